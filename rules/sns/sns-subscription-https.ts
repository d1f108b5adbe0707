import { propertyRule, not } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sns-subscription-https',
  title: 'Topics deliver messages over HTTPS',
  severity: 'medium',
  controls: [],
  on: ['AWS::SNS::Subscription'],
  path: 'Protocol',
  holds: (value) => not(value.is('http')),
  message: (resource) =>
    `${resource.name} sends messages over plain HTTP: everyone on the way can read and change them.`,
});
