import { framework } from './framework.ts';

/** The controls of the Security Hub standard; which requirement each belongs to is not known yet. */
export default framework({
  id: 'nist-800-171-r2',
  name: 'NIST SP 800-171 rev. 2',
  unplaced: `
    ACM.1 APIGateway.2 CloudFront.7 CloudFront.10 CloudTrail.2 CloudTrail.3 CloudTrail.4 CloudWatch.1
    CloudWatch.2 CloudWatch.4 CloudWatch.5 CloudWatch.6 CloudWatch.7 CloudWatch.8 CloudWatch.9
    CloudWatch.10 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 CloudWatch.15 EC2.6 EC2.10
    EC2.13 EC2.16 EC2.18 EC2.19 EC2.20 EC2.21 EC2.51 ELB.2 ELB.3 ELB.8 GuardDuty.1 IAM.1 IAM.2 IAM.7
    IAM.8 IAM.10 IAM.11 IAM.12 IAM.13 IAM.14 IAM.15 IAM.16 IAM.18 IAM.19 IAM.21 IAM.22
    NetworkFirewall.2 NetworkFirewall.3 NetworkFirewall.5 NetworkFirewall.6 S3.5 S3.6 S3.9 S3.11 S3.14
    S3.17 SNS.1 SSM.2 WAF.12`,
  requirements: '',
});
