import type { Template } from '../../model/index.ts';
import { childOf, entriesOf, itemsOf, textOf, type Node } from '../../syntax/tree.ts';
import { withoutKeys } from './address.ts';
import type { TfTemplate } from './read.ts';

/** What the configuration in a plan mentions, resource by resource. */
interface Mention {
  /** The address of what mentions; undefined of an output or a call. */
  readonly by: string | undefined;
  /** The address of what is mentioned. */
  readonly of: string;
}

/** Answers what mentions a resource by what the configuration in a plan refers to; undefined where the plan has none. */
export function mentioning(written: Node | undefined, template: TfTemplate): Template['mentions'] {
  if (written === undefined) return undefined;
  let all: readonly Mention[] | undefined;
  let types: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return ({ name }, except) => {
    all ??= mentionsIn(written, '');
    types ??= typesOf(template);
    const wanted = withoutKeys(name);
    return all.some(({ by, of }) => {
      if (of !== wanted || by === wanted) return false;
      const own = by === undefined ? undefined : types?.get(by);
      return own === undefined || [...own].some((type) => !except.includes(type));
    });
  };
}

function typesOf(template: TfTemplate): ReadonlyMap<string, ReadonlySet<string>> {
  const types = new Map<string, Set<string>>();
  for (const { name, type } of template.declarations) {
    const own = types.get(withoutKeys(name));
    if (own === undefined) types.set(withoutKeys(name), new Set([type]));
    else own.add(type);
  }
  return types;
}

function mentionsIn(module: Node, prefix: string): readonly Mention[] {
  const ofResources = itemsOf(childOf(module, 'resources')).flatMap((resource) => {
    const by = `${prefix}${textOf(childOf(resource, 'address')) ?? ''}`;
    return referencesIn(resource).map((of) => ({ by, of: prefix + of }));
  });
  const ofCalls = entriesOf(childOf(module, 'module_calls')).flatMap(({ key, value }) => [
    ...referencesIn(childOf(value, 'expressions')).map((of) => ({ by: undefined, of: prefix + of })),
    ...mentionsIn(childOf(value, 'module') ?? value, `${prefix}module.${textOf(key) ?? ''}.`),
  ]);
  const ofOutputs = referencesIn(childOf(module, 'outputs')).map((of) => ({
    by: undefined,
    of: prefix + of,
  }));
  return [...ofResources, ...ofCalls, ...ofOutputs];
}

/** The addresses of resources that expressions refer to. */
function referencesIn(node: Node | undefined): readonly string[] {
  if (node?.kind === 'sequence') return node.items.flatMap(referencesIn);
  return entriesOf(node).flatMap(({ key, value }) =>
    textOf(key) === 'references' || textOf(key) === 'depends_on'
      ? itemsOf(value).flatMap((item) => /^\w+\.[\w-]+/.exec(textOf(item) ?? '')?.[0] ?? [])
      : referencesIn(value),
  );
}
