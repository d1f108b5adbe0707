import { defineRule } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { logsRequests } from '../shared/rest-api.ts';

export default defineRule({
  id: 'apigw-deployment-access-logging',
  title: 'Stages that a deployment makes log who calls them',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['api_gateway_deployment_without_access_log_setting'], cfnNag: ['W45'] },
  on: 'AWS::ApiGateway::Deployment',
  when: (deployment) => isGiven(deployment.get('StageName')),
  holds: (deployment) => logsRequests(deployment.get('StageDescription.AccessLogSetting')),
  message: (deployment) =>
    `The stage that ${deployment.name} makes keeps no record of its calls: after an attack, nobody can tell what was tried and by whom.`,
});
