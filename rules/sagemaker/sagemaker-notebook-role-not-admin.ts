import { all, defineRule, unknown, Policy } from '../../core/model/index.ts';
import { allows, namesAllActions, namesAllResources } from '../shared/policy.ts';

export default defineRule({
  id: 'sagemaker-notebook-role-not-admin',
  title: 'Notebooks do not run as administrator',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_68'] },
  on: 'AWS::SageMaker::NotebookInstance',
  holds: (notebook) => {
    const role = notebook.referenced('RoleArn');
    if (role === undefined) return unknown;
    const managed = role
      .list('ManagedPolicyArns')
      .none((arn) => arn.matches(/:policy\/AdministratorAccess$/));
    const inline = role
      .list('Policies')
      .flatMap((policy) => new Policy(policy.get('PolicyDocument')))
      .none((statement) => all(allows(statement), namesAllActions(statement), namesAllResources(statement)));
    return all(managed, inline).at(notebook.get('RoleArn'));
  },
  message: (notebook) =>
    `${notebook.name} may do everything in the account: so may everyone who uses it, and every package that they install.`,
});
