import type { Declaration, Environs, Read, Template } from '../model/index.ts';

/**
 * Tells whether what a result read is the same still. What the result was when `before` was judged, it is now if everything
 * that it read then is the same in both.
 */
export function unchanged(
  before: Template,
  { template, relations, neighbours }: Environs,
): (read: Read) => boolean {
  const types = new Map<string, boolean>();
  const isSpokenAlike = (type: string): boolean => before.speaks(type) === template.speaks(type);
  const isSameType = (type: string): boolean => {
    let same = types.get(type);
    if (same === undefined) types.set(type, (same = before.ofType(type) === template.ofType(type)));
    return same;
  };
  return (read) => {
    switch (read.kind) {
      case 'type':
        return isSameType(read.type) && isSpokenAlike(read.type);
      case 'naming':
        return (
          isSpokenAlike(read.type) &&
          (isSameType(read.type) || isSame(read.found, relations.naming(read.type, read.path, read.name)))
        );
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

function isSame(a: readonly Declaration[], b: readonly Declaration[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

/** Whether something mentions a resource now; `except` are the types that do not count. */
function mentioned(template: Template, { name, except }: Read & { kind: 'mentions' }): boolean | undefined {
  const declaration = template.named(name);
  return declaration && template.mentions?.(declaration, except);
}
