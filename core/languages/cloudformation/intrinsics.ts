import { NOT_KNOWN, Value, type Data, type Literal, type Path, type Place } from '../../model/index.ts';
import type { Mapping, Node, Sequence } from '../../syntax/tree.ts';
import { decidingCondition } from './conditions.ts';
import { isDynamic, withReferences } from './dynamic-references.ts';
import { embeddedJson } from './embedded-json.ts';
import { markOf } from './mark.ts';
import {
  allKeys,
  bind,
  entryAt,
  findEntry,
  follow,
  mayBring,
  subjectOf,
  type Parameter,
  type Scope,
} from './scope.ts';

/** Deeper calls come from aliases that contain themselves. */
const MOST_NESTING = 50;

/** CloudFormation's limit of a template is 1 MB; longer texts come from aliases of aliases. */
const LONGEST_TEXT = 1_000_000;

interface Call {
  readonly name: string;
  readonly argument: Node;
  readonly short: boolean;
}

/** Where a call stands and what it is evaluated in. */
interface Site {
  readonly node: Node;
  readonly key: Node;
  readonly scope: Scope;
  readonly path: Path;
  readonly place: Place;
}

/** The value of an intrinsic function call in the scope's world. */
export function evaluateCall(call: Call, node: Node, key: Node, scope: Scope, path: Path): Value {
  const argument = bare(call);
  const place = markOf(node, key, scope);
  const calls = (scope.calls ?? 0) + 1;
  if (calls > MOST_NESTING || !scope.world.spend()) return Value.unknown(place, path);
  const site: Site = { node, key, scope: { ...scope, calls }, path, place };
  const evaluator = Object.hasOwn(FUNCTIONS, call.name) ? FUNCTIONS[call.name] : undefined;
  return evaluator?.(argument, site) ?? Value.unknown(site.place, path);
}

/** The argument of a short form is the node without its tag. */
function bare(call: Call): Node {
  return call.short ? { ...call.argument, tag: undefined, start: call.argument.contentStart } : call.argument;
}

type Evaluator = (argument: Node, site: Site) => Value | undefined;

const FUNCTIONS: Readonly<Record<string, Evaluator>> = {
  Ref: (argument, site) => {
    const name = textOf(argument, site);
    return name === undefined ? undefined : ref(name, site);
  },
  GetAtt: getAtt,
  If: choose,
  Sub: sub,
  Join: join,
  Select: select,
  Split: split,
  FindInMap: findInMap,
  ImportValue: (argument, site) => {
    const name = inner(argument, site);
    const key = name.data.kind === 'literal' || name.data.kind === 'text' ? String(name) : NOT_KNOWN;
    return present(site, { name: key, attribute: undefined, scope: 'import' });
  },
  Base64: (argument, site) => site.scope.evaluate(argument, site.key, site.scope, site.path),
  GetAZs: (_argument, site) =>
    new Value({ kind: 'list', items: () => [], open: true }, site.place, site.path),
  Cidr: (_argument, site) => new Value({ kind: 'list', items: () => [], open: true }, site.place, site.path),
  ToJsonString: (argument, site) => site.scope.evaluate(argument, site.key, site.scope, site.path),
  Length: (_argument, site) => present(site),
};

function value(site: Site, data: Data): Value {
  return new Value(data, site.place, site.path);
}

function present(site: Site, reference?: Extract<Data, { kind: 'present' }>['reference']): Value {
  return value(site, { kind: 'present', reference });
}

function inner(node: Node, site: Site): Value {
  return site.scope.evaluate(node, node, site.scope, site.path);
}

function items(argument: Node, site: Site): Sequence['items'] | undefined {
  const target = follow(argument, site.scope)?.node;
  return target?.kind === 'sequence' ? target.items : undefined;
}

function ref(name: string, site: Site): Value {
  const { scope, place, path } = site;
  const bound = scope.bindings?.get(name);
  if (bound !== undefined) return value(site, { kind: 'literal', value: bound });
  if (name === 'AWS::NoValue') return Value.absent(place, path);
  const parameter = scope.env.parameters.get(name);
  if (parameter === undefined && !name.startsWith('AWS::'))
    return present(site, { name, attribute: undefined, scope: 'template' });
  const known = scope.world.literalOf(subjectOf(name));
  if (parameter === undefined)
    return known === undefined
      ? value(site, { kind: 'present', given: true, same: name })
      : value(site, { kind: 'literal', value: known });
  if (known !== undefined) return value(site, parameterData(parameter, known, site));
  return ofParameter(parameter, site);
}

/** A default is taken as the value; without one, what the deployer may choose from. */
function ofParameter(parameter: Parameter, site: Site): Value {
  const { world } = site.scope;
  const subject = subjectOf(parameter);
  if (parameter.type.startsWith('AWS::SSM::'))
    return value(site, { kind: 'present', source: parameter.default?.text, same: parameter.name });
  // Whoever hides a parameter and leaves it empty makes it optional: empty is no value of it.
  const standing = parameter.noEcho && parameter.default?.text === '' ? undefined : parameter.default;
  if (world.takesDefault(subject, standing?.text) && standing !== undefined) {
    const origin = {
      place: standing.place,
      description: `the default of parameter \`${parameter.name}\``,
    };
    return new Value(parameterData(parameter, standing.text, site), site.place, site.path, origin);
  }
  if (parameter.list) return value(site, { kind: 'list', items: () => [], open: true, given: true });
  const left = parameter.allowed?.filter((text) => !world.excludes(subject, text));
  return left === undefined || left.length === 0
    ? value(site, { kind: 'present', echoed: !parameter.noEcho, given: true, same: parameter.name })
    : value(site, { kind: 'choice', values: left, same: parameter.name });
}

function parameterData(parameter: Parameter, text: string, site: Site): Data {
  if (!parameter.list) return { kind: 'literal', value: text, hidden: parameter.noEcho };
  const texts = text === '' ? [] : text.split(',').map((item) => item.trim());
  const members = texts.map(
    (item, i) => new Value({ kind: 'literal', value: item }, site.place, [...site.path, i]),
  );
  return { kind: 'list', items: () => members, open: false };
}

function getAtt(argument: Node, site: Site): Value | undefined {
  if (argument.kind === 'scalar') return attributeOf(bind(argument.text, site.scope.bindings), site);
  const [name, attribute] = items(argument, site) ?? [];
  const named = name && textOf(name, site);
  if (named === undefined) return undefined;
  const shown = attribute && textOf(attribute, site);
  return present(site, { name: named, attribute: shown ?? '?', scope: 'template' });
}

/** A name that is written, or that functions make, as `AWS::LanguageExtensions` lets them. */
function textOf(node: Node, site: Site): string | undefined {
  if (node.kind === 'scalar' && node.tag === undefined) return bind(node.text, site.scope.bindings);
  const literal = inner(node, site).literal();
  return literal === undefined ? undefined : String(literal);
}

function attributeOf(text: string, site: Site): Value {
  const dot = text.indexOf('.');
  const [name, attribute] = dot < 0 ? [text, undefined] : [text.slice(0, dot), text.slice(dot + 1)];
  return present(site, { name: site.scope.bindings?.get(name) ?? name, attribute, scope: 'template' });
}

function choose(argument: Node, site: Site): Value | undefined {
  const parts = items(argument, site);
  const [condition, whenTrue, whenFalse] = parts ?? [];
  if (condition?.kind !== 'scalar' || whenTrue === undefined || whenFalse === undefined) return undefined;
  const holds = decidingCondition(condition.text, site.scope);
  if (holds === undefined) return undefined;
  const branch = holds ? whenTrue : whenFalse;
  const scalar = branch.kind === 'scalar' || branch.tag !== undefined;
  return site.scope.evaluate(branch, scalar ? branch : site.key, site.scope, site.path);
}

function sub(argument: Node, site: Site): Value | undefined {
  const target = follow(argument, site.scope)?.node;
  if (target?.kind === 'scalar') return substituted(target, new Map(), site);
  if (target?.kind !== 'sequence') return undefined;
  const [text, variables] = target.items;
  if (text?.kind !== 'scalar') return undefined;
  const known = new Map<string, Value>();
  if (variables?.kind === 'mapping') {
    for (const { key, value: node } of variables.entries)
      if (key.kind === 'scalar') known.set(key.text, inner(node, site));
  }
  return substituted(text, known, site);
}

function substituted(
  node: Extract<Node, { kind: 'scalar' }>,
  variables: ReadonlyMap<string, Value>,
  site: Site,
): Value {
  const { scope, key, path } = site;
  const parse = () => embeddedJson(node, key, node.text, scope, path, variables);
  return substitute(bind(node.text, scope.bindings), variables, site.place, scope, path, parse);
}

/** The text of a `Fn::Sub`: a literal where all its variables are, else a text with gaps. */
export function substitute(
  text: string,
  variables: ReadonlyMap<string, Value>,
  place: Place,
  scope: Scope,
  path: Path,
  parse?: () => Value | undefined,
): Value {
  const node = madeUp(text);
  const site: Site = { node, key: node, scope, path, place };
  const parts: (string | Value)[] = [];
  let from = 0;
  for (let start = text.indexOf('${'); start >= 0; start = text.indexOf('${', from)) {
    const end = text.indexOf('}', start);
    if (end < 0) break;
    parts.push(text.slice(from, start));
    const isLiteral = text[start + 2] === '!';
    const name = text.slice(start + (isLiteral ? 3 : 2), end).trim();
    if (isLiteral) parts.push(`\${${name}}`);
    else parts.push(variables.get(name) ?? (name.includes('.') ? attributeOf(name, site) : ref(name, site)));
    from = end + 1;
  }
  parts.push(text.slice(from));
  return concatenated(parts, place, path, parse);
}

/** A scalar that stands nowhere. */
function madeUp(text: string): Extract<Node, { kind: 'scalar' }> {
  const nowhere = { start: 0, end: 0, contentStart: 0 };
  return { kind: 'scalar', text, style: 'plain', ...nowhere, tag: undefined, anchor: undefined };
}

function concatenated(
  parts: readonly (string | Value)[],
  place: Place,
  path: Path,
  parse?: () => Value | undefined,
): Value {
  const merged: (string | Value)[] = [];
  let size = 0;
  for (const part of parts) {
    const flat =
      typeof part === 'string'
        ? [part]
        : part.data.kind === 'text'
          ? part.data.parts
          : [part.literal()?.toString() ?? part];
    size += flat.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 1), 0);
    if (size > LONGEST_TEXT) return Value.unknown(place, path);
    for (const piece of flat) {
      const last = merged.at(-1);
      if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
      else if (piece !== '') merged.push(piece);
    }
  }
  const whole = merged.flatMap((piece) =>
    typeof piece === 'string' ? withReferences(piece, place, path) : piece,
  );
  const only = whole.length === 0 ? '' : whole.length === 1 ? whole[0] : undefined;
  if (typeof only === 'string') {
    const hidden = parts.some((part) => typeof part !== 'string' && isHidden(part));
    return new Value({ kind: 'literal', value: only, parse, hidden }, place, path);
  }
  if (only !== undefined && (parse === undefined || isDynamic(only)))
    return new Value(only.data, place, path, only.origin);
  return new Value({ kind: 'text', parts: whole, parse }, place, path);
}

function isHidden({ data }: Value): boolean {
  return data.kind === 'literal' && data.hidden === true;
}

function join(argument: Node, site: Site): Value | undefined {
  const [delimiter, list] = items(argument, site) ?? [];
  const between = delimiter === undefined ? undefined : inner(delimiter, site).literal();
  if (between === undefined || list === undefined) return undefined;
  const { data } = inner(list, site);
  if (data.kind !== 'list' || data.open) return undefined;
  const parts = data.items().flatMap((item, i) => (i === 0 ? [item] : [String(between), item]));
  const joined = concatenated(parts, site.place, site.path);
  const pieces = joined.data.kind === 'text' ? joined.data.parts : [joined.literal()?.toString() ?? joined];
  if (joined.data.kind !== 'text' && typeof pieces[0] !== 'string') return joined;
  const parse = (): Value | undefined => joinedJson(pieces, site);
  return new Value({ ...joined.data, parse } as Data, joined.place, joined.path);
}

/** The JSON that the pieces make, read as a `Fn::Sub` in which the gaps are its variables. */
function joinedJson(pieces: readonly (string | Value)[], site: Site): Value | undefined {
  const variables = new Map<string, Value>();
  const text = pieces.map((piece, i) => {
    if (typeof piece === 'string') return piece.replaceAll('${', '${!');
    variables.set(`Piece${i}`, piece);
    return `\${Piece${i}}`;
  });
  return embeddedJson(madeUp(text.join('')), site.key, text.join(''), site.scope, site.path, variables);
}

function select(argument: Node, site: Site): Value | undefined {
  const [index, list] = items(argument, site) ?? [];
  const position = index === undefined ? NaN : Number(inner(index, site).literal());
  if (!Number.isInteger(position) || list === undefined) return undefined;
  const { data } = inner(list, site);
  if (data.kind !== 'list') return present(site);
  const chosen = data.items()[position];
  if (chosen === undefined) return data.open ? present(site) : undefined;
  return new Value(chosen.data, site.place, site.path, chosen.origin);
}

function split(argument: Node, site: Site): Value | undefined {
  const [delimiter, text] = items(argument, site) ?? [];
  const by = delimiter === undefined ? undefined : inner(delimiter, site).literal();
  const whole = text === undefined ? undefined : inner(text, site).literal();
  if (by === undefined || by === '' || whole === undefined)
    return value(site, { kind: 'list', items: () => [], open: true });
  const texts = String(whole).split(String(by));
  const members = texts.map(
    (item, i) => new Value({ kind: 'literal', value: item }, site.place, [...site.path, i]),
  );
  return value(site, { kind: 'list', items: () => members, open: false });
}

function findInMap(argument: Node, site: Site): Value | undefined {
  const [map, first, second, options] = items(argument, site) ?? [];
  if (map === undefined || first === undefined || second === undefined) return undefined;
  const standing = defaultOf(options, site);
  const otherwise = (): Value | undefined =>
    standing && takenFrom(standing, 'the default of `Fn::FindInMap`', site);
  const name = inner(map, site).literal();
  const mapping = name === undefined ? undefined : site.scope.env.mappings.get(String(name));
  if (name !== undefined && mapping === undefined && !site.scope.env.bringsMappings) return otherwise();
  if (mapping?.node.kind !== 'mapping') return undefined;
  const scope = { ...site.scope, block: mapping.block, map: undefined };
  const found: (Value | undefined)[] = [];
  for (const top of keysOrAll(inner(first, site), mapping.node, scope)) {
    const level = top === undefined ? undefined : entryAt(mapping.node, top, scope)?.value;
    if (level?.kind !== 'mapping') {
      if (mayBring(mapping.node)) return undefined;
      found.push(otherwise());
      continue;
    }
    for (const leaf of keysOrAll(inner(second, site), level, scope)) {
      const entry = leaf === undefined ? undefined : entryAt(level, leaf, scope);
      if (entry === undefined && mayBring(level)) return undefined;
      found.push(
        entry === undefined
          ? otherwise()
          : takenFrom(
              scope.evaluate(entry.value, entry.key, scope, site.path),
              `the entry in mapping \`${String(name)}\``,
              site,
            ),
      );
    }
  }
  // Without a default no deployment goes by a key that is not there.
  const there = found.filter((each) => each !== undefined);
  return standing === undefined && found.length === 1 && there.length === 0 ? undefined : mapped(there, site);
}

/** `DefaultValue`, of `AWS::LanguageExtensions`. */
function defaultOf(options: Node | undefined, site: Site): Value | undefined {
  const target = options && follow(options, site.scope)?.node;
  if (target?.kind !== 'mapping') return undefined;
  const entry = findEntry(target, 'DefaultValue', site.scope)?.entry;
  return entry && site.scope.evaluate(entry.value, entry.value, site.scope, site.path);
}

/** The one key, or every key where the deployment decides; undefined stands for one that is not there. */
function keysOrAll(key: Value, mapping: Mapping, scope: Scope): readonly (string | undefined)[] {
  const { data } = key;
  if (data.kind === 'literal') return [String(data.value)];
  return data.kind === 'choice' ? data.values.map(String) : [...allKeys(mapping, scope), undefined];
}

/** A value of elsewhere, where it can be changed. */
function takenFrom({ data, place, origin }: Value, description: string, site: Site): Value {
  if (data.kind === 'absent') return Value.absent(site.place, site.path);
  const from = origin ?? { place, description };
  if (data.kind !== 'list') return new Value(data, site.place, site.path, from);
  const list = data.items();
  return value(site, { kind: 'list', items: () => list, open: data.open });
}

function mapped(found: readonly Value[], site: Site): Value | undefined {
  const [only] = found;
  if (only === undefined || found.length === 1) return only;
  const literals = found
    .map((item) => item.literal())
    .filter((literal): literal is Literal => literal !== undefined);
  if (literals.length < found.length) return present(site);
  if (literals.every((literal) => literal === literals[0])) return value(site, only.data);
  return value(site, { kind: 'choice', values: literals });
}
