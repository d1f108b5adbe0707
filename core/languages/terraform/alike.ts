import { World, type Value } from '../../model/index.ts';
import { signatureOf } from './collections.ts';
import { evaluate } from './evaluate.ts';
import { OWN_ARGUMENTS } from './reach.ts';
import type { Alike, Copy, Key, Located, Module } from './scope.ts';
import { usesIn, type Blocks, type Input, type Made, type Use } from './uses.ts';

/** As many copies are read one by one, whether they are alike or not. */
const FEW = 16;

/**
 * Which copies of a module's call are alike, block by block of the module that it calls: those that give the same to all that
 * a block leads to, names apart. Undefined where each has to be read.
 */
export function alikeOf(
  module: Module,
  name: string,
  call: Located,
  copies: readonly Copy[],
  called: Blocks,
): Alike | undefined {
  if (copies.length <= FEW || isUsed(module, name)) return undefined;
  const uses = usesIn(called);
  const inputs = new Map([...uses.values()].flatMap((made) => [...made.inputs]));
  const given = givenBy(module, name, call, copies, inputs);
  if (given === undefined) return undefined;
  const parts = partsOf(uses, given.naming);
  const byBlock = new Map<Located, ReadonlyMap<Copy, readonly Key[]>>();
  for (const part of parts) {
    const inputs = [...new Set(part.flatMap((made) => [...made.inputs.keys()]))].filter((input) =>
      given.varying.has(input),
    );
    const own = grouped(copies, (copy) =>
      inputs.map((input) => given.signatures.get(copy)!.get(input)).join('\n'),
    );
    for (const { block } of part) byBlock.set(block, own);
  }
  const firsts = new Set<Copy>();
  for (const own of byBlock.values()) for (const copy of own.keys()) firsts.add(copy);
  const read = firsts.size === 0 ? copies.slice(0, 1) : copies.filter((copy) => firsts.has(copy));
  return {
    copies: read,
    keysOf: (copy, block) => {
      const own = byBlock.get(block);
      return own === undefined ? [copy.key!] : (own.get(copy) ?? NONE);
    },
  };
}

const NONE: readonly Key[] = [];

type Uses = ReadonlyMap<string, Made & { readonly block: Located }>;
type Part = readonly (Made & { readonly block: Located })[];

/** What copies give, as far as they differ. */
interface Given {
  /** By copy and input, what is the same where nothing but names differs. */
  readonly signatures: ReadonlyMap<Copy, ReadonlyMap<string, string>>;
  /** The inputs that are not the same for all. */
  readonly varying: ReadonlySet<string>;
  /** The inputs of which a part was taken for a name. */
  readonly naming: ReadonlySet<string>;
}

/** Undefined where a deployment decides what is given. */
function givenBy(
  module: Module,
  name: string,
  { node, section }: Located,
  copies: readonly Copy[],
  inputs: ReadonlyMap<string, Input>,
): Given | undefined {
  const world = new World();
  const varying = node.body.attributes.filter(
    ({ name: argument, value }) =>
      !OWN_ARGUMENTS.has(argument) && /\b(?:each|count)\b/.test(section.text.slice(value.start, value.end)),
  );
  const asked = [...inputs].flatMap(([input, { variable, member, use }]) => {
    const attribute = varying.find((each) => each.name === variable);
    return attribute === undefined ? [] : [{ input, use, member, value: attribute.value }];
  });
  const elsewhere = namedElsewhere(module, name);
  const signatures = new Map<Copy, ReadonlyMap<string, string>>();
  const naming = new Set<string>();
  for (const copy of copies) {
    const scope = { module, section, world, names: copy.names(world), depth: 0 };
    const values = new Map(varying.map(({ value }) => [value, evaluate(value, scope, [])]));
    const names = new Names(copy, elsewhere);
    const own = new Map<string, string>();
    for (const { input, use, member, value } of asked) {
      own.set(input, names.without(ofMember(values.get(value)!, member), use));
      if (names.hasMet) naming.add(input);
    }
    signatures.set(copy, own);
    world.renew();
  }
  return world.trail.length > 0
    ? undefined
    : { signatures, varying: new Set(asked.map(({ input }) => input)), naming };
}

function ofMember(value: Value, member: string | undefined): string {
  return signatureOf(member === undefined ? value : value.get([member]));
}

/** Texts of a signature. */
const TEXTS = /"(?:[^"\\]|\\.)*"?/g;

/** A text that is a name: no address, no secret and no setting, and none of those that AWS gives a meaning. */
const NAME = /^(?!aws|amazon|cdk|default$|primary$)(?!.*[a-z0-9]{16})[a-z][a-z0-9_-]{0,62}$/;

/** The names that one copy gives: each is but told from the others. */
class Names {
  hasMet = false;
  private readonly known = new Map<string, string>();
  private readonly key: string | RegExp | undefined;
  private readonly elsewhere: (text: string) => boolean;

  constructor({ key }: Copy, elsewhere: (text: string) => boolean) {
    this.elsewhere = elsewhere;
    if (typeof key === 'number') this.key = new RegExp(`(?<=[A-Za-z_-])${key}\\b`, 'g');
    // A key that may be a setting is one.
    else if (key !== undefined && /^[A-Za-z][\w-]*\d[\w-]*$/.test(key)) this.key = key;
  }

  /** A signature without the names in it, where nothing but names is made of them. */
  without(signature: string, use: Use): string {
    this.hasMet = false;
    if (use === 'value') return signature;
    return signature.replace(TEXTS, (quoted) => {
      const text = quoted.slice(1, -1);
      if (this.elsewhere(text)) return quoted;
      if (use !== 'text' && NAME.test(text)) return this.told(text);
      return this.key === undefined || !/[A-Za-z]/.test(text) ? quoted : this.withoutKey(text);
    });
  }

  private withoutKey(text: string): string {
    const left = text.replaceAll(this.key!, '\u0000');
    if (left === text) return JSON.stringify(text);
    return this.told(text) + left;
  }

  private told(text: string): string {
    this.hasMet = true;
    let name = this.known.get(text);
    if (name === undefined) this.known.set(text, (name = `#${this.known.size}`));
    return name;
  }
}

/** Whether another resource, or another call, of the caller's module says a text: a copy that gives it is not like others. */
function namedElsewhere({ resources, data, calls }: Module, name: string): (text: string) => boolean {
  const others = [...calls.values()].filter((call) => call.name !== name).map(({ block }) => block);
  const sections = new Set(
    [...resources.values(), ...data.values(), ...others].map(({ section }) => section),
  );
  const texts = [...sections].map(({ text }) => text);
  return (text) => texts.some((other) => other.includes(text));
}

/** The blocks that lead to each other, by references or since a name is written into them. */
function partsOf(uses: Uses, naming: ReadonlySet<string>): readonly Part[] {
  const leader = new Map<string, string>();
  const leaderOf = (address: string): string => {
    let at = address;
    for (let next = leader.get(at); next !== undefined; next = leader.get(at)) at = next;
    return at;
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [leaderOf(a), leaderOf(b)];
    if (one !== other) leader.set(one, other);
  };
  for (const [address, { inputs, mentions }] of uses) {
    for (const mention of mentions) if (uses.has(mention)) join(address, mention);
    for (const [input, { use }] of inputs) if (naming.has(input) && use !== 'label') join(address, NAMED);
  }
  const parts = new Map<string, (Made & { readonly block: Located })[]>();
  for (const [address, made] of uses) {
    const first = leaderOf(address);
    const part = parts.get(first);
    if (part === undefined) parts.set(first, [made]);
    else part.push(made);
  }
  return [...parts.values()];
}

/** Stands for all that has one of the names that copies give. */
const NAMED = '';

/** The first copy of each group of those that are alike, with the keys of all of the group. */
function grouped(
  copies: readonly Copy[],
  signatureOf: (copy: Copy) => string,
): ReadonlyMap<Copy, readonly Key[]> {
  const firsts = new Map<string, { readonly first: Copy; readonly keys: Key[] }>();
  for (const copy of copies) {
    const signature = signatureOf(copy);
    const known = firsts.get(signature);
    if (known === undefined) firsts.set(signature, { first: copy, keys: [copy.key!] });
    else known.keys.push(copy.key!);
  }
  return new Map([...firsts.values()].map(({ first, keys }) => [first, keys]));
}

/** Whether something in the module mentions a call, but for what the module gives back. */
function isUsed({ resources, data, locals, calls, providers }: Module, name: string): boolean {
  const blocks = [...calls.values()].map(({ block }) => block);
  const all = [...resources.values(), ...data.values(), ...locals.values(), ...providers, ...blocks];
  const mention = `module.${name}`;
  return [...new Set(all.map(({ section }) => section))].some(({ text }) => text.includes(mention));
}
