import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudsearch-tls',
  title: 'CloudSearch domains demand TLS 1.2',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_218'] },
  on: 'Terraform::CloudSearch::Domain',
  path: 'DomainEndpointOptions.TLSSecurityPolicy',
  holds: (value) => value.is('Policy-Min-TLS-1-2-2019-07'),
  fix: set('Policy-Min-TLS-1-2-2019-07', 'locks out', 'Demand TLS 1.2 (older clients fail)'),
  message: (resource) => `${resource.name} lets clients talk TLS 1.0, which can be broken on the way.`,
});
