import { expression } from './expression.ts';
import { heredocAt, lineEnd, Lines, problem, skipSpace, type Scanner } from './scan.ts';
import type { Expression, Literal, TemplatePart, TemplateText } from './tree.ts';

/** A quoted text at the position, which goes behind it. */
export function quoted(scanner: Scanner): Literal | TemplateText {
  const start = scanner.at++;
  const parts = partsUntil(scanner, (text, at) =>
    text[at] === '"' ? 'end' : text[at] === '\n' ? 'broken' : 'go',
  );
  if (scanner.text[scanner.at] === '"') scanner.at++;
  else problem(scanner, start, scanner.at, 'The closing quote is missing.');
  return textOf(start, scanner.at, parts, false, scanner.text);
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
  const parts = partsUntil(inner, (_text, at) => (at >= found.contentEnd ? 'end' : 'go'), false);
  scanner.at = found.end;
  const whole = textOf(start, found.end, parts, true, scanner.text);
  return found.indented ? unindented(whole) : whole;
}

/** A text that was decoded already, as JSON has it; what is put in stands where the whole text does. */
export function textTemplate(text: string, start: number, end: number): Expression {
  const scanner: Scanner = { text, lines: new Lines(text), at: 0, nested: 0, depth: 0, problems: [] };
  const parts = partsUntil(scanner, () => 'go', false);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'value') return { ...only.expression, start, end };
  if (parts.every((part) => part.kind === 'text'))
    return { kind: 'literal', value: parts.map((part) => part.text).join(''), start, end };
  return { kind: 'template', parts, heredoc: false, start, end };
}

type Verdict = 'go' | 'end' | 'broken';

function partsUntil(
  scanner: Scanner,
  judge: (text: string, at: number) => Verdict,
  escapes = true,
): TemplatePart[] {
  const { text } = scanner;
  const parts: TemplatePart[] = [];
  let known = '';
  let knownStart = scanner.at;
  const flush = (): void => {
    if (known !== '') parts.push({ kind: 'text', text: known, start: knownStart });
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
function insertion(scanner: Scanner, sign: string): TemplatePart {
  const start = scanner.at;
  scanner.at += 2;
  if (scanner.text[scanner.at] === '~') scanner.at++;
  scanner.nested++;
  skipSpace(scanner);
  const part: TemplatePart =
    sign === '$' ? { kind: 'value', expression: expression(scanner) } : { kind: 'directive' };
  if (sign === '%') skipDirective(scanner);
  skipSpace(scanner);
  scanner.nested--;
  if (scanner.text[scanner.at] === '~') scanner.at++;
  if (scanner.text[scanner.at] === '}') scanner.at++;
  else {
    problem(scanner, start, scanner.at, 'The closing brace of this is missing.');
    scanner.at = nextOnLine(scanner.text, scanner.at, '"');
  }
  return part;
}

function skipDirective(scanner: Scanner): void {
  scanner.at = nextOnLine(scanner.text, scanner.at, '}');
  if (scanner.text[scanner.at - 1] === '~') scanner.at--;
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

/** `<<-` takes away the indentation that all lines share; a text that begins within a line keeps it. */
function unindented(whole: Literal | TemplateText): Literal | TemplateText {
  const texts =
    whole.kind === 'literal'
      ? [String(whole.value)]
      : whole.parts.map((p) => (p.kind === 'text' ? p.text : ''));
  const lines = texts.flatMap((text, i) => text.split('\n').slice(i === 0 ? 0 : 1));
  let shared = Infinity;
  for (const line of lines)
    if (line.trim() !== '') shared = Math.min(shared, /^[ \t]*/.exec(line)![0].length);
  if (!Number.isFinite(shared) || shared === 0) return whole;
  const cut = (text: string, first: boolean): string =>
    text
      .split('\n')
      .map((line, i) =>
        i > 0 || first ? line.slice(Math.min(shared, /^[ \t]*/.exec(line)![0].length)) : line,
      )
      .join('\n');
  if (whole.kind === 'literal')
    return { kind: 'literal', start: whole.start, end: whole.end, value: cut(String(whole.value), true) };
  return {
    ...whole,
    parts: whole.parts.map((part, i) =>
      part.kind === 'text' ? { ...part, text: cut(part.text, i === 0) } : part,
    ),
  };
}
