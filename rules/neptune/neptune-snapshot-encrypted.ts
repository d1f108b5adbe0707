import { defineRule, not, unknown } from '../../core/model/index.ts';

export default defineRule({
  id: 'neptune-snapshot-encrypted',
  title: 'Snapshots of Neptune are encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['neptune_snapshots_not_encrypted'], checkov: ['CKV_AWS_279'] },
  on: 'Terraform::Neptune::DBClusterSnapshot',
  holds: (snapshot) => {
    const cluster = snapshot.referenced('DBClusterIdentifier');
    if (cluster === undefined) return unknown;
    const encrypted = cluster.get('StorageEncrypted').is(true);
    // A cluster that was restored follows its source.
    const decides = not(cluster.get('SnapshotIdentifier').present());
    if (encrypted.truth === 'no' && decides.truth !== 'yes') return unknown;
    return encrypted.at(snapshot.get('DBClusterIdentifier'));
  },
  message: (snapshot) =>
    `${snapshot.name} keeps the whole graph unencrypted, as its cluster does: whoever has it shared reads everything.`,
});
