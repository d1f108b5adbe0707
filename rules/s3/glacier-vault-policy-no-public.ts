import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';
export default defineRule({
  id: 'glacier-vault-policy-no-public',
  title: 'Policies of Glacier vaults keep strangers out',
  severity: 'critical',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_167'] },
  on: 'Terraform::Glacier::Vault',
  holds: (vault) => keepsStrangersOut(vault.policy('AccessPolicy')),
  message: (vault) =>
    `${vault.name} opens its archives to every AWS account: the statement allows anyone, and no condition limits who that is.`,
});
