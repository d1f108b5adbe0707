import { defineRule } from '../../core/model/index.ts';
import { restMethods } from '../shared/api-operations.ts';

export default defineRule({
  id: 'apigw-method-authorization',
  title: 'REST API methods ask who is calling',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    guard: ['API_GW_METHOD_AUTHORIZATION_TYPE_RULE'],
    checkov: ['CKV_AWS_59', 'CKV2_AWS_70'],
    trivy: ['AVD-AWS-0004'],
    kics: ['api_gateway_with_open_access', 'api_gateway_without_configured_authorizer'],
    cfnNag: ['W59'],
    cdkNag: ['AwsSolutions-APIG4'],
  },
  on: restMethods,
  when: ({ isOpen }) => isOpen,
  holds: ({ asks }) => asks,
  message: ({ label }) =>
    `${label} answers anyone on the internet: it neither asks who is calling nor demands a key.`,
});
