import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';
export default defineRule({
  id: 'secretsmanager-policy-no-public',
  title: 'Policies of secrets keep strangers out',
  severity: 'critical',
  controls: [],
  equivalents: { kics: ['secrets_manager_with_vulnerable_policy'] },
  on: 'AWS::SecretsManager::ResourcePolicy',
  holds: (resource) => keepsStrangersOut(resource.policy('ResourcePolicy')),
  message: (resource) =>
    `${resource.name} gives the secret to every AWS account: the statement allows anyone, and no condition limits who that is.`,
});
