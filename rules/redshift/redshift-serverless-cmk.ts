import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'redshift-serverless-cmk',
  title: 'Serverless Redshift is encrypted with a key of your own',
  severity: 'medium',
  controls: ['RedshiftServerless.4'],
  equivalents: { checkov: ['CKV_AWS_282'] },
  on: 'AWS::RedshiftServerless::Namespace',
  path: 'KmsKeyId',
  fix: withNewKey(),
  message: (resource) =>
    `${resource.name} is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
