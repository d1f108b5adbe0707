import { defineRule, no, unknown } from '../../core/model/index.ts';
import { hasParameter, ON, setParameter } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'rds-mariadb-require-transport',
  title: 'MariaDB accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.44'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  on: 'AWS::RDS::DBParameterGroup',
  when: (group) => group.get('Family').matches(/^mariadb/i),
  holds: (group) =>
    hasParameter(
      group,
      'require_secure_transport',
      ON,
      group.get('Family').matches(/^mariadb(10\.([5-9]|1\d)|11\.4)$/i).truth === 'yes' ? no : unknown,
    ),
  fix: (group) => setParameter(group, 'require_secure_transport', '1', 'Refuse connections without TLS'),
  message: (group) =>
    `Databases with the settings of ${group.name} take connections in the clear: passwords and rows can be read on the way.`,
});
