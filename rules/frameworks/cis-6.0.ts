import { framework } from './framework.ts';

/** The requirements, with the Security Hub controls that public mappings name for them. Titles are our own words. */
export default framework({
  id: 'cis-6.0',
  name: 'CIS AWS Foundations Benchmark 6.0',
  requirements: `
2.1 Contact details of the account are current
2.2 The account names a contact for security
    Account.1
2.3 The root user has no access keys
    IAM.4
2.4 The root user signs in with MFA
    IAM.9
2.5 The root user signs in with a hardware MFA device
    IAM.6
2.6 Nobody works as the root user day by day
2.7 Passwords have at least 14 characters
    IAM.15
2.8 Earlier passwords cannot be used again
    IAM.16
2.9 Users with a console password sign in with MFA
    IAM.5
2.10 New console users get no access keys at setup
2.11 Credentials unused for 45 days are disabled
    IAM.22 IAM.26
2.12 Users have one active access key at most
2.13 Access keys are rotated every 90 days
    IAM.3
2.14 Users get permissions through groups alone
    IAM.2
2.15 No attached policy allows everything on everything
    IAM.1
2.16 A role can manage cases with AWS Support
    IAM.18
2.17 Instances use roles to reach AWS
2.18 Expired certificates are removed from IAM
    IAM.26
2.19 IAM Access Analyzer runs in every region
    ~ IAM.28
2.20 Users of several accounts are managed in one place
2.21 Few may use AWSCloudShellFullAccess
    IAM.27
3.1.1 Bucket policies refuse plain HTTP
    S3.5
3.1.2 S3 buckets ask for MFA to delete versions
    S3.20
3.1.3 Data in S3 is discovered and classified
    Macie.1
3.1.4 S3 blocks public access
    S3.1 S3.8
3.2.1 RDS instances are encrypted at rest
    RDS.3
3.2.2 RDS instances take minor upgrades by themselves
    RDS.13
3.2.3 RDS instances are not public
    RDS.2
3.2.4 RDS databases span several availability zones
    RDS.5 RDS.15
3.3.1 EFS file systems are encrypted
    EFS.1 EFS.8
4.1 CloudTrail records every region
    CloudTrail.1
4.2 CloudTrail log files are validated
    CloudTrail.4
4.3 AWS Config records every region
    ~ Config.1
4.4 Access to the bucket of CloudTrail is logged
    CloudTrail.7
4.5 CloudTrail logs are encrypted with KMS keys
    CloudTrail.2
4.6 KMS keys are rotated
    KMS.4
4.7 Every VPC has flow logs
    EC2.6
4.8 Writes of objects in S3 are logged
    S3.22
4.9 Reads of objects in S3 are logged
    S3.23
5.1 Refused API calls raise an alarm
    CloudWatch.2
5.2 Sign-ins without MFA raise an alarm
    CloudWatch.3
5.3 Use of the root user raises an alarm
    CloudWatch.1
5.4 Changes of IAM policies raise an alarm
    CloudWatch.4
5.5 Changes of CloudTrail raise an alarm
    CloudWatch.5
5.6 Failed sign-ins raise an alarm
    CloudWatch.6
5.7 Disabled or deleted KMS keys raise an alarm
    CloudWatch.7
5.8 Changes of bucket policies raise an alarm
    CloudWatch.8
5.9 Changes of AWS Config raise an alarm
    CloudWatch.9
5.10 Changes of security groups raise an alarm
    CloudWatch.10
5.11 Changes of network ACLs raise an alarm
    CloudWatch.11
5.12 Changes of network gateways raise an alarm
    CloudWatch.12
5.13 Changes of route tables raise an alarm
    CloudWatch.13
5.14 Changes of VPCs raise an alarm
    CloudWatch.14
5.15 Changes of the organization raise an alarm
5.16 Security Hub is enabled
6.1.1 EBS volumes are encrypted in every region
    ~ EC2.7
6.1.2 CIFS is reached from trusted networks alone
6.2 No network ACL opens administration ports to the internet
    EC2.21
6.3 No security group opens administration ports to the internet (IPv4)
    EC2.53
6.4 No security group opens administration ports to the internet (IPv6)
    EC2.54
6.5 Default security groups let nothing through
    EC2.2
6.6 Routes of VPC peerings reach no further than needed
6.7 Instances ask for IMDSv2
    EC2.8`,
});
