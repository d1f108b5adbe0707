import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'elasticache-no-ec2-classic-sg',
  title: 'Caches have security groups of a VPC',
  severity: 'low',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_196'], trivy: ['AVD-AWS-0085'] },
  on: 'AWS::ElastiCache::SecurityGroup',
  holds: (group) => group.self.decided(false),
  message: (group) =>
    `${group.name} is a security group of EC2-Classic, which is switched off: it protects nothing, and the stack does not deploy.`,
});
