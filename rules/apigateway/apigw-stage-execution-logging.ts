import { all, defineRule, unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { logErrors } from '../shared/rest-api.ts';

export default defineRule({
  id: 'apigw-stage-execution-logging',
  title: 'REST API stages log what goes wrong',
  severity: 'medium',
  profile: 'strict',
  controls: ['APIGateway.1'],
  equivalents: {
    checkov: ['CKV2_AWS_4'],
    cdkNag: [
      'AwsSolutions-APIG6',
      'HIPAA.Security-APIGWExecutionLoggingEnabled',
      'NIST.800.53.R4-APIGWExecutionLoggingEnabled',
      'NIST.800.53.R5-APIGWExecutionLoggingEnabled',
      'PCI.DSS.321-APIGWExecutionLoggingEnabled',
      'APIGWExecutionLoggingEnabled',
    ],
    guard: ['api_gw_execution_logging_enabled'],
  },
  on: 'AWS::ApiGateway::Stage',
  holds: logsErrors,
  fix: logErrors,
  message: (stage) =>
    `${stage.name} logs no errors: failed authorizations and crashing integrations leave no trace.`,
});

/** Whether the settings of all methods log; settings of single methods may cover all that there are. */
function logsErrors(stage: Resource): Answer {
  const settings = stage.list('MethodSettings');
  const general = settings.where((setting) =>
    all(setting.get('HttpMethod').is('*'), setting.get('ResourcePath').is('/*', '*')),
  );
  if (general.items.length > 0) return general.every(logs);
  const some = settings.some(logs);
  return some.truth === 'no' && !general.open ? some : unknown;
}

function logs(setting: Value): Answer {
  const level = setting.get('LoggingLevel');
  return level.is('ERROR', 'INFO').at(level.present().truth === 'no' ? setting.get('HttpMethod') : level);
}
