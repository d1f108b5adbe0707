import { any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'eventbridge-bus-policy',
  title: 'Event buses have a policy',
  severity: 'low',
  profile: 'all',
  controls: ['EventBridge.3'],
  on: 'AWS::Events::EventBus',
  // A partner's bus receives what its event source sends, and takes nothing from others.
  when: (bus) => not(bus.get('EventSourceName').present()),
  holds: (bus) =>
    any(
      bus.get('Policy').present(),
      not(bus.related('AWS::Events::EventBusPolicy', 'EventBusName', { scope: 'workspace' }).empty()),
    ).at(bus.self),
  message: (bus) =>
    `${bus.name} has no policy: nothing written down says who may put events on it, and every identity of the account with the permission may.`,
});
