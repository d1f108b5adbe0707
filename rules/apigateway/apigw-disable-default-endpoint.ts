import { any, defineRule, yes } from '../../core/model/index.ts';
import { documentOf } from '../shared/openapi.ts';

export default defineRule({
  id: 'apigw-disable-default-endpoint',
  title: 'APIs with a domain of their own are not reached around it',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: ['AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api'],
  when: (api) => {
    const [type, path] = MAPPINGS[api.type]!;
    return api.related(type, path).some(() => yes);
  },
  holds: (api) => {
    const own = api.get('DisableExecuteApiEndpoint');
    const documented = documentOf(api).get([
      'x-amazon-apigateway-endpoint-configuration',
      'disableExecuteApiEndpoint',
    ]);
    return any(own.is(true), documented.is(true)).at(own);
  },
  fix: (api) => ({
    title: 'Close the default address (callers who use it lose access)',
    safety: 'locks out',
    edits: [{ kind: 'set', resource: api.name, path: ['DisableExecuteApiEndpoint'], value: true }],
  }),
  message: (api) =>
    `${api.name} has a domain of its own and answers under its default address as well, past what stands ahead of the domain.`,
});

const MAPPINGS: Readonly<Record<string, readonly [type: string, path: string]>> = {
  'AWS::ApiGateway::RestApi': ['AWS::ApiGateway::BasePathMapping', 'RestApiId'],
  'AWS::ApiGatewayV2::Api': ['AWS::ApiGatewayV2::ApiMapping', 'ApiId'],
};
