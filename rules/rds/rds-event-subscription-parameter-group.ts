import { defineRule } from '../../core/model/index.ts';
import { silence, tellOf, tellsOf } from '../shared/event-subscription.ts';

const CATEGORIES = ['configuration change'];

export default defineRule({
  id: 'rds-event-subscription-parameter-group',
  title: 'Subscriptions to events of parameter groups tell what matters',
  severity: 'low',
  profile: 'all',
  controls: ['RDS.21'],
  on: 'AWS::RDS::EventSubscription',
  when: (subscription) => subscription.get('SourceType').is('db-parameter-group'),
  holds: (subscription) => tellsOf(subscription, CATEGORIES),
  fix: (subscription, at) => tellOf(subscription, at, CATEGORIES),
  message: (subscription, at) => silence(subscription, at, 'changed settings'),
});
