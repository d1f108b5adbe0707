import { defineRule, unknown } from '../../core/model/index.ts';
import { demandingTls } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'rds-sqlserver-force-ssl',
  title: 'SQL Server accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.41'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  ...demandingTls({
    engine: /^sqlserver/i,
    parameter: 'rds.force_ssl',
    off: /^sqlserver/,
    otherwise: unknown,
  }),
});
