import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey, withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'redshift-serverless-cmk',
  title: 'Serverless Redshift is encrypted with a key of your own',
  severity: 'medium',
  profile: 'all',
  controls: ['RedshiftServerless.4'],
  equivalents: { checkov: ['CKV_AWS_282'] },
  on: 'AWS::RedshiftServerless::Namespace',
  path: 'KmsKeyId',
  holds: isOwnKey,
  fix: withNewKey(),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
