import { expression } from './expression.ts';
import { heredocAt, lineEnd, Lines, problem, skipSpace, type Scanner } from './scan.ts';
import type { Directive, Expression, Literal, TemplatePart, TemplateText } from './tree.ts';

/** A quoted text at the position, which goes behind it. */
export function quoted(scanner: Scanner): Literal | TemplateText {
  const start = scanner.at++;
  const pieces = piecesUntil(scanner, (text, at) =>
    text[at] === '"' ? 'end' : text[at] === '\n' ? 'broken' : 'go',
  );
  if (scanner.text[scanner.at] === '"') scanner.at++;
  else problem(scanner, start, scanner.at, 'The closing quote is missing.');
  return textOf(start, scanner.at, partsOf(pieces, false), false, scanner.text);
}

/** A heredoc at the position, or undefined where its end is missing. */
export function heredoc(scanner: Scanner): Expression {
  const start = scanner.at;
  const found = heredocAt(scanner.lines, start);
  if (found === undefined) {
    scanner.at = scanner.text.length;
    problem(scanner, start, lineEnd(scanner.text, start), 'The end of this heredoc is missing.');
    return { kind: 'missing', start, end: scanner.at };
  }
  const inner: Scanner = { ...scanner, at: found.content };
  const pieces = piecesUntil(inner, (_text, at) => (at >= found.contentEnd ? 'end' : 'go'), false);
  scanner.at = found.end;
  return textOf(start, found.end, partsOf(pieces, true, found.indented), true, scanner.text);
}

/** A text that was decoded already, as JSON has it; what is put in stands where the whole text does. */
export function textTemplate(text: string, start: number, end: number): Expression {
  const scanner: Scanner = { text, lines: new Lines(text), at: 0, nested: 0, depth: 0, problems: [] };
  const parts = partsOf(
    piecesUntil(scanner, () => 'go', false),
    true,
  );
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'value') return { ...only.expression, start, end };
  if (parts.every((part) => part.kind === 'text'))
    return { kind: 'literal', value: parts.map((part) => part.text).join(''), start, end };
  return { kind: 'template', parts, heredoc: false, start, end };
}

type Verdict = 'go' | 'end' | 'broken';

function piecesUntil(
  scanner: Scanner,
  judge: (text: string, at: number) => Verdict,
  escapes = true,
): readonly Piece[] {
  const { text } = scanner;
  const parts: Piece[] = [];
  let known = '';
  let knownStart = scanner.at;
  const flush = (): void => {
    if (known !== '') parts.push({ part: { kind: 'text', text: known, start: knownStart } });
    known = '';
  };
  while (scanner.at < text.length && judge(text, scanner.at) === 'go') {
    const char = text[scanner.at]!;
    const marks = char === '$' || char === '%';
    const opens = marks && text[scanner.at + 1] === '{';
    if (marks && text[scanner.at + 1] === char && text[scanner.at + 2] === '{') {
      // `$${` stands for `${`.
      known += `${char}{`;
      scanner.at += 3;
    } else if (opens && text[scanner.at - 1] !== char) {
      flush();
      parts.push(insertion(scanner, char));
      knownStart = scanner.at;
    } else if (opens) {
      // The first sign of `$${` was known already, as one that was escaped.
      known = `${known.slice(0, -1)}${char}{`;
      scanner.at += 2;
    } else if (escapes && char === '\\') {
      known += escaped(text, scanner.at);
      scanner.at += escapeLength(text, scanner.at);
    } else {
      known += char;
      scanner.at++;
    }
  }
  flush();
  return parts;
}

/** `${…}` or `%{…}` at the position. */
function insertion(scanner: Scanner, sign: string): Piece {
  const start = scanner.at;
  scanner.at += 2;
  const trimsBefore = isAt(scanner, '~');
  scanner.nested++;
  skipSpace(scanner);
  const part: TemplatePart =
    sign === '$' ? { kind: 'value', expression: expression(scanner) } : directive(scanner);
  skipSpace(scanner);
  scanner.nested--;
  const trimsAfter = isAt(scanner, '~');
  if (!isAt(scanner, '}')) {
    problem(scanner, start, scanner.at, 'The closing brace of this is missing.');
    scanner.at = nextOnLine(scanner.text, scanner.at, '"');
  }
  return { part, trimsBefore, trimsAfter };
}

/** Whether a sign stands at the position, which then goes behind it. */
function isAt(scanner: Scanner, sign: string): boolean {
  if (scanner.text[scanner.at] !== sign) return false;
  scanner.at++;
  return true;
}

const WORD = /(if|for|else|endif|endfor)\b[ \t]*/y;

const ITERATOR = /([\w-]+)[ \t]*(?:,[ \t]*([\w-]+)[ \t]*)?\bin\b[ \t]*/y;

/** What stands between the braces of `%{ … }`; behind it is its end, where it can be read. */
function directive(scanner: Scanner): Directive {
  const word = taken(scanner, WORD)?.[1];
  if (word === 'if') return { kind: 'if', test: expression(scanner) };
  if (word === 'else' || word === 'endif' || word === 'endfor') return { kind: word };
  const [, first, second] = (word === 'for' && taken(scanner, ITERATOR)) || [];
  if (first !== undefined)
    return {
      kind: 'loop',
      keyName: second === undefined ? undefined : first,
      valueName: second ?? first,
      collection: expression(scanner),
    };
  scanner.at = nextOnLine(scanner.text, scanner.at, '}');
  if (scanner.text[scanner.at - 1] === '~') scanner.at--;
  return { kind: 'directive' };
}

function taken(scanner: Scanner, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = scanner.at;
  const match = pattern.exec(scanner.text);
  if (match !== null) scanner.at += match[0].length;
  return match ?? undefined;
}

/** The offset of a sign, or of the line's end where that comes first. */
function nextOnLine(text: string, from: number, sign: string): number {
  let at = from;
  while (at < text.length && text[at] !== sign && text[at] !== '\n') at++;
  return at;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

function escaped(text: string, at: number): string {
  const sign = text[at + 1] ?? '';
  const length = escapeLength(text, at);
  if (length > 2)
    return String.fromCodePoint(Math.min(parseInt(text.slice(at + 2, at + length), 16), 0x10ffff));
  return ESCAPES[sign] ?? sign;
}

function escapeLength(text: string, at: number): number {
  const digits = text[at + 1] === 'u' ? 4 : text[at + 1] === 'U' ? 8 : 0;
  return digits > 0 && /^[0-9a-f]+$/i.test(text.slice(at + 2, at + 2 + digits)) ? 2 + digits : 2;
}

function textOf(
  start: number,
  end: number,
  parts: readonly TemplatePart[],
  isHeredoc: boolean,
  source: string,
): Literal | TemplateText {
  const [only] = parts;
  if (parts.length > 1 || (only !== undefined && only.kind !== 'text')) {
    return { kind: 'template', start, end, parts, heredoc: isHeredoc };
  }
  const value = only?.text ?? '';
  const contentStart = only?.start ?? start + 1;
  const asItIs = source.startsWith(value, contentStart);
  return { kind: 'literal', start, end, value, ...(asItIs ? { contentStart } : {}) };
}

/** A part as it is written: `${~ x ~}` takes away the white space around it. */
interface Piece {
  readonly part: TemplatePart;
  readonly trimsBefore?: boolean;
  readonly trimsAfter?: boolean;
}

/** A text of a template, of several lines each for itself, or what is put in. */
type Token = { text: string; readonly start: number } | Exclude<TemplatePart, { readonly kind: 'text' }>;

/** The parts without what is trimmed, and without the indentation that all lines share where it is taken away. */
function partsOf(pieces: readonly Piece[], hasLines: boolean, isIndented = false): readonly TemplatePart[] {
  if (!isIndented && !pieces.some(({ trimsBefore, trimsAfter }) => trimsBefore || trimsAfter))
    return pieces.map(({ part }) => part);
  const tokens: Token[] = [];
  let trims = false;
  for (const { part, trimsBefore, trimsAfter = false } of pieces) {
    if (part.kind !== 'text') {
      const last = tokens.at(-1);
      if (trimsBefore === true && last !== undefined && 'text' in last) last.text = last.text.trimEnd();
      tokens.push(part);
    } else {
      const [first, ...others] = tokensOf(part, hasLines);
      if (first !== undefined)
        tokens.push(trims ? { ...first, text: first.text.trimStart() } : first, ...others);
    }
    trims = trimsAfter;
  }
  if (isIndented) unindent(tokens);
  return joined(tokens);
}

function tokensOf(
  { text, start }: Extract<TemplatePart, { readonly kind: 'text' }>,
  hasLines: boolean,
): readonly { text: string; readonly start: number }[] {
  if (!hasLines) return [{ text, start }];
  let at = start;
  return (text.match(/[^\n]+\n?|\n/g) ?? []).map((line) => ({
    text: line,
    start: (at += line.length) - line.length,
  }));
}

/** Takes the indentation that all lines share from the texts that begin one. */
function unindent(tokens: readonly Token[]): void {
  const first: { text: string }[] = [];
  let [isStart, shared] = [true, Infinity];
  for (const token of tokens) {
    if (!('text' in token)) {
      if (isStart) shared = 0;
      isStart = false;
      continue;
    }
    const isBlank = /^\s*\n$/.test(token.text);
    if (isStart && !isBlank) shared = Math.min(shared, /^[ \t]*/.exec(token.text)![0].length);
    if (isStart) first.push(token);
    isStart = token.text.endsWith('\n');
  }
  if (!Number.isFinite(shared)) return;
  for (const token of first)
    token.text = token.text.slice(Math.min(shared, /^[ \t]*/.exec(token.text)![0].length));
}

function joined(tokens: readonly Token[]): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (const token of tokens) {
    const last = parts.at(-1);
    if (!('text' in token)) parts.push(token);
    else if (last?.kind === 'text') parts[parts.length - 1] = { ...last, text: last.text + token.text };
    else if (token.text !== '') parts.push({ kind: 'text', text: token.text, start: token.start });
  }
  return parts;
}
