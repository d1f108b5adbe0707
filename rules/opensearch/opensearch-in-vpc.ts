import { moveIntoVpc } from '../shared/search-domain.ts';
import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'opensearch-in-vpc',
  title: 'OpenSearch domains are reached from a VPC only',
  severity: 'high',
  controls: ['Opensearch.2'],
  equivalents: { checkov: ['CKV_AWS_137'], cdkNag: ['AwsSolutions-OS1'], guard: ['opensearch_in_vpc_only'] },
  on: 'AWS::OpenSearchService::Domain',
  path: 'VPCOptions.SubnetIds',
  fix: moveIntoVpc,
  message: (domain) =>
    `${domain.name} has an address on the internet: one mistake in its access policy opens every index to anyone.`,
});
