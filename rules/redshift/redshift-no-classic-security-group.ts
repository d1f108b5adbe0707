import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'redshift-no-classic-security-group',
  title: 'Data warehouses have security groups of a VPC',
  severity: 'low',
  controls: [],
  equivalents: { trivy: ['AVD-AWS-0085'] },
  on: 'AWS::Redshift::ClusterSecurityGroup',
  holds: (group) => group.self.decided(false),
  message: (group) =>
    `${group.name} is a security group of EC2-Classic, which is switched off: it protects nothing, and the stack does not deploy.`,
});
