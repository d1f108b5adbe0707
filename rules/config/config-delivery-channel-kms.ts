import { propertyRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default propertyRule({
  id: 'config-delivery-channel-kms',
  title: 'Config encrypts what it delivers with a KMS key',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::Config::DeliveryChannel',
  path: 'S3KmsKeyArn',
  holds: isGiven,
  message: (resource) =>
    `Whoever may read the bucket of ${resource.name} sees how everything in the account is set up.`,
});
