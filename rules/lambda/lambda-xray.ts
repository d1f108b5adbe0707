import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'lambda-xray',
  title: 'Functions trace their requests',
  severity: 'low',
  profile: 'all',
  controls: ['Lambda.7'],
  equivalents: {
    checkov: ['CKV_AWS_50'],
    trivy: ['AVD-AWS-0066', 'AVD-AWS-0125'],
    kics: ['lambda_functions_without_x-ray_tracing'],
    cdkNag: ['LambdaTracing', 'Serverless-LambdaTracing'],
  },
  on: 'AWS::Lambda::Function',
  path: 'TracingConfig.Mode',
  holds: (value) => value.is('Active'),
  fix: set('Active', 'costs', 'Trace requests (the role needs permission for X-Ray)'),
  message: (resource) =>
    `Nobody can see where a request through ${resource.name} went, or what it was refused.`,
});
