import { any, defineRule, not, yes } from '../../core/model/index.ts';

export default defineRule({
  id: 'nacl-unused',
  title: 'Network ACLs stand before a subnet',
  severity: 'low',
  profile: 'strict',
  controls: ['EC2.16'],
  equivalents: { checkov: ['CKV2_AWS_1'] },
  on: 'AWS::EC2::NetworkAcl',
  holds: (acl) =>
    any(
      not(acl.list('subnet_ids').empty()),
      acl
        .related('AWS::EC2::SubnetNetworkAclAssociation', 'NetworkAclId', { scope: 'workspace' })
        .some(() => yes),
    ).at(acl.self),
  message: (acl) =>
    `${acl.name} stands before no subnet: its entries look as if they protected something, and do not.`,
});
