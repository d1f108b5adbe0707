import { defineRule, unknown } from '../../core/model/index.ts';
import { demandingTls } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'rds-mariadb-require-transport',
  title: 'MariaDB accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.44'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  ...demandingTls({
    engine: /^mariadb/i,
    parameter: 'require_secure_transport',
    off: /^mariadb(?:10\.(?:[5-9]|1\d)|11\.4)$/,
    otherwise: unknown,
  }),
});
