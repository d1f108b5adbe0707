import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sagemaker-notebook-no-root',
  title: 'Users of notebooks are not root',
  severity: 'medium',
  profile: 'strict',
  controls: ['SageMaker.3'],
  equivalents: { checkov: ['CKV_AWS_307'] },
  on: 'AWS::SageMaker::NotebookInstance',
  path: 'RootAccess',
  holds: (value) => value.is('Disabled'),
  fix: set('Disabled', ['interrupts', 'locks out'], 'Take root away (users cannot install system packages)'),
  message: (resource) =>
    `Users of ${resource.name} are root on it: code that they try out can change its settings, and read what other users left.`,
});
