import { parseJsonFragment } from '../../syntax/json/read.ts';
import {
  childOf,
  entriesOf,
  itemsOf,
  textOf,
  type Entry,
  type Mapping,
  type Node,
  type Scalar,
} from '../../syntax/tree.ts';
import type {
  Attribute,
  Expression,
  HclBlock,
  HclDocument,
  HclSection,
  ObjectEntry,
  Range,
} from '../../syntax/hcl/tree.ts';
import { withoutKeys } from './address.ts';
import type { Copy, Located, Module, ModuleCall } from './scope.ts';

/** A plan as the module that it will deploy: every copy is a resource of its own, every value is worked out. */
export interface Plan {
  readonly document: HclDocument;
  readonly root: Module;
  /** The configuration that it was made of; undefined where it does not say. */
  readonly written: Node | undefined;
}

/** Whether a text is what `terraform show -json` writes of a plan; its keys come first. */
export function looksLikePlan(text: string): boolean {
  return (
    /^\s*\{/.test(text) &&
    /"format_version"\s*:/.test(text.slice(0, 2000)) &&
    text.includes('"planned_values"')
  );
}

/** What of a plan is read: the values as they were, and as the state has them, are as large again. */
const PARTS = {
  planned_values: true,
  resource_changes: { address: true, change: { after_unknown: true, after_sensitive: true } },
  configuration: { root_module: true },
} as const;

/** Reads a plan; undefined where the text holds none. */
export function readPlan(text: string): Plan | undefined {
  const { root: json, problems } = parseJsonFragment(text, PARTS);
  const planned = childOf(childOf(json, 'planned_values'), 'root_module');
  if (planned?.kind !== 'mapping') return undefined;
  const section: HclSection = {
    text,
    body: { attributes: [], blocks: [], start: 0, end: text.length },
    problems,
  };
  const changes = new Map<string, Node>();
  for (const change of itemsOf(childOf(json, 'resource_changes'))) {
    const address = textOf(childOf(change, 'address'));
    const known = childOf(change, 'change');
    if (address !== undefined && known !== undefined) changes.set(address, known);
  }
  const written = childOf(childOf(json, 'configuration'), 'root_module');
  const root = moduleOf(planned, written, { section, changes }, '', undefined);
  return { document: { language: 'hcl', text, blocks: [{ block: section, start: 0 }] }, root, written };
}

interface Reading {
  readonly section: HclSection;
  /** What is to change, by address: with what is known only after it. */
  readonly changes: ReadonlyMap<string, Node>;
}

/** A plan names each copy. */
const ONLY: Copy = { key: undefined, names: () => new Map(), exists: () => true };

function moduleOf(
  planned: Mapping,
  written: Node | undefined,
  reading: Reading,
  prefix: string,
  caller: Module['caller'],
): Module {
  const none = new Map<string, never>();
  const calls = new Map<string, ModuleCall>();
  const module: Module = {
    prefix,
    directory: '',
    text: undefined,
    variables: none,
    locals: none,
    outputs: none,
    data: none,
    resources: resourcesOf(planned, written, reading, prefix),
    calls,
    caller,
    hasOverrides: false,
    // What a version does by default is in the values.
    awsVersion: undefined,
    isLibrary: false,
    // What they add to tags is in `tags_all`.
    providers: [],
    backends: [],
  };
  for (const child of itemsOf(childOf(planned, 'child_modules'))) {
    const address = textOf(childOf(child, 'address'));
    if (address === undefined || child.kind !== 'mapping') continue;
    const name = withoutKeys(address).split('.').at(-1)!;
    const inner = childOf(childOf(childOf(written, 'module_calls'), name), 'module');
    const block = { section: reading.section, node: headOf('module', [], child) };
    const called = moduleOf(child, inner, reading, `${address}.`, { module, call: block, copy: ONLY });
    calls.set(address, { name, block, instances: () => [{ copy: ONLY, module: called }] });
  }
  return module;
}

function resourcesOf(
  planned: Mapping,
  written: Node | undefined,
  reading: Reading,
  prefix: string,
): ReadonlyMap<string, Located> {
  const configured = new Map<string, Node>();
  for (const resource of itemsOf(childOf(written, 'resources'))) {
    const address = textOf(childOf(resource, 'address'));
    if (address !== undefined) configured.set(address, resource);
  }
  const resources = new Map<string, Located>();
  for (const resource of itemsOf(childOf(planned, 'resources'))) {
    const node = blockOf(resource, configured, reading, prefix);
    if (node === undefined) continue;
    const [type, name] = node.labels;
    resources.set(`${type!.text}.${name!.text}`, { section: reading.section, node });
  }
  return resources;
}

function blockOf(
  resource: Node,
  configured: ReadonlyMap<string, Node>,
  { changes }: Reading,
  prefix: string,
): HclBlock | undefined {
  const at = childOf(resource, 'address');
  const address = textOf(at);
  const type = textOf(childOf(resource, 'type'));
  const values = childOf(resource, 'values');
  const change = address === undefined ? undefined : changes.get(address);
  if (address === undefined || at === undefined || type === undefined || change === undefined)
    return undefined;
  if (textOf(childOf(resource, 'mode')) !== 'managed') return undefined;
  const local = address.slice(prefix.length);
  if (!local.startsWith(`${type}.`)) return undefined;
  const own: Unknowns = {
    key: local.endsWith(']') && local.includes('[') ? local.slice(local.indexOf('[')) : '',
    at,
    expressions: expressionsOf(configured.get(withoutKeys(local))),
  };
  const labels = [type, local.slice(type.length + 1)].map((text) => ({ text, start: at.start, end: at.end }));
  const hidden = childOf(change, 'after_sensitive') ?? childOf(resource, 'sensitive_values');
  return {
    ...headOf('resource', labels, at),
    body: {
      attributes: attributesOf(
        values,
        { unknown: childOf(change, 'after_unknown'), hidden, written: own.expressions },
        own,
      ),
      blocks: [],
      // Where nothing is known yet, there are no values.
      start: (values ?? at).start,
      end: (values ?? at).end,
    },
  };
}

/** What a configuration writes of a resource: an empty mapping where it writes nothing. */
function expressionsOf(resource: Node | undefined): Node | undefined {
  if (resource?.kind !== 'mapping') return undefined;
  return childOf(resource, 'expressions') ?? { ...resource, entries: [] };
}

function headOf(type: string, labels: HclBlock['labels'], { start, end }: Range): HclBlock {
  const body = { attributes: [], blocks: [], start, end };
  return { type, labels, headerEnd: end, body, start, end, fromObject: true };
}

/** What is told of values that are known after the deployment alone. */
interface Unknowns {
  /** The key of this copy, in its brackets; empty where there is one alone. */
  readonly key: string;
  /** Where findings about such a value stand. */
  readonly at: Range;
  /** What the configuration writes of each attribute; undefined where the plan does not say. */
  readonly expressions: Node | undefined;
}

function attributesOf(values: Node | undefined, marks: Marks, own: Unknowns): readonly Attribute[] {
  const writeOnly = new Map<string, Expression>();
  for (const { key, value } of entriesOf(own.expressions))
    if (textOf(key)?.endsWith(WRITE_ONLY) === true) writeOnly.set(textOf(key)!, writtenIn(value, own));
  const known = entriesOf(values).flatMap(({ key, value }): readonly Attribute[] => {
    const name = textOf(key);
    if (name === undefined || writeOnly.has(name + WRITE_ONLY)) return [];
    const isHash = name === 'user_data' && HASH.test(textOf(value) ?? '');
    const inner = writeOnly.get(name) ?? expressionOf(value, { ...below(marks, name), isHash }, own);
    return [{ name, nameEnd: key.end, value: inner, start: key.start, end: value.end }];
  });
  const names = new Set(known.map(({ name }) => name));
  const later = entriesOf(marks.unknown).flatMap(({ key }): readonly Attribute[] => {
    const name = textOf(key);
    if (name === undefined || names.has(name)) return [];
    // What nobody wrote is what the provider makes of it, as in the source.
    const expression = childOf(own.expressions, name);
    if (own.expressions !== undefined && (expression === undefined || isNull(expression))) return [];
    const { start, end } = own.at;
    return [{ name, nameEnd: end, value: mentioned(expression, own), start, end }];
  });
  // How a resource is replaced is not in a plan.
  const { start, end } = own.at;
  const lifecycle = {
    name: 'lifecycle',
    nameEnd: end,
    value: { kind: 'missing', start, end },
    start,
    end,
  } as const;
  return [...known, ...later, lifecycle];
}

/** Whether `null` is written: it has neither a constant value nor references. */
function isNull(expression: Node): boolean {
  return expression.kind === 'mapping' && expression.entries.length === 0;
}

/** What the provider keeps of user data, in place of the text. */
const HASH = /^[0-9a-f]{40}$/;

/** How the names of attributes end whose values no plan has; the configuration has them where they are constant. */
const WRITE_ONLY = '_wo';

function writtenIn(expression: Node, { at: { start, end } }: Unknowns): Expression {
  const constant = childOf(expression, 'constant_value');
  return constant?.kind === 'scalar' ? literalOf(constant) : { kind: 'missing', start, end };
}

/** An expression of one reference alone is that reference; another is not known. */
function mentioned(expression: Node | undefined, { key, at: { start, end } }: Unknowns): Expression {
  const references = itemsOf(childOf(expression, 'references')).map((item) => textOf(item) ?? '');
  const named = references.filter((reference) => !/^(?:each|count)\./.test(reference));
  const targets = new Set(named.map((reference) => REFERENCE.exec(reference)?.[1]));
  const [target] = targets;
  if (targets.size !== 1 || target === undefined) return { kind: 'missing', start, end };
  const [type, name] = target.split('.') as [string, string];
  const copy = named.length === references.length ? name : name + key;
  const attributes = new Set(named.flatMap((reference) => REFERENCE.exec(reference)?.[2] ?? []));
  const [attribute = 'id'] = attributes.size === 1 ? attributes : [];
  return {
    kind: 'traversal',
    root: type,
    steps: [
      { kind: 'name', name: copy },
      { kind: 'name', name: attribute },
    ],
    start,
    end,
  };
}

/** A resource with the attribute that is asked of it. */
const REFERENCE = /^(aws[a-z]*_\w+\.[\w-]+)(?:\[[^\]]*\])?(?:\.(\w+)|\.|\[|$)/;

/** What a plan marks in its values: what is known later alone, and what is nobody's to read. */
interface Marks {
  readonly unknown: Node | undefined;
  readonly hidden: Node | undefined;
  /** What the configuration writes there. */
  readonly written: Node | undefined;
  /** Whether the value is a hash of what is deployed. */
  readonly isHash?: boolean;
}

function below({ unknown, hidden, written }: Marks, key: string): Marks {
  return {
    unknown: childOf(unknown, key),
    hidden: isTrue(hidden) ? hidden : childOf(hidden, key),
    written: childOf(written, key),
  };
}

/** A value of the plan; what is marked in it is missing, but for switches and numbers, which tell nothing. */
function expressionOf(node: Node, marks: Marks, own: Unknowns): Expression {
  const { start, end } = node;
  switch (node.kind) {
    case 'mapping':
      return {
        kind: 'object',
        entries: [...node.entries.map((entry) => memberOf(entry, marks, own)), ...laterIn(node, marks, own)],
        start,
        end,
      };
    case 'sequence': {
      const [unknown, hidden, written] = [marks.unknown, marks.hidden, marks.written].map(itemsOf);
      const items = node.items.map((item, i) =>
        expressionOf(
          item,
          {
            unknown: unknown![i],
            hidden: isTrue(marks.hidden) ? marks.hidden : hidden![i],
            // Of a block that is made several times, what the configuration writes is not told apart.
            written: written!.length === node.items.length ? written![i] : undefined,
          },
          own,
        ),
      );
      return { kind: 'tuple', items, start, end };
    }
    case 'scalar': {
      const isHidden = isTrue(marks.hidden) && node.style !== 'plain';
      return isHidden || isTrue(marks.unknown) || marks.isHash === true
        ? { kind: 'missing', start, end }
        : literalOf(node);
    }
    case 'alias':
      return { kind: 'missing', start, end };
  }
}

function memberOf({ key, value }: Entry, marks: Marks, own: Unknowns): ObjectEntry {
  const name = textOf(key) ?? '';
  return {
    key: { kind: 'literal', value: name, start: key.start, end: key.end },
    value: expressionOf(value, below(marks, name), own),
  };
}

/** The members that are not there yet. */
function laterIn(node: Mapping, { unknown, written }: Marks, own: Unknowns): readonly ObjectEntry[] {
  const names = new Set(node.entries.map(({ key }) => textOf(key)));
  const at = { start: node.start, end: node.start + 1 };
  return entriesOf(unknown).flatMap(({ key }) => {
    const name = textOf(key) ?? '';
    if (names.has(name)) return [];
    const value = mentioned(childOf(written, name), { ...own, at });
    return [{ key: { kind: 'literal', value: name, ...at } as const, value }];
  });
}

function literalOf({ text, style, start, end }: Scalar): Expression {
  if (style !== 'plain') return { kind: 'literal', value: text, start, end };
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true', start, end };
  if (text === 'null') return { kind: 'literal', value: null, start, end };
  return text === '' ? { kind: 'missing', start, end } : { kind: 'literal', value: Number(text), start, end };
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.style === 'plain' && node.text === 'true';
}
