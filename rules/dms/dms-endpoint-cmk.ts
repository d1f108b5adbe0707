import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'dms-endpoint-cmk',
  title: 'Migration endpoints are encrypted with a key of your own',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_296', 'CKV_AWS_298'] },
  on: 'AWS::DMS::Endpoint',
  path: 'KmsKeyId',
  when: (endpoint) => endpoint.get('Password').present(),
  fix: withNewKey({ replaces: true }),
  message: (resource) =>
    `The password that ${resource.name} keeps is encrypted with a key of AWS, for which you cannot say who may use it.`,
});
