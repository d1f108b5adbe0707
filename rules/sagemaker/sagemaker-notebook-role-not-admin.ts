import { defineRule, not } from '../../core/model/index.ts';
import { isAdministrator } from '../shared/administrators.ts';

export default defineRule({
  id: 'sagemaker-notebook-role-not-admin',
  title: 'Notebooks do not run as administrator',
  severity: 'high',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_68'] },
  on: 'AWS::SageMaker::NotebookInstance',
  holds: (notebook) => not(isAdministrator(notebook.referenced('RoleArn'))).at(notebook.get('RoleArn')),
  message: (notebook) =>
    `${notebook.name} may do everything in the account: so may everyone who uses it, and every package that they install.`,
});
