import { propertyRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'ssm-parameter-cmk',
  title: 'Secret parameters are encrypted with a key of your own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_337'] },
  on: 'AWS::SSM::Parameter',
  path: 'key_id',
  when: (parameter) => parameter.get('Type').is('SecureString'),
  holds: isOwnKey,
  message: (parameter) =>
    `Whoever may read parameters reads ${parameter.name}: no key of yours stands before it.`,
});
