import { defineRule, not } from '../../core/model/index.ts';
import { hasParameter, ON, setParameter } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'rds-postgres-force-ssl',
  title: 'PostgreSQL accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.38'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  on: 'AWS::RDS::DBParameterGroup',
  when: (group) => group.get('Family').matches(/^postgres/i),
  holds: (group) =>
    hasParameter(group, 'rds.force_ssl', ON, not(group.get('Family').matches(/^postgres(9|1[0-4])/i))),
  fix: (group) => setParameter(group, 'rds.force_ssl', '1', 'Refuse connections without TLS'),
  message: (group) =>
    `Databases with the settings of ${group.name} take connections in the clear: passwords and rows can be read on the way.`,
});
