import { defineRule, not, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'ebs-snapshot-block-public-access',
  title: 'Snapshots of volumes cannot be made public',
  severity: 'high',
  controls: ['EC2.182'],
  on: 'AWS::EC2::SnapshotBlockPublicAccess',
  // Security Hub asks that what is public already is hidden too.
  holds: (block) =>
    not(block.get('State').is('unblocked', ...(block.world.strict ? ['block-new-sharing'] : []))),
  fix: setAt('block-all-sharing', 'locks out', 'Block public sharing (hides snapshots that are public now)'),
  message: (resource, at) =>
    at.is('unblocked').truth === 'yes'
      ? `${resource.name} lets snapshots be shared with everyone: a slip of the hand puts a copy of a disk on the internet.`
      : `${resource.name} refuses to share more snapshots with everyone, and leaves those public that are so already.`,
});
