import { defineRule, unknown } from '../../core/model/index.ts';
import {
  demandsTls,
  demandTls,
  isOfEngine,
  takesPlainConnections,
  type TlsDemand,
} from '../shared/parameter-group.ts';

const TLS: TlsDemand = {
  engine: /^mysql/i,
  parameter: 'require_secure_transport',
  off: /^mysql(?:[57]|8\.0)/,
  otherwise: unknown,
};

export default defineRule({
  id: 'rds-mysql-require-transport',
  title: 'MySQL accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.39'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  on: ['AWS::RDS::DBParameterGroup', 'AWS::RDS::DBInstance'],
  when: (resource) => isOfEngine(resource, TLS),
  holds: (resource) => demandsTls(resource, TLS),
  fix: (resource) => demandTls(resource, TLS),
  message: takesPlainConnections,
});
