import { all, defineRule } from '../../core/model/index.ts';
import { backends } from '../shared/api-operations.ts';

export default defineRule({
  id: 'apigwv2-integration-tls',
  title: 'HTTP APIs encrypt what they send into a VPC',
  severity: 'medium',
  profile: 'strict',
  controls: ['APIGateway.10'],
  on: backends,
  // A WebSocket API names a URL, which says by itself whether it is encrypted.
  when: ({ isLinked, isOfHttpApi }) => all(isLinked, isOfHttpApi),
  holds: ({ tls }) => tls.present(),
  message: ({ label }) =>
    `${label} sends requests through the VPC link in plain text: who listens in the network reads tokens and data.`,
});
