import { propertyRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { withNewKey } from '../shared/keys.ts';

export default propertyRule({
  id: 'lambda-env-cmk',
  title: 'Variables of functions are encrypted with a key of their own',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_173'] },
  on: 'AWS::Lambda::Function',
  path: 'KmsKeyArn',
  when: (resource) => resource.get('Environment.Variables').present(),
  holds: isGiven,

  fix: withNewKey(),
  message: (resource) =>
    `The variables of ${resource.name} are encrypted with AWS's key: whoever may look at the function sees them, and no key policy can say otherwise.`,
});
