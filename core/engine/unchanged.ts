import type { Declaration, Environs, Read, Template } from '../model/index.ts';

/**
 * Tells whether what a result read is the same still. What the result was when `before` was judged, it is now if everything
 * that it read then is the same in both.
 */
export function unchanged(
  before: Template,
  { template, relations, neighbours }: Environs,
): (read: Read) => boolean {
  const types = new Map<string, SameType>();
  const sameType = (type: string): SameType => {
    let same = types.get(type);
    if (same === undefined) {
      const isSpoken = before.speaks(type) === template.speaks(type);
      types.set(type, (same = { isSpoken, isListed: before.ofType(type) === template.ofType(type) }));
    }
    return same;
  };
  return (read) => {
    switch (read.kind) {
      case 'type': {
        const { isSpoken, isListed } = sameType(read.type);
        return isSpoken && isListed;
      }
      case 'naming': {
        const { isSpoken, isListed } = sameType(read.type);
        return (
          isSpoken && (isListed || isSame(read.found, relations.naming(read.type, read.path, read.name)))
        );
      }
      case 'name':
        return template.named(read.name) === read.found;
      case 'mentions':
        return mentioned(template, read) === read.found;
      case 'open':
        return template.open === read.found;
      case 'neighbours':
        return neighbours.revision === read.found;
    }
  };
}

/** Whether a type is to both templates what it is to the other. */
interface SameType {
  /** Whether they speak of it alike. */
  readonly isSpoken: boolean;
  /** Whether they have the same declarations of it. */
  readonly isListed: boolean;
}

function isSame(a: readonly Declaration[], b: readonly Declaration[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

/** Whether something mentions a resource now; `except` are the types that do not count. */
function mentioned(template: Template, { name, except }: Read & { kind: 'mentions' }): boolean | undefined {
  const declaration = template.named(name);
  return declaration && template.mentions?.(declaration, except);
}
