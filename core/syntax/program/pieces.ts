import type {
  Expression,
  Leaf,
  ObjectEntry,
  ObjectExpression,
  Piece,
  Program,
  Place,
  Statement,
} from './tree.ts';

/** How many levels of expressions and statements are read; each piece begins anew. */
export const DEEPEST = 200;

/** Makes the pieces of a program, and takes those over that an earlier version has with the same text. */
export class Pieces {
  readonly starts = new Map<Piece, number>();
  readonly leaves = new Map<string, Leaf[]>();
  /** What is nested too deeply. */
  unread: Place[] = [];
  /** How deep what is being read is nested. */
  depth = 0;
  private readonly text: string;
  private readonly previous: ReadonlyMap<string, readonly Leaf[]> | undefined;
  /** The piece that is being read. */
  private current: Piece = { text: '' };
  private base = 0;

  constructor(text: string, previous: Program | undefined) {
    this.text = text;
    this.previous = previous?.leaves;
  }

  /** What is read from a stretch of the text, as a piece; `kind` tells apart what is read in different ways. */
  leaf(kind: string, start: number, end: number, read: () => readonly Statement[]): readonly Statement[] {
    const text = this.text.slice(start, end);
    const key = `${kind}\n${text}`;
    const own = this.leaves.get(key) ?? [];
    const known = this.previous?.get(key)?.[own.length];
    let leaf = known;
    if (leaf === undefined) {
      const { current, base, depth, unread } = this;
      const piece = { text };
      const missed: Place[] = [];
      [this.current, this.base, this.depth, this.unread] = [piece, start, 0, missed];
      leaf = { piece, statements: read(), unread: missed };
      [this.current, this.base, this.depth, this.unread] = [current, base, depth, unread];
    }
    if (own.length === 0) this.leaves.set(key, own);
    own.push(leaf);
    this.unread.push(...leaf.unread);
    this.starts.set(leaf.piece, start);
    return leaf.statements;
  }

  /** Whether a level more can be read; where not, the stretch is noted as unread. */
  mayGoDeeper(start: number, end: number): boolean {
    if (this.depth < DEEPEST) return true;
    this.unread.push(this.placeOf(start, end));
    return false;
  }

  /** A stretch of the text in the piece that is being read. */
  placeOf(start: number, end: number): Place {
    return { source: this.current, start: start - this.base, end: end - this.base };
  }
}

/** What an object's entries are by name; the last of a name counts; what is spread in is left out. */
export function entriesOf(parts: ObjectExpression['parts']): ReadonlyMap<string, ObjectEntry> {
  const entries = new Map<string, ObjectEntry>();
  for (const part of parts) if (part !== 'opaque' && 'name' in part) entries.set(part.name, part);
  return entries;
}

/** An expression of which nothing is known but what stands in it. */
export function opaque(place: Place, inner: readonly Expression[] = []): Expression {
  return { kind: 'opaque', inner, place };
}
