import { all, defineRule, no, yes, type Answer, type Resource } from '../../core/model/index.ts';
import { arnsGiven, GIVING_BY_ARN, isManagedByAws } from '../shared/identity-policy.ts';
import { allows } from '../shared/policy.ts';

/** Services that run code, what somebody makes it do included, as a role that they are given. */
const RUNNING =
  /^(?:lambda|edgelambda|ec2|ecs-tasks|codebuild|glue|sagemaker|states|batch|eks-auth|pods\.eks|emr-serverless|(?:build|tasks)\.apprunner)\.amazonaws\.com/;

export default defineRule({
  id: 'iam-no-poweruseraccess-attachment',
  title: 'Nobody is given PowerUserAccess',
  severity: 'high',
  controls: [],
  equivalents: { cfnNag: ['W44'], guard: ['IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE'] },
  on: GIVING_BY_ARN,
  // Developers are given it on purpose; code that runs needs no such role.
  holds: (resource) =>
    arnsGiven(resource).none((policy) =>
      all(isManagedByAws(policy, 'PowerUserAccess'), resource.world.strict ? yes : runsCode(resource)).at(
        policy,
      ),
    ),
  message: (resource) =>
    `${resource.name} may read, change and delete everything that the account has, but users, groups and roles.`,
});

/** Whether a role is one that a service runs code as. */
function runsCode(role: Resource): Answer {
  if (role.type !== 'AWS::IAM::Role') return no;
  return role.policy('AssumeRolePolicyDocument').some((statement) =>
    all(
      allows(statement),
      statement.principals.some(({ kind, value }) => (kind === 'Service' ? value.matches(RUNNING) : no)),
    ),
  );
}
