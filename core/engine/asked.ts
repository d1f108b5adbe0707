import {
  defaultsOf,
  no,
  unknown,
  yes,
  type Answer,
  type WorkspaceRule,
  type WorkspaceView,
} from '../model/index.ts';

/** A property of a type, by its canonical path. */
export type Property = readonly [type: string, path: string];

/** How a property is written as a key. */
export function keyOf([type, path]: Property): string {
  return `${type}\t${path}`;
}

/** What a rule asks a workspace for. */
export interface AskedOfWorkspace {
  readonly types: ReadonlySet<string>;
  /** Each once. */
  readonly properties: readonly Property[];
}

/** What a workspace may look like to a rule: nobody knows, nothing is there, everything is. */
const LOOKS: readonly (readonly [count: number | undefined, some: Answer])[] = [
  [undefined, unknown],
  [0, no],
  [1, yes],
];

/**
 * What rules ask a workspace for, found by asking them: what its templates keep. A property that a rule asks for where it
 * sees yet other answers is not among them, and unknown to the rule when it judges.
 */
export function askedBy(...rules: readonly WorkspaceRule[]): AskedOfWorkspace {
  const types = new Set<string>();
  const properties = new Map<string, Property>();
  for (const rule of rules)
    for (const [count, some] of LOOKS) {
      const view: WorkspaceView = {
        count: (type) => {
          types.add(type);
          return count;
        },
        speaks: () => true,
        some: (type, path) => {
          types.add(type);
          properties.set(keyOf([type, path]), [type, path]);
          return some;
        },
      };
      try {
        rule.holds(view, defaultsOf(rule.options));
      } catch {
        // What it asked until it threw counts; that it throws is told where it judges.
      }
    }
  return { types, properties: [...properties.values()] };
}
