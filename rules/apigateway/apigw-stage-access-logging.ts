import { defineRule } from '../../core/model/index.ts';
import { logRequests, logsRequests } from '../shared/rest-api.ts';

export default defineRule({
  id: 'apigw-stage-access-logging',
  title: 'REST API stages log who calls them',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: {
    guard: ['API_GW_STAGE_ACCESS_LOGGING_RULE'],
    checkov: ['CKV_AWS_76'],
    trivy: ['AVD-AWS-0001', 'AVD-AWS-0113'],
    kics: ['api_gateway_access_logging_disabled'],
    cfnNag: ['W69'],
    cdkNag: ['AwsSolutions-APIG1', 'APIGWAccessLogging', 'Serverless-APIGWAccessLogging'],
  },
  on: 'AWS::ApiGateway::Stage',
  holds: (stage) => logsRequests(stage.get('AccessLogSetting')),
  fix: (stage) => logRequests(stage, 'AccessLogSetting', FORMAT),
  message: (stage) =>
    `${stage.name} keeps no record of its calls: after an attack, nobody can tell what was tried and by whom.`,
});

const FORMAT =
  '$context.requestId $context.requestTime $context.identity.sourceIp $context.httpMethod $context.resourcePath $context.status';
