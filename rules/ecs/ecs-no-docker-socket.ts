import { defineRule } from '../../core/model/index.ts';

/** The socket, and the folders that have it in them. */
const SOCKET = ['/var/run/docker.sock', '/run/docker.sock', '/var/run', '/var/run/', '/run', '/run/', '/'];

export default defineRule({
  id: 'ecs-no-docker-socket',
  title: 'Containers do not reach the Docker daemon of their host',
  severity: 'high',
  profile: 'strict',
  controls: [],
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) => task.list('Volumes').none((volume) => volume.get('Host.SourcePath').is(...SOCKET)),
  message: (task) =>
    `${task.name} hands its containers the socket of the Docker daemon: who breaks into one of them is root on the host.`,
});
