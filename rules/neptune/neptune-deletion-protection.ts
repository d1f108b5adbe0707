import { deletionProtectionRule } from '../shared/databases.ts';

export default deletionProtectionRule({
  id: 'neptune-deletion-protection',
  title: 'Neptune clusters are protected against deletion',
  severity: 'low',
  controls: ['Neptune.4'],
  equivalents: { checkov: ['CKV2_AWS_58'] },
  on: 'AWS::Neptune::DBCluster',
});
