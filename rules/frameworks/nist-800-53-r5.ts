import { framework } from './framework.ts';

/** The controls and enhancements, with the controls of the Security Hub standard. Parts of a statement (`AU-12a`) count for the whole. */
export default framework({
  id: 'nist-800-53-r5',
  name: 'NIST SP 800-53 rev. 5',
  unplaced: `
    AppSync.5 Backup.1 CloudTrail.10 DataFirehose.1 DMS.6 DMS.7 DMS.8 DMS.9 DMS.10 DMS.11 DMS.12
    DocumentDB.1 DocumentDB.2 DocumentDB.3 DocumentDB.4 DocumentDB.5 DynamoDB.6 DynamoDB.7 EC2.51
    EC2.55 EC2.56 EC2.57 EC2.58 EC2.60 ECR.5 ECS.9 ECS.17 EKS.1 EKS.3 EKS.8 ELB.17 EMR.2 EMR.3 EMR.4
    EventBridge.3 EventBridge.4 FSx.1 FSx.2 Glue.4 Lambda.7 Macie.1 Macie.2 MQ.2 MQ.5 MQ.6 MSK.1 MSK.2
    Neptune.1 Neptune.2 Neptune.3 Neptune.4 Neptune.5 Neptune.6 Neptune.7 Neptune.8 Neptune.9
    NetworkFirewall.1 NetworkFirewall.2 NetworkFirewall.9 NetworkFirewall.10 Opensearch.10
    Opensearch.11 PCA.1 RDS.27 RDS.34 RDS.35 RDS.40 RDS.42 RDS.45 Redshift.16 RedshiftServerless.4
    Route53.2 S3.15 S3.19 S3.20 SageMaker.4 ServiceCatalog.1 Transfer.2 Transfer.3 WAF.12`,
  requirements: `
AC-2 Account management
    CloudTrail.1 CloudTrail.5 DMS.1 EC2.1 EC2.8 EC2.9 EC2.15 EMR.1 ES.2 GuardDuty.1 IAM.1 IAM.2 IAM.3
    IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.21 KMS.1 KMS.2 Lambda.1 RDS.1 RDS.2 RDS.9 Redshift.1 S3.1 S3.2
    S3.3 S3.8 S3.9 SageMaker.1 SecretsManager.1 SecretsManager.2 SecretsManager.3
AC-2(1) Automated system account management
    ECS.4 ECS.5 ElastiCache.6 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.19 IAM.21 KMS.1
    KMS.2 Opensearch.7 RDS.10 RDS.12 S3.12 SageMaker.3 SecretsManager.1 SecretsManager.2
    SecretsManager.3 SecretsManager.4
AC-2(3) Disable accounts
    IAM.3 IAM.7 IAM.8
AC-2(4) Automated audit actions
    CloudFront.5 CloudTrail.1 CloudTrail.5 CodeBuild.4 ES.4 ES.5 Opensearch.4 Opensearch.5 RDS.9
    Redshift.4 Redshift.10 S3.9
AC-2(6) Dynamic privilege management
    DMS.1 EC2.1 EC2.8 EC2.9 EC2.15 EMR.1 ES.2 IAM.1 IAM.2 IAM.4 IAM.8 Lambda.1 Lambda.3 RDS.1 RDS.2
    Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1
AC-2(12) Account monitoring for atypical usage
    CodeBuild.4 GuardDuty.1
AC-3 Access enforcement
    APIGateway.8 AutoScaling.3 Autoscaling.5 CloudTrail.1 CloudTrail.5 DMS.1 EC2.1 EC2.8 EC2.9 EC2.10
    EC2.15 EC2.25 ECS.2 ECS.4 ECS.5 ElastiCache.6 EMR.1 ES.2 GuardDuty.1 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5
    IAM.6 IAM.8 IAM.21 KMS.1 KMS.2 Lambda.1 Lambda.3 Opensearch.2 Opensearch.7 RDS.1 RDS.2 RDS.9 RDS.10
    RDS.12 Redshift.1 S3.1 S3.2 S3.3 S3.8 S3.9 S3.12 SageMaker.1 SageMaker.2 SecretsManager.1
    SecretsManager.2 SecretsManager.3 SSM.4
AC-3(1) Restricted access to privileged functions
    CloudTrail.1 CloudTrail.5 RDS.9 Redshift.4 Redshift.10 S3.9
AC-3(2) Dual authorization
    IAM.5 IAM.6 IAM.9 IAM.19
AC-3(3) Mandatory access control
    EC2.8 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.19 SecretsManager.1
    SecretsManager.2 SecretsManager.3
AC-3(4) Discretionary access control
    EC2.8 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.19 SecretsManager.1
    SecretsManager.2 SecretsManager.3
AC-3(7) Role-based access control
    AutoScaling.3 Autoscaling.5 DMS.1 EC2.1 EC2.8 EC2.9 EC2.10 EC2.15 EC2.25 ECS.2 ECS.4 ECS.5
    ElastiCache.6 EMR.1 ES.2 IAM.1 IAM.2 IAM.4 IAM.8 IAM.21 KMS.1 KMS.2 Lambda.1 Lambda.3 Opensearch.2
    Opensearch.7 RDS.1 RDS.2 RDS.10 RDS.12 Redshift.1 S3.1 S3.2 S3.3 S3.8 S3.12 SageMaker.1 SageMaker.2
    SageMaker.3 SSM.4
AC-3(8) Revocation of access authorizations
    EC2.8 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.19 SecretsManager.1
    SecretsManager.2 SecretsManager.3
AC-3(10) Audited override of access control mechanisms
    CloudTrail.1 CloudTrail.5 RDS.9 Redshift.4 Redshift.10 S3.9
AC-3(12) Assert and enforce application access
    EC2.8 GuardDuty.1 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.19 SecretsManager.1
    SecretsManager.2 SecretsManager.3
AC-3(13) Attribute-based access control
    EC2.8 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.19 SecretsManager.1
    SecretsManager.2 SecretsManager.3
AC-3(15) Discretionary and mandatory access control
    AutoScaling.3 EC2.8 ECS.4 ECS.5 ElastiCache.6 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9
    IAM.19 IAM.21 KMS.1 KMS.2 Opensearch.7 RDS.10 RDS.12 S3.12 SageMaker.3 SecretsManager.1
    SecretsManager.2 SecretsManager.3 SecretsManager.4
AC-4 Information flow enforcement
    APIGateway.1 APIGateway.2 APIGateway.4 Autoscaling.5 CloudFront.3 CloudFront.7 CloudFront.9
    CloudFront.10 CloudTrail.1 CloudTrail.5 DMS.1 EC2.1 EC2.2 EC2.6 EC2.8 EC2.9 EC2.10 EC2.13 EC2.15
    EC2.18 EC2.19 EC2.25 ECS.2 ElastiCache.5 ElastiCache.7 ELB.1 ELB.2 ELB.3 ELB.5 ELB.8 EMR.1 ES.2
    ES.3 ES.8 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.8 Lambda.1 Lambda.3 Opensearch.2 Opensearch.3
    Opensearch.8 RDS.1 RDS.2 RDS.9 RDS.23 Redshift.1 Redshift.2 Redshift.7 S3.1 S3.2 S3.3 S3.5 S3.8
    S3.9 SageMaker.1 SageMaker.2 SecretsManager.1 SecretsManager.2 SecretsManager.3 SSM.4
AC-4(21) Physical or logical separation of information flows
    APIGateway.4 Autoscaling.5 CloudFront.6 DMS.1 EC2.1 EC2.2 EC2.9 EC2.10 EC2.13 EC2.15 EC2.17 EC2.18
    EC2.19 EC2.21 EC2.23 EC2.25 ECS.2 ElastiCache.7 ELB.12 ELB.14 ELB.16 EMR.1 ES.2 Lambda.1 Lambda.3
    NetworkFirewall.6 Opensearch.2 RDS.1 RDS.2 RDS.23 Redshift.1 Redshift.7 S3.1 S3.2 S3.3 S3.8
    SageMaker.1 SageMaker.2 SSM.4 WAF.2 WAF.3 WAF.8
AC-4(22) Access only
    APIGateway.2 ELB.1 ELB.2 ELB.3 ES.3 Opensearch.3 Redshift.2 S3.5
AC-4(26) Audit filtering actions
    APIGateway.1 APIGateway.9 CloudFront.5 CloudTrail.1 CloudTrail.5 CodeBuild.4 EC2.6 ELB.5 ES.4 ES.5
    Opensearch.4 Opensearch.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.1 WAF.11
AC-4(28) Linear filter pipelines
    EC2.8 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.19 SecretsManager.1
    SecretsManager.2 SecretsManager.3
AC-5 Separation of duties
    ECS.4 ECS.5 IAM.1 IAM.21 KMS.1 KMS.2 Opensearch.7
AC-6 Least privilege
    AutoScaling.3 Autoscaling.5 CloudTrail.1 CloudTrail.5 DMS.1 EC2.1 EC2.8 EC2.9 EC2.10 EC2.15 EC2.25
    ECS.2 ECS.4 ECS.5 ElastiCache.6 EMR.1 ES.2 IAM.1 IAM.2 IAM.4 IAM.8 IAM.21 KMS.1 KMS.2 Lambda.1
    Lambda.3 Opensearch.2 Opensearch.7 RDS.1 RDS.2 RDS.9 RDS.10 RDS.12 Redshift.1 S3.1 S3.2 S3.3 S3.8
    S3.9 S3.12 SageMaker.1 SageMaker.2 SageMaker.3 SSM.4
AC-6(2) Non-privileged access for nonsecurity functions
    EFS.4 IAM.1 IAM.4 IAM.21 SageMaker.3
AC-6(3) Network access to privileged commands
    IAM.1 IAM.2 IAM.21 KMS.1 KMS.2
AC-6(9) Log use of privileged functions
    CloudFront.5 CloudTrail.1 CloudTrail.5 CodeBuild.4 ES.4 ES.5 Opensearch.4 Opensearch.5 RDS.9
    Redshift.4 Redshift.10 S3.9
AC-6(10) Prohibit non-privileged users from executing privileged functions
    EFS.3 IAM.1 IAM.4 IAM.21 SageMaker.3
AC-7 Unsuccessful logon attempts
    IAM.5 IAM.6
AC-7(4) Use of alternate authentication factor
    IAM.5 IAM.6 IAM.7 IAM.9 IAM.19
AC-16 Security and privacy attributes
    CloudWatch.16
AC-17 Remote access
    APIGateway.2 DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 ELB.1 ELB.2 ELB.3 EMR.1 ES.2 Lambda.1
    Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.5 S3.8 SageMaker.1
AC-17(1) Monitoring and control
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 EMR.1 ES.2 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1
    S3.1 S3.2 S3.3 S3.8 SageMaker.1
AC-17(2) Protection of confidentiality and integrity using encryption
    APIGateway.2 CloudFront.3 CloudFront.7 CloudFront.9 CloudFront.10 ElastiCache.5 ELB.1 ELB.2 ELB.3
    ELB.8 ES.8 Opensearch.8 S3.5
AC-17(4) Privileged commands and access
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 EMR.1 ES.2 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1
    S3.1 S3.2 S3.3 S3.8 SageMaker.1
AC-17(9) Disconnect or disable access
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 EMR.1 ES.2 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1
    S3.1 S3.2 S3.3 S3.8 SageMaker.1
AC-17(10) Authenticate remote commands
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 EMR.1 ES.2 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1
    S3.1 S3.2 S3.3 S3.8 SageMaker.1
AC-21 Information sharing
    Autoscaling.5 DMS.1 EC2.1 EC2.9 EC2.10 EC2.15 EC2.25 ECS.2 EMR.1 ES.2 Lambda.1 Lambda.3
    Opensearch.2 RDS.1 Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1 SageMaker.2 SSM.4
AC-24 Access control decisions
    APIGateway.2 EC2.8 ELB.1 ELB.2 ELB.3 ES.3 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9
    IAM.19 Redshift.2 S3.5 SecretsManager.1 SecretsManager.2 SecretsManager.3
AC-24(1) Transmit access authorization information
    APIGateway.2 ELB.1 ELB.2 ELB.3 ES.3 Opensearch.3 Redshift.2 S3.5
AT-4 Training records
    CloudWatch.16
AU-2 Event logging
    APIGateway.1 APIGateway.9 CloudFront.5 CloudTrail.1 CloudTrail.5 CodeBuild.4 EC2.6 ELB.5 ES.4 ES.5
    Opensearch.4 Opensearch.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.1 WAF.11
AU-3 Content of audit records
    APIGateway.1 APIGateway.9 CloudFront.5 CloudTrail.1 CloudTrail.5 CodeBuild.4 EC2.6 ELB.5 ES.4 ES.5
    GuardDuty.1 Opensearch.4 Opensearch.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.1 WAF.11
AU-3(1) Additional audit information
    CloudTrail.1 GuardDuty.1
AU-4 Audit log storage capacity
    CloudTrail.5
AU-4(1) Transfer to alternate storage
    CloudTrail.5
AU-6 Audit record review, analysis, and reporting
    APIGateway.1 CloudTrail.1 CloudTrail.5 EC2.6 ELB.5 GuardDuty.1 RDS.9 S3.9
AU-6(1) Automated process integration
    CloudTrail.5 CloudWatch.15 CloudWatch.17 GuardDuty.1
AU-6(3) Correlate audit record repositories
    APIGateway.1 APIGateway.9 CloudFront.5 CloudTrail.1 CloudTrail.5 CloudWatch.16 CodeBuild.4 EC2.6
    ECS.12 ELB.5 ES.4 ES.5 Opensearch.4 Opensearch.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.1 WAF.11
AU-6(4) Central review and analysis
    APIGateway.1 APIGateway.9 CloudFront.5 CloudTrail.1 CloudTrail.5 CloudWatch.16 CodeBuild.4 EC2.6
    ECS.12 ELB.5 ES.4 ES.5 Opensearch.4 Opensearch.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.1 WAF.11
AU-6(5) Integrated analysis of audit records
    CloudTrail.5 CloudWatch.15 CloudWatch.17 GuardDuty.1
AU-6(6) Correlation with physical monitoring
    APIGateway.1 CloudTrail.1 CloudTrail.5 CloudWatch.16 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9
    WAF.11
AU-6(9) Correlation with information from nontechnical sources
    APIGateway.1 CloudTrail.1 CloudTrail.5 CloudWatch.16 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9
    WAF.11
AU-7 Audit record reduction and report generation
    CloudTrail.5
AU-7(1) Automatic processing
    CloudTrail.5
AU-8 Time stamps
    APIGateway.1 CloudTrail.1 CloudTrail.5 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.11
AU-9 Protection of audit information
    APIGateway.2 APIGateway.5 CloudTrail.2 CloudTrail.4 CloudTrail.5 EC2.7 EFS.1 ELB.1 ELB.2 ELB.3 ES.1
    ES.3 RDS.3 RDS.4 Redshift.2 Redshift.10 S3.5 SNS.1
AU-9(2) Store on separate physical systems or components
    S3.7 S3.14
AU-9(3) Cryptographic protection
    APIGateway.2 APIGateway.5 CloudTrail.2 EC2.3 EC2.7 EFS.1 ELB.1 ELB.2 ELB.3 ES.1 ES.3 Opensearch.1
    Opensearch.3 RDS.3 RDS.4 Redshift.2 Redshift.4 Redshift.10 S3.5 S3.17 SNS.1
AU-9(7) Store on component with different operating system
    CloudTrail.5 CodeBuild.4
AU-10 Non-repudiation
    APIGateway.1 APIGateway.9 CloudFront.5 CloudTrail.1 CloudTrail.5 CloudWatch.16 CodeBuild.4 ELB.5
    ES.4 ES.5 Opensearch.4 Opensearch.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.1 WAF.11
AU-11 Audit record retention
    CloudWatch.16
AU-11(1) Long-term retrieval capability
    CloudWatch.16
AU-12 Audit record generation
    APIGateway.1 APIGateway.9 AutoScaling.1 CloudFront.5 CloudTrail.1 CloudTrail.5 CodeBuild.4 EC2.6
    ElasticBeanstalk.1 ELB.5 ES.4 ES.5 GuardDuty.1 Opensearch.4 Opensearch.5 RDS.6 RDS.9 Redshift.4
    Redshift.10 S3.9 WAF.1 WAF.11
AU-12(1) System-wide and time-correlated audit trail
    APIGateway.1 CloudTrail.1 CloudTrail.5 CloudWatch.16 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9
    WAF.11
AU-12(2) Standardized formats
    APIGateway.1 CloudTrail.1 CloudTrail.5 CloudWatch.16 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9
    WAF.11
AU-12(3) Changes by authorized individuals
    APIGateway.1 AutoScaling.1 CloudTrail.1 CloudTrail.5 CloudWatch.15 CloudWatch.16 EC2.6
    ElasticBeanstalk.1 ELB.5 GuardDuty.1 RDS.6 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.11
AU-12(4) Query parameter audits of personally identifiable information
    APIGateway.1 CloudTrail.1 CloudTrail.5 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.11
AU-14 Session audit
    APIGateway.1 AutoScaling.1 CloudTrail.1 CloudTrail.5 CloudWatch.15 CloudWatch.16 EC2.6
    ElasticBeanstalk.1 ELB.5 GuardDuty.1 RDS.6 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.11
AU-14(1) System start-up
    CloudTrail.1
AU-14(3) Remote viewing and listening
    APIGateway.1 CloudTrail.1 CloudTrail.5 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.11
AU-16 Cross-organizational audit logging
    CloudTrail.5
CA-2 Control assessments
    AutoScaling.1 ElasticBeanstalk.1 GuardDuty.1 RDS.6
CA-2(2) Specialized assessments
    AutoScaling.1 CloudWatch.15 ElasticBeanstalk.1 RDS.6
CA-7 Continuous monitoring
    APIGateway.1 APIGateway.3 APIGateway.9 AutoScaling.1 CloudFront.5 CloudTrail.1 CloudTrail.5
    CloudWatch.15 CloudWatch.16 CloudWatch.17 CodeBuild.4 EC2.6 ECS.12 ElasticBeanstalk.1 ELB.5 ELB.6
    ES.4 ES.5 GuardDuty.1 Opensearch.4 Opensearch.5 RDS.6 RDS.8 RDS.9 RDS.19 RDS.20 RDS.21 RDS.22
    Redshift.4 Redshift.10 S3.9 S3.11 WAF.1 WAF.11
CA-7(4) Risk monitoring
    ELB.6 RDS.8
CA-9 Internal system connections
    APIGateway.2 ELB.1 ELB.2 ELB.3 ES.3 Opensearch.3 Redshift.2 S3.5
CA-9(1) Compliance checks
    Account.2 APIGateway.5 AutoScaling.3 AutoScaling.9 CloudFront.8 CloudTrail.2 CodeBuild.3 DynamoDB.3
    EC2.3 EC2.4 EC2.7 EC2.19 EC2.21 EC2.23 ECR.2 ECR.3 ECS.3 ECS.8 EFS.1 EKS.2 ElastiCache.4 ELB.6
    ELB.7 ELB.12 ELB.14 ES.1 Kinesis.1 Lambda.2 NetworkFirewall.3 NetworkFirewall.4 NetworkFirewall.5
    Opensearch.1 RDS.3 RDS.4 RDS.16 RDS.17 RDS.24 RDS.25 Redshift.6 Redshift.8 S3.6 SNS.1 SQS.1 SSM.1
    SSM.3 WAF.4 WAF.6 WAF.7 WAF.10
CM-2 Baseline configuration
    Account.1 Account.2 APIGateway.8 AutoScaling.3 AutoScaling.9 CloudFront.8 CloudFront.12 EC2.4
    EC2.19 EC2.21 EC2.23 EC2.24 ECR.2 ECR.3 ECS.3 ECS.8 EKS.2 ELB.6 ELB.7 ELB.12 ELB.14 Lambda.2
    NetworkFirewall.3 NetworkFirewall.4 NetworkFirewall.5 RDS.16 RDS.17 RDS.24 RDS.25 Redshift.6
    Redshift.8 S3.6 SSM.1 SSM.2 SSM.3 WAF.4 WAF.6 WAF.7 WAF.10
CM-2(2) Automation support for accuracy and currency
    Account.1 APIGateway.8 AutoScaling.9 CloudFront.12 EC2.4 EC2.19 EC2.21 EC2.24 ECR.3 ELB.6 RDS.16
    RDS.17 SSM.1 SSM.2 SSM.3
CM-3 Configuration change control
    Config.1 EC2.4 ELB.6 RDS.7 RDS.8 SSM.1 SSM.3
CM-3(3) Automated change implementation
    EC2.4 Redshift.6 SSM.1 SSM.2 SSM.3
CM-3(6) Cryptography management
    APIGateway.5 CloudTrail.2 CodeBuild.3 DynamoDB.3 EC2.3 EC2.7 EFS.1 ElastiCache.4 ES.1 Kinesis.1
    Opensearch.1 RDS.3 RDS.4 SNS.1 SQS.1
CM-5 Access restrictions for change
    APIGateway.1 CloudTrail.1 CloudTrail.5 EC2.6 EC2.8 ELB.5 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.8 IAM.21
    RDS.9 S3.9 SecretsManager.1 SecretsManager.2 SecretsManager.3
CM-5(1) Automated access enforcement and audit records
    APIGateway.1 CloudTrail.1 CloudTrail.5 EC2.6 EC2.8 ELB.5 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7
    IAM.8 IAM.19 IAM.21 RDS.9 Redshift.4 Redshift.10 S3.9 SecretsManager.1 SecretsManager.2
    SecretsManager.3 WAF.11
CM-6 Configuration settings
    AutoScaling.1 Autoscaling.5 CloudTrail.1 CloudTrail.2 CloudTrail.4 CloudTrail.5 EC2.2 EC2.3 EC2.6
    EC2.7 EC2.19 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.19 KMS.4 S3.1 S3.2 S3.3 S3.5
    S3.7 S3.9 S3.17 SSM.1 SSM.2 SSM.3
CM-6(1) Automated management, application, and verification
    Config.1
CM-7 Least functionality
    EC2.13 EC2.19 EC2.21
CM-8 System component inventory
    Config.1 EC2.4 ELB.6 GuardDuty.1 SSM.1 SSM.2 SSM.3
CM-8(1) Updates during installation and removal
    EC2.12 EC2.16 ECR.2 SSM.1 SSM.2 SSM.3
CM-8(2) Automated maintenance
    Config.1 SSM.1
CM-8(3) Automated unauthorized component detection
    GuardDuty.1 SSM.1 SSM.2 SSM.3
CM-8(6) Assessed configurations and approved deviations
    EC2.4 EC2.19 ELB.6 SSM.1 SSM.2 SSM.3
CM-9 Configuration management plan
    AutoScaling.1 CloudTrail.1 CloudTrail.2 CloudTrail.4 CloudTrail.5 EC2.2 EC2.3 EC2.6 EC2.7 EC2.13
    EC2.19 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.19 KMS.4 S3.1 S3.2 S3.3 S3.5 S3.7
    S3.9 S3.17
CM-12 Information location
    IAM.7
CP-1 Policy and procedures
    DynamoDB.1 DynamoDB.2 DynamoDB.4 EC2.20 EFS.2 ElastiCache.1 ELB.6 ELB.9 RDS.5 RDS.8 RDS.11
    Redshift.3 S3.7 S3.14
CP-2 Contingency plan
    DynamoDB.1 DynamoDB.2 EC2.20 ElastiCache.1 ELB.6 ELB.9 RDS.5 RDS.8 RDS.11 Redshift.3
CP-2(2) Capacity planning
    AutoScaling.1 AutoScaling.2 AutoScaling.6 DynamoDB.1
CP-2(5) Continue mission and business functions
    DynamoDB.1 DynamoDB.2 DynamoDB.4 EC2.20 EFS.2 ElastiCache.1 ELB.6 ELB.9 RDS.5 RDS.8 RDS.11
    Redshift.3 S3.7 S3.14
CP-2(6) Alternate processing and storage sites
    DynamoDB.1 EC2.20 ELB.9 RDS.5
CP-6 Alternate storage site
    DynamoDB.1 DynamoDB.2 DynamoDB.4 EC2.20 EC2.28 EFS.2 ElastiCache.1 ELB.9 RDS.5 RDS.11 RDS.14 RDS.26
    Redshift.3 S3.7 S3.14
CP-6(1) Separation from primary site
    DynamoDB.4 EC2.28 EFS.2 ElastiCache.1 RDS.11 RDS.14 RDS.26 Redshift.3 S3.7 S3.14
CP-6(2) Recovery time and recovery point objectives
    AutoScaling.2 AutoScaling.6 DynamoDB.1 DynamoDB.2 DynamoDB.4 EC2.20 EC2.28 EFS.2 ElastiCache.1
    ELB.9 ELB.10 ELB.13 ES.6 ES.7 Lambda.5 Opensearch.6 RDS.5 RDS.11 RDS.14 RDS.15 RDS.26 Redshift.3
    S3.7 S3.10 S3.13 S3.14
CP-9 System backup
    APIGateway.5 CloudTrail.2 DynamoDB.2 DynamoDB.4 EC2.3 EC2.7 EC2.28 EFS.1 EFS.2 ElastiCache.1 ES.1
    Opensearch.1 RDS.3 RDS.4 RDS.11 RDS.14 RDS.26 Redshift.3 Redshift.4 Redshift.6 Redshift.10 S3.7
    S3.10 S3.13 S3.14 S3.17 SNS.1
CP-9(8) Cryptographic protection
    RDS.3 RDS.4 S3.17
CP-10 System recovery and reconstitution
    AutoScaling.2 AutoScaling.6 CloudFront.4 DynamoDB.1 DynamoDB.2 DynamoDB.4 EC2.20 EC2.28 EFS.2
    ElastiCache.1 ElastiCache.3 ELB.9 ELB.10 ELB.13 ES.6 ES.7 Lambda.5 Opensearch.6 RDS.5 RDS.11 RDS.14
    RDS.15 RDS.26 Redshift.3 S3.7 S3.10 S3.13 S3.14
CP-10(2) Transaction recovery
    DynamoDB.2 DynamoDB.4 EFS.2 ElastiCache.1 RDS.11 Redshift.3 S3.7 S3.14
IA-2 Identification and authentication (organizational users)
    IAM.4 IAM.5 IAM.6
IA-2(1) Multi-factor authentication to privileged accounts
    IAM.5 IAM.6 IAM.9 IAM.19
IA-2(2) Multi-factor authentication to non-privileged accounts
    IAM.5 IAM.6 IAM.9 IAM.19
IA-2(6) Access to accounts: separate device
    IAM.5 IAM.6 IAM.9 IAM.19
IA-2(8) Access to accounts: replay resistant
    IAM.5 IAM.6 IAM.9 IAM.19
IA-3 Device identification and authentication
    APIGateway.1 CloudTrail.1 CloudTrail.5 EC2.6 ELB.5 RDS.9 S3.9
IA-3(3) Dynamic address allocation
    APIGateway.1 CloudTrail.1 CloudTrail.5 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.11
IA-4 Identifier management
    IAM.4 IAM.7
IA-4(4) Identify user status
    IAM.4
IA-4(8) Pairwise pseudonymous identifiers
    IAM.4
IA-5 Authenticator management
    APIGateway.2 ELB.1 ELB.2 ELB.3 IAM.4 IAM.7 S3.5
IA-5(1) Password-based authentication
    APIGateway.2 CloudFront.3 CloudFront.7 CloudFront.9 CloudFront.10 ElastiCache.5 ELB.1 ELB.2 ELB.3
    ELB.8 ES.8 IAM.7 Opensearch.8 S3.5
IA-5(7) No embedded unencrypted static authenticators
    CodeBuild.2
IA-5(8) Multiple system accounts
    IAM.4
IA-5(18) Password managers
    IAM.7
IA-8 Identification and authentication (non-organizational users)
IA-8(2) Acceptance of external authenticators
    IAM.7
IR-4 Incident handling
IR-4(1) Automated incident handling processes
    CloudWatch.15
IR-4(5) Automatic disabling of system
    CloudWatch.15
MA-4 Nonlocal maintenance
    APIGateway.1 CloudTrail.1 CloudTrail.5 EC2.6 ELB.5 IAM.7 RDS.9 S3.9
MA-4(1) Logging and review
    APIGateway.1 CloudTrail.1 CloudTrail.5 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.11
MP-2 Media access
    DMS.1 EC2.1 EC2.8 EC2.9 EC2.15 EMR.1 ES.2 IAM.1 IAM.2 IAM.4 IAM.8 Lambda.1 Lambda.3 RDS.1 RDS.2
    Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1
PE-6 Monitoring physical access
    GuardDuty.1
PE-6(2) Automated intrusion recognition and responses
    GuardDuty.1
PE-6(4) Monitoring physical access to systems
    GuardDuty.1
PM-11 Mission and business process definition
    CloudTrail.4 S3.5 S3.14 S3.17
PM-14 Testing, training, and monitoring
    APIGateway.1 AutoScaling.1 CloudTrail.1 CloudTrail.5 CloudWatch.15 CloudWatch.16 EC2.6
    ElasticBeanstalk.1 ELB.5 GuardDuty.1 RDS.6 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.11
PM-16 Threat awareness program
    GuardDuty.1
PM-17 Protecting controlled unclassified information on external systems
    APIGateway.2 CloudTrail.4 ELB.1 ELB.2 ELB.3 ES.3 Opensearch.3 Redshift.2 S3.5 S3.14
PM-21 Accounting of disclosures
    CloudWatch.16
PM-31 Continuous monitoring strategy
    APIGateway.1 AutoScaling.1 CloudTrail.1 CloudTrail.5 CloudWatch.15 CloudWatch.16 EC2.6
    ElasticBeanstalk.1 ELB.5 GuardDuty.1 RDS.6 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.11
RA-1 Policy and procedures
    GuardDuty.1
RA-3 Risk assessment
    GuardDuty.1 SSM.2 SSM.3
RA-3(4) Predictive cyber analytics
    GuardDuty.1
RA-5 Vulnerability monitoring and scanning
    ECR.1 GuardDuty.1
RA-5(4) Discoverable information
    GuardDuty.1
RA-10 Threat hunting
    GuardDuty.1
SA-1 Policy and procedures
    CloudTrail.4
SA-3 System development life cycle
    CodeBuild.1 CodeBuild.2 SSM.1
SA-8(19) Continuous protection
    GuardDuty.1
SA-8(21) Self-analysis
    GuardDuty.1
SA-8(22) Accountability and traceability
    CloudTrail.1
SA-8(25) Economic security
    GuardDuty.1
SA-9 External system services
    KMS.3
SA-9(6) Organization-controlled cryptographic keys
    KMS.3 KMS.4
SA-10 Developer configuration management
    CloudTrail.4
SA-10(1) Software and firmware integrity verification
    CloudTrail.4
SA-11(1) Static code analysis
    GuardDuty.1
SA-11(6) Attack surface reviews
    GuardDuty.1
SA-15 Development process, standards, and tools
    ELB.6 RDS.8
SA-15(2) Security and privacy tracking tools
    GuardDuty.1 SSM.1
SA-15(8) Reuse of threat and vulnerability information
    GuardDuty.1 SSM.1
SC-5 Denial-of-service protection
    DynamoDB.1 DynamoDB.2 EC2.20 ElastiCache.1 ELB.6 ELB.9 GuardDuty.1 RDS.5 RDS.8 RDS.11 Redshift.3
SC-5(1) Restrict ability to attack other systems
    GuardDuty.1
SC-5(2) Capacity, bandwidth, and redundancy
    AutoScaling.2 AutoScaling.6 CloudFront.4 DynamoDB.1 DynamoDB.2 DynamoDB.4 EC2.20 EC2.28 EFS.2
    ElastiCache.1 ElastiCache.3 ELB.6 ELB.9 ELB.10 ELB.13 ES.6 ES.7 Lambda.5 Opensearch.6 RDS.5 RDS.7
    RDS.8 RDS.11 RDS.15 RDS.26 Redshift.3 Redshift.6 S3.7 S3.10 S3.13 S3.14
SC-5(3) Detection and monitoring
    GuardDuty.1
SC-6 Resource availability
    AutoScaling.1 DynamoDB.1 EC2.20 ElasticBeanstalk.1 ELB.9 RDS.5
SC-7 Boundary protection
    ACM.1 APIGateway.1 APIGateway.2 Autoscaling.5 CloudTrail.1 CloudTrail.5 DMS.1 EC2.1 EC2.2 EC2.9
    EC2.10 EC2.13 EC2.15 EC2.18 EC2.19 EC2.21 EC2.25 ECS.2 ElastiCache.7 ELB.1 ELB.2 ELB.3 ELB.5 EMR.1
    ES.2 ES.3 Lambda.1 Lambda.3 NetworkFirewall.6 Opensearch.2 RDS.1 RDS.2 RDS.9 RDS.23 Redshift.1
    Redshift.2 Redshift.7 S3.1 S3.2 S3.3 S3.5 S3.8 S3.9 SageMaker.1 SageMaker.2 SSM.4 WAF.2 WAF.3 WAF.8
SC-7(2) Public access
    DMS.1 EC2.1 EC2.9 EC2.15 EMR.1 ES.2 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.8
    SageMaker.1
SC-7(3) Access points
    Autoscaling.5 DMS.1 EC2.1 EC2.9 EC2.10 EC2.15 EC2.25 ECS.2 EMR.1 ES.2 Lambda.1 Lambda.3
    Opensearch.2 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1 SageMaker.2 SSM.4
SC-7(4) External telecommunications services
    APIGateway.2 Autoscaling.5 CloudFront.3 CloudFront.7 CloudFront.9 CloudFront.10 DMS.1 EC2.1 EC2.2
    EC2.9 EC2.10 EC2.13 EC2.15 EC2.18 EC2.19 EC2.25 ECS.2 ElastiCache.5 ElastiCache.7 ELB.1 ELB.2 ELB.3
    ELB.4 ELB.8 EMR.1 ES.2 ES.3 ES.8 Lambda.1 Lambda.3 Opensearch.2 Opensearch.3 Opensearch.8 RDS.1
    RDS.2 RDS.23 Redshift.1 Redshift.2 Redshift.7 S3.1 S3.2 S3.3 S3.5 S3.8 SageMaker.1 SageMaker.2
    SSM.4
SC-7(5) Deny by default, allow by exception
    APIGateway.2 EC2.2 EC2.13 EC2.18 EC2.19 EC2.21 ElastiCache.7 ELB.2 ELB.3 NetworkFirewall.6 RDS.2
    RDS.23 Redshift.2 S3.5
SC-7(7) Split tunneling for remote devices
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 EMR.1 Lambda.1 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3
    S3.8 SageMaker.1
SC-7(9) Restrict threatening outgoing communications traffic
    APIGateway.1 APIGateway.9 Autoscaling.5 CloudFront.5 CloudTrail.1 CloudTrail.5 CodeBuild.4 DMS.1
    EC2.1 EC2.9 EC2.15 EC2.25 ECS.2 ELB.5 EMR.1 ES.2 ES.4 ES.5 Lambda.1 Lambda.3 Opensearch.2
    Opensearch.4 Opensearch.5 RDS.1 RDS.2 RDS.9 Redshift.1 Redshift.4 Redshift.7 Redshift.10 S3.1 S3.2
    S3.3 S3.8 S3.9 SageMaker.1 SageMaker.2 SSM.4 WAF.1 WAF.11
SC-7(10) Prevent exfiltration
    APIGateway.5 CloudTrail.2 DynamoDB.3 EC2.3 EC2.7 EFS.1 ElastiCache.4 ES.1 Kinesis.1 RDS.3 RDS.4
    RDS.9 Redshift.3 SNS.1 SQS.1 WAF.11
SC-7(11) Restrict incoming communications traffic
    Autoscaling.5 CloudFront.1 DMS.1 EC2.1 EC2.2 EC2.9 EC2.10 EC2.13 EC2.15 EC2.18 EC2.19 EC2.25 ECS.2
    ElastiCache.7 EMR.1 ES.2 Lambda.1 Lambda.3 NetworkFirewall.6 Opensearch.2 RDS.1 RDS.2 RDS.23
    Redshift.1 Redshift.7 S3.1 S3.2 S3.3 S3.8 SageMaker.1 SageMaker.2 SSM.4 WAF.2 WAF.3 WAF.8
SC-7(12) Host-based protection
    ACM.1 DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 EMR.1 ES.2 Lambda.1 Lambda.3 RDS.1 RDS.2
    Redshift.1 S3.1 S3.2 S3.3 SageMaker.1
SC-7(16) Prevent discovery of system components
    ACM.1 Autoscaling.5 CloudFront.1 DMS.1 EC2.1 EC2.2 EC2.9 EC2.10 EC2.13 EC2.15 EC2.18 EC2.19 EC2.25
    ECS.2 ElastiCache.7 EMR.1 ES.2 Lambda.1 Lambda.3 NetworkFirewall.6 Opensearch.2 RDS.1 RDS.2 RDS.23
    Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1 SageMaker.2 SSM.4 WAF.2 WAF.3 WAF.8
SC-7(20) Dynamic isolation and segregation
    Autoscaling.5 DMS.1 EC2.1 EC2.9 EC2.10 EC2.15 EC2.25 ECS.2 EMR.1 ES.2 Lambda.1 Lambda.3
    Opensearch.2 RDS.1 RDS.2 Redshift.1 Redshift.7 S3.1 S3.2 S3.3 S3.8 SageMaker.1 SageMaker.2 SSM.4
SC-7(21) Isolation of system components
    Autoscaling.5 DMS.1 EC2.1 EC2.2 EC2.9 EC2.10 EC2.13 EC2.15 EC2.18 EC2.19 EC2.21 EC2.25 ECS.2
    ElastiCache.7 EMR.1 ES.2 Lambda.1 Lambda.3 NetworkFirewall.6 Opensearch.2 RDS.1 RDS.2 RDS.23
    Redshift.1 Redshift.7 S3.1 S3.2 S3.3 S3.8 SageMaker.1 SageMaker.2 SSM.4 WAF.2 WAF.3 WAF.8
SC-7(24) Personally identifiable information
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 EMR.1 ES.2 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1
    S3.1 S3.2 S3.3 S3.8 SageMaker.1
SC-7(25) Unclassified national security system connections
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 EMR.1 Lambda.1 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3
    S3.8 SageMaker.1
SC-7(26) Classified national security system connections
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 EMR.1 Lambda.1 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3
    S3.8 SageMaker.1
SC-7(27) Unclassified non-national security system connections
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 EMR.1 Lambda.1 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3
    S3.8 SageMaker.1
SC-7(28) Connections to public networks
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.15 EC2.19 EMR.1 Lambda.1 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3
    S3.8 SageMaker.1
SC-8 Transmission confidentiality and integrity
    APIGateway.2 APIGateway.5 CloudFront.3 CloudFront.7 CloudFront.9 CloudFront.10 CloudTrail.2 EC2.3
    EC2.7 EFS.1 ElastiCache.5 ELB.1 ELB.2 ELB.3 ELB.8 ES.1 ES.3 ES.8 Opensearch.3 Opensearch.8 RDS.3
    RDS.4 Redshift.2 Redshift.10 S3.5 SNS.1
SC-8(1) Cryptographic protection
    APIGateway.2 CloudFront.3 CloudFront.7 CloudFront.9 CloudFront.10 ElastiCache.5 ELB.1 ELB.2 ELB.3
    ELB.8 ES.3 ES.8 Opensearch.3 Opensearch.8 Redshift.2 S3.5
SC-8(2) Pre- and post-transmission handling
    APIGateway.2 CloudFront.3 CloudFront.7 CloudFront.9 CloudFront.10 ElastiCache.5 ELB.1 ELB.2 ELB.3
    ELB.4 ELB.8 ES.3 ES.8 Opensearch.3 Opensearch.8 Redshift.2 S3.5
SC-8(3) Cryptographic protection for message externals
    APIGateway.2 APIGateway.5 CloudTrail.2 EC2.3 EC2.7 EFS.1 ELB.1 ELB.2 ELB.3 ES.1 ES.3 Opensearch.1
    Opensearch.3 RDS.3 RDS.4 Redshift.2 Redshift.4 Redshift.10 S3.5 S3.17 SNS.1
SC-8(4) Conceal or randomize communications
    APIGateway.2 APIGateway.5 CloudTrail.2 EC2.3 EC2.7 EFS.1 ELB.1 ELB.2 ELB.3 ES.1 ES.3 Opensearch.1
    Opensearch.3 RDS.3 RDS.4 Redshift.2 Redshift.4 Redshift.10 S3.5 S3.17 SNS.1
SC-8(5) Protected distribution system
    APIGateway.2 ELB.1 ELB.2 ELB.3 ES.3 Opensearch.3 Redshift.2 S3.5
SC-12 Cryptographic key establishment and management
    KMS.3 KMS.4
SC-12(2) Symmetric keys
    KMS.3 KMS.4
SC-12(3) Asymmetric keys
    APIGateway.2 CloudFront.3 CloudFront.7 CloudFront.9 CloudFront.10 ElastiCache.5 ELB.1 ELB.2 ELB.3
    ELB.8 ES.8 Opensearch.8 S3.5
SC-12(6) Physical control of keys
    KMS.3 KMS.4
SC-13 Cryptographic protection
    APIGateway.2 APIGateway.5 CloudFront.3 CloudFront.7 CloudFront.9 CloudFront.10 CloudTrail.2
    CodeBuild.3 DynamoDB.3 EC2.3 EC2.7 EFS.1 ElastiCache.4 ElastiCache.5 ELB.1 ELB.2 ELB.3 ELB.8 ES.1
    ES.3 ES.8 Kinesis.1 Opensearch.1 Opensearch.3 Opensearch.8 RDS.3 RDS.4 Redshift.2 Redshift.4
    Redshift.10 S3.5 S3.17 SNS.1 SQS.1
SC-16 Transmission of security and privacy attributes
    CloudTrail.4 S3.5
SC-16(1) Integrity verification
    CloudTrail.4 S3.5 S3.14 S3.17
SC-22 Architecture and provisioning for name and address resolution service
    DynamoDB.1 EC2.20 ELB.6 ELB.9 RDS.5 RDS.8
SC-23 Session authenticity
    APIGateway.2 CloudFront.3 CloudFront.7 CloudFront.9 CloudFront.10 EC2.8 ElastiCache.5 ELB.1 ELB.2
    ELB.3 ELB.8 ES.3 ES.8 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.8 Opensearch.3 Opensearch.8 Redshift.2 S3.5
    SecretsManager.1 SecretsManager.2 SecretsManager.3
SC-23(3) Unique system-generated session identifiers
    APIGateway.2 CloudFront.3 CloudFront.7 CloudFront.9 EC2.8 ElastiCache.5 ELB.1 ELB.3 ELB.8 ES.3 ES.8
    IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.19 Opensearch.3 Opensearch.8 Redshift.2
    S3.5 SecretsManager.1 SecretsManager.2 SecretsManager.3
SC-23(5) Allowed certificate authorities
    ELB.2 ELB.3
SC-25 Thin nodes
    DMS.1 EC2.1 EC2.9 EC2.15 EMR.1 ES.2 IAM.1 IAM.2 IAM.4 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1
    S3.2 S3.3 S3.8 SageMaker.1
SC-28 Protection of information at rest
    APIGateway.5 CloudTrail.2 CodeBuild.3 DynamoDB.3 EC2.3 EC2.7 EFS.1 ElastiCache.4 ES.1 Kinesis.1
    Opensearch.1 RDS.3 RDS.4 Redshift.10 SNS.1 SQS.1
SC-28(1) Cryptographic protection
    APIGateway.5 CloudTrail.2 CodeBuild.3 DynamoDB.3 EC2.3 EC2.7 EFS.1 ElastiCache.4 ES.1 Kinesis.1
    Opensearch.1 RDS.3 RDS.4 Redshift.4 Redshift.10 S3.17 SNS.1 SQS.1
SC-28(2) Offline storage
    CloudWatch.16
SC-28(3) Cryptographic keys
    ACM.1 KMS.4
SC-36 Distributed processing and storage
    AutoScaling.1 AutoScaling.2 AutoScaling.6 CloudFront.4 DynamoDB.1 EC2.20 ElastiCache.3
    ElasticBeanstalk.1 ELB.9 ELB.10 ELB.13 ES.6 ES.7 Lambda.5 Opensearch.6 RDS.5 RDS.6 RDS.15
SC-36(1) Polling techniques
    AutoScaling.1 CloudWatch.15 ElasticBeanstalk.1 RDS.6
SC-36(2) Synchronization
    S3.7
SC-43 Usage restrictions
    GuardDuty.1
SI-1 Policy and procedures
    APIGateway.2 CloudTrail.1 CloudTrail.4 CloudTrail.5 ELB.1 ELB.2 ELB.3 ES.3 Opensearch.3 RDS.9
    Redshift.2 Redshift.4 Redshift.10 S3.5 S3.9 S3.14
SI-2 Flaw remediation
    AutoScaling.1 CloudWatch.15 CloudWatch.17 ECS.10 ECS.12 EKS.2 ElastiCache.2 ElasticBeanstalk.1
    ElasticBeanstalk.2 Lambda.2 RDS.6 RDS.13 RDS.19 RDS.20 RDS.21 RDS.22 Redshift.6 SSM.2 SSM.3
SI-2(2) Automated flaw remediation status
    ECS.10 EKS.2 ElastiCache.2 ElasticBeanstalk.1 ElasticBeanstalk.2 Lambda.2 RDS.13 Redshift.6 SSM.2
    SSM.3
SI-2(3) Time to remediate flaws and benchmarks for corrective actions
    SSM.1 SSM.2 SSM.3
SI-2(4) Automated patch management tools
    ECS.10 EKS.2 ElastiCache.2 ElasticBeanstalk.2 Lambda.2 RDS.13 Redshift.6 SSM.2
SI-2(5) Automatic software and firmware updates
    ECS.10 EKS.2 ElastiCache.2 ElasticBeanstalk.1 ElasticBeanstalk.2 Lambda.2 RDS.13 Redshift.6 SSM.2
    SSM.3
SI-3 Malicious code protection
    CloudTrail.1 CloudTrail.5 GuardDuty.1 RDS.9 S3.9 SSM.1 SSM.2 SSM.3
SI-3(8) Detect unauthorized commands
    CloudFront.5 CloudTrail.1 CloudTrail.5 CodeBuild.4 ES.4 ES.5 GuardDuty.1 Opensearch.4 Opensearch.5
    RDS.9 Redshift.4 Redshift.10 S3.9 S3.11
SI-4 System monitoring
    APIGateway.1 CloudTrail.1 CloudTrail.4 CloudTrail.5 CodeBuild.4 EC2.6 ELB.5 GuardDuty.1 RDS.9 S3.9
    S3.11
SI-4(1) System-wide intrusion detection system
    GuardDuty.1
SI-4(2) Automated tools and mechanisms for real-time analysis
    CloudTrail.1 CloudTrail.5 GuardDuty.1 RDS.9 Redshift.4 Redshift.10 S3.9
SI-4(3) Automated tool and mechanism integration
    GuardDuty.1
SI-4(4) Inbound and outbound communications traffic
    GuardDuty.1 S3.11
SI-4(5) System-generated alerts
    CloudTrail.5 CloudWatch.15 GuardDuty.1
SI-4(10) Visibility of encrypted communications
    GuardDuty.1
SI-4(12) Automated organization-generated alerts
    CloudWatch.15 CloudWatch.17
SI-4(13) Analyze traffic and event patterns
    GuardDuty.1
SI-4(14) Wireless intrusion detection
    GuardDuty.1
SI-4(17) Integrated situational awareness
    APIGateway.1 CloudTrail.1 CloudTrail.5 CloudWatch.16 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9
    WAF.11
SI-4(20) Privileged users
    CloudFront.5 CloudTrail.1 CloudTrail.5 CodeBuild.4 ES.4 ES.5 Opensearch.4 Opensearch.5 RDS.9
    Redshift.4 Redshift.10 S3.9
SI-4(22) Unauthorized network services
    GuardDuty.1
SI-4(23) Host-based devices
    GuardDuty.1
SI-4(25) Optimize network traffic analysis
    GuardDuty.1
SI-5 Security alerts, advisories, and directives
    CloudWatch.15 GuardDuty.1
SI-5(1) Automated alerts and advisories
    CloudWatch.15 GuardDuty.1
SI-7 Software, firmware, and information integrity
    APIGateway.1 CloudTrail.1 CloudTrail.4 CloudTrail.5 EC2.6 ELB.5 RDS.9 S3.9
SI-7(1) Integrity checks
    CloudTrail.4
SI-7(3) Centrally managed integrity tools
    CloudTrail.4
SI-7(6) Cryptographic protection
    APIGateway.2 APIGateway.5 CloudFront.3 CloudFront.7 CloudFront.9 CloudFront.10 CloudTrail.2
    CodeBuild.3 DynamoDB.3 EC2.3 EC2.7 EFS.1 ElastiCache.4 ElastiCache.5 ELB.1 ELB.2 ELB.3 ELB.8 ES.1
    ES.8 Kinesis.1 Opensearch.1 Opensearch.8 RDS.3 RDS.4 S3.5 SNS.1 SQS.1
SI-7(7) Integration of detection and response
    CloudTrail.4
SI-7(8) Auditing capability for significant events
    APIGateway.1 APIGateway.9 CloudFront.5 CloudTrail.1 CloudTrail.5 CodeBuild.4 EC2.6 ELB.5 ES.4 ES.5
    Opensearch.4 Opensearch.5 RDS.9 Redshift.4 Redshift.10 S3.9 WAF.1 WAF.11
SI-10 Information input validation
    CloudTrail.1 CloudTrail.5 RDS.9 S3.9
SI-10(1) Manual override capability
    CloudTrail.1 CloudTrail.5 RDS.9 Redshift.4 Redshift.10 S3.9
SI-12 Information management and retention
    CloudWatch.16 DynamoDB.2 DynamoDB.4 EC2.28 EFS.2 ElastiCache.1 RDS.11 RDS.26 S3.14
SI-13 Predictable failure prevention
    DynamoDB.1 DynamoDB.2 EC2.20 ElastiCache.1 ELB.9 RDS.5 RDS.8 RDS.11 Redshift.3
SI-13(5) Failover capability
    AutoScaling.2 AutoScaling.6 CloudFront.4 DynamoDB.1 DynamoDB.2 DynamoDB.4 EC2.20 EC2.28 EFS.2
    ElastiCache.1 ElastiCache.3 ELB.9 ELB.10 ELB.13 ES.6 ES.7 Lambda.5 Opensearch.6 RDS.5 RDS.8 RDS.11
    RDS.14 RDS.15 RDS.26 Redshift.3 S3.7 S3.10 S3.13 S3.14
SI-19 De-identification
    APIGateway.5 CloudTrail.2 EC2.3 EC2.7 EFS.1 ES.1 RDS.3 RDS.4 Redshift.10
SI-19(4) Removal, masking, encryption, hashing, or replacement of direct identifiers
    APIGateway.5 CloudTrail.2 EC2.3 EC2.7 EFS.1 ES.1 Opensearch.1 RDS.3 RDS.4 Redshift.4 Redshift.10
    S3.17
SI-20 Tainting
    CloudTrail.5 CloudWatch.15 GuardDuty.1`,
});
