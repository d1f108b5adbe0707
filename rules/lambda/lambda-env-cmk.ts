import { ownKeyRule, withNewKey } from '../shared/keys.ts';

export default ownKeyRule({
  id: 'lambda-env-cmk',
  title: 'Variables of functions are encrypted with a key of their own',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_173'] },
  on: 'AWS::Lambda::Function',
  path: 'KmsKeyArn',
  when: (resource) => resource.get('Environment.Variables').present(),
  fix: withNewKey(),
  message: (resource) =>
    `The variables of ${resource.name} are encrypted with AWS's key: whoever may look at the function sees them, and no key policy can say otherwise.`,
});
