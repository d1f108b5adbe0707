import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'vpc-no-default-vpc',
  title: 'Nothing is built on the default VPC',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_148'], trivy: ['AVD-AWS-0101'], kics: ['default_vpc_exists'] },
  on: 'Terraform::EC2::DefaultVPC',
  holds: (vpc) => vpc.self.decided(false),
  message: (vpc) =>
    `${vpc.name} is AWS's default network, where every subnet is public and every instance gets a public address.`,
});
