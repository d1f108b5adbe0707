import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'apigw-endpoint-private',
  title: 'REST APIs are reached from inside a VPC alone',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: {
    guard: ['API_GW_ENDPOINT_TYPE_CHECK'],
    kics: ['api_gateway_endpoint_config_is_not_private'],
  },
  on: 'AWS::ApiGateway::RestApi',
  holds: (api) => {
    const types = api.get('EndpointConfiguration.Types');
    return types
      .list()
      .some((type) => type.is('PRIVATE'))
      .at(types);
  },
  message: (api) =>
    `${api.name} can be called from the internet: what it does for others rests on its authorization alone.`,
});
