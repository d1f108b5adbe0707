import { all, defineRule, not } from '../../core/model/index.ts';
import { isOpenApi } from '../shared/rest-api.ts';

export default defineRule({
  id: 'apigw-method-authorization',
  title: 'REST API methods ask who is calling',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_59', 'CKV2_AWS_70'],
    trivy: ['AVD-AWS-0004'],
    kics: ['api_gateway_with_open_access'],
    cfnNag: ['W59'],
    cdkNag: ['AwsSolutions-APIG4'],
  },
  on: 'AWS::ApiGateway::Method',
  // A browser sends OPTIONS ahead of a call, without credentials.
  when: (method) => all(not(method.get('HttpMethod').is('OPTIONS')), isOpenApi(method)),
  holds: (method) => {
    const type = method.get('AuthorizationType');
    return not(all(type.or('NONE').is('NONE'), not(method.get('ApiKeyRequired').is(true))).at(type));
  },
  message: (method) =>
    `${method.name} answers anyone on the internet: it neither asks who is calling nor demands a key.`,
});
