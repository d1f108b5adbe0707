/**
 * The role that a construct makes for itself: whom it trusts, and which policies of AWS it is given. A value that is there
 * carries what is known of it: `['t', 'service', 'lambda.amazonaws.com']`, `['t', 'principals', …]`, `['t', 'managed', 'ReadOnlyAccess']`, and
 * `['t', 'role', 0]`, a role by the index of its list of policies.
 */
import ts from 'typescript';
import { classOf, lineage, nameOf, type ClassOf, type Types } from './classes.ts';
import { choose, isMap, isOperation, longer, THERE, UNKNOWN, type Expression } from './expression.ts';
import type { Run, State } from './state.ts';

/** What gives a role more, or may: a source of events that is bound to a function does. */
const GIVES = /\baddManagedPolicy\b|\bbind\(/;

/** The field that holds the policies of a role. */
function policiesOf(index: Expression): string {
  return `#policies${JSON.stringify(index)}`;
}

export function isRole(types: Types, { file, node }: ClassOf): boolean {
  return file.module === 'aws-iam' && classOf(types, 'aws-iam', 'Role')?.node === node;
}

/** The properties of a role that depend on whom it trusts and on its policies, and the role as a value. */
export function roleOf(
  run: Run,
  given: Expression,
  state: State,
): { readonly properties: Readonly<Record<string, Expression>>; readonly role: Expression } {
  const index = run.roles++;
  const { assumedBy = null, managedPolicies = null } = isMap(given) ? given : {};
  state.fields.set(policiesOf(index), policies(managedPolicies));
  return {
    properties: {
      assumeRolePolicyDocument: ['m', trustOf(assumedBy), 'assumeRolePolicy'],
      managedPolicyArns: ['m', ['cell', policiesOf(index)], 'addManagedPolicy', ...givingMethods(run)],
    },
    role: ['t', 'role', index],
  };
}

/** The methods of a construct that may give its role more: `+*` of one whose role the library gives more elsewhere. */
function givingMethods({ types, own }: Run): readonly string[] {
  const methods = lineage(types, own).flatMap(({ node }) =>
    node.members
      .filter((member) => ts.isMethodDeclaration(member) && GIVES.test(member.getText()))
      .map(nameOf),
  );
  const isOpen = own.file.module === 'aws-autoscaling';
  return [...methods.filter((name) => name !== undefined), ...(isOpen ? ['+*'] : [])];
}

/** What it means that roles are given one policy more: `role.addManagedPolicy(policy)`. */
export function addPolicy(owner: Expression, policy: Expression, state: State): void {
  const roles = rolesIn(owner);
  if (roles.length !== 1 || isUnclear(owner)) {
    for (const index of roles) state.fields.set(policiesOf(index), UNKNOWN);
    if (isUnclear(owner)) forgetPolicies(state);
    return;
  }
  const [index] = roles;
  const list = state.fields.get(policiesOf(index!)) ?? UNKNOWN;
  state.fields.set(policiesOf(index!), longer(list, [arnOf(policy)]));
}

/** The policies of all roles are unknown after something that is not followed. */
export function forgetPolicies({ fields }: State): void {
  for (const name of fields.keys()) if (name.startsWith('#policies')) fields.set(name, UNKNOWN);
}

/** The roles whose policies others may add to once they are given this. */
export function handOver(value: Expression, { fields }: State): void {
  for (const index of rolesIn(value)) fields.set(policiesOf(index), UNKNOWN);
}

/** Whom a role trusts, as a policy. */
function trustOf(principal: Expression): Expression {
  if (isOperation(principal, '?'))
    return choose(principal[1]!, trustOf(principal[2]!), trustOf(principal[3]!));
  const statements = statementsFor(principal);
  return statements === undefined ? THERE : { Version: '2012-10-17', Statement: ['l', ...statements] };
}

/** A statement for each service that may take on a role; undefined of anybody else. */
function statementsFor(principal: Expression): readonly Expression[] | undefined {
  if (!isOperation(principal, 't')) return undefined;
  const [, kind, ...parts] = principal;
  if (kind === 'principals') {
    const all = parts.map(statementsFor);
    return all.includes(undefined) ? undefined : all.flatMap((each) => each!);
  }
  if (kind !== 'service') return undefined;
  const [service, options = {}] = parts as [Expression, Expression?];
  if (!isMap(options)) return undefined;
  const condition: Readonly<Record<string, Expression>> = Object.hasOwn(options, 'conditions')
    ? { Condition: THERE }
    : {};
  return [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: service }, ...condition }];
}

function policies(given: Expression): Expression {
  if (given === null) return ['l'];
  if (!isOperation(given)) return UNKNOWN;
  const [kind, ...parts] = given;
  if (kind === '?') return choose(parts[0]!, policies(parts[1]!), policies(parts[2]!));
  return kind === 'l' ? ['l', ...parts.map(arnOf)] : UNKNOWN;
}

function arnOf(policy: Expression): Expression {
  if (isOperation(policy, 'if')) return ['if', policy[1]!, arnOf(policy[2]!)];
  return isOperation(policy, 't') && policy[1] === 'managed' && typeof policy[2] === 'string'
    ? ['+', 'arn:', THERE, `:iam::aws:policy/${policy[2]}`]
    : THERE;
}

/** The indices of the roles that a value may be or hold. */
function rolesIn(value: Expression): readonly Expression[] {
  if (isMap(value)) return Object.values(value).flatMap(rolesIn);
  if (!isOperation(value)) return [];
  if (value[0] === 't') return value[1] === 'role' ? [value[2]!] : [];
  return value.slice(1).flatMap((inner) => rolesIn(inner));
}

/** Whether it may be any role. */
function isUnclear(value: Expression): boolean {
  if (!isOperation(value)) return false;
  return value[0] === 'u' || (value[0] !== 'p' && value.slice(1).some((inner) => isUnclear(inner)));
}
