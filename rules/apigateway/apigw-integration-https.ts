import { all, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'apigw-integration-https',
  title: 'APIs call their backends over HTTPS',
  severity: 'medium',
  controls: [],
  on: ['AWS::ApiGateway::Method', 'AWS::ApiGatewayV2::Integration'],
  holds: (resource) => {
    const isRest = resource.type === 'AWS::ApiGateway::Method';
    const uri = resource.get(isRest ? 'Integration.Uri' : 'IntegrationUri');
    // What goes through a VPC link stays within the network.
    const link = resource.get(isRest ? 'Integration.ConnectionType' : 'ConnectionType').is('VPC_LINK');
    return not(all(uri.matches(/^http:/i), not(link)).at(uri));
  },
  message: (resource) =>
    `${resource.name} sends what it gets on over plain HTTP: whoever is on the way to the backend can read and change it.`,
});
