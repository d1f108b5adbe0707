import { all, any, unknown, type Answer, type Resource } from '../../core/model/index.ts';
import { attachedTo } from './escalation.ts';
import { arnsGiven, isManagedByAws, SHARED_ATTACHMENT, statementsOf } from './identity-policy.ts';
import { allows, namesAllActions, namesAllResources } from './policy.ts';

/** Whether a role may do everything, by all policies that it has here; unknown where the role is not declared here. */
export function isAdministrator(role: Resource | undefined): Answer {
  if (role?.type !== 'AWS::IAM::Role') return unknown;
  const statements = [role, ...attachedTo(role)].map(statementsOf);
  const giving = [role, ...role.related(SHARED_ATTACHMENT, 'Roles').items];
  return any(
    ...giving.map((each) => arnsGiven(each).some((arn) => isManagedByAws(arn, 'AdministratorAccess'))),
    ...statements.map((each) =>
      each.some((statement) =>
        all(allows(statement), namesAllActions(statement), namesAllResources(statement)),
      ),
    ),
  );
}
