import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'config-delivery-channel-sns',
  title: 'Config tells a topic of changes',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::Config::DeliveryChannel',
  path: 'SnsTopicARN',
  holds: (value) => value.present(),
  message: (resource) =>
    `Nobody is told when a resource changes or breaks a rule: ${resource.name} has no topic.`,
});
