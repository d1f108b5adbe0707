import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'memorydb-tls',
  title: 'MemoryDB clusters talk TLS',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_202'] },
  on: 'AWS::MemoryDB::Cluster',
  path: 'TLSEnabled',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'replaces', 'Demand TLS (replaces the cluster)'),
  message: (resource) =>
    `${resource.name} talks to its clients unencrypted: whoever is on the way reads data and passwords.`,
});
