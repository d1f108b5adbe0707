import { defineRule, unknown } from '../../core/model/index.ts';
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
    off: /^mysql(?:[57]|8\.0)/,
    otherwise: unknown,
  }),
});
