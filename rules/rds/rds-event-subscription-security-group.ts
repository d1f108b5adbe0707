import { defineRule } from '../../core/model/index.ts';
import { silence, tellOf, tellsOf } from '../shared/event-subscription.ts';

const CATEGORIES = ['configuration change', 'failure'];

export default defineRule({
  id: 'rds-event-subscription-security-group',
  title: 'Subscriptions to events of security groups tell what matters',
  severity: 'low',
  profile: 'all',
  controls: ['RDS.22'],
  on: 'AWS::RDS::EventSubscription',
  when: (subscription) => subscription.get('SourceType').is('db-security-group'),
  holds: (subscription) => tellsOf(subscription, CATEGORIES),
  fix: (subscription, at) => tellOf(subscription, at, CATEGORIES),
  message: (subscription, at) => silence(subscription, at, 'a changed or failing security group'),
});
