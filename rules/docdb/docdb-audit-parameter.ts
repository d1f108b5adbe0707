import { defineRule, not } from '../../core/model/index.ts';
import { setParameter } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'docdb-audit-parameter',
  title: 'DocumentDB audits who does what',
  severity: 'medium',
  profile: 'strict',
  controls: ['DocumentDB.4'],
  equivalents: { checkov: ['CKV_AWS_104'] },
  on: 'AWS::DocDB::DBClusterParameterGroup',
  holds: (group) => not(group.get(['Parameters', 'audit_logs']).or('disabled').is('disabled', 'none')),
  fix: (group) =>
    setParameter(group, 'audit_logs', 'enabled', 'Turn on auditing (billed by volume)', 'costs'),
  message: (group) =>
    `Clusters with the settings of ${group.name} keep no audit log: who signed in and what they changed cannot be found out.`,
});
