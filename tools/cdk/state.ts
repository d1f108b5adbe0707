import type ts from 'typescript';
import { choose, isMap, isOperation, UNKNOWN, type Expression } from './expression.ts';
import type { ClassOf, Types } from './classes.ts';
import type { SideEffects } from './side-effects.ts';

/** The field that holds the properties of the construct's main resource. */
export const MADE = '#made';

/** The field that says whether an aspect may change whatever the construct makes. */
export const ASPECTS = '#aspects';

/** The same of aspects that change hosts and their templates alone. */
export const HOST_ASPECTS = '#aspects of hosts';

/** What holds at a point of the constructor. */
export class State {
  readonly names: Map<string, Expression>;
  /** The object's fields; of a list or a map that may grow, a cell, whose content is a field of its own. */
  readonly fields: Map<string, Expression>;
  constructor(names: ReadonlyMap<string, Expression>, fields: ReadonlyMap<string, Expression>) {
    this.names = new Map(names);
    this.fields = new Map(fields);
  }
  clone(): State {
    return new State(this.names, this.fields);
  }
  /** Becomes what two ways lead to. */
  become(condition: Expression, whenTrue: State, whenFalse: State): void {
    for (const key of ['names', 'fields'] as const) {
      const all = new Set([...whenTrue[key].keys(), ...whenFalse[key].keys()]);
      for (const name of all) {
        const [a, b] = [whenTrue[key].get(name) ?? null, whenFalse[key].get(name) ?? null];
        this[key].set(name, either(condition, a, b));
      }
    }
  }
}

/** What two ways lead to: of maps entry by entry, of lists item by item, and what only one way adds under its condition. */
export function either(condition: Expression, a: Expression, b: Expression): Expression {
  if (a === b) return a;
  if (isMap(a) && isMap(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries(
      [...names].map((name) => [name, choose(condition, a[name] ?? null, b[name] ?? null)]),
    );
  }
  if (isOperation(a, 'l') && isOperation(b, 'l')) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    const isLonger = short.every((item, i) => JSON.stringify(item) === JSON.stringify(long[i]));
    const holds: Expression = long === a ? condition : ['!', condition];
    if (isLonger && short.length < long.length)
      return [
        'l',
        ...short.slice(1),
        ...long.slice(short.length).map((item): Expression => onlyIf(holds, item)),
      ];
  }
  return choose(condition, a, b);
}

/** An item of a list under a condition, beside its own. */
function onlyIf(condition: Expression, item: Expression): Expression {
  return isOperation(item, 'if') ? ['if', ['&&', condition, item[1]!], item[2]!] : ['if', condition, item];
}

/** A function that the library runs when it synthesizes, with all fields as they are in the end. */
export interface Later {
  readonly work: ts.ArrowFunction | ts.MethodDeclaration | ts.FunctionExpression;
  readonly within: ClassOf | undefined;
  readonly names: ReadonlyMap<string, Expression>;
  /** The cell whose content it is given. */
  readonly given: Expression | undefined;
  /** Whether what is empty is left out. */
  readonly omitsEmpty: boolean;
}

/** A resource that the construct makes beside its main one. */
export interface Beside {
  /** Its id below the construct. */
  readonly id: Expression;
  /** `aws-s3.CfnBucket`. */
  readonly type: string;
  properties: Expression;
}

/** One run of a constructor. */
export interface Run {
  readonly types: Types;
  /** The class that is made. */
  readonly own: ClassOf;
  readonly effects: SideEffects;
  readonly later: Later[];
  readonly beside: Beside[];
  /** How many constructs this one is made in. */
  readonly nesting: number;
  /** The class whose code runs. */
  current: ClassOf;
  /** The class of the main resource. */
  type: string | undefined;
  depth: number;
  cells: number;
  /** How many roles it has made. */
  roles: number;
  /** How many security groups it has made. */
  groups: number;
  /** The fields that are asked for, while something is worked out that is wanted later. */
  asked: Set<string> | undefined;
}

/** Deepest chain of functions that is followed. */
export const DEEPEST = 8;

/** Makes a cell with a content. */
export function cell(run: Run, content: Expression, fields: Map<string, Expression>): Expression {
  const key = `#cell${run.cells++}`;
  fields.set(key, content);
  return ['cell', key];
}

/** The content of a cell; any other value as it is. */
export function contentOf(value: Expression, { fields }: State): Expression {
  return isOperation(value, 'cell') ? (fields.get(value[1] as string) ?? UNKNOWN) : value;
}

/** Whether a value's content may be filled later. */
export function mayGrow(value: Expression): boolean {
  return isOperation(value, 'l') || isMap(value);
}
