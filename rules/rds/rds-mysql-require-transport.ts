import { defineRule, no, unknown } from '../../core/model/index.ts';
import { hasParameter, ON, setParameter } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'rds-mysql-require-transport',
  title: 'MySQL accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.39'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  on: 'AWS::RDS::DBParameterGroup',
  when: (group) => group.get('Family').matches(/^mysql/i),
  holds: (group) =>
    hasParameter(
      group,
      'require_secure_transport',
      ON,
      group.get('Family').matches(/^mysql[57]|^mysql8\.0/i).truth === 'yes' ? no : unknown,
    ),
  fix: (group) => setParameter(group, 'require_secure_transport', '1', 'Refuse connections without TLS'),
  message: (group) =>
    `Databases with the settings of ${group.name} take connections in the clear: passwords and rows can be read on the way.`,
});
