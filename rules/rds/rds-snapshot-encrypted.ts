import {
  all,
  any,
  defineRule,
  no,
  not,
  unknown,
  type Answer,
  type Resource,
} from '../../core/model/index.ts';

/** Where a snapshot says what it is of, and what makes the source's own word about encryption the last one. */
const KINDS = {
  'AWS::RDS::DBSnapshot': {
    copyOf: 'source_db_snapshot_identifier',
    of: 'DBInstanceIdentifier',
    inherits: ['DBClusterIdentifier', 'DBSnapshotIdentifier', 'SourceDBInstanceIdentifier'],
  },
  'Terraform::RDS::DBClusterSnapshot': {
    copyOf: 'source_db_cluster_snapshot_identifier',
    of: 'DBClusterIdentifier',
    inherits: ['SnapshotIdentifier', 'ReplicationSourceIdentifier', 'GlobalClusterIdentifier'],
  },
} as const;

export default defineRule({
  id: 'rds-snapshot-encrypted',
  title: 'Snapshots of databases are encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.4'],
  equivalents: { checkov: ['CKV_AWS_146'] },
  on: Object.keys(KINDS),
  holds: (snapshot) => {
    const { copyOf } = kindOf(snapshot);
    const original = snapshot.referenced(copyOf);
    if (snapshot.get(copyOf).data.kind === 'absent') return isEncrypted(snapshot);
    const inherited = original === undefined ? unknown : isEncrypted(original);
    return any(snapshot.get('kms_key_id').present(), inherited).at(snapshot.get(copyOf));
  },
  message: (snapshot) =>
    `${snapshot.name} keeps the whole database unencrypted, as its source does: whoever gets hold of it or has it shared reads everything.`,
});

function kindOf(snapshot: Resource): (typeof KINDS)[keyof typeof KINDS] {
  return KINDS[snapshot.type as keyof typeof KINDS];
}

/** Whether the database that a snapshot is taken from is encrypted; the snapshot then is too. */
function isEncrypted(snapshot: Resource): Answer {
  const { of, inherits } = kindOf(snapshot);
  const source = snapshot.referenced(of);
  if (source === undefined) return unknown;
  const encrypted = source.get('StorageEncrypted').is(true);
  const decides = all(...inherits.map((path) => not(source.get(path).present())));
  // Aurora Serverless v1 is always encrypted.
  const always = source.type === 'AWS::RDS::DBCluster' ? source.get('EngineMode').is('serverless') : no;
  if (encrypted.truth === 'no' && (decides.truth !== 'yes' || always.truth !== 'no')) return unknown;
  return encrypted.at(snapshot.get(of));
}
