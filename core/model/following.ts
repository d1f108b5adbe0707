import type { Path } from './place.ts';
import type { Resource } from './resource.ts';
import { Value } from './value.ts';

/** Properties that a resource takes over from what it is made of, where it says nothing itself. */
interface Following {
  /** The properties that name a source. */
  readonly sources: readonly string[];
  /** What names one in Terraform alone. */
  readonly inTerraform?: readonly string[];
  /** The properties that follow it. */
  readonly properties: readonly string[];
  /** Where the source keeps them; as the follower does where undefined. */
  readonly within?: string;
  /** The parts of a source's property that may name the resource; all of it where undefined. */
  readonly by?: readonly string[];
}

const RESTORED = ['restore_to_point_in_time'];

/**
 * From the reference of each type. An encrypted snapshot, database or volume is encrypted in its copies whatever these say,
 * so that `false` says no more there than nothing.
 */
const FOLLOWING: Readonly<Record<string, Following>> = {
  'AWS::RDS::DBInstance': {
    sources: [
      'DBSnapshotIdentifier',
      'DBClusterSnapshotIdentifier',
      'SourceDBInstanceIdentifier',
      'SourceDBClusterIdentifier',
      'SourceDbiResourceId',
      'SourceDBInstanceAutomatedBackupsArn',
    ],
    inTerraform: RESTORED,
    properties: ['StorageEncrypted', 'KmsKeyId', 'MasterUsername', 'EngineVersion', 'DBName'],
  },
  'AWS::RDS::DBCluster': {
    sources: [
      'SnapshotIdentifier',
      'SourceDBClusterIdentifier',
      'SourceDbClusterResourceId',
      'ReplicationSourceIdentifier',
    ],
    inTerraform: RESTORED,
    properties: ['StorageEncrypted', 'KmsKeyId', 'MasterUsername', 'DatabaseName'],
  },
  'AWS::DocDB::DBCluster': {
    sources: ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'GlobalClusterIdentifier'],
    inTerraform: RESTORED,
    properties: ['StorageEncrypted', 'KmsKeyId', 'MasterUsername'],
  },
  'AWS::Neptune::DBCluster': {
    sources: ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'GlobalClusterIdentifier'],
    inTerraform: ['replication_source_identifier'],
    properties: ['StorageEncrypted', 'KmsKeyId'],
  },
  'AWS::EC2::Volume': { sources: ['SnapshotId', 'SourceVolumeId'], properties: ['Encrypted', 'KmsKeyId'] },
  'AWS::Redshift::Cluster': {
    sources: ['SnapshotIdentifier'],
    inTerraform: ['snapshot_arn'],
    properties: ['Encrypted', 'KmsKeyId', 'MasterUsername', 'DBName'],
  },
  'AWS::DynamoDB::Table': {
    sources: [],
    inTerraform: ['restore_source_name', 'restore_source_table_arn'],
    properties: ['SSESpecification'],
  },
  'AWS::ElastiCache::ReplicationGroup': {
    sources: ['GlobalReplicationGroupId', 'SnapshotName', 'SnapshotArns'],
    properties: ['AtRestEncryptionEnabled'],
  },
  'AWS::FSx::FileSystem': { sources: ['BackupId'], properties: ['KmsKeyId'] },
  'AWS::EC2::Instance': {
    sources: ['LaunchTemplate'],
    properties: [
      'BlockDeviceMappings',
      'DisableApiTermination',
      'EbsOptimized',
      'IamInstanceProfile',
      'ImageId',
      'InstanceType',
      'KeyName',
      'Monitoring',
      'NetworkInterfaces',
      'SecurityGroupIds',
      'SecurityGroups',
      'UserData',
    ],
    within: 'LaunchTemplateData',
    by: ['LaunchTemplateId', 'LaunchTemplateName'],
  },
};

/** Sources of sources that are followed. */
const FURTHEST = 5;

/** A property as the resource has it in the end: what it says, or what its source does. */
export function followed(resource: Resource, path: Path, written: Value, depth = 0): Value {
  const following = Object.hasOwn(FOLLOWING, resource.type) ? FOLLOWING[resource.type] : undefined;
  if (following === undefined || !following.properties.includes(String(path[0]))) return written;
  if (written.data.kind !== 'absent' && String(written.literal()) !== 'false') return written;
  const { sources, inTerraform = [], within, by } = following;
  const named = [...sources, ...(resource.isInTerraform ? inTerraform : [])]
    .map((source) => resource.get(source))
    .filter((source) => source.data.kind !== 'absent' && source.literal() !== '');
  if (named.length === 0) return written;
  const source = named.length === 1 ? sourceIn(named[0]!, resource, by) : undefined;
  if (source === undefined || depth > FURTHEST) return Value.unknown(written.place, path);
  const inSource = within === undefined ? path : [within, ...path];
  const found = source.type === resource.type ? source.get(inSource, depth + 1) : source.get(inSource);
  // A template that is declared here says all that it says; of anything else the source's own finding is enough.
  if (found.data.kind === 'absent' && within !== undefined) return written;
  const isScalar =
    found.data.kind === 'present' || (found.data.kind === 'literal' && String(found.data.value) !== 'false');
  return isScalar ? new Value(found.data, written.place, path) : Value.unknown(written.place, path);
}

function sourceIn(named: Value, resource: Resource, by: readonly string[] | undefined): Resource | undefined {
  if (by === undefined) return resource.resolve(named);
  return by.map((part) => resource.resolve(named.get(part))).find((found) => found !== undefined);
}
