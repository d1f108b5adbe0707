import { defineRule } from '../../core/model/index.ts';
import { logRequests, logsRequests } from '../shared/rest-api.ts';

export default defineRule({
  id: 'apigwv2-stage-access-logging',
  title: 'HTTP and WebSocket API stages log who calls them',
  severity: 'medium',
  profile: 'strict',
  controls: ['APIGateway.9'],
  equivalents: {
    checkov: ['CKV_AWS_95'],
    trivy: ['AVD-AWS-0001', 'AVD-AWS-0116'],
    kics: ['api_gateway_access_logging_disabled'],
    cfnNag: ['W46'],
    cdkNag: ['AwsSolutions-APIG1', 'APIGWAccessLogging', 'Serverless-APIGWAccessLogging'],
    guard: ['api_gwv2_access_logs_enabled'],
  },
  on: 'AWS::ApiGatewayV2::Stage',
  holds: (stage) => logsRequests(stage.get('AccessLogSettings')),
  fix: (stage) => logRequests(stage, 'AccessLogSettings', FORMAT),
  message: (stage) =>
    `${stage.name} keeps no record of its calls: after an attack, nobody can tell what was tried and by whom.`,
});

const FORMAT =
  '$context.requestId $context.requestTime $context.identity.sourceIp $context.routeKey $context.status';
