import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'opensearch-not-default-sg',
  title: 'OpenSearch domains in a VPC have a security group of their own',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_248'] },
  on: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  when: (domain) => domain.get('VPCOptions').present(),
  holds: (domain) => not(domain.list('VPCOptions.SecurityGroupIds').empty()),
  message: (domain) =>
    `${domain.name} is in its VPC under the default security group, which lets in whatever else is in that group.`,
});
