import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sns-topic-delivery-status-logging',
  title: 'Topics log whether messages arrive',
  severity: 'medium',
  profile: 'all',
  controls: ['SNS.2'],
  on: 'AWS::SNS::Topic',
  path: 'DeliveryStatusLogging',
  holds: (value) => not(value.list().empty()),
  message: (resource) =>
    `${resource.name} does not log whether messages arrive: those that are lost are lost unnoticed.`,
});
