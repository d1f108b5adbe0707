import { all, defineRule, no, not, yes, type Answer, type Statement } from '../../core/model/index.ts';
import { DEPUTIES, namesService, saysForWhom } from '../shared/deputies.ts';
import { allows } from '../shared/policy.ts';
import { policiesOf, POLICY_HOLDERS } from '../shared/resource-policies.ts';

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
  const keys = statement.conditions.some(({ key }) =>
    /^kms:(?:encryptioncontext|viaservice)/.test(key) ? yes : no,
  );
  return all(
    namesService(statement, deputiesOf(type)),
    allows(statement),
    not(saysForWhom(statement)),
    not(keys),
  );
}

/** Buckets of trails have a rule of their own. */
function deputiesOf(type: string): readonly string[] {
  return DEPUTIES.filter((name) => type !== 'AWS::S3::BucketPolicy' || name !== 'cloudtrail');
}
