import { defineRule, yes } from '../../core/model/index.ts';
import {
  demandsTls,
  demandTls,
  isOfEngine,
  takesPlainConnections,
  type TlsDemand,
} from '../shared/parameter-group.ts';

const TLS: TlsDemand = {
  engine: /^postgres/i,
  parameter: 'rds.force_ssl',
  off: /^postgres(?:9|1[0-4])/,
  otherwise: yes,
};

export default defineRule({
  id: 'rds-postgres-force-ssl',
  title: 'PostgreSQL accepts encrypted connections only',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.38'],
  equivalents: { checkov: ['CKV2_AWS_69'] },
  on: ['AWS::RDS::DBParameterGroup', 'AWS::RDS::DBInstance'],
  when: (resource) => isOfEngine(resource, TLS),
  holds: (resource) => demandsTls(resource, TLS),
  fix: (resource) => demandTls(resource, TLS),
  message: takesPlainConnections,
});
