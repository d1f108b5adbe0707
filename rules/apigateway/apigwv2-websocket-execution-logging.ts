import { defineRule, not, unknown } from '../../core/model/index.ts';

export default defineRule({
  id: 'apigwv2-websocket-execution-logging',
  title: 'WebSocket APIs log errors in their execution',
  severity: 'medium',
  profile: 'strict',
  controls: ['APIGateway.1'],
  on: 'AWS::ApiGatewayV2::Stage',
  when: (stage) => stage.referenced('ApiId')?.get('ProtocolType').is('WEBSOCKET') ?? unknown,
  holds: (stage) => not(stage.get('DefaultRouteSettings.LoggingLevel').or('OFF').is('OFF')),
  fix: (stage) => ({
    title: "Log errors (needs the account's API Gateway role)",
    safety: ['costs', 'may fail'],
    edits: [
      { kind: 'set', resource: stage.name, path: ['DefaultRouteSettings', 'LoggingLevel'], value: 'ERROR' },
    ],
  }),
  message: (stage) =>
    `${stage.name} logs nothing of what fails inside: refused connections and broken authorizers leave no trace.`,
});
