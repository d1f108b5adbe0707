import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'opensearch-tls-policy',
  title: 'OpenSearch domains refuse TLS older than 1.2',
  severity: 'medium',
  controls: ['Opensearch.8'],
  inPart: { 'Opensearch.8': 'any policy without TLS 1.0 passes, and a domain that names none' },
  equivalents: { checkov: ['CKV_AWS_228'], trivy: ['AVD-AWS-0126'], guard: ['opensearch_https_required'] },
  on: 'AWS::OpenSearchService::Domain',
  path: 'DomainEndpointOptions.TLSSecurityPolicy',
  holds: (value) => not(value.matches(/^Policy-Min-TLS-1-0-/i)),
  fix: set('Policy-Min-TLS-1-2-PFS-2023-10', 'locks out', 'Demand TLS 1.2 (old clients lose access)'),
  message: (resource) =>
    `${resource.name} still lets clients talk TLS 1.0 and 1.1, which have known weaknesses.`,
});
