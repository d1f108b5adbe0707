import { World, type Place } from '../../model/index.ts';
import type { Expression } from '../../syntax/program/tree.ts';
import type { CdkDeclaration } from './declaration.ts';
import { evaluate } from './evaluate.ts';
import { readingAt, readingOf } from './frames.ts';
import type { Reading } from './source.ts';

/** Why the properties of a construct are not known, and where that is. */
export interface Unfollowed {
  readonly place: Place;
  readonly reason: string;
}

/**
 * The statement or the value that makes a construct's properties unknown; undefined where none is to blame. Of a construct
 * of which nothing is known (`isKnown`) there is always a reason.
 */
export function unfollowedOf(declaration: CdkDeclaration, isKnown: boolean): Unfollowed | undefined {
  const { construct, scope, place, frame } = declaration;
  const { changedUnseenBy } = scope;
  // Of what may not be there, nothing is waited for.
  if (declaration.propertyIfMade !== undefined && declaration.exists(new World()) !== true) return undefined;
  if (changedUnseenBy === 'elsewhere')
    return { place, reason: 'an aspect or a mixin of another file may change it, and is not followed' };
  const by = changedUnseenBy ?? construct.uses.touchedBy;
  if (by !== undefined) {
    const what = by.kind === 'call' ? `what ${quoted(by)} does` : `what is done with ${quoted(by)}`;
    return { place: by.place, reason: `${what} is not followed` };
  }
  const { props } = construct;
  if (props !== undefined) {
    const own = construct.local === undefined ? frame : { ...ownFrame(declaration), outer: frame };
    const reading = readingOf(
      scope,
      construct.site,
      props.node === construct.node.arguments[2] ? frame : own,
      new World(),
    );
    const unknown = unknownIn(props.node, readingAt(props.site, reading));
    if (unknown !== undefined)
      return { place: unknown.place, reason: `what ${quoted(unknown)} holds is not known` };
  }
  return isKnown
    ? undefined
    : { place, reason: `what ${quoted(construct.node.callee)} is given is not known` };
}

function ownFrame({ construct: { local, node, site } }: CdkDeclaration) {
  return { local: local!, call: node, site };
}

/** The part of an object that may hold anything: all of it, or what is spread into it. */
function unknownIn(node: Expression, reading: Reading): Expression | undefined {
  const { data } = evaluate(node, reading, []);
  if (data.kind === 'absent' || (data.kind === 'map' && !data.open)) return undefined;
  if (node.kind !== 'object') return node;
  for (const part of node.parts)
    if (part !== 'opaque' && 'spread' in part) {
      const inner = unknownIn(part.spread, reading);
      if (inner !== undefined) return inner;
    }
  return node;
}

/** Most characters of an expression that a sentence has. */
const LONGEST = 60;

/** An expression as it stands in the text, in one line. */
function quoted({ place: { source, start, end } }: Expression): string {
  const text = source.text.slice(start, end).replace(/\s+/g, ' ').replace(/`/g, "'");
  return `\`${text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}\``;
}
