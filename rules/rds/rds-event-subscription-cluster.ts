import { defineRule } from '../../core/model/index.ts';
import { silence, tellOf, tellsOf } from '../shared/event-subscription.ts';

const CATEGORIES = ['maintenance', 'failure'];

export default defineRule({
  id: 'rds-event-subscription-cluster',
  title: 'Subscriptions to events of clusters tell what matters',
  severity: 'low',
  profile: 'all',
  controls: ['RDS.19'],
  on: 'AWS::RDS::EventSubscription',
  when: (subscription) => subscription.get('SourceType').is('db-cluster'),
  holds: (subscription) => tellsOf(subscription, CATEGORIES),
  fix: (subscription, at) => tellOf(subscription, at, CATEGORIES),
  message: (subscription, at) => silence(subscription, at, 'a failing cluster or its maintenance'),
});
