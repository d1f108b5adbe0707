import { framework } from './framework.ts';

/** The requirements, with the controls of the Security Hub standard. Titles are our own words. */
export default framework({
  id: 'cis-3.0',
  name: 'CIS AWS Foundations Benchmark 3.0',
  requirements: `
1.1 Contact details of the account are current
1.2 The account names a contact for security
    Account.1
1.3 Security questions of the account are set
1.4 The root user has no access keys
    IAM.4
1.5 The root user signs in with MFA
    IAM.9
1.6 The root user signs in with a hardware MFA device
    IAM.6
1.7 Nobody works as the root user day by day
1.8 Passwords have at least 14 characters
    IAM.15
1.9 Earlier passwords cannot be used again
    IAM.16
1.10 Users with a console password sign in with MFA
    IAM.5
1.11 New console users get no access keys at setup
1.12 Credentials unused for 45 days are disabled
    IAM.22 IAM.26
1.13 Users have one active access key at most
1.14 Access keys are rotated every 90 days
    IAM.3
1.15 Users get permissions through groups alone
    IAM.2
1.16 No attached policy allows everything on everything
    + IAM.1
1.17 A role can manage cases with AWS Support
    IAM.18
1.18 Instances use roles to reach AWS
1.19 Expired certificates are removed from IAM
    IAM.26
1.20 IAM Access Analyzer runs in every region
    ~ IAM.28
1.21 Users of several accounts are managed in one place
1.22 Few may use AWSCloudShellFullAccess
    IAM.27
2.1.1 Bucket policies refuse plain HTTP
    S3.5
2.1.2 S3 buckets ask for MFA to delete versions
    S3.20
2.1.3 Data in S3 is discovered and classified
    + Macie.1
2.1.4 S3 blocks public access
    S3.1 S3.8
2.2.1 EBS volumes are encrypted in every region
    ~ EC2.7
2.3.1 RDS instances are encrypted at rest
    RDS.3
2.3.2 RDS instances take minor upgrades by themselves
    RDS.13
2.3.3 RDS instances are not public
    RDS.2
2.4.1 EFS file systems are encrypted
    EFS.1
3.1 CloudTrail records every region
    CloudTrail.1
3.2 CloudTrail log files are validated
    CloudTrail.4
3.3 AWS Config records every region
    ~ Config.1
3.4 Access to the bucket of CloudTrail is logged
    CloudTrail.7
3.5 CloudTrail logs are encrypted with KMS keys
    CloudTrail.2
3.6 KMS keys are rotated
    KMS.4
3.7 Every VPC has flow logs
    EC2.6
3.8 Writes of objects in S3 are logged
    S3.22
3.9 Reads of objects in S3 are logged
    S3.23
4.1 Refused API calls raise an alarm
    + CloudWatch.2
4.2 Sign-ins without MFA raise an alarm
    + CloudWatch.3
4.3 Use of the root user raises an alarm
    + CloudWatch.1
4.4 Changes of IAM policies raise an alarm
    + CloudWatch.4
4.5 Changes of CloudTrail raise an alarm
    + CloudWatch.5
4.6 Failed sign-ins raise an alarm
    + CloudWatch.6
4.7 Disabled or deleted KMS keys raise an alarm
    + CloudWatch.7
4.8 Changes of bucket policies raise an alarm
    + CloudWatch.8
4.9 Changes of AWS Config raise an alarm
    + CloudWatch.9
4.10 Changes of security groups raise an alarm
    + CloudWatch.10
4.11 Changes of network ACLs raise an alarm
    + CloudWatch.11
4.12 Changes of network gateways raise an alarm
    + CloudWatch.12
4.13 Changes of route tables raise an alarm
    + CloudWatch.13
4.14 Changes of VPCs raise an alarm
    + CloudWatch.14
4.15 Changes of the organization raise an alarm
4.16 Security Hub is enabled
5.1 No network ACL opens administration ports to the internet
    EC2.21
5.2 No security group opens administration ports to the internet (IPv4)
    EC2.53
5.3 No security group opens administration ports to the internet (IPv6)
    EC2.54
5.4 Default security groups let nothing through
    EC2.2
5.5 Routes of VPC peerings reach no further than needed
5.6 Instances ask for IMDSv2
    EC2.8`,
});
