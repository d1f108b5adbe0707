import type { HclBlock, HclSection } from '../../syntax/hcl/tree.ts';
import type { Located, Module } from './scope.ts';

/** A resource whose block has changed, and what of it others may read: all of it where undefined. */
interface Change {
  readonly module: Module;
  readonly address: string;
  readonly attributes: ReadonlySet<string> | undefined;
}

/**
 * The blocks of resources that read something of a block that has changed since the modules `before`, perhaps through others;
 * undefined where locals, outputs, data or calls do, so that anything may.
 */
export function affectedBy(
  before: readonly Module[],
  modules: readonly Module[],
): ReadonlySet<Located> | undefined {
  const changes = modules.flatMap((module, i) => changesIn(before[i]!, module));
  const affected = new Set<Located>();
  for (let change = changes.pop(); change !== undefined; change = changes.pop()) {
    const { module, address } = change;
    const reads = readsOf(change);
    if (surroundings(module).some(({ section }) => reads(section))) return undefined;
    for (const [other, block] of module.resources) {
      if (other === address || affected.has(block) || !reads(block.section)) continue;
      affected.add(block);
      changes.push({ module, address: other, attributes: undefined });
    }
  }
  return affected;
}

function changesIn(before: Module, module: Module): readonly Change[] {
  return [...module.resources].flatMap(([address, block]): readonly Change[] => {
    const earlier = before.resources.get(address);
    if (earlier === undefined || earlier.node === block.node) return [];
    const attributes = differing(earlier, block);
    if (attributes.size === 0) return [];
    const isElsewise = attributes.has('count') || attributes.has('for_each');
    return [{ module, address, attributes: isElsewise ? undefined : attributes }];
  });
}

/** The attributes that two versions of a block do not say alike. */
function differing(a: Located, b: Located): ReadonlySet<string> {
  const [one, other] = [textsOf(a), textsOf(b)];
  return new Set([...one.keys(), ...other.keys()].filter((name) => one.get(name) !== other.get(name)));
}

function textsOf({
  node,
  section,
}: {
  readonly node: HclBlock;
  readonly section: HclSection;
}): Map<string, string> {
  return new Map(
    node.body.attributes.map(({ name, value }) => [name, section.text.slice(value.start, value.end)]),
  );
}

/** Whether a text mentions what has changed. */
function readsOf({ address, attributes }: Change): (section: HclSection) => boolean {
  const mention = new RegExp(
    `(?<![\\w-])${address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])(?:\\[[^\\]]*\\]|\\.\\*)*(?:\\.(\\w+))?`,
    'g',
  );
  return ({ text }) =>
    text.includes(address) &&
    [...text.matchAll(mention)].some(
      ([, name]) => attributes === undefined || name === undefined || attributes.has(name),
    );
}

function surroundings({
  locals,
  outputs,
  data,
  calls,
  providers,
}: Module): readonly Pick<Located, 'section'>[] {
  return [
    ...locals.values(),
    ...outputs.values(),
    ...data.values(),
    ...[...calls.values()].map(({ block }) => block),
    ...providers,
  ];
}
