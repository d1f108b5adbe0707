import assert from 'node:assert/strict';
import { analysed, analysedModule, contextWith, foundIds } from '../engine/analysed.ts';

const context = contextWith();

/** Whether a resource with these properties is found to be unencrypted. */
function isFound(rule: string, type: string, properties: string): boolean {
  const text = `Resources:\n  Data:\n    Type: ${type}\n    Properties: {${properties}}\n`;
  return foundIds(analysed(text, context)).includes(rule);
}

const CASES: readonly (readonly [
  rule: string,
  type: string,
  own: string,
  flag: string,
  sources: readonly string[],
])[] = [
  [
    'rds-instance-storage-encrypted',
    'AWS::RDS::DBInstance',
    'Engine: mysql',
    'StorageEncrypted',
    [
      'DBSnapshotIdentifier: s',
      'DBClusterSnapshotIdentifier: s',
      'SourceDbiResourceId: db-A',
      'SourceDBInstanceAutomatedBackupsArn: a',
      'SourceDBInstanceIdentifier: d',
    ],
  ],
  [
    'rds-cluster-storage-encrypted',
    'AWS::RDS::DBCluster',
    'Engine: mysql',
    'StorageEncrypted',
    [
      'SnapshotIdentifier: s',
      'SourceDBClusterIdentifier: c',
      'ReplicationSourceIdentifier: r',
      'SourceDbClusterResourceId: c',
    ],
  ],
  [
    'docdb-encrypted',
    'AWS::DocDB::DBCluster',
    '',
    'StorageEncrypted',
    ['SnapshotIdentifier: s', 'SourceDBClusterIdentifier: c', 'GlobalClusterIdentifier: g'],
  ],
  [
    'neptune-encrypted',
    'AWS::Neptune::DBCluster',
    '',
    'StorageEncrypted',
    ['SnapshotIdentifier: s', 'SourceDBClusterIdentifier: c', 'GlobalClusterIdentifier: g'],
  ],
  [
    'ebs-volume-encrypted',
    'AWS::EC2::Volume',
    'Size: 20',
    'Encrypted',
    ['SnapshotId: snap-1', 'SourceVolumeId: vol-1'],
  ],
  [
    'redshift-cluster-encrypted',
    'AWS::Redshift::Cluster',
    'NodeType: ra3.large',
    'Encrypted',
    ['SnapshotIdentifier: s'],
  ],
];

describe('what follows its source', () => {
  for (const [rule, type, own, flag, sources] of CASES) {
    it(`${type} by itself is unencrypted`, () => {
      assert(isFound(rule, type, own));
      assert(isFound(rule, type, `${own}${own && ', '}${flag}: false`));
    });
    for (const source of sources)
      it(`${type} with ${source} is as its source is`, () => {
        const followed = `${own}${own && ', '}${source}`;
        assert(!isFound(rule, type, followed));
        assert(!isFound(rule, type, `${followed}, ${flag}: false`));
        assert(!isFound(rule, type, `${followed}, ${flag}: 'false'`));
      });
  }

  it('does so in Terraform', () => {
    const finds = (type: string, body: string, rule: string): boolean =>
      foundIds(analysedModule(`resource "${type}" "data" {\n${body}\n}\n`, context) as never).includes(rule);
    const at = 'restore_to_point_in_time {\n  use_latest_restorable_time = true\n}';
    for (const [type, rule, sources] of [
      ['aws_db_instance', 'rds-instance-storage-encrypted', ['snapshot_identifier = "s"', at]],
      [
        'aws_docdb_cluster',
        'docdb-encrypted',
        ['snapshot_identifier = "s"', at, 'global_cluster_identifier = "g"'],
      ],
      [
        'aws_neptune_cluster',
        'neptune-encrypted',
        [
          'snapshot_identifier = "s"',
          'replication_source_identifier = "c"',
          'global_cluster_identifier = "g"',
        ],
      ],
      ['aws_ebs_volume', 'ebs-volume-encrypted', ['snapshot_id = "s"']],
      [
        'aws_redshift_cluster',
        'redshift-cluster-encrypted',
        ['snapshot_identifier = "s"', 'snapshot_arn = "s"'],
      ],
    ] as const) {
      const off =
        rule === 'redshift-cluster-encrypted' || rule === 'ebs-volume-encrypted'
          ? 'encrypted = false'
          : 'storage_encrypted = false';
      assert(finds(type, off, rule), type);
      for (const source of sources) assert(!finds(type, `${source}\n${off}`, rule), `${type}: ${source}`);
    }
  });

  it('an instance has what its launch template says', () => {
    const instance = (template: string, data: string, by = 'Id'): boolean =>
      foundIds(
        analysed(
          `Resources:\n  T: {Type: AWS::EC2::LaunchTemplate, Properties: {LaunchTemplateData: {${data}}}}\n  I: {Type: AWS::EC2::Instance, Properties: {LaunchTemplate: {LaunchTemplate${by}: ${template}, Version: '1'}}}\n`,
          context,
        ),
      ).includes('ec2-termination-protection');
    assert(instance('!Ref T', 'ImageId: ami-1'));
    assert(!instance('!Ref T', 'DisableApiTermination: true'));
    assert(!instance('lt-0a1b2c3d4e5f60718', 'ImageId: ami-1'));
    assert(!instance('!Ref T', 'DisableApiTermination: true', 'Name'));
  });

  it('an instance finds its launch template by the name that it has', () => {
    const demands = (template: string): boolean =>
      foundIds(
        analysedModule(
          `resource "aws_launch_template" "t" {\n  name = "web"\n  metadata_options {\n    http_tokens = "${template}"\n  }\n}\nresource "aws_instance" "i" {\n  launch_template {\n    name = aws_launch_template.t.name\n  }\n}\n`,
          context,
        ) as never,
      ).includes('ec2-imdsv2-required');
    assert(!demands('required'));
    assert(demands('optional'));
  });

  it('a new Aurora cluster is encrypted, unless a profile wants it declared', () =>
    assert(
      isFound(
        'rds-cluster-storage-encrypted',
        'AWS::RDS::DBCluster',
        'Engine: aurora-mysql, StorageEncrypted: false',
      ),
    ));
});
