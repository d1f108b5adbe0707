import { framework } from './framework.ts';

/** The controls and enhancements of the baseline, revision 4, with the Security Hub controls that public mappings name for them. Parts of a statement count for the whole. */
export default framework({
  id: 'fedramp-low',
  name: 'FedRAMP Low (rev. 4)',
  requirements: `
AC-2 Account management
    APIGateway.1 CloudTrail.1 CloudTrail.3 CloudTrail.4 CloudTrail.5 CloudWatch.11 CloudWatch.15 ES.4
    GuardDuty.1 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.10 IAM.19 IAM.21 IAM.22
    IAM.26 Opensearch.4 RDS.9 Redshift.4 Redshift.10 S3.9 S3.22 S3.23 WAF.11
AC-3 Access enforcement
    Autoscaling.5 DMS.1 EC2.1 EC2.8 EC2.9 EC2.15 EMR.1 ES.2 IAM.1 IAM.2 IAM.4 IAM.8 IAM.21 IAM.22
    IAM.26 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1
AC-17 Remote access
    ACM.1 DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53 EC2.54 ELB.1 ELB.2 ELB.3 ELB.4
    EMR.1 ES.2 GuardDuty.1 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.5 S3.8
    SageMaker.1
AU-2 Audit events
    APIGateway.1 CloudTrail.1 CloudTrail.3 CloudTrail.4 CloudTrail.5 EC2.6 ELB.5 RDS.9 Redshift.4
    Redshift.10 S3.9 S3.22 S3.23 WAF.11
AU-9 Protection of audit information
    CloudTrail.2 CloudTrail.4 S3.7 S3.14
AU-11 Audit record retention
    CloudWatch.16
CA-7 Continuous monitoring
    AutoScaling.1 CloudTrail.1 CloudTrail.3 CloudWatch.11 CloudWatch.15 EC2.8 ElasticBeanstalk.1 ELB.16
    GuardDuty.1 RDS.6 Redshift.4 Redshift.10 S3.22 S3.23
CM-2 Baseline configuration
    APIGateway.4 Autoscaling.5 DMS.1 EC2.1 EC2.2 EC2.4 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53 EC2.54
    ELB.6 ELB.16 EMR.1 ES.2 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1
    SSM.2 SSM.3
CM-8 Information system component inventory
    GuardDuty.1 SSM.1 SSM.2 SSM.3
CP-9 Information system backup
    DynamoDB.2 DynamoDB.4 EFS.2 RDS.11 Redshift.3 S3.7 S3.14
CP-10 Information system recovery and reconstitution
    DynamoDB.1 DynamoDB.2 DynamoDB.4 EFS.2 ELB.6 ELB.9 RDS.5 RDS.11 Redshift.3 S3.7 S3.14
IA-2 Identification and authentication (organizational users)
    IAM.4 IAM.5 IAM.6 IAM.7 IAM.9 IAM.10 IAM.19
IR-4 Incident handling
    AutoScaling.1 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 CloudWatch.15 GuardDuty.1
SA-3 System development life cycle
    CodeBuild.1 CodeBuild.2 SSM.1
SC-5 Denial-of-service protection
    AutoScaling.1 DynamoDB.1 DynamoDB.2 ELB.6 ELB.9 GuardDuty.1 RDS.5 RDS.8 RDS.11 Redshift.3 S3.7
    S3.14
SC-7 Boundary protection
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53 EC2.54 ELB.1 ELB.2 ELB.3 ELB.16 EMR.1
    ES.2 ES.3 Lambda.1 Lambda.3 Opensearch.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.5 S3.8
    SageMaker.1 WAF.11
SC-12 Cryptographic key establishment and management
    ACM.1 KMS.3 KMS.4
SC-13 Use of cryptography
    KMS.3 S3.17 SNS.1`,
});
