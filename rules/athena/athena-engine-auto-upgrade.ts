import { any, not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'athena-engine-auto-upgrade',
  title: 'Workgroups of Athena use the current engine',
  severity: 'info',
  profile: 'all',
  controls: [],
  on: 'AWS::Athena::WorkGroup',
  path: 'WorkGroupConfiguration.EngineVersion.SelectedEngineVersion',
  // Spark has no automatic choice.
  holds: (version) => any(not(version.present()), version.is('AUTO'), version.matches(/^PySpark/i)),
  fix: set('AUTO', 'changes', 'Let Athena choose the engine (queries may change)'),
  message: (group) =>
    `${group.name} stays on the engine that was current when it was written, until Athena takes it away.`,
});
