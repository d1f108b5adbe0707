import { Value, type Path } from '../../model/index.ts';
import type { BlockInstance } from './blocks.ts';
import { evaluate, mapOf, NONE } from './evaluate.ts';
import { attr, headerPlace } from './fields.ts';
import { attributeOf, type Located, type Module } from './scope.ts';

/** The tags that a resource gets: its own, and what its provider gives to all of its resources. */
export function tagsOf(owner: BlockInstance, path: Path): Value {
  const own = attr('tags').read(owner, path);
  const given = defaultTags(owner);
  if (given.length === 0) return own;
  const all = [own, ...given].filter(({ data }) => data.kind !== 'absent');
  if (all.length === 0) return own;
  const entries = new Map<string, () => Value>();
  for (const { data } of all)
    if (data.kind === 'map')
      for (const key of data.keys()) if (!entries.has(key)) entries.set(key, () => data.entry(key)!);
  const open = all.some(({ data }) => data.kind !== 'map' || data.open);
  if (entries.size === 0) return open ? Value.unknown(headerPlace(owner), path) : own;
  return mapOf(entries, owner.scope, path, headerPlace(owner), open);
}

/** The `default_tags` of the resource's provider; unknown where one cannot tell which that is. */
function defaultTags({ block, scope }: BlockInstance): readonly Value[] {
  const root = rootOf(scope.module);
  const tagged = root.providers.filter(({ node }) => tagsBlock(node) !== undefined);
  if (tagged.length === 0) return [];
  const isPlain = attributeOf(block, 'provider') === undefined && scope.module === root;
  const plain = root.providers.filter(({ node }) => attributeOf(node, 'alias') === undefined);
  if (!isPlain || plain.length !== 1) return [Value.unknown(headerPlace({ block, scope }), [])];
  const [{ node, section }] = plain as [Located];
  const tags = tagsBlock(node);
  const attribute = tags && attributeOf(tags, 'tags');
  return attribute === undefined
    ? []
    : [evaluate(attribute, { ...scope, module: root, section, names: NONE }, [])];
}

function tagsBlock({ body }: Located['node']): Located['node'] | undefined {
  return body.blocks.find(({ type }) => type === 'default_tags');
}

function rootOf(module: Module): Module {
  return module.caller === undefined ? module : rootOf(module.caller.module);
}
