import { any, defineRule, not } from '../../core/model/index.ts';
import { setParameter } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'rds-postgres-query-logging',
  title: 'PostgreSQL logs changes or slow statements',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_30', 'CKV2_AWS_27'] },
  on: 'AWS::RDS::DBParameterGroup',
  when: (group) => group.get('Family').matches(/^postgres/i),
  holds: (group) =>
    any(
      not(group.get(['Parameters', 'log_statement']).or('none').is('none')),
      not(group.get(['Parameters', 'log_min_duration_statement']).or(-1).is(-1)),
      not(group.get(['Parameters', 'pgaudit.log']).or('none').is('none')),
    ),
  fix: (group) =>
    setParameter(group, 'log_statement', 'ddl', 'Log changes of structure (larger logs)', 'costs'),
  message: (group) =>
    `Databases with the settings of ${group.name} log neither changes nor slow statements: what was done to them cannot be found out.`,
});
