import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'lambda-url-auth',
  title: 'Function URLs ask who is calling',
  severity: 'high',
  controls: ['Lambda.1'],
  inPart: { 'Lambda.1': 'what the policy of the function allows is asked by another rule' },
  equivalents: { checkov: ['CKV_AWS_258'], cdkNag: ['LambdaFunctionUrlAuth'] },
  on: 'AWS::Lambda::Url',
  path: 'AuthType',
  holds: (value) => not(value.is('NONE')),
  fix: set('AWS_IAM', 'locks out', 'Require signed requests (callers without AWS credentials lose access)'),
  message: (resource) =>
    `Anyone on the internet who knows the address of ${resource.name} can run the function.`,
});
