import { framework } from './framework.ts';

/** The requirements, with the Security Hub controls that public mappings name for them. Titles are our own words. */
export default framework({
  id: 'soc-2',
  name: 'SOC 2 (Trust Services Criteria)',
  requirements: `
A1.2 Backups, recovery and protection keep the system available
    APIGateway.1 APIGateway.9 AppSync.2 Athena.4 Backup.1 CloudFront.5 CloudTrail.1 CloudTrail.5
    CloudTrail.7 CodeBuild.4 DataSync.1 DMS.7 DMS.8 DynamoDB.2 EC2.51 ECS.9 EFS.2 EFS.7 ElastiCache.1
    ElasticBeanstalk.3 ELB.5 ES.4 ES.5 MQ.2 NetworkFirewall.2 Opensearch.4 Opensearch.5 RDS.9 RDS.11
    Redshift.3 Route53.2 S3.9 S3.14 StepFunctions.1 WAF.1 WAF.11 WAF.12
C1.1 Confidential information is identified and kept
    RDS.8 S3.10
C1.2 Confidential information is disposed of
    CloudWatch.16 Kinesis.3 S3.13 S3.14
CC1.3 Structures and responsibilities are set up
    IAM.1 IAM.2 IAM.8 IAM.22 IAM.26 RDS.10
CC2.1 Decisions rest on relevant information of quality
    CloudTrail.1 Config.1 S3.22 S3.23
CC3.1 Objectives are clear enough to see their risks
    Config.1 GuardDuty.1
CC3.2 Risks to objectives are identified and analysed
    GuardDuty.1 IAM.5 SSM.1 SSM.2 SSM.3
CC3.3 The potential for fraud is considered
CC3.4 Changes that affect internal control are assessed
    Config.1
CC4.2 Deficiencies are told in time to those who act
    GuardDuty.1
CC5.2 General controls over technology are chosen
    CloudWatch.4 CloudWatch.5 CloudWatch.8 CloudWatch.9 CloudWatch.10 CloudWatch.11 CloudWatch.12
    CloudWatch.13 CloudWatch.14
CC6.1 Logical access to information is protected
    ACM.1 APIGateway.5 CloudTrail.2 DMS.1 EC2.1 EC2.2 EC2.3 EC2.7 EC2.9 EFS.1 ELB.1 ELB.2 ELB.3 ELB.4
    EMR.1 ES.1 ES.2 ES.3 IAM.2 IAM.3 IAM.4 IAM.8 KMS.3 Lambda.1 RDS.1 RDS.2 RDS.3 RDS.4 Redshift.1
    Redshift.2 S3.1 S3.2 S3.3 S3.5 S3.9 SageMaker.1 SecretsManager.1 SecretsManager.2 SNS.1 SSM.1 SSM.3
CC6.2 Users are registered before they get credentials
    ACM.1 APIGateway.5 CloudTrail.2 DMS.1 EC2.1 EC2.2 EC2.3 EC2.7 EC2.9 EFS.1 ELB.1 ELB.2 ELB.3 ELB.4
    EMR.1 ES.1 ES.2 ES.3 IAM.2 IAM.3 IAM.4 IAM.8 KMS.3 Lambda.1 RDS.1 RDS.2 RDS.3 RDS.4 Redshift.1
    Redshift.2 S3.1 S3.2 S3.3 S3.5 S3.9 SageMaker.1 SecretsManager.1 SecretsManager.2 SNS.1 SSM.1 SSM.3
CC6.3 Access follows roles and least privilege
    IAM.1 IAM.2 IAM.4 IAM.8
CC6.6 Threats from outside the boundary are kept out
    DMS.1 EC2.1 EC2.2 EC2.6 EC2.9 EC2.13 EC2.14 EC2.15 EC2.18 EC2.19 EC2.21 EC2.25 EC2.182 EMR.1 ES.2
    GuardDuty.1 IAM.5 IAM.6 Lambda.1 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 SageMaker.1
CC6.7 Data is restricted and protected when moved
    ACM.1 APIGateway.5 CloudFront.3 DMS.12 DynamoDB.7 EC2.23 ElastiCache.5 ELB.1 ELB.2 ELB.3 ELB.4 ES.3
    MSK.1 MSK.3 Redshift.2 Transfer.2
CC6.8 Malicious software is prevented or detected
    GuardDuty.1
CC7.1 Changes and new vulnerabilities are detected
    GuardDuty.1 SSM.1 SSM.2 SSM.3
CC7.2 Anomalies in systems are monitored
    APIGateway.1 CloudTrail.1 CloudTrail.5 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14
    CloudWatch.16 CodeBuild.1 CodeBuild.2 EC2.6 EC2.8 EC2.13 ELB.5 GuardDuty.1 RDS.9 Redshift.4 S3.9
    S3.22 S3.23 WAF.1
CC7.3 Security events are evaluated
    APIGateway.1 CloudTrail.4 CloudTrail.5 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14
    CloudWatch.16 EC2.6 ELB.5 GuardDuty.1 Opensearch.4 Opensearch.5 RDS.9 Redshift.4 S3.9 S3.11 WAF.1
CC7.4 Incidents are answered by a defined programme
    Backup.1 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 DynamoDB.2 EFS.2 EFS.7
    ElastiCache.1 GuardDuty.1 RDS.11 Redshift.3 S3.14
CC7.5 Recovery from incidents is prepared
    EC2.7 Neptune.6 Neptune.8 Neptune.9 RDS.17 Redshift.3
CC8.1 Changes are authorized, tested and documented
    CodeBuild.1 CodeBuild.2 Config.1
PI1.2 Inputs are complete and accurate
    APIGateway.1 APIGateway.9 CloudFront.5 ELB.5 S3.22 WAF.1 WAF.11
PI1.3 Processing is complete and accurate
    CloudTrail.1 CloudTrail.4 CloudTrail.5 CloudWatch.1 CloudWatch.2 CloudWatch.4 CloudWatch.6 Config.1
    RDS.9 RDS.37 StepFunctions.1
PI1.4 Outputs are complete and reach whom they are meant for
    Kinesis.1 S3.17 SNS.1
PI1.5 Stored items are complete and protected
    Backup.1 EC2.3 KMS.4 RDS.3 RDS.27 S3.14 S3.15`,
});
