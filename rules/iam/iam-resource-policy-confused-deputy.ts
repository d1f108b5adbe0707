import {
  all,
  defineRule,
  no,
  not,
  yes,
  type Answer,
  type Statement,
  type Value,
} from '../../core/model/index.ts';
import { limitsCaller, limitsSource } from '../shared/conditions.ts';
import { allows } from '../shared/policy.ts';
import { DEPUTIES, policiesOf, POLICY_HOLDERS } from '../shared/resource-policies.ts';

export default defineRule({
  id: 'iam-resource-policy-confused-deputy',
  title: 'Policies of resources say for whom services may use them',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: POLICY_HOLDERS,
  holds: (resource) =>
    all(...policiesOf(resource).map((policy) => policy.none((each) => isOpen(each, resource.type)))),
  message: (resource) =>
    `${resource.name} does not say for whose resources the service may use it: one in any other account can talk the service into that.`,
});

function isOpen(statement: Statement, type: string): Answer {
  const { conditions } = statement;
  const source = conditions.some(({ key }) => (/^kms:(?:encryptioncontext|viaservice)/.test(key) ? yes : no));
  return all(
    statement.principals.some(({ kind, value }) => (kind === 'Service' ? isOneOf(value, type) : no)),
    allows(statement),
    not(limitsSource(conditions)),
    not(limitsCaller(conditions)),
    not(source),
  );
}

/** Buckets of trails have a rule of their own. */
function isOneOf(value: Value, type: string): Answer {
  const names = DEPUTIES.filter((name) => type !== 'AWS::S3::BucketPolicy' || name !== 'cloudtrail');
  return value.is(...names.map((name) => `${name}.amazonaws.com`));
}
