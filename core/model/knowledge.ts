import type { Atom } from './world.ts';

interface Known {
  is: string | undefined;
  readonly not: Set<string>;
  /** The subjects that are certainly something else. */
  readonly unlike: Set<string>;
}

/** What a world knows of its subjects: what they are, what they are not, and which are the same. */
export class Knowledge {
  private readonly bySubject = new Map<string, Known>();
  /** A subject that is the same as another one, and that one. */
  private readonly sameAs = new Map<string, string>();
  /** What was read of a subject that nobody has asked about: its default, or that nothing is known of it. */
  private readonly readAs = new Map<string, string | undefined>();

  /** The literal that the subject certainly is. */
  literalOf(subject: string): string | undefined {
    return this.bySubject.get(this.rootOf(subject))?.is;
  }

  /** Whether the subject is certainly not the literal. */
  excludes(subject: string, literal: string): boolean {
    const known = this.bySubject.get(this.rootOf(subject));
    if (known === undefined) return false;
    return known.is === undefined ? known.not.has(literal) : known.is !== literal;
  }

  /** Notes that the subject was read, as its default; false where it cannot be that, whatever was read before. */
  read(subject: string, standing: string | undefined): boolean {
    const root = this.rootOf(subject);
    if (standing !== undefined && this.excludes(subject, standing)) return false;
    if (this.readAs.has(root)) return standing !== undefined && this.readAs.get(root) === standing;
    const unlike = this.bySubject.get(root)?.unlike ?? NOBODY;
    if ([...unlike].some((other) => standing !== undefined && this.takenFor(other) === standing))
      return false;
    this.readAs.set(root, standing);
    return standing !== undefined;
  }

  /** The literal that the subject is, or that was read as it; undefined where neither is so. */
  takenFor(subject: string): string | undefined {
    const root = this.rootOf(subject);
    return this.bySubject.get(root)?.is ?? this.readAs.get(root);
  }

  /** Whether a question about the subject is open that was answered, in effect, by reading it. */
  wasRead(subject: string): boolean {
    return this.readAs.has(this.rootOf(subject));
  }

  /** The answer that follows from what is known. */
  implied(atom: Atom): boolean | undefined {
    const known = this.bySubject.get(this.rootOf(atom.subject));
    if (atom.equals !== undefined) return this.areSame(atom.subject, atom.equals);
    const literal = atom.literal ?? 'true';
    const { domain } = atom;
    if (domain !== undefined && !domain.includes(literal)) return false;
    if (known?.is !== undefined) return known.is === literal;
    if (known?.not.has(literal)) return false;
    if (domain !== undefined && domain.every((other) => other === literal || known?.not.has(other)))
      return true;
    return undefined;
  }

  learn(atom: Atom, holds: boolean): void {
    if (atom.equals !== undefined) {
      if (holds) this.unite(atom.subject, atom.equals);
      else this.part(atom.subject, atom.equals);
      return;
    }
    const root = this.rootOf(atom.subject);
    const known = this.of(root);
    const literal = atom.literal ?? 'true';
    if (holds) return this.settle(known, literal);
    known.not.add(literal);
    if (atom.literal === undefined) return this.settle(known, 'false');
    const left = atom.domain?.filter((other) => !known.not.has(other));
    if (known.is === undefined && left?.length === 1) this.settle(known, left[0]!);
  }

  private areSame(a: string, b: string): boolean | undefined {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one === other) return true;
    const [known, known2] = [this.bySubject.get(one), this.bySubject.get(other)];
    if (known?.unlike.has(other)) return false;
    if (known?.is !== undefined && known2?.is !== undefined) return known.is === known2.is;
    if (known?.is !== undefined && known2?.not.has(known.is)) return false;
    return known2?.is !== undefined && known?.not.has(known2.is) ? false : undefined;
  }

  private unite(a: string, b: string): void {
    const [root, joining] = [this.rootOf(a), this.rootOf(b)];
    if (root === joining) return;
    const [known, joined] = [this.of(root), this.of(joining)];
    for (const literal of joined.not) known.not.add(literal);
    for (const other of joined.unlike) this.part(root, other);
    this.sameAs.set(joining, root);
    const is = known.is ?? joined.is;
    if (is !== undefined) this.settle(known, is);
  }

  private part(a: string, b: string): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    const [known, known2] = [this.of(one), this.of(other)];
    known.unlike.add(other);
    known2.unlike.add(one);
    if (known.is !== undefined) known2.not.add(known.is);
    if (known2.is !== undefined) known.not.add(known2.is);
  }

  private settle(known: Known, literal: string): void {
    known.is = literal;
    for (const other of known.unlike) this.of(this.rootOf(other)).not.add(literal);
  }

  private of(root: string): Known {
    let known = this.bySubject.get(root);
    if (known === undefined)
      this.bySubject.set(root, (known = { is: undefined, not: new Set(), unlike: new Set() }));
    return known;
  }

  private rootOf(subject: string): string {
    let root = subject;
    for (let next = this.sameAs.get(root); next !== undefined; next = this.sameAs.get(root)) root = next;
    return root;
  }
}

const NOBODY: ReadonlySet<string> = new Set();
