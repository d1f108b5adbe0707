import { defineRule } from '../../core/model/index.ts';
import { tellOf, tellsOf } from '../shared/event-subscription.ts';

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
  fix: (subscription) => tellOf(subscription, CATEGORIES),
  message: (subscription) =>
    `${subscription.name} leaves out events that matter: nobody hears of a failing cluster or its maintenance.`,
});
