import { defineRule } from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

export default defineRule({
  id: 'kms-key-policy-no-public-principal',
  title: 'KMS key policies keep strangers out',
  severity: 'critical',
  controls: ['KMS.5'],
  equivalents: {
    guard: ['KMS_NO_WILDCARD_PRINCIPAL'],
    checkov: ['CKV_AWS_33'],
    cfnNag: ['F76'],
    kics: ['kms_allows_wildcard_principal'],
  },
  on: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  holds: (key) => keepsStrangersOut(key.policy('KeyPolicy')),
  message: (key) =>
    `${key.name} lets any AWS account use it: the statement allows everyone, and no condition limits who that is.`,
});
