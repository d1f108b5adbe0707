import { propertyRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'sfn-cmk',
  title: 'State machines are encrypted with a key of their own',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::StepFunctions::StateMachine',
  path: 'EncryptionConfiguration.KmsKeyId',

  holds: isGiven,

  fix: withNewKey({ also: { 'EncryptionConfiguration.Type': 'CUSTOMER_MANAGED_KMS_KEY' } }),
  message: (resource) =>
    `What ${resource.name} is given and hands on is encrypted with AWS's key: no key policy of yours limits who can read it.`,
});
