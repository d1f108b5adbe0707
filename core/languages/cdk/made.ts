import type { Call } from '../../syntax/program/tree.ts';
import { makingMethod } from './constructs/methods.ts';
import { DEEPEST, importedBy, localClass } from './names.ts';
import type { ConstructCall, Imported, LocalClass, Site } from './source.ts';

/** The construct that a call makes; undefined of any other call. */
export function constructOf(node: Call, site: Site): ConstructCall | undefined {
  const { environment } = site;
  const local = localClass(node.callee, environment);
  const made = local === undefined ? importedBy(node.callee, environment) : baseOf(local);
  if (made?.name === undefined || !isClass(made.name, node)) return undefined;
  const [, id, third] = node.arguments;
  if (id === undefined) return undefined;
  // The id may be among what is handed on by name.
  const own = id.kind === 'object' ? id : third;
  const given = own === undefined ? undefined : { node: own, site };
  const props = local?.superCall === undefined ? given : propsOfSuper(local);
  return {
    node,
    made: { module: made.module, name: made.name },
    maker: undefined,
    scopeNode: node.arguments[0],
    idNode: id,
    ownId: undefined,
    propsIndex: 2,
    props,
    site,
    local,
    // What a class of the file does with itself is done by no name that is followed.
    uses: { ...unused(), isShared: local !== undefined && hasOwnCode(local) },
  };
}

/** Whether a class does more than to hand on what it is given. */
function hasOwnCode({ statement, maker, superCall }: LocalClass): boolean {
  return (
    statement.body.some((member) => member !== maker) ||
    (maker?.body ?? []).some((each) => each.kind !== 'evaluate' || each.value !== superCall)
  );
}

/** The construct that a method makes; undefined of any other method. */
export function madeBy(
  maker: ConstructCall,
  node: Call,
  method: string,
  site: Site,
): ConstructCall | undefined {
  const making = makingMethod(maker.made.module, maker.made.name, method);
  if (making === undefined) return undefined;
  const { module, name, id, props: propsIndex, self, below, isGiven = false } = making;
  const props = node.arguments[propsIndex];
  return {
    node,
    made: { module, name },
    maker: { construct: maker, property: self, below },
    scopeNode: node.callee.kind === 'member' ? node.callee.object : undefined,
    idNode: typeof id === 'number' ? node.arguments[id] : undefined,
    ownId: typeof id === 'string' ? id : undefined,
    propsIndex,
    props: props === undefined ? undefined : { node: props, site },
    site,
    local: undefined,
    uses: { ...unused(), isGiven },
  };
}

function unused(): ConstructCall['uses'] {
  return {
    calls: [],
    overrides: [],
    touchedBy: undefined,
    isPartTouched: false,
    isShared: false,
    isNamed: false,
    isGiven: false,
  };
}

/** A member of a class is a factory or stands for a value. */
function isClass(name: string, { isNew }: Call): boolean {
  return isNew || /^[A-Z]\w*$/.test(name);
}

function propsOfSuper({ superCall, environment, outer }: LocalClass): ConstructCall['props'] {
  const node = superCall?.arguments[2];
  if (node === undefined) return undefined;
  const site: Site = { environment: environment ?? outer, guards: [], isLoose: false, within: undefined };
  return { node, site };
}

/** The class of the construct library that a class of the file extends. */
function baseOf(local: LocalClass, depth = 0): Imported | undefined {
  const { base } = local.statement;
  if (base === undefined || depth > DEEPEST) return undefined;
  const own = localClass(base, local.outer);
  // Of a class two steps away, the properties would have to be followed through both.
  return own === undefined ? importedBy(base, local.outer) : undefined;
}
