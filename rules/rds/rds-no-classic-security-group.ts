import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'rds-no-classic-security-group',
  title: 'Databases have security groups of a VPC',
  severity: 'low',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_198'],
    trivy: ['AVD-AWS-0085'],
    kics: ['db_security_group_with_public_scope'],
    cdkNag: ['AwsSolutions-RDS8'],
  },
  on: 'AWS::RDS::DBSecurityGroup',
  holds: (group) => group.self.decided(false),
  message: (group) =>
    `${group.name} is a security group of EC2-Classic, which is switched off: it protects nothing, and the stack does not deploy.`,
});
