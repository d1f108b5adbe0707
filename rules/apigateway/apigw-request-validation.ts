import { defineRule, not } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default defineRule({
  id: 'apigw-request-validation',
  title: 'REST API methods check requests before they pass them on',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_53'], cdkNag: ['AwsSolutions-APIG2'] },
  on: 'AWS::ApiGateway::Method',
  // A browser sends OPTIONS ahead of a call, with nothing to check.
  when: (method) => not(method.get('HttpMethod').is('OPTIONS')),
  holds: (method) => isGiven(method.get('RequestValidatorId')),
  message: (method) =>
    `${method.name} passes requests on as they come: all checking of their parameters and body is left to the code behind it.`,
});
