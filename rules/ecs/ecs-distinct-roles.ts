import { defineRule, unknown, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'ecs-distinct-roles',
  title: 'Tasks run by another role than the one that starts them',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_249'] },
  on: 'AWS::ECS::TaskDefinition',
  holds: (task) => areDistinct(task.get('TaskRoleArn'), task.get('ExecutionRoleArn')),
  message: (task) =>
    `${task.name} gives its containers the role that starts them: who breaks into one reads all secrets and images that only the start needs.`,
});

function areDistinct(own: Value, starting: Value): Answer {
  const [one, other] = [nameOf(own), nameOf(starting)];
  if (own.data.kind === 'absent' || starting.data.kind === 'absent') return own.decided(true);
  return one === undefined || other === undefined ? unknown : own.decided(one !== other);
}

/** What tells the role apart: the resource or the text. */
function nameOf(role: Value): string | undefined {
  const { data } = role;
  if (data.kind === 'literal') return `:${data.value}`;
  return data.kind === 'present' && data.reference?.scope === 'template' ? data.reference.name : undefined;
}
