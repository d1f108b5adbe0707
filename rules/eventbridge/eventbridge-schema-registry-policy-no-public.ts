import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

export default defineRule({
  id: 'eventbridge-schema-registry-policy-no-public',
  title: 'Policies of schema registries keep strangers out',
  severity: 'medium',
  controls: [],
  on: 'AWS::EventSchemas::RegistryPolicy',
  holds: (policy) => keepsStrangersOut(policy.policy('Policy')),
  message: (policy) =>
    `${policy.name} lets any AWS account use the registry: strangers read what your events look like, or change the schemas that code is generated from.`,
});
