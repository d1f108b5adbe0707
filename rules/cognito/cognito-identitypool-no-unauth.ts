import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cognito-identitypool-no-unauth',
  title: 'Identity pools give credentials to signed-in users alone',
  severity: 'medium',
  controls: ['Cognito.2'],
  equivalents: {
    guard: ['COGNITO_ALLOW_UNAUTHENTICATED_IDENTITIES_RULE'],
    checkov: ['CKV_AWS_366'],
    cfnNag: ['W57'],
    cdkNag: ['AwsSolutions-COG7'],
  },
  on: 'AWS::Cognito::IdentityPool',
  path: 'AllowUnauthenticatedIdentities',
  holds: (value) => not(value.is(true)),
  fix: set(false, 'locks out', 'Give credentials to signed-in users alone (guests lose access)'),
  message: (resource) => `${resource.name} gives AWS credentials to anyone on the internet who asks.`,
});
