import { defineRule, no } from '../../core/model/index.ts';
import { hasParameter, ON, setParameter } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'rds-sqlserver-force-ssl',
  title: 'SQL Server accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.41'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  on: 'AWS::RDS::DBParameterGroup',
  when: (group) => group.get('Family').matches(/^sqlserver/i),
  holds: (group) => hasParameter(group, 'rds.force_ssl', ON, no),
  fix: (group) => setParameter(group, 'rds.force_ssl', '1', 'Refuse connections without TLS'),
  message: (group) =>
    `Databases with the settings of ${group.name} take connections in the clear: passwords and rows can be read on the way.`,
});
