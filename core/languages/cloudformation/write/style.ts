import type { SyntaxDocument } from '../../../syntax/blocks.ts';
import { sectionEntries } from '../environment.ts';

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

/** UTF-16 code units that are looked at: a style shows early, and a fix must not cost more in a long text. */
const SAMPLE = 50_000;

/** Reads the style off the text; two spaces, indented lists and single quotes where it does not show. */
export function styleOf(document: SyntaxDocument): Style {
  const json = document.language === 'json';
  const text = document.text.slice(0, SAMPLE);
  return {
    json,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    step: json
      ? (/\{[ \t]*\r?\n([ \t]+)"/.exec(text)?.[1] ?? '  ')
      : (/^Resources:[^\n]*\n(?:[ ]*(?:#[^\r\n]*)?\r?\n)*([ ]+)[^\s#]/m.exec(text)?.[1] ?? '  '),
    indentedLists: hasIndentedLists(text),
    quote: prevailingQuote(text),
    spaced: isSpaced(document),
  };
}

function hasIndentedLists(text: string): boolean {
  let balance = 0;
  for (const match of text.matchAll(/^([ ]*(?:- +)*)[^\s#-][^\r\n]*:[ ]*\r?\n([ ]*)- /gm))
    balance += match[2]!.length > match[1]!.length ? 1 : -1;
  return balance >= 0;
}

function prevailingQuote(text: string): "'" | '"' {
  let balance = 0;
  for (const match of text.matchAll(/[:\-[,][ ]+(?:!\w+[ ]+)?(["'])/g)) balance += match[1] === '"' ? 1 : -1;
  return balance > 0 ? '"' : "'";
}

/** Whether most resources, or the sections where there is but one, have a blank line ahead of them. */
function isSpaced({ text, blocks }: SyntaxDocument): boolean {
  const starts = new Map(blocks.map(({ block, start }) => [block, start]));
  let from: number | undefined;
  let balance = 0;
  for (const { block, entry } of sectionEntries(blocks, 'Resources')) {
    const base = starts.get(block) ?? 0;
    if (from !== undefined)
      balance += /\n[ \t]*\r?\n/.test(text.slice(from, base + entry.key.start)) ? 1 : -1;
    from = base + Math.max(entry.value.end, entry.key.end);
  }
  return balance > 0 || (balance === 0 && /\n[ \t]*\r?\n\w/.test(text.slice(0, SAMPLE)));
}
