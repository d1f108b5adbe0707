import { defineRule } from '../../core/model/index.ts';

/** Those with which a process leaves its container (capabilities(7); Docker's defaults have none of them). */
const LEADING_OUT = [
  'ALL',
  'BPF',
  'DAC_READ_SEARCH',
  'NET_ADMIN',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
].flatMap((name) => [name, `CAP_${name}`]);

export default defineRule({
  id: 'ecs-no-host-capabilities',
  title: 'Containers have no capability that leads to their host',
  severity: 'high',
  controls: [],
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) =>
    task
      .list('ContainerDefinitions')
      .flatMap((container) => container.get('LinuxParameters.Capabilities.Add').list())
      .none((capability) => capability.is(...LEADING_OUT)),
  message: (task) =>
    `A container of ${task.name} has a capability that leads out of it: whoever breaks into it takes the host.`,
});
