import { defineRule } from '../../core/model/index.ts';
import { restMethods } from '../shared/api-operations.ts';

export default defineRule({
  id: 'apigw-request-validation',
  title: 'REST API methods check requests before they pass them on',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_53'], cdkNag: ['AwsSolutions-APIG2'] },
  on: restMethods,
  when: ({ isCall }) => isCall,
  holds: ({ validates }) => validates,
  message: ({ label }) =>
    `${label} passes requests on as they come: all checking of their parameters and body is left to the code behind it.`,
});
