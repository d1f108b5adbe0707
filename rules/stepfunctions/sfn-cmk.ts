import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'sfn-cmk',
  title: 'State machines are encrypted with a key of their own',
  severity: 'low',
  controls: [],
  on: 'AWS::StepFunctions::StateMachine',
  path: 'EncryptionConfiguration.KmsKeyId',
  fix: withNewKey({ also: { 'EncryptionConfiguration.Type': 'CUSTOMER_MANAGED_KMS_KEY' } }),
  message: (resource) =>
    `What ${resource.name} is given and hands on is encrypted with AWS's key: no key policy of yours limits who can read it.`,
});
