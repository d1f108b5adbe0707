import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'opensearch-https',
  title: 'OpenSearch domains talk HTTPS only',
  severity: 'medium',
  controls: ['Opensearch.8'],
  inPart: { 'Opensearch.8': 'which policy the domain talks is asked by another rule' },
  equivalents: { checkov: ['CKV_AWS_83'], trivy: ['AVD-AWS-0046'], guard: ['opensearch_https_required'] },
  on: 'AWS::OpenSearchService::Domain',
  path: 'DomainEndpointOptions.EnforceHTTPS',
  holds: (value) => value.is(true),
  fix: set(true, 'locks out', 'Enforce HTTPS (clients that use HTTP lose access)'),
  message: (resource) =>
    `${resource.name} answers plain HTTP as well: queries, documents and passwords can be read on the way.`,
});
