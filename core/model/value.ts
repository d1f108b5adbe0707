import { Answer, unknown } from './answer.ts';
import { Members } from './members.ts';
import { parsePath, type Path, type Place } from './place.ts';

export type Literal = string | number | boolean;

/** What a value points at. */
export interface Reference {
  /** The resource's name in its template, or the key of what another template exports. */
  readonly name: string;
  /** `Arn`, or undefined for the resource's own identifier. */
  readonly attribute: string | undefined;
  readonly scope: 'template' | 'import';
}

/** A default that was taken as the value: it can be changed where it stands. */
export interface Origin {
  /** The default itself. */
  readonly place: Place;
  /** As a message says it: "the default of parameter `Encrypt`". */
  readonly description: string;
}

export type Data =
  | {
      readonly kind: 'literal';
      readonly value: Literal;
      readonly parse?: () => Value | undefined;
      /** Whether it is the default of a parameter that hides what it is given. */
      readonly hidden?: boolean;
    }
  /** A string of which some parts are known. */
  | {
      readonly kind: 'text';
      readonly parts: readonly (string | Value)[];
      readonly parse?: () => Value | undefined;
    }
  /** One of several, at the deployer's choice. */
  | { readonly kind: 'choice'; readonly values: readonly Literal[]; readonly same?: string }
  /** It exists, and its content is not known. */
  | {
      readonly kind: 'present';
      readonly reference?: Reference;
      /** Whether it is shown to everyone who can see the deployment: a parameter that is not `NoEcho`, a plain one of Systems Manager. */
      readonly echoed?: boolean;
      /** The parameter of Systems Manager that holds the content, or the name by which an image is looked up. */
      readonly source?: string;
      /** Whether whoever deploys it gives it: a parameter, the region. */
      readonly given?: boolean;
      /** Whether it is a dynamic reference (`{{resolve:…}}`), which CloudFormation resolves in properties alone. */
      readonly dynamic?: boolean;
      readonly same?: string;
    }
  | {
      readonly kind: 'map';
      readonly keys: () => readonly string[];
      readonly entry: (key: string) => Value | undefined;
      readonly open: boolean;
    }
  | {
      readonly kind: 'list';
      readonly items: () => readonly Value[];
      readonly open: boolean;
      /** Whether whoever deploys it gives what cannot be seen. */
      readonly given?: boolean;
    }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'unknown';
      readonly given?: boolean;
      /** False of what the author marks as a secret, and of what a provider does. */
      readonly echoed?: boolean;
      /** What it is called wherever it is taken from; values of one such name in a template are equal. */
      readonly same?: string;
    };

const ABSENT: Data = { kind: 'absent' };
const UNKNOWN: Data = { kind: 'unknown' };

/** What a property is in one world of a deployment, and where it stands. */
export class Value {
  readonly data: Data;
  /** The scalar, or the key of a larger value; of an absent one, the nearest key above it that exists. */
  readonly place: Place;
  /** From the resource's properties. */
  readonly path: Path;
  readonly origin: Origin | undefined;

  constructor(data: Data, place: Place, path: Path, origin?: Origin) {
    this.data = data;
    this.place = place;
    this.path = path;
    this.origin = origin;
  }

  static absent(place: Place, path: Path): Value {
    return new Value(ABSENT, place, path);
  }

  static unknown(place: Place, path: Path): Value {
    return new Value(UNKNOWN, place, path);
  }

  /** Whether it is one of the literals; strings compare without case, `"true"` equals `true`. Absent is none of them. */
  is(...literals: readonly Literal[]): Answer {
    const texts = literals.map(comparable);
    return this.test(
      (value) => texts.includes(comparable(value)),
      (parts) => (texts.some((text) => couldBe(parts, text)) ? 'unknown' : 'no'),
    );
  }

  /** Whether the text matches; of a text with gaps nothing is certain. */
  matches(pattern: Pick<RegExp, 'test'>): Answer {
    return this.test(
      (value) => pattern.test(String(value)),
      () => 'unknown',
    );
  }

  /** Whether the number is `least` or more; absence is unknown unless `or` says what it means. */
  atLeast(least: number): Answer {
    return this.compare((number) => number >= least);
  }

  /** Whether the number is `most` or less; absence is unknown unless `or` says what it means. */
  atMost(most: number): Answer {
    return this.compare((number) => number <= most);
  }

  /** Whether it is declared at all; an empty string may mean either, and so may what perhaps comes to one. */
  present(): Answer {
    if (this.data.kind === 'absent') return this.decided(false);
    return this.mayBeEmpty() ? unknown : this.decided(true);
  }

  /** Whether it names the resource; a text with gaps that does not name it leaves the question open. */
  refersTo(resource: { readonly name: string }): Answer {
    const { data } = this;
    switch (data.kind) {
      case 'present':
        return data.reference === undefined || data.reference.scope === 'import'
          ? unknown
          : this.decided(data.reference.name === resource.name);
      case 'text':
        return data.parts.some((part) => typeof part !== 'string' && part.refersTo(resource).truth === 'yes')
          ? this.decided(true)
          : unknown;
      case 'list':
        return this.list().some((item) => item.refersTo(resource));
      case 'literal':
      case 'absent':
        return this.decided(false);
      default:
        return unknown;
    }
  }

  /** The value, or what the absence of the property means. */
  or(meaning: Literal): Value {
    if (this.data.kind !== 'absent') return this;
    return new Value({ kind: 'literal', value: meaning }, this.place, this.path);
  }

  /** What stands below; absent below an absent value, unknown below one that cannot be seen into. */
  get(path: string | Path): Value {
    let value: Value = this;
    for (const segment of parsePath(path)) value = value.child(segment);
    return value;
  }

  /** The members, of a list or of what is absent (none); open where it cannot be seen. */
  list(): Members<Value> {
    const { data } = this;
    if (data.kind === 'list') return new Members(data.items(), data.open, this);
    return new Members<Value>([], data.kind !== 'absent', this);
  }

  /** The members of a property that also takes a single value in place of a list. */
  oneOrMore(): Members<Value> {
    const { kind } = this.data;
    if (kind === 'list' || kind === 'absent' || kind === 'unknown') return this.list();
    return new Members(
      [this],
      kind === 'present' && this.data.kind === 'present' && this.data.reference === undefined,
      this,
    );
  }

  /** The structure of a JSON text; any other value stays as it is. */
  parsed(): Value {
    const { data } = this;
    if (data.kind !== 'literal' && data.kind !== 'text') return this;
    return data.parse?.() ?? new Value(UNKNOWN, this.place, this.path, this.origin);
  }

  /** The names of the entries of a map, or undefined where they cannot all be seen. */
  keys(): readonly string[] | undefined {
    if (this.data.kind === 'map') return this.data.open ? undefined : this.data.keys();
    return this.data.kind === 'absent' ? [] : undefined;
  }

  /** The one literal that it certainly is, or undefined. */
  literal(): Literal | undefined {
    return this.data.kind === 'literal' ? this.data.value : undefined;
  }

  /** A text that two values have in common only if they are equal, whatever is decided; undefined where nothing tells. */
  identity(): string | undefined {
    const { data } = this;
    switch (data.kind) {
      case 'literal':
        return String(data.value);
      case 'text': {
        const parts = data.parts.map((part) => (typeof part === 'string' ? part : part.identity()));
        return parts.includes(undefined) ? undefined : parts.join('');
      }
      case 'present':
        if (data.reference === undefined) return data.same === undefined ? undefined : `\0${data.same}\0`;
        return `\0${data.reference.scope} ${data.reference.name} ${data.reference.attribute ?? ''}\0`;
      case 'choice':
      case 'unknown':
        return data.same === undefined ? undefined : `\0${data.same}\0`;
      default:
        return undefined;
    }
  }

  /** How a message shows it: its literal, or undefined where there is none. */
  toString(): string {
    const { data } = this;
    if (data.kind === 'literal') return String(data.value);
    if (data.kind === 'text')
      return data.parts.map((part) => (typeof part === 'string' ? part : '…')).join('');
    if (data.kind === 'choice') return data.values.map(String).join(' or ');
    return data.kind;
  }

  /** A certain answer with this value as its evidence. */
  decided(truth: boolean): Answer {
    return new Answer(truth ? 'yes' : 'no', this);
  }

  private child(segment: string | number): Value {
    const { data } = this;
    const path = [...this.path, segment];
    if (data.kind === 'map') {
      return data.entry(String(segment)) ?? new Value(data.open ? UNKNOWN : ABSENT, this.place, path);
    }
    if (data.kind === 'absent') return new Value(ABSENT, this.place, path);
    if (data.kind === 'list' && typeof segment === 'number') {
      const item = data.items()[segment];
      if (item !== undefined) return item;
      return new Value(data.open ? UNKNOWN : ABSENT, this.place, path);
    }
    return new Value(UNKNOWN, this.place, path);
  }

  /** Whether it is the empty string, or not known to be anything else. */
  private mayBeEmpty(): boolean {
    const { data } = this;
    switch (data.kind) {
      case 'literal':
        return data.value === '';
      case 'choice':
        return data.values.includes('');
      case 'text':
        return data.parts.every((part) => (typeof part === 'string' ? part === '' : part.mayBeEmpty()));
      default:
        return data.kind === 'unknown';
    }
  }

  private compare(holds: (number: number) => boolean): Answer {
    if (this.data.kind === 'absent') return unknown;
    const answer = this.test(
      (value) => {
        const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
        return Number.isNaN(number) ? undefined : holds(number);
      },
      () => 'unknown',
    );
    return answer;
  }

  private test(
    holds: (value: Literal) => boolean | undefined,
    ofParts: (parts: readonly (string | Value)[]) => 'no' | 'unknown',
  ): Answer {
    const { data } = this;
    switch (data.kind) {
      case 'literal': {
        const truth = holds(data.value);
        return truth === undefined ? unknown : this.decided(truth);
      }
      case 'choice': {
        const truths = data.values.map(holds);
        const first = truths[0];
        return first !== undefined && truths.every((truth) => truth === first)
          ? this.decided(first)
          : unknown;
      }
      case 'text':
        return ofParts(data.parts) === 'no' ? this.decided(false) : unknown;
      case 'absent':
      case 'map':
      case 'list':
        return this.decided(false);
      default:
        return unknown;
    }
  }
}

function comparable(value: Literal): string {
  return String(value).toLowerCase();
}

/** Whether the gaps of a partly known text can be filled to give `text` (lower case). */
function couldBe(parts: readonly (string | Value)[], text: string): boolean {
  let from = 0;
  let gap = false;
  for (const part of parts) {
    if (typeof part !== 'string') {
      gap = true;
      continue;
    }
    const known = part.toLowerCase();
    const found = gap ? text.indexOf(known, from) : text.startsWith(known, from) ? from : -1;
    if (found < 0) return false;
    from = found + known.length;
    gap = false;
  }
  if (gap || from === text.length) return true;
  const last = parts.at(-1);
  return typeof last === 'string' && parts.length > 1 && text.endsWith(last.toLowerCase());
}
