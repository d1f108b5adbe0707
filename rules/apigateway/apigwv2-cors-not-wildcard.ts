import { all, defineRule, type Answer, type Value } from '../../core/model/index.ts';
import { documentOf } from '../shared/openapi.ts';

export default defineRule({
  id: 'apigwv2-cors-not-wildcard',
  title: 'HTTP APIs name the sites whose pages may call them',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::ApiGatewayV2::Api',
  holds: (api) =>
    all(
      api.list('CorsConfiguration.AllowOrigins').none(isAnyOrigin),
      documentOf(api).get(['x-amazon-apigateway-cors', 'allowOrigins']).list().none(isAnyOrigin),
    ),
  message: (api) =>
    `${api.name} lets pages of any site call it from a visitor's browser and read the answers.`,
});

function isAnyOrigin(origin: Value): Answer {
  return origin.is('*', 'https://*', 'http://*');
}
