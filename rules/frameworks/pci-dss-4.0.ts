import { framework } from './framework.ts';

/** The requirements, with the controls of the Security Hub standard. Titles are our own words. */
export default framework({
  id: 'pci-dss-4.0',
  name: 'PCI DSS 4.0.1',
  unplaced: `
    Autoscaling.5 CloudFront.1 CloudFront.12 CloudTrail.3 CloudTrail.6 CloudTrail.7 DMS.6 DMS.10 DMS.11
    EC2.14 EC2.15 EC2.53 EC2.54 EC2.170 EC2.171 ECS.2 ECS.16 ElastiCache.6 ELB.4 ELB.8 ELB.12 ES.8
    EventBridge.3 GuardDuty.6 GuardDuty.7 GuardDuty.9 GuardDuty.10 Inspector.2 Inspector.3 Inspector.4
    MSK.3 RDS.24 RDS.25 RDS.34 RDS.35 RDS.36 Redshift.15 S3.23 S3.24 SecretsManager.4`,
  requirements: `
1.2.5 Services, protocols and ports in use are known and justified
    CloudFront.3 CloudFront.9 CloudFront.10 ELB.3 ES.3 Redshift.2 S3.5 Transfer.2
1.2.8 Network configurations are secured and match what runs
    CloudFront.6 CodeBuild.1 DMS.1 DocumentDB.3 EC2.13 EC2.16 EC2.21 EC2.51 EKS.1 EMR.2 ES.2 Lambda.1
    RDS.2 RDS.22 Redshift.1 S3.1 S3.8 S3.19 SageMaker.1 SSM.3
1.3.1 Inbound traffic to the cardholder data environment is restricted
    CloudFront.6 CodeBuild.1 DMS.1 DocumentDB.3 EC2.13 EC2.16 EC2.21 EC2.51 EKS.1 EMR.2 ES.2 Lambda.1
    RDS.2 RDS.22 Redshift.1 S3.1 S3.8 S3.19 SageMaker.1 SSM.3
1.3.2 Outbound traffic from the cardholder data environment is restricted
    CloudFront.6 CodeBuild.1 DMS.1 DocumentDB.3 EC2.13 EC2.16 EC2.21 EC2.51 EKS.1 EMR.2 ES.2 Lambda.1
    RDS.2 RDS.22 Redshift.1 S3.1 S3.8 S3.19 SageMaker.1 SSM.3
1.4.1 Controls stand between trusted and untrusted networks
    + APIGateway.4 APIGateway.8 EC2.10 EC2.20 ElastiCache.7 Redshift.7 SageMaker.2
1.4.2 Inbound traffic from untrusted networks is restricted
    CloudFront.6 CodeBuild.1 DMS.1 DocumentDB.3 EC2.13 EC2.16 EC2.21 EC2.51 EKS.1 EMR.2 ES.2 Lambda.1
    RDS.2 RDS.22 Redshift.1 S3.1 S3.8 S3.19 SageMaker.1 SSM.3
1.4.3 Forged source addresses are blocked
    + NetworkFirewall.3 NetworkFirewall.4 NetworkFirewall.5
1.4.4 Systems that store cardholder data are not reached from untrusted networks
    EMR.1
1.4.5 Internal addresses and routes are not disclosed
    EC2.25
1.5.1 Devices that connect to untrusted networks are secured
    CloudFront.6 CodeBuild.1 DMS.1 DocumentDB.3 EC2.13 EC2.16 EC2.21 EC2.51 EKS.1 EMR.2 ES.2 Lambda.1
    RDS.2 RDS.22 Redshift.1 S3.1 S3.8 S3.19 SageMaker.1 SSM.3
2.2.1 Configuration standards cover all systems
    SSM.2
2.2.5 Insecure services are justified and secured
    CloudFront.3 CloudFront.9 CloudFront.10 ELB.3 ES.3 Redshift.2 S3.5 Transfer.2
2.2.6 Security parameters prevent misuse
    AutoScaling.3
2.2.7 Administrative access is encrypted
    CloudFront.3 CloudFront.9 CloudFront.10 DMS.9 DMS.12 DynamoDB.7 ElastiCache.5 ELB.3 ES.3 MSK.1
    Redshift.2 S3.5
3.2.1 Account data is kept no longer than needed
    DocumentDB.2
3.3.1 Sensitive authentication data is not kept after authorization
    + DynamoDB.2 ECR.3 S3.10 S3.13
3.3.1.1 The full track is not kept
    DocumentDB.2
3.3.1.3 PINs and PIN blocks are not kept
    DocumentDB.2
3.3.2 What is kept before authorization is encrypted
    DocumentDB.2
3.3.3 Issuers keep no more than they need, and encrypted
    DocumentDB.2
3.5.1 Card numbers are unreadable wherever stored
    CloudTrail.2 CodeBuild.2 CodeBuild.3 ECS.8 EKS.3 S3.17 SecretsManager.1
3.5.1.1 Hashes of card numbers are keyed
    ACM.1
3.5.1.3 Disk encryption has access control of its own
    ACM.1 DMS.1 DocumentDB.3 EMR.2 Lambda.1 Neptune.3 RDS.2 Redshift.1 S3.1 S3.8 S3.19 SageMaker.1
3.6.1 Keys are protected from disclosure and misuse
    ACM.1
3.6.1.2 Private and secret keys are stored in secure forms
    ACM.1
3.6.1.3 Few people have access to keys
    ACM.1
3.6.1.4 Keys are stored in few places
    ACM.1
3.7.1 Keys are generated strong
    ACM.1 ACM.2
3.7.2 Keys are distributed securely
    ACM.1
3.7.4 Keys change at the end of their period
    ACM.1 KMS.4
3.7.5 Weak or exposed keys are retired and replaced
    ACM.1 KMS.4
3.7.6 Manual key operations need several people
    ACM.1
3.7.7 Keys cannot be substituted without permission
    ACM.1
4.2.1 Strong cryptography protects card numbers on public networks
    ACM.1 CloudFront.3 CloudFront.9 CloudFront.10 DMS.9 DMS.12 DynamoDB.7 ElastiCache.5 ELB.3 ES.3
    MSK.1 Redshift.2 S3.5
4.2.1.1 An inventory lists keys and certificates
    ACM.1 CloudFront.3 CloudFront.9 CloudFront.10 DMS.9 DMS.12 DynamoDB.7 ElastiCache.5 ELB.3 ES.3
    MSK.1 Redshift.2 S3.5
5.3.4 Logs of anti-malware are enabled and kept
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3 ELB.14
    MQ.2 Neptune.2 Opensearch.5 RDS.9 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
6.3.3 Security patches are installed in time
    ECS.10 EKS.2 ElastiCache.2 ElasticBeanstalk.2 Lambda.2 Opensearch.10 RDS.13 SSM.2 SSM.3
6.4.1 Public web applications are reviewed or protected
    CloudFront.6
6.4.2 An automated solution protects public web applications
    CloudFront.6
6.5.5 Live card numbers are not used for tests
6.5.6 Test data and accounts are removed before production
7.2.1 An access control model is defined
    CodeBuild.2
7.2.2 Access follows job and least privilege
    CodeBuild.2
7.2.3 Privileges are approved
    CodeBuild.2
7.2.4 User access is reviewed
    + IAM.22 IAM.26 SecretsManager.3
7.2.5 Application accounts have least privilege
    + Account.2 ECS.5 IAM.2 IAM.4 IAM.21 IAM.27 KMS.1 KMS.2 Neptune.7 Opensearch.7 RDS.10 RDS.12 S3.6
    + S3.7 S3.12 SecretsManager.3
7.2.5.1 Access of application accounts is reviewed
    + IAM.22 IAM.26 SecretsManager.3
7.2.6 Queries to stored cardholder data are restricted
    RDS.2 Redshift.1 SageMaker.1
7.3.1 An access control system covers all systems
    EFS.4
7.3.2 The access control system enforces permissions
    + Account.2 ECS.5 IAM.2 IAM.4 IAM.21 IAM.27 KMS.1 KMS.2 Neptune.7 Opensearch.7 RDS.10 RDS.12 S3.6
    + S3.7 S3.12 SecretsManager.3
7.3.3 The access control system denies by default
    CloudTrail.5
8.2.1 Every user has an identity of their own
    + IAM.2 IAM.4
8.2.2 Shared accounts are the exception
    CodeBuild.2 ECS.8 SecretsManager.1 SecretsManager.2
8.2.4 Changes of accounts are authorized
    + IAM.2 IAM.4
8.2.5 Access of people who leave ends at once
    + IAM.2 IAM.4
8.2.6 Accounts unused for 90 days are removed or disabled
    IAM.8
8.2.7 Access of third parties is enabled only while needed
    + Account.2 ECS.5 IAM.2 IAM.21 IAM.27 KMS.1 KMS.2 Neptune.7 Opensearch.7 RDS.10 RDS.12 S3.6 S3.7
    + S3.12
8.2.8 Idle sessions end after 15 minutes
    EC2.8
8.3.2 Credentials are encrypted when sent and stored
    CloudFront.3 CloudFront.9 CloudFront.10 CloudTrail.2 CodeBuild.2 CodeBuild.3 DMS.9 DMS.12
    DynamoDB.7 ECS.8 EKS.3 ElastiCache.5 ELB.3 ES.3 MSK.1 Redshift.2 S3.5 S3.17 SecretsManager.1
8.3.4 Repeated failed sign-ins lock the account
    + Account.2 ECS.5 IAM.2 IAM.21 IAM.27 KMS.1 KMS.2 Neptune.7 Opensearch.7 RDS.10 RDS.12 S3.6 S3.7
    + S3.12
8.3.5 First passwords are unique and changed at once
    SecretsManager.1 SecretsManager.2
8.3.6 Passwords have at least 12 characters
    IAM.7 IAM.11 IAM.12 IAM.14
8.3.7 The last four passwords cannot be used again
    IAM.7 IAM.16 SecretsManager.1 SecretsManager.2
8.3.9 Passwords that stand alone change every 90 days
    IAM.3 IAM.7 IAM.17 SecretsManager.1 SecretsManager.2
8.3.10 Service providers guide customers about passwords
    SecretsManager.1 SecretsManager.2
8.3.10.1 Customers' passwords that stand alone change every 90 days
    IAM.7 IAM.17 SecretsManager.1 SecretsManager.2
8.3.11 Other factors belong to one person each
    + IAM.2 IAM.4
8.4.1 Administrators sign in with MFA
    + S3.20
8.4.2 All access to the cardholder data environment asks for MFA
    IAM.5 IAM.6 IAM.9 IAM.19
8.4.3 Remote access asks for MFA
    + S3.20
8.6.3 Passwords of application accounts are protected from misuse
    IAM.3 IAM.7 IAM.11 IAM.12 IAM.14 SecretsManager.1 SecretsManager.2
10.2.1 Audit logs are enabled on all systems
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3
    ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
10.2.1.1 Each user's access to cardholder data is logged
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3
    ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
10.2.1.2 Actions of administrators are logged
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3
    ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
10.2.1.3 Access to audit logs is logged
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3
    ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
10.2.1.4 Failed attempts of access are logged
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3
    ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
10.2.1.5 Changes of identities and credentials are logged
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3
    ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
10.2.1.6 Starting, stopping and pausing audit logs is logged
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3
    ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
10.2.1.7 Creation and deletion of system objects is logged
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3
    ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
10.2.2 Log entries have the details that an analysis needs
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3
    ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
10.3.1 Few may read audit logs
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3
    ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
10.3.2 Audit logs cannot be changed by individuals
    CloudTrail.2 CloudTrail.4 DMS.1 DocumentDB.3 EMR.2 Lambda.1 Neptune.3 RDS.2 Redshift.1 S3.1 S3.8
    S3.19 SageMaker.1
10.3.3 Audit logs are backed up promptly to a central place
    CloudTrail.2 CloudTrail.4 S3.8
10.3.4 Changes of audit logs are detected
    CloudTrail.2 CloudTrail.4 S3.8 S3.15
10.4.1 Audit logs are reviewed daily
    + APIGateway.3 CloudWatch.15 WAF.12
10.4.1.1 Audit logs are reviewed automatically
    CloudTrail.5
10.4.2 Logs of other systems are reviewed regularly
    AppSync.2 Route53.2 StepFunctions.1
10.4.3 What reviews find is followed up
    + CloudWatch.15
10.5.1 Audit logs are kept for a year, three months at hand
    DocumentDB.2 Opensearch.5
10.6.3 Time settings are protected
    APIGateway.9 CloudFront.5 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51 EKS.8 ElasticBeanstalk.3
    ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.9 S3.22 WAF.1 WAF.11
10.7.1 Service providers detect failures of security controls
    + APIGateway.3 CloudWatch.15 WAF.12
10.7.2 Failures of critical controls are detected and told
    + APIGateway.3 CloudWatch.15 WAF.12
11.3.1 Internal scans for vulnerabilities run every three months
    Inspector.1
11.3.1.1 Lesser vulnerabilities are managed too
    SSM.3
11.3.1.2 Internal scans sign in to the systems
    ECR.1
11.3.1.3 Internal scans follow significant changes
    CloudTrail.5 ECR.1 Lambda.1 SSM.3
11.5.1 Intrusions are detected or prevented
    GuardDuty.1
11.5.1.1 Covert channels of malware are detected
    + EC2.6
11.5.2 Changes of files are detected
    CloudTrail.5 Lambda.1
11.6.1 Tampering with payment pages is detected
    CloudTrail.5
12.4.2.1 Service providers document their reviews
    + ServiceCatalog.1
12.10.3 Someone is on call for incidents at all times
    IAM.18
12.10.5 Alerts of monitoring systems are part of the incident plan
    CloudTrail.5
A1.1.2 Customers reach their own environment alone
    DMS.1 DocumentDB.3 EMR.2 Lambda.1 Neptune.3 RDS.2 Redshift.1 S3.1 S3.8 S3.19 SageMaker.1
A1.1.3 Customers reach the resources allotted to them alone
    CloudFront.6 CodeBuild.1 DMS.1 DocumentDB.3 EC2.13 EC2.16 EC2.21 EC2.51 EKS.1 EMR.2 ES.2 Lambda.1
    RDS.2 RDS.22 Redshift.1 S3.1 S3.8 S3.19 SageMaker.1 SSM.3
A1.2.1 Audit logs are available to each customer
    APIGateway.9 CloudFront.5 CloudTrail.2 CloudTrail.4 CloudTrail.5 DMS.7 DMS.8 DocumentDB.4 EC2.51
    EKS.8 ElasticBeanstalk.3 ELB.14 MQ.2 Neptune.2 RDS.9 RDS.20 RDS.21 RDS.22 RDS.37 Redshift.4 S3.8
    S3.9 S3.22 WAF.1 WAF.11
A1.2.3 Customers can report incidents
    + Account.1
A3.2.5.1 Ways to find card numbers work
    + Macie.1 Macie.2
A3.2.5.2 Card numbers found elsewhere are dealt with
    + Macie.1 Macie.2
A3.3.1 Failures of critical controls are detected and told
    CloudTrail.5
A3.4.1 Access to cardholder data is reviewed
    DMS.1 DocumentDB.3 EMR.2 Lambda.1 Neptune.3 RDS.2 Redshift.1 S3.1 S3.8 S3.19 SageMaker.1
A3.5.1 Attack patterns are found and answered
    CloudTrail.5`,
});
