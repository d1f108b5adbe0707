import { all, defineRule, not, setAt, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'batch-job-not-privileged',
  title: 'Batch jobs are not privileged',
  severity: 'high',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_210'],
    kics: ['batch_job_definition_with_privileged_container_properties'],
    cfnNag: ['W34'],
    guard: ['batch_job_container_properties_privileged_rule'],
  },
  on: 'AWS::Batch::JobDefinition',
  holds: (job) =>
    all(
      isPlain(job.get('ContainerProperties')),
      job.list('NodeProperties.NodeRangeProperties').every((range) => isPlain(range.get('Container'))),
      job
        .list('EcsProperties.TaskProperties')
        .flatMap((task) => task.get('Containers').list())
        .every(isPlain),
      job
        .list('EksProperties.PodProperties.Containers')
        .every((container) => isPlain(container.get('SecurityContext'))),
    ),
  fix: setAt(false, 'changes', 'Drop the privilege (fails where the job needs it)'),
  message: (job) =>
    `${job.name} runs privileged: whoever breaks into it is root on the host and has every other job there.`,
});

function isPlain(container: Value): Answer {
  return not(container.get('Privileged').is(true));
}
