import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'bedrock-datasource-cmk',
  title: 'Data on its way into a knowledge base is encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::Bedrock::DataSource',
  path: 'ServerSideEncryptionConfiguration.KmsKeyArn',
  holds: isOwnKey,
  message: (resource) =>
    `${resource.name} encrypts what it reads in with a key of AWS: you cannot say who may use the key, nor withdraw it.`,
});
