import { all, any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'apigwv2-route-authorization',
  title: 'Routes of HTTP and WebSocket APIs ask who is calling',
  severity: 'medium',
  profile: 'strict',
  controls: ['APIGateway.8'],
  equivalents: { checkov: ['CKV_AWS_309'], cdkNag: ['AwsSolutions-APIG4'] },
  on: 'AWS::ApiGatewayV2::Route',
  // Of a WebSocket API only `$connect` can ask; a browser sends OPTIONS without credentials.
  when: (route) => {
    const key = route.get('RouteKey');
    return any(
      key.is('$connect'),
      key.matches(/^(?:ANY|GET|HEAD|POST|PUT|PATCH|DELETE) \//),
      all(
        key.is('$default'),
        route.referenced('ApiId')?.get('ProtocolType').is('HTTP') ?? not(key.present()),
      ),
    );
  },
  holds: (route) => not(route.get('AuthorizationType').or('NONE').is('NONE')),
  message: (route) => `${route.name} answers anyone on the internet: it does not ask who is calling.`,
});
