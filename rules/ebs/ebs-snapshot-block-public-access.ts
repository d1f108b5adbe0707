import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ebs-snapshot-block-public-access',
  title: 'Snapshots of volumes cannot be made public',
  severity: 'high',
  controls: ['EC2.182'],
  on: 'AWS::EC2::SnapshotBlockPublicAccess',
  path: 'State',
  holds: (value) => not(value.is('unblocked')),
  fix: set('block-all-sharing', 'locks out', 'Block public sharing (hides snapshots that are public now)'),
  message: (resource) =>
    `${resource.name} lets snapshots be shared with everyone: a slip of the hand puts a copy of a disk on the internet.`,
});
