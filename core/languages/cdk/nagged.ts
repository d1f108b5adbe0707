import { innerOf, type Call, type Expression, type ObjectExpression } from '../../syntax/program/tree.ts';
import { keyOf } from './names.ts';
import type { ConstructCall, Environment, Site } from './source.ts';

/** A call that suppresses checks of cdk-nag. */
export interface Nagged {
  readonly node: Call;
  readonly site: Site;
  /** The constructs that it is about; undefined where that is all of the stack around it. */
  readonly constructs: readonly ConstructCall[] | undefined;
  /** Whether what is below them is meant too. */
  readonly below: boolean;
  readonly wishes: readonly { readonly rule: string; readonly reason: string | undefined }[];
}

/** The construct that an expression names. */
export type Resolve = (node: Expression, environment: Environment) => ConstructCall | undefined;

/** The calls in an expression that suppress checks of cdk-nag. */
export function naggedIn(node: Expression, site: Site, resolve: Resolve): readonly Nagged[] {
  const own = node.kind === 'call' ? naggedBy(node, site, resolve) : undefined;
  const inner = innerOf(node).flatMap((each) => naggedIn(each, site, resolve));
  return own === undefined ? inner : [own, ...inner];
}

/** What a call suppresses: `NagSuppressions.addResourceSuppressions(bucket, […])`, `Validations.of(bucket).acknowledge({…})`. */
function naggedBy(node: Call, site: Site, resolve: Resolve): Nagged | undefined {
  const { callee } = node;
  if (callee.kind !== 'member') return undefined;
  const { environment } = site;
  const about = (subject: Expression | undefined): readonly ConstructCall[] | undefined => {
    if (subject?.kind === 'name' && subject.name === 'this') return undefined;
    const all = subject?.kind === 'list' ? subject.items : subject === undefined ? [] : [subject];
    return all.flatMap((each) => ('spread' in each ? [] : (resolve(each, environment) ?? [])));
  };
  const acknowledged = subjectOfValidations(callee);
  if (acknowledged !== undefined) {
    const wishes = node.arguments.flatMap((each) => wishOf(each, environment));
    return { node, site, constructs: about(acknowledged), below: true, wishes };
  }
  const called = callee.name.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase());
  if (lastName(callee.object) !== 'NagSuppressions' || !/^add(?:Resource|Stack)Suppressions$/.test(called))
    return undefined;
  const [subject, list, deep] = node.arguments;
  const constructs = about(subject);
  // Of all of a stack alone is that said which is about the stack.
  if (constructs === undefined && called === 'addResourceSuppressions') return undefined;
  const items = list === undefined ? undefined : valueOf(list, environment);
  const wishes = items?.kind === 'list' ? items.items : [];
  return {
    ...{ node, site, constructs },
    below: deep !== undefined && isTrue(deep),
    wishes: wishes.flatMap((item) => ('spread' in item ? [] : wishOf(item, environment))),
  };
}

/** `bucket` of `Validations.of(bucket).acknowledge`. */
function subjectOfValidations({
  object,
  name,
}: Extract<Expression, { kind: 'member' }>): Expression | undefined {
  if (name !== 'acknowledge' || object.kind !== 'call' || object.callee.kind !== 'member') return undefined;
  const { callee } = object;
  return callee.name === 'of' && lastName(callee.object) === 'Validations' ? object.arguments[0] : undefined;
}

function lastName(node: Expression): string | undefined {
  return node.kind === 'name' || node.kind === 'member' ? node.name : undefined;
}

/** `true`, or `apply_to_children=True`. */
function isTrue(node: Expression): boolean {
  if (node.kind === 'literal') return node.value === true;
  return (
    node.kind === 'object' &&
    node.parts.some((part) => part !== 'opaque' && 'name' in part && isTrue(part.value))
  );
}

/** `{ id, reason }`; in Python the same as `NagPackSuppression(id=…, reason=…)`. */
function wishOf(node: Expression, environment: Environment): Nagged['wishes'] {
  const value = valueOf(node, environment);
  const made = value.kind === 'call' && value.arguments.length === 1 ? value.arguments[0]! : value;
  if (made.kind !== 'object') return [];
  // What applies to a part of what a rule finds leaves the rest.
  if (partOf(made, 'appliesTo') !== undefined || partOf(made, 'applies_to') !== undefined) return [];
  const id = textOf(partOf(made, 'id'), environment);
  if (id === undefined || id.includes('[')) return [];
  // The name of the tool may stand ahead: `AwsSolutions::AwsSolutions-S1`.
  const rule = id.slice(id.lastIndexOf(':') + 1);
  return [{ rule, reason: textOf(partOf(made, 'reason'), environment) }];
}

function partOf({ parts }: ObjectExpression, name: string): Expression | undefined {
  const found = parts.find((part) => part !== 'opaque' && 'name' in part && part.name === name);
  return found !== undefined && found !== 'opaque' && 'name' in found ? found.value : undefined;
}

function textOf(node: Expression | undefined, environment: Environment): string | undefined {
  const value = node && valueOf(node, environment);
  return value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** What a name stands for, which may be a name itself no more. */
function valueOf(node: Expression, environment: Environment): Expression {
  const key = keyOf(node);
  const binding = key === undefined ? undefined : environment.find(key)?.binding;
  return binding?.kind === 'value' ? binding.value : node;
}
