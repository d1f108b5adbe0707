import { ownKeyRule } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'ssm-parameter-cmk',
  title: 'Secret parameters are encrypted with a key of your own',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_337'] },
  on: 'AWS::SSM::Parameter',
  path: 'key_id',
  when: (parameter) => parameter.get('Type').is('SecureString'),
  message: (parameter) =>
    `Whoever may read parameters reads ${parameter.name}: no key of yours stands before it.`,
});
