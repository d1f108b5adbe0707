import { defineRule, yes } from '../../core/model/index.ts';
import { demandingTls } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'rds-postgres-force-ssl',
  title: 'PostgreSQL accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.38'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  ...demandingTls({
    engine: /^postgres/i,
    parameter: 'rds.force_ssl',
    off: /^postgres(?:9|1[0-4])/,
    otherwise: yes,
  }),
});
