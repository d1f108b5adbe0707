import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'cfn-stack-notifications',
  title: 'Nested stacks tell a topic what happens to them',
  severity: 'low',
  profile: 'all',
  controls: ['CloudFormation.1'],
  equivalents: { checkov: ['CKV_AWS_124'], kics: ['stack_notifications_disabled'] },
  on: 'AWS::CloudFormation::Stack',
  path: 'NotificationARNs',
  message: (resource) => `Nobody is told when ${resource.name} is changed, rolled back or deleted.`,
});
