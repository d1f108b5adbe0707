import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'bedrock-datasource-cmk',
  title: 'Data on its way into a knowledge base is encrypted with a KMS key of the account',
  severity: 'medium',
  controls: ['Bedrock.1'],
  on: 'AWS::Bedrock::DataSource',
  path: 'ServerSideEncryptionConfiguration.KmsKeyArn',
  message: (resource) =>
    `${resource.name} encrypts what it reads in with a key of AWS: you cannot say who may use the key, nor withdraw it.`,
});
