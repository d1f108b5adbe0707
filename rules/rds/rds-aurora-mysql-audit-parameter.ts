import { defineRule, no } from '../../core/model/index.ts';
import { hasParameter, ON, setParameter } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'rds-aurora-mysql-audit-parameter',
  title: 'Aurora MySQL audits who does what',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.45'],
  inPart: { 'RDS.45': 'which events the log keeps is not asked' },
  on: 'AWS::RDS::DBClusterParameterGroup',
  when: (group) => group.get('Family').matches(/^aurora(-mysql|5)/i),
  holds: (group) => hasParameter(group, 'server_audit_logging', ON, no),
  fix: (group) =>
    setParameter(group, 'server_audit_logging', '1', 'Turn on auditing (costs time and storage)', 'costs'),
  message: (group) =>
    `Clusters with the settings of ${group.name} keep no audit log: who signed in and what they read cannot be found out.`,
});
