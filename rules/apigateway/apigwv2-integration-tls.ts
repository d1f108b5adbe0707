import { all, any, defineRule, unknown } from '../../core/model/index.ts';

export default defineRule({
  id: 'apigwv2-integration-tls',
  title: 'HTTP APIs encrypt what they send into a VPC',
  severity: 'medium',
  profile: 'strict',
  controls: ['APIGateway.10'],
  on: 'AWS::ApiGatewayV2::Integration',
  // A WebSocket API names a URL, which says by itself whether it is encrypted.
  when: (integration) =>
    all(
      integration.get('ConnectionType').is('VPC_LINK'),
      any(
        integration.get('IntegrationUri').matches(/^arn:/),
        integration.referenced('ApiId')?.get('ProtocolType').is('HTTP') ?? unknown,
      ),
    ),
  holds: (integration) => integration.get('TlsConfig').present(),
  message: (integration) =>
    `${integration.name} sends requests through the VPC link in plain text: who listens in the network reads tokens and data.`,
});
