import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'apigwv2-cors-not-wildcard',
  title: 'HTTP APIs name the sites whose pages may call them',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::ApiGatewayV2::Api',
  holds: (api) =>
    api.list('CorsConfiguration.AllowOrigins').none((origin) => origin.is('*', 'https://*', 'http://*')),
  message: (api) =>
    `${api.name} lets pages of any site call it from a visitor's browser and read the answers.`,
});
