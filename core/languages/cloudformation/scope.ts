import type { Path, Place, Value, World } from '../../model/index.ts';
import type { Block } from '../../syntax/blocks.ts';
import type { Entry, Mapping, Node } from '../../syntax/tree.ts';
import { literalOf } from './scalar.ts';

/** A node and the block that its offsets count from. */
export interface Located {
  readonly block: Block;
  readonly node: Node;
  /** The key that it stands under, or the node itself. */
  readonly key: Node;
  /** Loop variables of the `Fn::ForEach` that makes it. */
  readonly bindings?: ReadonlyMap<string, string>;
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  /** Whether the value is a list: `CommaDelimitedList`, `List<…>`. */
  readonly list: boolean;
  readonly default: { readonly text: string; readonly place: Place } | undefined;
  readonly allowed: readonly string[] | undefined;
  readonly noEcho: boolean;
}

/** What every resource of a template can draw on; its identity is the revision of all of it. */
export interface Environment {
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly mappings: ReadonlyMap<string, Located>;
  readonly conditions: ReadonlyMap<string, Located>;
  /** SAM's `Globals`, by kind: `Function`. */
  readonly globals: ReadonlyMap<string, Located>;
  /** The bodies of SAM's APIs, by name: what they ask of callers concerns the events of functions. */
  readonly apis: ReadonlyMap<string, Located>;
  readonly anchors: ReadonlyMap<string, Located>;
  /** Whether a macro of unknown effect may add anything anywhere. */
  readonly open: boolean;
  /** Whether something that is included may add resources. */
  readonly bringsResources: boolean;
  /** Whether something that is included may add mappings. */
  readonly bringsMappings: boolean;
}

/** What a node is evaluated in. */
export interface Scope {
  readonly env: Environment;
  readonly block: Block;
  readonly world: World;
  /** The evaluator itself, for what it is made of: functions, and JSON in texts. */
  readonly evaluate: (node: Node, key: Node, scope: Scope, path: Path) => Value;
  /** Loop variables of `Fn::ForEach`. */
  readonly bindings: ReadonlyMap<string, string> | undefined;
  /** How many function calls the node stands in. */
  readonly calls?: number;
  /** The variables of the `Fn::Sub` whose text is being read as JSON; undefined elsewhere. */
  readonly sub?: ReadonlyMap<string, Value>;
  /** Where offsets of a text that was read out of a scalar stand in the block; undefined for the block itself. */
  readonly map?: (start: number, end: number) => Place;
}

/** What the worlds call a parameter or a pseudo parameter. */
export function subjectOf(parameter: string | Parameter): string {
  return `parameter:${typeof parameter === 'string' ? parameter : parameter.name}`;
}

/** A text with the loop variables of `Fn::ForEach` put in; `&{…}` leaves out what no name may hold. */
export function bind(text: string, bindings: ReadonlyMap<string, string> | undefined): string {
  if (bindings === undefined || !text.includes('{')) return text;
  return text.replace(/([$&])\{(\w+)\}/g, (whole, sign: string, name: string) => {
    const value = bindings.get(name);
    if (value === undefined) return whole;
    return sign === '&' ? value.replace(/[^A-Za-z0-9]/g, '') : value;
  });
}

/** The place of a stretch of the scope's text. */
export function placeOf(scope: Scope, start: number, end: number): Place {
  return scope.map === undefined ? { source: scope.block, start, end } : scope.map(start, end);
}

/** A node with its alias followed, in the scope of the block where the anchor stands. */
export function follow(node: Node, scope: Scope): { readonly node: Node; readonly scope: Scope } | undefined {
  if (node.kind !== 'alias') return { node, scope };
  const target = scope.env.anchors.get(node.name);
  if (target === undefined || target.node.kind === 'alias') return undefined;
  return {
    node: target.node,
    scope: target.block === scope.block ? scope : { ...scope, block: target.block },
  };
}

/** The text of a scalar key. */
export function keyText(entry: Entry): string | undefined {
  return entry.key.kind === 'scalar' ? entry.key.text : undefined;
}

/** An entry by its key, merge keys included; the last of duplicates. */
export function findEntry(
  mapping: Mapping,
  key: string,
  scope: Scope,
  depth = 0,
): { readonly entry: Entry; readonly scope: Scope } | undefined {
  const entry = ownEntry(mapping, key);
  if (entry !== undefined) return { entry, scope };
  const merge = ownEntry(mapping, '<<');
  if (merge === undefined || depth > 20) return undefined;
  for (const source of mergeSources(merge, scope)) {
    const found = findEntry(source.mapping, key, source.scope, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The entries of large mappings by their keys; the last of duplicates. */
const BY_KEY = new WeakMap<Mapping, ReadonlyMap<string, Entry>>();
const LARGE = 16;

function ownEntry(mapping: Mapping, key: string): Entry | undefined {
  if (mapping.entries.length < LARGE) return mapping.entries.findLast((entry) => keyText(entry) === key);
  let byKey = BY_KEY.get(mapping);
  if (byKey === undefined) {
    byKey = new Map(
      mapping.entries.flatMap((entry) => (entry.key.kind === 'scalar' ? [[entry.key.text, entry]] : [])),
    );
    BY_KEY.set(mapping, byKey);
  }
  return byKey.get(key);
}

/** Every key of a mapping, merged ones included, each once. */
export function allKeys(mapping: Mapping, scope: Scope, depth = 0): string[] {
  const keys = new Set<string>();
  for (const entry of mapping.entries) {
    const key = keyText(entry);
    if (key === '<<' && depth <= 20) {
      for (const source of mergeSources(entry, scope)) {
        for (const merged of allKeys(source.mapping, source.scope, depth + 1)) keys.add(merged);
      }
    } else if (key !== undefined) keys.add(key);
  }
  return [...keys];
}

function mergeSources(entry: Entry, scope: Scope): { mapping: Mapping; scope: Scope }[] {
  const value = follow(entry.value, scope);
  if (value === undefined) return [];
  const nodes = value.node.kind === 'sequence' ? value.node.items : [value.node];
  return nodes.flatMap((node) => {
    const target = follow(node, value.scope);
    return target?.node.kind === 'mapping' ? [{ mapping: target.node, scope: target.scope }] : [];
  });
}

/** Whether what `Fn::Transform` includes may add entries to a mapping. */
export function mayBring(mapping: Mapping): boolean {
  return mapping.entries.some((entry) => keyText(entry) === 'Fn::Transform');
}

/** The entry of a mapping by its key, of which CloudFormation makes what it makes of any scalar: `no` is `false`. */
export function entryAt(mapping: Mapping, key: string, scope: Scope): Entry | undefined {
  return (
    findEntry(mapping, key, scope)?.entry ??
    mapping.entries.findLast((entry) => entry.key.kind === 'scalar' && String(literalOf(entry.key)) === key)
  );
}
