import assert from 'node:assert/strict';
import type { Rule } from '../../core/model/index.ts';
import { judged } from './harness.ts';
import { toJson } from './to-json.ts';

interface Template {
  Parameters?: object;
  Conditions?: object;
  Resources: Record<string, { Properties?: Record<string, unknown> }>;
}

/** Whether the conditions `A` and `B` hold in a deployment. */
type Deployment = Readonly<Record<'A' | 'B', boolean>>;

const DEPLOYMENTS: readonly Deployment[] = [true, false].flatMap((A) => [true, false].map((B) => ({ A, B })));

/** How many properties of a resource are made to depend on a condition: more conditions than the worlds have. */
const WRAPPED = 3;

/**
 * Makes the first properties of every resource depend on two conditions, and demands that the template with them has
 * exactly the findings that its four deployments have, each told for the deployments that it is true in.
 */
export function assertDeployments(yaml: string, rule: Rule): void {
  const whole = JSON.parse(toJson(yaml)) as Template;
  if (whole.Conditions !== undefined) return;
  const symbolic = found(withConditions(whole), rule);
  const seen = new Set<string>();
  for (const deployment of DEPLOYMENTS) {
    for (const key of found(deployed(whole, deployment), rule).keys()) {
      seen.add(key);
      const messages = symbolic.get(key) ?? [];
      assert(
        messages.some((message) => isTold(message, deployment)),
        `${key} in ${JSON.stringify(deployment)} is told as ${JSON.stringify(messages)}`,
      );
    }
  }
  assert.deepEqual([...symbolic.keys()].sort(), [...seen].sort());
}

/** Which condition a property depends on, and the outcome with which it is there. */
function rank(index: number): readonly [condition: 'A' | 'B', there: boolean] {
  return [index % 2 === 0 ? 'A' : 'B', index < 2];
}

function withConditions(template: Template): Template {
  const parameter = { Type: 'String', AllowedValues: ['yes', 'no'] };
  return {
    ...changed(template, (value, index) => {
      const [condition, there] = rank(index);
      const nothing = { Ref: 'AWS::NoValue' };
      return { 'Fn::If': there ? [condition, value, nothing] : [condition, nothing, value] };
    }),
    Parameters: { ...template.Parameters, IsA: parameter, IsB: parameter },
    Conditions: {
      A: { 'Fn::Equals': [{ Ref: 'IsA' }, 'yes'] },
      B: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'IsB' }, 'no'] }] },
    },
  };
}

function deployed(template: Template, deployment: Deployment): Template {
  return changed(template, (value, index) => {
    const [condition, there] = rank(index);
    return deployment[condition] === there ? value : undefined;
  });
}

function changed(template: Template, change: (value: unknown, index: number) => unknown): Template {
  const resources = Object.entries(template.Resources).map(([name, resource]) => {
    if (resource?.Properties === undefined || resource.Properties === null) return [name, resource];
    const properties = Object.entries(resource.Properties).map(
      ([key, value], index) => [key, index < WRAPPED ? change(value, index) : value] as const,
    );
    return [
      name,
      { ...resource, Properties: Object.fromEntries(properties.filter(([, v]) => v !== undefined)) },
    ];
  });
  return { ...template, Resources: Object.fromEntries(resources) as Template['Resources'] };
}

/** The messages of the findings, by what they are about. */
function found(template: Template, rule: Rule): Map<string, string[]> {
  const messages = new Map<string, string[]>();
  for (const { resource, path, message } of judged(JSON.stringify(template, undefined, 2), rule).findings) {
    // What is missing in a map and the map that is missing stand at one place.
    const key = `${resource} ${String(path[0])}`;
    messages.set(key, [...(messages.get(key) ?? []), message]);
  }
  return messages;
}

function isTold(message: string, deployment: Deployment): boolean {
  return [...message.matchAll(/`([AB])` is (true|false)/g)].every(
    ([, condition, truth]) => String(deployment[condition as 'A' | 'B']) === truth,
  );
}
