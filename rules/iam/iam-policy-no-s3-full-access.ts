import { all, defineRule, no, not, type Answer, type Resource } from '../../core/model/index.ts';
import {
  arnsGiven,
  GIVING_BY_ARN,
  identityStatements,
  isManagedByAws,
  SHARED_ATTACHMENT,
} from '../shared/identity-policy.ts';
import { allows, namesAllResources } from '../shared/policy.ts';

export default defineRule({
  id: 'iam-policy-no-s3-full-access',
  title: 'Nobody may do everything with every bucket',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { trivy: ['AVD-AWS-0345'] },
  on: [...identityStatements.types, SHARED_ATTACHMENT],
  holds: (resource) =>
    all(
      identityStatements.items(resource).none(({ statement }) =>
        all(
          statement.actions.some((action) => action.is('s3:*')),
          namesAllResources(statement),
          allows(statement),
          statement.conditions.empty(),
        ),
      ),
      not(hasManaged(resource)),
    ),
  message: (resource) =>
    `Whoever gets hold of ${resource.name} can read, overwrite, delete or publish every object of the account.`,
});

function hasManaged(resource: Resource): Answer {
  if (!GIVING_BY_ARN.includes(resource.type)) return no;
  return arnsGiven(resource).some((policy) => isManagedByAws(policy, 'AmazonS3FullAccess'));
}
