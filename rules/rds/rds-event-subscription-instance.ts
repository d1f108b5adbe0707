import { defineRule } from '../../core/model/index.ts';
import { silence, tellOf, tellsOf } from '../shared/event-subscription.ts';

const CATEGORIES = ['maintenance', 'configuration change', 'failure'];

export default defineRule({
  id: 'rds-event-subscription-instance',
  title: 'Subscriptions to events of instances tell what matters',
  severity: 'low',
  profile: 'all',
  controls: ['RDS.20'],
  on: 'AWS::RDS::EventSubscription',
  when: (subscription) => subscription.get('SourceType').is('db-instance'),
  holds: (subscription) => tellsOf(subscription, CATEGORIES),
  fix: (subscription, at) => tellOf(subscription, at, CATEGORIES),
  message: (subscription, at) =>
    silence(subscription, at, 'a failing instance, its maintenance or a changed setting'),
});
