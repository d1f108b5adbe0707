import { copyTagsRule } from '../shared/databases.ts';

export default copyTagsRule({
  id: 'neptune-copy-tags',
  title: 'Snapshots of Neptune clusters carry the tags of the cluster',
  severity: 'low',
  controls: ['Neptune.8'],
  equivalents: { checkov: ['CKV_AWS_362'] },
  on: 'AWS::Neptune::DBCluster',
});
