import { expression } from './expression.ts';
import { DEEPEST, lineEnd, problem, skipSpace, take, takeIdentifier, type Scanner } from './scan.ts';
import { quoted } from './template.ts';
import type { Attribute, Body, HclBlock, Label } from './tree.ts';

/** Reads attributes and blocks up to the closing brace or the end of the text; a line that cannot be read is left out. */
export function body(scanner: Scanner, start: number): Body {
  const attributes: Attribute[] = [];
  const blocks: HclBlock[] = [];
  for (;;) {
    skipSpace(scanner, true);
    if (scanner.at >= scanner.text.length || scanner.text[scanner.at] === '}') break;
    const item = itemAt(scanner);
    if (item === undefined) skipLine(scanner);
    else if ('body' in item) blocks.push(item);
    else attributes.push(item);
    endOfItem(scanner);
  }
  return { attributes, blocks, start, end: scanner.at };
}

function itemAt(scanner: Scanner): Attribute | HclBlock | undefined {
  const start = scanner.at;
  const name = scanner.text[start] === '"' ? quotedName(scanner) : takeIdentifier(scanner);
  if (name === undefined) {
    problem(
      scanner,
      start,
      Math.max(start + 1, lineEnd(scanner.text, start)),
      'An attribute or a block is expected here.',
    );
    return undefined;
  }
  const nameEnd = scanner.at;
  skipSpace(scanner, false);
  if (scanner.text[scanner.at] === '=' && scanner.text[scanner.at + 1] !== '=') {
    scanner.at++;
    skipSpace(scanner, false);
    const value = expression(scanner);
    return { name, nameEnd, value, start, end: Math.max(value.end, nameEnd) };
  }
  return blockAt(scanner, name, start, nameEnd);
}

/** JSON habits: `"name" = …`. */
function quotedName(scanner: Scanner): string | undefined {
  const name = quoted(scanner);
  return name.kind === 'literal' && typeof name.value === 'string' ? name.value : undefined;
}

function blockAt(scanner: Scanner, type: string, start: number, nameEnd: number): HclBlock | undefined {
  const labels: Label[] = [];
  let headerEnd = nameEnd;
  for (;;) {
    skipSpace(scanner, false);
    const at = scanner.at;
    const text = scanner.text[at] === '"' ? quotedName(scanner) : takeIdentifier(scanner);
    if (text === undefined || scanner.at === at) break;
    headerEnd = scanner.at;
    labels.push({ text, start: at, end: headerEnd });
  }
  if (!take(scanner, '{')) {
    problem(
      scanner,
      start,
      headerEnd,
      labels.length === 0 ? 'This has no value: `=` is missing.' : 'The `{` of this block is missing.',
    );
    return undefined;
  }
  if (scanner.depth >= DEEPEST) {
    problem(scanner, start, headerEnd, 'This is nested too deeply to be read.');
    scanner.at = scanner.text.length;
    return undefined;
  }
  scanner.depth++;
  const inner = body(scanner, scanner.at);
  scanner.depth--;
  if (!take(scanner, '}')) problem(scanner, start, headerEnd, 'The closing `}` of this block is missing.');
  return { type, labels, headerEnd, body: inner, start, end: scanner.at };
}

/** Nothing but a comment may stand behind an item on its line. */
function endOfItem(scanner: Scanner): void {
  skipSpace(scanner, false);
  const char = scanner.text[scanner.at];
  if (char === undefined || char === '\n' || char === '}') return;
  const start = scanner.at;
  if (char !== ',' && char !== ';')
    problem(scanner, start, lineEnd(scanner.text, start), 'This is not expected here.');
  skipLine(scanner);
}

function skipLine(scanner: Scanner): void {
  scanner.at = Math.max(scanner.at + 1, lineEnd(scanner.text, scanner.at));
}
