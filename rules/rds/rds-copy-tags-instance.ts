import { propertyRule, set } from '../../core/model/index.ts';
import { isStandalone } from '../shared/rds.ts';

export default propertyRule({
  id: 'rds-copy-tags-instance',
  title: 'Snapshots of RDS instances carry the tags of the instance',
  severity: 'low',
  profile: 'all',
  controls: ['RDS.17'],
  equivalents: { checkov: ['CKV2_AWS_60'] },
  on: 'AWS::RDS::DBInstance',
  path: 'CopyTagsToSnapshot',
  when: isStandalone,
  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Copy tags to snapshots'),
  message: (resource) =>
    `Snapshots of ${resource.name} carry no tags: policies and clean-up that go by tags pass them by.`,
});
