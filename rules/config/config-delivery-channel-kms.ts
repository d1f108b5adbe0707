import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'config-delivery-channel-kms',
  title: 'Config encrypts what it delivers with a KMS key',
  severity: 'low',
  controls: [],
  on: 'AWS::Config::DeliveryChannel',
  path: 'S3KmsKeyArn',
  message: (resource) =>
    `Whoever may read the bucket of ${resource.name} sees how everything in the account is set up.`,
});
