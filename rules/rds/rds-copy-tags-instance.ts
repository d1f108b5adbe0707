import { isStandalone } from '../shared/rds.ts';
import { copyTagsRule } from '../shared/databases.ts';

export default copyTagsRule({
  id: 'rds-copy-tags-instance',
  title: 'Snapshots of RDS instances carry the tags of the instance',
  severity: 'low',
  controls: ['RDS.17'],
  equivalents: { checkov: ['CKV2_AWS_60'] },
  on: 'AWS::RDS::DBInstance',
  when: isStandalone,
});
