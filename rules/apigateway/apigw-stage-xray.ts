import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'apigw-stage-xray',
  title: 'REST API stages trace requests with X-Ray',
  severity: 'low',
  profile: 'all',
  controls: ['APIGateway.3'],
  equivalents: {
    checkov: ['CKV_AWS_73'],
    trivy: ['AVD-AWS-0003', 'AVD-AWS-0111'],
    kics: ['api_gateway_xray_disabled'],
    cdkNag: ['HIPAA.Security-APIGWXrayEnabled', 'Serverless-APIGWXrayEnabled'],
  },
  on: 'AWS::ApiGateway::Stage',
  path: 'TracingEnabled',

  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Trace requests with X-Ray (billed by request)'),
  message: (resource) =>
    `${resource.name} does not trace requests: which call of a chain of services failed or was slow must be pieced together from logs.`,
});
