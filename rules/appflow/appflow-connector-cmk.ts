import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'appflow-connector-cmk',
  title: 'Credentials of AppFlow are encrypted with a KMS key of the account',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_264'] },
  on: 'AWS::AppFlow::ConnectorProfile',
  path: 'KMSArn',
  holds: isOwnKey,
  message: (resource) =>
    `${resource.name} keeps its credentials under a key of AWS: you cannot say who may decrypt them, nor withdraw the key.`,
});
