import { defineRule, not, set } from '../../core/model/index.ts';

/** Engines for which the mode decides; others have settings of their own, or are always encrypted. */
const ENGINES = /^(mysql|mariadb|aurora|aurora-postgresql|postgres|sqlserver|mongodb|docdb)$/i;

/** Those that can be encrypted without naming a certificate. */
const WITHOUT_CERTIFICATE = /^(aurora-postgresql|postgres|sqlserver)$/i;

export default defineRule({
  id: 'dms-endpoint-ssl',
  title: 'Migrations encrypt their connections to databases',
  severity: 'medium',
  profile: 'strict',
  controls: ['DMS.9'],
  inPart: { 'DMS.9': 'endpoints of Oracle, Db2 and SAP ASE are not asked' },
  equivalents: { checkov: ['CKV2_AWS_49'], kics: ['dms_endpoint_no_ssl_configured'] },
  on: 'AWS::DMS::Endpoint',
  when: (endpoint) => endpoint.get('EngineName').matches(ENGINES),
  holds: (endpoint) => not(endpoint.get('SslMode').or('none').is('none')),
  fix: (endpoint, at) =>
    endpoint.get('EngineName').matches(WITHOUT_CERTIFICATE).truth === 'yes'
      ? set('require', 'interrupts', 'Require TLS (the database must offer it)')(endpoint, ['SslMode'], at)
      : undefined,
  message: (endpoint) =>
    `DMS speaks to the database of ${endpoint.name} in the clear: its password and every row can be read on the way.`,
});
