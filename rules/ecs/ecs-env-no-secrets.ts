import { defineRule } from '../../core/model/index.ts';
import { inSight } from '../shared/plain-secrets.ts';
import { environmentsKeepSecrets } from '../shared/secrets.ts';

/** What the keys of an account are passed in, whatever the value comes from. */
const CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'ECS_ENGINE_AUTH_DATA'];

export default defineRule({
  id: 'ecs-env-no-secrets',
  title: 'Task definitions have no secrets in the environment and the commands of their containers',
  severity: 'high',
  controls: ['ECS.8'],
  equivalents: { trivy: ['AVD-AWS-0036'], cdkNag: ['AwsSolutions-ECS2'] },
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) => environmentsKeepSecrets(task, CREDENTIALS),
  message: (task, at) =>
    `${task.name} has ${inSight(at)} in its environment, a command or the settings of its log driver: everyone who may read task definitions has it.`,
});
