import { framework } from './framework.ts';

/** The requirements, as far as known, with the controls of the Security Hub standard. Titles are our own words. */
export default framework({
  id: 'nist-800-171-r2',
  name: 'NIST SP 800-171 rev. 2',
  unplaced: `
    ACM.1 CloudFront.7 CloudFront.10 CloudTrail.3 CloudTrail.4 CloudWatch.2 CloudWatch.4 CloudWatch.5
    CloudWatch.6 CloudWatch.7 CloudWatch.8 CloudWatch.9 CloudWatch.10 CloudWatch.11 CloudWatch.12
    CloudWatch.13 CloudWatch.14 CloudWatch.15 EC2.6 EC2.10 EC2.13 EC2.16 EC2.18 EC2.19 EC2.20 EC2.21
    EC2.51 ELB.3 ELB.8 IAM.21 IAM.22 NetworkFirewall.2 NetworkFirewall.3 NetworkFirewall.5
    NetworkFirewall.6 S3.5 S3.6 S3.9 S3.11 S3.14 S3.17 SNS.1`,
  requirements: `
3.1.1 Access is limited to authorized users, processes and devices
    IAM.2
3.1.2 Users get the transactions and functions that they may use
    IAM.2 IAM.8 IAM.18
3.1.4 Duties are separated
    IAM.1
3.1.7 Privileged functions are kept from others, and logged
    IAM.2
3.3.8 Audit information and tools are protected
    CloudTrail.2 IAM.19
3.3.9 Few privileged users manage audit logging
    IAM.2
3.4.2 Security settings are established and enforced
    GuardDuty.1
3.5.2 Users, processes and devices are authenticated
    IAM.7 IAM.10
3.5.3 Privileged and network access asks for MFA
    IAM.19
3.5.4 Authentication resists replay
    IAM.19
3.5.7 Passwords have a minimum complexity
    IAM.7 IAM.10 IAM.11 IAM.12 IAM.13 IAM.14 IAM.15
3.5.8 Passwords cannot be used again for a number of generations
    IAM.7 IAM.10 IAM.16
3.7.1 Systems are maintained
    SSM.2
3.7.5 Remote maintenance asks for MFA, and ends with the work
    IAM.19
3.13.3 User functions are separated from the management of the system
    IAM.2
3.13.8 Cryptography protects information in transit
    ELB.2
3.13.15 Communication sessions are authentic
    APIGateway.2
3.14.6 Systems and their traffic are monitored for attacks
    CloudWatch.1 GuardDuty.1 WAF.12
3.14.7 Unauthorized use is identified
    CloudWatch.1 GuardDuty.1 WAF.12`,
});
