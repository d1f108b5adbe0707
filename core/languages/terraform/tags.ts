import { Value, type Path } from '../../model/index.ts';
import type { BlockInstance } from './blocks.ts';
import { mapOf } from './collections.ts';
import { evaluate, NONE } from './evaluate.ts';
import { attr, headerPlace } from './fields.ts';
import { rootOf } from './instances.ts';
import { ownName } from './references.ts';
import { attributeOf, type Located, type Module } from './scope.ts';

/** The tags that a resource gets: its own, those that stand apart, and what its provider gives to all of its resources. */
export function tagsOf(owner: BlockInstance, path: Path): Value {
  const own = attr('tags').read(owner, path);
  const given = [...tagsApart(owner), ...defaultTags(owner)];
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

/** Resource types that are one tag of another resource, by what that one's type begins with. */
const APART: Readonly<Record<string, readonly [of: RegExp, by: string]>> = {
  aws_dynamodb_tag: [/^aws_dynamodb_/, 'resource_arn'],
  aws_ec2_tag: [/^aws_/, 'resource_id'],
  aws_ecs_tag: [/^aws_ecs_/, 'resource_arn'],
  aws_transfer_tag: [/^aws_transfer_/, 'resource_arn'],
};

/** Whether a resource type is a tag of another resource, whichever that is. */
export function standsApart(type: string): boolean {
  return Object.hasOwn(APART, type);
}

const apart = new WeakMap<Module, readonly Located[]>();

/** Tags that are resources of their own; unknown where one may be the resource's. */
function tagsApart({ block, scope }: BlockInstance): readonly Value[] {
  const { module } = scope;
  const [type = ''] = block.labels.map(({ text }) => text);
  let tags = apart.get(module);
  if (tags === undefined) {
    tags = [...module.resources.values()].filter(({ node }) => standsApart(node.labels[0]?.text ?? ''));
    apart.set(module, tags);
  }
  return tags.flatMap(({ node, section }) => {
    const [of, by] = APART[node.labels[0]!.text]!;
    const pointer = attributeOf(node, by);
    if (pointer === undefined || !of.test(type)) return [];
    const own = { ...scope, section, names: NONE };
    const { truth } = evaluate(pointer, own, []).refersTo({ name: ownName({ block, scope }) });
    if (truth === 'no') return [];
    const key = truth === 'yes' ? attr('key').read({ block: node, scope: own }, []).literal() : undefined;
    const entries = new Map(
      key === undefined
        ? []
        : [[String(key), () => attr('value').read({ block: node, scope: own }, [])] as const],
    );
    return [mapOf(entries, own, [], headerPlace({ block: node, scope: own }), key === undefined)];
  });
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
