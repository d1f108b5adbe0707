import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'config-delivery-channel-sns',
  title: 'Config tells a topic of changes',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::Config::DeliveryChannel',
  path: 'SnsTopicARN',
  message: (resource) =>
    `Nobody is told when a resource changes or breaks a rule: ${resource.name} has no topic.`,
});
