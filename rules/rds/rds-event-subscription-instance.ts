import { defineRule } from '../../core/model/index.ts';
import { tellOf, tellsOf } from '../shared/event-subscription.ts';

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
  fix: (subscription) => tellOf(subscription, CATEGORIES),
  message: (subscription) =>
    `${subscription.name} leaves out events that matter: nobody hears of a failing instance, its maintenance or a changed setting.`,
});
