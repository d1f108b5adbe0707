import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'appflow-connector-cmk',
  title: 'Credentials of AppFlow are encrypted with a KMS key of the account',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_264'] },
  on: 'AWS::AppFlow::ConnectorProfile',
  path: 'KMSArn',
  message: (resource) =>
    `${resource.name} keeps its credentials under a key of AWS: you cannot say who may decrypt them, nor withdraw the key.`,
});
