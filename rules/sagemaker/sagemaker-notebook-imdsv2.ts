import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sagemaker-notebook-imdsv2',
  title: 'Notebooks give their credentials to requests with a session token alone (IMDSv2)',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_371'] },
  on: 'AWS::SageMaker::NotebookInstance',
  path: 'InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion',
  holds: (value) => value.is('2'),
  fix: set(
    '2',
    ['interrupts', 'locks out'],
    'Require a session token (breaks clients that still use IMDSv1)',
  ),
  message: (resource) =>
    `${resource.name} hands its role's credentials to any request from inside: one forged request through a library is enough to steal them.`,
});
