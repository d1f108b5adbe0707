import { any, defineRule } from '../../core/model/index.ts';
import { isWrittenSecret } from '../shared/plain-secrets.ts';

/** What the keys of an account are passed in, whatever the value comes from. */
const CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'ECS_ENGINE_AUTH_DATA'];

export default defineRule({
  id: 'ecs-env-no-secrets',
  title: 'Task definitions have no secrets in the environment of their containers',
  severity: 'high',
  controls: ['ECS.8'],
  equivalents: { trivy: ['AVD-AWS-0036'], cdkNag: ['AwsSolutions-ECS2'] },
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) =>
    task
      .list('ContainerDefinitions')
      .flatMap((container) => container.get('Environment').list())
      .none((entry) => {
        const [name, value] = [entry.get('Name'), entry.get('Value')];
        return any(name.is(...CREDENTIALS).at(name), isWrittenSecret({ name, value }));
      }),
  message: (task) =>
    `${task.name} passes a secret in plain text: everyone who may read task definitions, and every copy of this template, has it.`,
});
