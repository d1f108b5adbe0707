import { any, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';
import { DOCKER_SOCKET } from '../shared/containers.ts';

export default defineRule({
  id: 'batch-no-docker-socket',
  title: 'Jobs do not reach the container daemon of their host',
  severity: 'high',
  controls: [],
  on: 'AWS::Batch::JobDefinition',
  holds: (job) => {
    const containers = [
      ...job.list('EcsProperties.TaskProperties').items,
      job.get('ContainerProperties'),
      job.get('EksProperties.PodProperties'),
      ...job.list('NodeProperties.NodeRangeProperties').items.map((range) => range.get('Container')),
    ];
    const volumes = containers.map((each) => each.get('Volumes').list().some(isSocket));
    return not(any(...volumes));
  },
  message: (job) =>
    `${job.name} hands its container the daemon of the host: whoever runs code in the job is root on the host.`,
});

function isSocket(volume: Value): Answer {
  return any(
    volume.get('Host.SourcePath').is(...DOCKER_SOCKET),
    volume.get('HostPath.Path').is(...DOCKER_SOCKET),
  );
}
