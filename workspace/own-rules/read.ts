import { load } from 'js-yaml';
import { resolveRuleId } from '../../core/engine/rule-names.ts';
import { replacementOf } from '../../core/languages/specification.ts';
import { parsePath } from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';
import { linesOf, saysNothing, type Problem } from '../configuration.ts';
import { OWN_RULE, type OwnRule } from './definition.ts';

/** A rule that a file describes, or what is wrong with that, by line. */
export type ReadRule = { readonly rule: OwnRule } | { readonly problems: readonly Problem[] };

/** Reads a description; the id must be none of `taken`. */
export function readOwnRule(text: string, taken: ReadonlySet<string> = new Set()): ReadRule {
  let data: unknown;
  try {
    data = saysNothing(text) ? undefined : load(text);
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number }; reason?: string };
    return { problems: [{ line: (mark?.line ?? 0) + 1, message: reason ?? String(error) }] };
  }
  const lineOf = linesOf(text);
  const result = OWN_RULE.safeParse(data);
  const wrong = result.success
    ? wrongIn(result.data, taken)
    : result.error.issues.flatMap((issue) => describe(issue as Issue, data));
  const problems = wrong.map(([path, message]) => ({ line: lineOf(path), message }));
  return problems.length > 0 ? { problems } : { rule: result.data! };
}

type Wrong = readonly [path: readonly PropertyKey[], message: string];

interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
}

function describe({ code, path, keys, values, expected, message }: Issue, data: unknown): readonly Wrong[] {
  const name = path.map(String).join('.');
  if (code === 'unrecognized_keys') return (keys ?? []).map((key) => [[...path, key], unknownKey(path, key)]);
  if (path.length > 0 && !isThere(path, data)) return [[path, `${name} is missing`]];
  if (code === 'invalid_value')
    return [[path, `${name} must be one of ${(values ?? []).map(String).join(', ')}`]];
  if (code === 'too_small') return [[path, `${name} must not be empty`]];
  if (code === 'invalid_union')
    return [[path, `${name} ${UNIONS[String(path.at(-1))] ?? 'must be a text, a number, true or false'}`]];
  if (code === 'custom')
    return [
      [path, path.at(-1) === 'matches' ? `${name} is no pattern: ${message}` : `${name} must be ${message}`],
    ];
  return [
    [
      path,
      `${name === '' ? 'the file' : name} must be ${expected === 'object' ? 'a mapping' : (expected ?? message)}`,
    ],
  ];
}

const UNIONS: Readonly<Record<string, string>> = {
  type: 'must be a type such as AWS::SQS::Queue, or a list of types',
  contains: 'must be a text, a number, true or false, or a list of these',
  safety: 'must be safe, or a reason to look at it first such as replaces, or a list of reasons',
};

function unknownKey(path: readonly PropertyKey[], key: string): string {
  const shape = OWN_RULE.shape;
  const known =
    path.length === 0
      ? Object.keys(shape)
      : path[0] === 'must' || path[0] === 'when'
        ? Object.keys(shape.must.shape)
        : path[0] === 'fix'
          ? ['title', 'value', 'remove', 'safety']
          : [];
  return `there is no "${key}" here${known.length === 0 ? '' : `; there are ${known.join(', ')}`}`;
}

function isThere(path: readonly PropertyKey[], data: unknown): boolean {
  let at = data;
  for (const segment of path)
    at = (at as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[segment];
  return at !== undefined && at !== null;
}

/** What no shape tells. */
function wrongIn({ id, type, path, must, when, fix }: OwnRule, taken: ReadonlySet<string>): readonly Wrong[] {
  const types = typeof type === 'string' ? [type] : type;
  const wrong: Wrong[] = [];
  if (resolveRuleId(rules, id) !== undefined)
    wrong.push([['id'], `there is a rule ${id} already, which is built in`]);
  if (taken.has(id)) wrong.push([['id'], `another file describes a rule ${id} too`]);
  for (const [i, name] of types.entries())
    if (name !== '*' && !/^\w+(?:::\w+)+$/.test(name))
      wrong.push([
        typeof type === 'string' ? ['type'] : ['type', i],
        `${name} is no type as CloudFormation names it, such as AWS::SQS::Queue, which is aws_sqs_queue too`,
      ]);
  for (const [key, demand] of [
    ['must', must],
    ['when', when],
  ] as const)
    if (demand !== undefined && Object.keys(demand).filter((each) => each !== 'path').length === 0)
      wrong.push([[key], `${key} demands nothing`]);
  if (fix !== undefined && (fix.value === undefined) === (fix.remove === undefined))
    wrong.push([['fix'], 'fix has either a value or remove: true']);
  if (fix !== undefined && (path ?? '') === '') wrong.push([['fix'], 'fix needs a path: what would it set?']);
  const segments = parsePath(path ?? '').filter((segment) => segment !== '*');
  const replaces = types.find((name) => replacementOf(name, segments) === 'yes');
  if (fix !== undefined && replaces !== undefined && ![fix.safety ?? []].flat().includes('replaces'))
    wrong.push([['fix'], `a change of ${path} replaces the ${replaces}: safety has to say replaces`]);
  return wrong;
}
