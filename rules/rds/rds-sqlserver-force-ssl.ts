import { defineRule, unknown } from '../../core/model/index.ts';
import {
  demandsTls,
  demandTls,
  isOfEngine,
  takesPlainConnections,
  type TlsDemand,
} from '../shared/parameter-group.ts';

const TLS: TlsDemand = {
  engine: /^sqlserver/i,
  parameter: 'rds.force_ssl',
  off: /^sqlserver/,
  otherwise: unknown,
};

export default defineRule({
  id: 'rds-sqlserver-force-ssl',
  title: 'SQL Server accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.41'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  on: ['AWS::RDS::DBParameterGroup', 'AWS::RDS::DBInstance'],
  when: (resource) => isOfEngine(resource, TLS),
  holds: (resource) => demandsTls(resource, TLS),
  fix: (resource) => demandTls(resource, TLS),
  message: takesPlainConnections,
});
