import { defineRule, unknown } from '../../core/model/index.ts';
import {
  demandsTls,
  demandTls,
  isOfEngine,
  takesPlainConnections,
  type TlsDemand,
} from '../shared/parameter-group.ts';

const TLS: TlsDemand = {
  engine: /^mariadb/i,
  parameter: 'require_secure_transport',
  off: /^mariadb(?:10\.(?:[5-9]|1\d)|11\.4)$/,
  otherwise: unknown,
};

export default defineRule({
  id: 'rds-mariadb-require-transport',
  title: 'MariaDB accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.44'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  on: ['AWS::RDS::DBParameterGroup', 'AWS::RDS::DBInstance'],
  when: (resource) => isOfEngine(resource, TLS),
  holds: (resource) => demandsTls(resource, TLS),
  fix: (resource) => demandTls(resource, TLS),
  message: takesPlainConnections,
});
