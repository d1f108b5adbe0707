import { defineRule } from '../../core/model/index.ts';
import { DOCKER_SOCKET } from '../shared/containers.ts';

export default defineRule({
  id: 'ecs-no-docker-socket',
  title: 'Containers do not reach the Docker daemon of their host',
  severity: 'high',
  controls: [],
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) => task.list('Volumes').none((volume) => volume.get('Host.SourcePath').is(...DOCKER_SOCKET)),
  message: (task) =>
    `${task.name} hands its containers the socket of the Docker daemon: who breaks into one of them is root on the host.`,
});
