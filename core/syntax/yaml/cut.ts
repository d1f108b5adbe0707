import { CUT_SECTIONS, SECTIONS, type Block } from '../blocks.ts';

/** Where a block starts; it ends where the next one starts, or with the text. */
export interface Cut {
  /** UTF-16 offset in the document. */
  readonly start: number;
  readonly section: string;
  readonly kind: Block['kind'];
  readonly documentIndex: number;
}

/** Cuts a YAML text into blocks that cover it without a gap, from the first characters of each line alone. */
export function cutYaml(text: string): readonly Cut[] {
  if (text.length === 0) return [];
  const scan = withoutLoneReturns(text);
  const state = newState(scan);
  for (let start = scan.charCodeAt(0) === BOM ? 1 : 0; start < scan.length; ) {
    let at = start;
    let char = scan.charCodeAt(at);
    while (char === SPACE && at - start <= state.limit) char = scan.charCodeAt(++at);
    if (at - start <= state.limit) takeLine(state, start, at, char);
    else if (state.comments.length > 0) state.comments.length = 0;
    const lineEnd = scan.indexOf('\n', at);
    start = lineEnd < 0 ? scan.length : lineEnd + 1;
  }
  closeDocument(state);
  return state.cuts;
}

const BOM = 0xfeff;
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const PERCENT = 37;
const DASH = 45;
const DOT = 46;
const COLON = 58;
const QUESTION = 63;

/** A top-level key, also half-typed without its colon, and `Fn::Transform`, the one that is no section. */
const TOP_LEVEL_KEY = /(["']?)([A-Za-z:]+?)\1[ \t]*(?::(?=[ \t\r\n]|$)|(?=[\r\n]|$))/y;
const NOT_A_MAPPING_ROOT = '{[&!*|>';
const INLINE_COLLECTION = '{[&!*|>"\'';
const NEVER_A_CHILD = '}],\t';

interface CutState {
  readonly scan: string;
  readonly cuts: Cut[];
  /** The comment lines directly above the line at hand. */
  readonly comments: { start: number; indent: number }[];
  /** `whole`: a document that is not cut; `section`: within a section that is not cut. */
  mode: 'preamble' | 'whole' | 'section' | 'cut';
  section: string;
  childIndent: number;
  /** Lines indented deeper than this cannot be a boundary. */
  limit: number;
  documentIndex: number;
  documentFirstCut: number;
  /** Whether the document has its `---`. */
  explicit: boolean;
  hasContent: boolean;
  /** Whether `...` closed the document. */
  ended: boolean;
}

function newState(scan: string): CutState {
  const cuts: Cut[] = [{ start: 0, section: '', kind: 'section', documentIndex: 0 }];
  return {
    scan,
    cuts,
    comments: [],
    mode: 'preamble',
    section: '',
    childIndent: -1,
    limit: Infinity,
    documentIndex: 0,
    documentFirstCut: 0,
    explicit: false,
    hasContent: false,
    ended: false,
  };
}

/** js-yaml takes a lone CR as a line end; the scan looks for LF only. */
function withoutLoneReturns(text: string): string {
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== LF) return text.replace(/\r(?!\n)/g, '\n');
  }
  return text;
}

function takeLine(state: CutState, start: number, at: number, char: number): void {
  if (isBlankFrom(state.scan, at)) {
    state.comments.length = 0;
    return;
  }
  if (char === HASH) {
    state.comments.push({ start, indent: at - start });
    return;
  }
  if (at > start || !takeMarker(state, start, char)) takeContent(state, start, at, char);
  state.comments.length = 0;
}

function takeMarker(state: CutState, start: number, char: number): boolean {
  const { scan } = state;
  if (char === PERCENT && !state.hasContent && !state.explicit) {
    // Blocks read alone would not know the handle.
    if (scan.startsWith('%TAG', start)) state.mode = 'whole';
    return true;
  }
  if (char !== DASH && char !== DOT) return false;
  if (scan.charCodeAt(start + 1) !== char || scan.charCodeAt(start + 2) !== char) return false;
  if (!isSpaceOrEnd(scan.charCodeAt(start + 3))) return false;
  if (char === DOT) {
    state.ended = true;
    state.limit = Infinity;
    return true;
  }
  if (state.explicit || state.hasContent || state.ended) openDocument(state, start);
  state.explicit = true;
  const rest = skipBlanks(scan, start + 3);
  if (!isBlankFrom(scan, rest) && scan.charCodeAt(rest) !== HASH) {
    state.mode = 'whole';
    state.hasContent = true;
    state.limit = 0;
  }
  return true;
}

function takeContent(state: CutState, start: number, at: number, char: number): void {
  if (state.ended) {
    openDocument(state, commentsAbove(state, start, at - start));
    if (char === PERCENT && takeMarker(state, start, char)) return;
  }
  if (!state.hasContent) {
    state.hasContent = true;
    if (state.mode === 'preamble' && !mayBeginMapping(state.scan, at, char)) state.mode = 'whole';
    state.limit = 0;
  }
  if (state.mode === 'whole') return;
  if (at === start && takeSection(state, start)) return;
  if (state.mode === 'cut') takeChild(state, start, at, char);
}

function takeSection(state: CutState, start: number): boolean {
  TOP_LEVEL_KEY.lastIndex = start;
  const match = TOP_LEVEL_KEY.exec(state.scan);
  const name = match?.[2] ?? '';
  if (!SECTIONS.has(name) && name !== 'Fn::Transform') return false;
  state.section = name;
  addCut(state, commentsAbove(state, start, 0), 'section');
  const value = skipBlanks(state.scan, TOP_LEVEL_KEY.lastIndex);
  const inline = !isBlankFrom(state.scan, value) && INLINE_COLLECTION.includes(state.scan[value] ?? '');
  const isCut = CUT_SECTIONS.has(name) && !inline;
  state.mode = isCut ? 'cut' : 'section';
  state.childIndent = -1;
  state.limit = isCut ? Infinity : 0;
  return true;
}

function takeChild(state: CutState, start: number, at: number, char: number): void {
  const indent = at - start;
  const isIndicator = (char === DASH || char === COLON) && isSpaceOrEnd(state.scan.charCodeAt(at + 1));
  if (state.childIndent < 0) {
    if (isIndicator && char === DASH) {
      state.mode = 'section';
      state.limit = 0;
      return;
    }
    if (indent === 0 || isIndicator || NEVER_A_CHILD.includes(state.scan[at] ?? '')) return;
    state.childIndent = indent;
    state.limit = indent;
  }
  if (indent !== state.childIndent || isIndicator || NEVER_A_CHILD.includes(state.scan[at] ?? '')) return;
  addCut(state, commentsAbove(state, start, indent), 'entry');
}

function mayBeginMapping(scan: string, at: number, char: number): boolean {
  if (NOT_A_MAPPING_ROOT.includes(scan[at] ?? '')) return false;
  return (char !== DASH && char !== QUESTION) || !isSpaceOrEnd(scan.charCodeAt(at + 1));
}

function commentsAbove(state: CutState, start: number, indent: number): number {
  let first = start;
  for (let i = state.comments.length - 1; i >= 0; i--) {
    const comment = state.comments[i]!;
    if (comment.indent > indent) break;
    first = comment.start;
  }
  return first;
}

function addCut(state: CutState, start: number, kind: Block['kind']): void {
  const cut = { start, section: state.section, kind, documentIndex: state.documentIndex };
  if (state.cuts.at(-1)?.start === start) state.cuts.pop();
  state.cuts.push(cut);
}

function openDocument(state: CutState, start: number): void {
  closeDocument(state);
  state.documentIndex++;
  state.mode = 'preamble';
  state.section = '';
  state.childIndent = -1;
  state.limit = Infinity;
  state.explicit = state.hasContent = state.ended = false;
  addCut(state, start, 'section');
  state.documentFirstCut = state.cuts.length - 1;
}

function closeDocument(state: CutState): void {
  const first = state.cuts[state.documentFirstCut];
  if (state.documentFirstCut !== state.cuts.length - 1 || first === undefined || first.section !== '') return;
  state.cuts[state.documentFirstCut] = { ...first, kind: 'document' };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB) at++;
  return at;
}

function isBlankFrom(text: string, from: number): boolean {
  const at = skipBlanks(text, from);
  const char = text.charCodeAt(at);
  return at >= text.length || char === LF || char === CR;
}

function isSpaceOrEnd(char: number): boolean {
  return Number.isNaN(char) || char === SPACE || char === TAB || char === LF || char === CR;
}
