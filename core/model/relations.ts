import { parsePath } from './place.ts';
import type { Declaration, Template } from './template.ts';
import type { Value } from './value.ts';
import { World } from './world.ts';

/** What a property names, whatever is decided: resources by name, or undefined where it may be any. */
type Named = readonly string[] | undefined;

/** What declarations name, by path. A declaration's identity stands for its values, so this outlives templates. */
const known = new WeakMap<Declaration, Map<string, { readonly named: Named }>>();

interface Index {
  readonly byName: ReadonlyMap<string, readonly Declaration[]>;
  /** Those that may name any resource. */
  readonly uncertain: readonly Declaration[];
}

const NONE: readonly Declaration[] = [];

/** Which resources of a template may name which; worked out once for a version of it. */
export class Relations {
  private readonly template: Template;
  private readonly indexes = new Map<string, Index>();

  constructor(template: Template) {
    this.template = template;
  }

  /** The declarations of the type whose property at `path` may name the resource, in their order; no other does. */
  naming(type: string, path: string, name: string): readonly Declaration[] {
    const { byName, uncertain } = this.index(type, path);
    const certain = byName.get(name) ?? NONE;
    if (uncertain.length === 0) return certain;
    if (certain.length === 0) return uncertain;
    return this.template.ofType(type).filter((each) => certain.includes(each) || uncertain.includes(each));
  }

  private index(type: string, path: string): Index {
    const key = `${type}\t${path}`;
    let index = this.indexes.get(key);
    if (index === undefined) this.indexes.set(key, (index = indexOf(this.template.ofType(type), path)));
    return index;
  }
}

function indexOf(declarations: readonly Declaration[], path: string): Index {
  const byName = new Map<string, Declaration[]>();
  const uncertain: Declaration[] = [];
  for (const declaration of declarations) {
    const named = namedBy(declaration, path);
    if (named === undefined) uncertain.push(declaration);
    else
      for (const name of new Set(named)) {
        const group = byName.get(name);
        if (group === undefined) byName.set(name, [declaration]);
        else group.push(declaration);
      }
  }
  return { byName, uncertain };
}

function namedBy(declaration: Declaration, path: string): Named {
  const byPath = known.get(declaration) ?? new Map<string, { readonly named: Named }>();
  known.set(declaration, byPath);
  let found = byPath.get(path);
  if (found === undefined) {
    const world = new World();
    const segments = parsePath(path);
    const value = declaration.propertyIfMade?.(segments, world) ?? declaration.property(segments, world);
    const named = namesIn(value);
    byPath.set(path, (found = { named: world.pristine ? named : undefined }));
  }
  return found.named;
}

function namesIn({ data }: Value): Named {
  if (data.kind === 'absent') return [];
  if (data.kind === 'present')
    return data.reference?.scope === 'template' ? [data.reference.name] : undefined;
  if (data.kind !== 'list' || data.open) return undefined;
  const names: string[] = [];
  for (const item of data.items()) {
    const own = namesIn(item);
    if (own === undefined) return undefined;
    names.push(...own);
  }
  return names;
}
