import { defineRule } from '../../core/model/index.ts';
import { isPublic } from '../shared/policy.ts';

export default defineRule({
  id: 'eventbridge-schema-registry-policy-no-public',
  title: 'Policies of schema registries keep strangers out',
  severity: 'medium',
  controls: [],
  on: 'AWS::EventSchemas::RegistryPolicy',
  holds: (policy) => policy.policy('Policy').none(isPublic),
  message: (policy) =>
    `${policy.name} lets any AWS account use the registry: strangers read what your events look like, or change the schemas that code is generated from.`,
});
