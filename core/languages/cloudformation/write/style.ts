import type { SyntaxDocument } from '../../../syntax/blocks.ts';

/** How a document is written, as far as an edit has to match it. */
export interface Style {
  readonly json: boolean;
  readonly eol: '\n' | '\r\n';
  /** One level of indentation. */
  readonly step: string;
  /** Whether the dashes of a block list stand deeper than its key. */
  readonly indentedLists: boolean;
  readonly quote: "'" | '"';
  /** Whether a blank line stands between resources. */
  readonly spaced: boolean;
}

/** Reads the style off the text; two spaces, indented lists and single quotes where it does not show. */
export function styleOf(document: SyntaxDocument): Style {
  const { text, language } = document;
  const json = language === 'json';
  const list = /^([ ]*)(?:- )?[^\s#-][^\n]*:[ ]*\r?\n([ ]*)- /m.exec(text);
  return {
    json,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    step: json
      ? (/^[ \t]*\{[^\n]*\n([ \t]+)"/.exec(text)?.[1] ?? '  ')
      : (/^Resources:[^\n]*\n(?:[ ]*(?:#[^\n]*)?\r?\n)*([ ]+)\S/m.exec(text)?.[1] ?? '  '),
    indentedLists: list === null || list[2]!.length > list[1]!.length,
    quote: count(text, '"') > count(text, "'") ? '"' : "'",
    spaced: /\n[ \t]*\r?\n[ ]+\w+:\r?\n[ ]+Type:/.test(text),
  };
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0 && found < 50; at = text.indexOf(char, at + 1)) found += 1;
  return found;
}

/** The white space that the line of an offset begins with. */
export function leadingSpace(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))![0];
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of the line of an offset, ahead of its line break. */
export function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.length;
  return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}
