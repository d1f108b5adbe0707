import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'eventbridge-schema-registry-policy',
  title: 'Schema registries have a policy',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::EventSchemas::Registry',
  holds: (registry) =>
    not(
      registry.related('AWS::EventSchemas::RegistryPolicy', 'RegistryName', { scope: 'workspace' }).empty(),
    ).at(registry.self),
  message: (registry) =>
    `${registry.name} has no policy: nothing written down says who may read and change its schemas, and every identity of the account with the permission may.`,
});
