import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'eks-nodegroup-remote-access',
  title: 'Nodes take SSH from known security groups alone',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_100'], kics: ['eks_node_group_remote_access'] },
  on: 'AWS::EKS::Nodegroup',
  when: (group) => group.get('RemoteAccess.Ec2SshKey').present(),
  holds: (group) => not(group.list('RemoteAccess.SourceSecurityGroups').empty()),
  message: (group) =>
    `The nodes of ${group.name} take SSH from every address: remote access that names no security group opens port 22 to the internet.`,
});
