import { defineRule, yes } from '../../core/model/index.ts';
import { demandingTls } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'rds-mysql-require-transport',
  title: 'MySQL accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.39'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  ...demandingTls({
    engine: /^mysql/i,
    parameter: 'require_secure_transport',
    // MySQL 9.7 is the first that refuses them by default.
    off: /^mysql[578]/,
    otherwise: yes,
  }),
});
