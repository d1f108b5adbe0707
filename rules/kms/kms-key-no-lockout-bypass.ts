import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'kms-key-no-lockout-bypass',
  title: 'KMS checks that a key policy locks nobody out',
  severity: 'medium',
  profile: 'recommended',
  controls: [],
  on: 'AWS::KMS::Key',
  path: 'BypassPolicyLockoutSafetyCheck',
  holds: (value) => not(value.is(true)),
  fix: set(false, 'may fail', 'Check the policy before it is taken (fails where it locks out)'),
  message: (resource) =>
    `${resource.name} skips the check that its policy leaves someone able to change it: a mistake makes the key unmanageable.`,
});
