import { defineRule, not, yes } from '../../core/model/index.ts';
import { isStandalone } from '../shared/rds.ts';

const CLUSTER = 'AWS::RDS::DBCluster';

export default defineRule({
  id: 'rds-final-snapshot',
  title: 'Databases leave a snapshot when they are deleted',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: [CLUSTER, 'AWS::RDS::DBInstance'],
  when: (database) => (database.type === CLUSTER ? yes : isStandalone(database)),
  holds: (database) =>
    database.isInTerraform
      ? not(database.get('skip_final_snapshot').is(true))
      : not(database.attribute('DeletionPolicy').is('Delete')),
  // Terraform demands a name for the snapshot, which is the author's to choose.
  fix: (database) =>
    database.attribute('DeletionPolicy').is('Delete').truth === 'yes'
      ? {
          title: 'Keep a last snapshot',
          safety: 'safe',
          edits: ['DeletionPolicy', 'UpdateReplacePolicy']
            .filter((name) => name === 'DeletionPolicy' || database.attribute(name).data.kind === 'absent')
            .map((name) => ({ kind: 'attribute', resource: database.name, name, value: 'Snapshot' })),
        }
      : undefined,
  message: (database) =>
    `When ${database.name} is deleted, by mistake or on purpose, its data and its automatic backups are gone for good.`,
});
