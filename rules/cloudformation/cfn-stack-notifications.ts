import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cfn-stack-notifications',
  title: 'Nested stacks tell a topic what happens to them',
  severity: 'low',
  profile: 'all',
  controls: ['CloudFormation.1'],
  equivalents: { checkov: ['CKV_AWS_124'], kics: ['stack_notifications_disabled'] },
  on: 'AWS::CloudFormation::Stack',
  path: 'NotificationARNs',
  holds: (key) => key.present(),
  message: (resource) => `Nobody is told when ${resource.name} is changed, rolled back or deleted.`,
});
