import { defineRule } from '../../core/model/index.ts';
import { routes } from '../shared/api-operations.ts';

export default defineRule({
  id: 'apigwv2-route-authorization',
  title: 'Routes of HTTP and WebSocket APIs ask who is calling',
  severity: 'medium',
  profile: 'strict',
  controls: ['APIGateway.8'],
  equivalents: { checkov: ['CKV_AWS_309'], cdkNag: ['AwsSolutions-APIG4'] },
  on: routes,
  when: ({ isOpen }) => isOpen,
  holds: ({ asks }) => asks,
  message: ({ label }) => `${label} answers anyone on the internet: it does not ask who is calling.`,
});
