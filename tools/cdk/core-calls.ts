import ts from 'typescript';
import { unwrapped } from './classes.ts';
import { has, isMap, isOperation, UNKNOWN, type Expression } from './expression.ts';
import { runtime } from './library.ts';
import { addPolicy } from './roles.ts';
import { ASPECTS, cell, HOST_ASPECTS, contentOf, MADE, type Run, type State } from './state.ts';
import { valueOf } from './values.ts';

/** What the library's core does: flags, tokens, things that are worked out later, aspects. */
export function ofCore(
  run: Run,
  callee: ts.PropertyAccessExpression,
  given: readonly ts.Expression[],
  state: State,
): Expression | undefined {
  const name = callee.name.text;
  const owner = unwrapped(callee.expression);
  const holder = ts.isPropertyAccessExpression(owner) || ts.isIdentifier(owner) ? textOf(owner) : '';
  const first = (): Expression => (given[0] === undefined ? null : valueOf(run, given[0], state));
  if (name === 'isEnabled' && given.length === 1) {
    const flag = first();
    const known = isOperation(flag, 'class') ? runtime(flag[1] as string)[flag[2] as string] : flag;
    return typeof known === 'string' ? flagOf(known) : UNKNOWN;
  }
  if (name === 'isUnresolved') return false;
  // Roles that are made elsewhere are asked for by `Role.customizeRoles`.
  if (/^get(?:PrecreatedRole|CustomizeRoles)Config$/.test(name))
    return { enabled: false, preventSynthesis: false };
  if (holder === 'Box' && /^from/.test(name)) {
    const empty: Expression = name === 'fromArray' ? ['l'] : name === 'fromMap' ? {} : null;
    const content = given[0] === undefined ? empty : contentOf(first(), state);
    return cell(run, content, state.fields);
  }
  if (holder === 'Token' && /^as/.test(name)) return first();
  if (holder === 'Lazy') return lazy(run, given, state);
  if (holder === 'ManagedPolicy' && name === 'fromAwsManagedPolicyName') return ['t', 'managed', first()];
  if (name === 'addManagedPolicy') {
    addPolicy(valueOf(run, callee.expression, state), first(), state);
    return null;
  }
  if (holder === 'Object' && /^(?:entries|fromEntries|values|keys)$/.test(name))
    return entriesOf(name, contentOf(first(), state));
  if (name === 'add' && /\bAspects\.of\(this\)$/.test(callee.expression.getText())) {
    // It moves statements of policies that are too long, which are other resources, into more of them.
    if (given[0]?.getText().includes('splitLargePolicy')) return UNKNOWN;
    // An aspect may change whatever the construct makes.
    // One of the library's own looks at hosts alone.
    if (given[0]?.getText().includes('RequireImdsv2Aspect')) state.fields.set(HOST_ASPECTS, true);
    else state.fields.set(ASPECTS, true);
    const properties = state.fields.get(MADE);
    const names = properties !== undefined && isMap(properties) ? Object.keys(properties) : [];
    state.fields.set(MADE, Object.fromEntries([...names, '*'].map((each) => [each, UNKNOWN])));
    return UNKNOWN;
  }
  return undefined;
}

function textOf(node: ts.Identifier | ts.PropertyAccessExpression): string {
  return ts.isIdentifier(node) ? node.text : node.name.text;
}

/** `Lazy.any({ produce: () => … }, { omitEmpty: true })`. */
function lazy(run: Run, [producer, options]: readonly ts.Expression[], state: State): Expression {
  if (producer === undefined || !ts.isObjectLiteralExpression(producer)) return UNKNOWN;
  const made = producer.properties.find((each) => each.name?.getText() === 'produce');
  const work = made && (ts.isPropertyAssignment(made) ? unwrapped(made.initializer) : made);
  if (
    work === undefined ||
    !(ts.isArrowFunction(work) || ts.isFunctionExpression(work) || ts.isMethodDeclaration(work))
  )
    return UNKNOWN;
  const omitsEmpty = options !== undefined && /omitEmpty(?:Array)?:\s*(?:!0|true)/.test(options.getText());
  return later(run, work, undefined, omitsEmpty, state);
}

export function later(
  run: Run,
  work: Run['later'][number]['work'],
  given: Expression | undefined,
  omitsEmpty: boolean,
  state: State,
): Expression {
  run.later.push({ work, within: run.current, names: state.names, given, omitsEmpty });
  return ['later', run.later.length - 1];
}

function entriesOf(name: string, value: Expression): Expression {
  if (name === 'fromEntries') return value;
  if (!isMap(value) || Object.hasOwn(value, '*')) return UNKNOWN;
  const items = Object.entries(value).map(([key, inner]): Expression => {
    const there = has(inner);
    const own = isOperation(inner, '?') && inner[3] === null ? inner[2]! : inner;
    const item: Expression = name === 'entries' ? ['l', key, own] : name === 'keys' ? key : own;
    return there === true ? item : ['if', there, item];
  });
  return ['l', ...items];
}

/** A feature flag: its value where no app can choose any more, else what an app may choose. */
function flagOf(name: string): Expression {
  const { CURRENT_VERSION_EXPIRED_FLAGS: expired, futureFlagDefault } = runtime('cx-api') as {
    readonly CURRENT_VERSION_EXPIRED_FLAGS: readonly string[];
    readonly futureFlagDefault: (name: string) => boolean;
  };
  const otherwise = futureFlagDefault(name);
  return expired.includes(name) ? otherwise : ['f', name, otherwise];
}
