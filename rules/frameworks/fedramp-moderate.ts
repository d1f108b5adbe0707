import { framework } from './framework.ts';

/** The controls and enhancements of the baseline, revision 4, with the Security Hub controls that public mappings name for them. Parts of a statement count for the whole. */
export default framework({
  id: 'fedramp-moderate',
  name: 'FedRAMP Moderate (rev. 4)',
  requirements: `
AC-2 Account management
    APIGateway.1 CloudTrail.1 CloudTrail.3 CloudTrail.5 ES.4 GuardDuty.1 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5
    IAM.6 IAM.7 IAM.8 IAM.9 IAM.10 IAM.19 IAM.21 IAM.22 IAM.26 Opensearch.4 RDS.9 Redshift.4
    Redshift.10 S3.9 S3.22 S3.23 WAF.11
AC-2(1) Automated system account management
    GuardDuty.1 IAM.1 IAM.2 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.10 IAM.19 IAM.22 IAM.26
AC-2(3) Disable accounts
    IAM.7 IAM.8 IAM.10 IAM.22 IAM.26
AC-2(4) Automated audit actions
    CloudTrail.1 CloudTrail.3 CloudTrail.5 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14
    CloudWatch.15 GuardDuty.1 RDS.9 Redshift.4 Redshift.10 S3.9 S3.22 S3.23
AC-2(12) Account monitoring for atypical usage
    GuardDuty.1
AC-3 Access enforcement
    Autoscaling.5 DMS.1 EC2.1 EC2.8 EC2.9 EC2.15 EMR.1 ES.2 IAM.1 IAM.2 IAM.4 IAM.8 IAM.21 IAM.22
    IAM.26 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1
AC-4 Information flow enforcement
    ACM.1 DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.14 EC2.19 EC2.53 EC2.54 EMR.1 ES.2 Lambda.1 Lambda.3 RDS.1
    RDS.2 Redshift.1 S3.2 S3.3 SageMaker.1
AC-5 Separation of duties
    IAM.1 IAM.2 IAM.4 IAM.7 IAM.8 IAM.10 IAM.21 IAM.22 IAM.26
AC-6 Least privilege
    CodeBuild.2 DMS.1 EC2.1 EC2.8 EC2.9 EC2.15 EMR.1 ES.2 IAM.1 IAM.2 IAM.4 IAM.8 IAM.22 IAM.26
    Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1
AC-6(10) Prohibit non-privileged users from executing privileged functions
    IAM.1 IAM.4 IAM.21
AC-17(1) Automated monitoring and control
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53 EC2.54 EMR.1 ES.2 GuardDuty.1 Lambda.1
    Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1
AC-17(2) Protection of confidentiality and integrity using encryption
    ACM.1 ELB.1 ELB.2 ELB.3 S3.5
AC-21 Information sharing
    Autoscaling.5 DMS.1 EC2.1 EC2.2 EC2.9 EC2.14 EC2.15 EC2.19 EC2.53 EC2.54 EMR.1 Lambda.1 RDS.1 RDS.2
    Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1
AU-2 Audit events
    APIGateway.1 CloudTrail.1 CloudTrail.3 CloudTrail.5 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9
    S3.22 S3.23 WAF.11
AU-3 Content of audit records
    APIGateway.1 CloudTrail.1 CloudTrail.3 CloudTrail.5 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9
    S3.22 S3.23 WAF.11
AU-6(1) Automated process integration
    APIGateway.1 CloudTrail.1 CloudTrail.3 CloudTrail.5 CloudWatch.11 CloudWatch.12 CloudWatch.13
    CloudWatch.14 CloudWatch.15 CloudWatch.16 EC2.6 ELB.5 GuardDuty.1 RDS.9 Redshift.4 Redshift.10 S3.9
    S3.22 S3.23 WAF.11
AU-6(3) Correlate audit record repositories
    APIGateway.1 CloudTrail.1 CloudTrail.3 CloudTrail.5 CloudWatch.11 CloudWatch.12 CloudWatch.13
    CloudWatch.14 CloudWatch.15 CloudWatch.16 EC2.6 ELB.5 GuardDuty.1 RDS.9 Redshift.4 Redshift.10 S3.9
    S3.22 S3.23 WAF.11
AU-7(1) Automatic processing
    CloudTrail.5 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 CloudWatch.15
AU-9 Protection of audit information
    CloudTrail.2 CloudTrail.4
AU-9(2) Audit backup on separate physical systems
    S3.7 S3.14
AU-11 Audit record retention
    CloudWatch.16
AU-12 Audit record generation
    APIGateway.1 CloudTrail.1 CloudTrail.3 CloudTrail.5 EC2.6 ELB.5 RDS.9 Redshift.4 Redshift.10 S3.9
    S3.22 S3.23 WAF.11
CA-7 Continuous monitoring
    AutoScaling.1 CloudTrail.1 CloudTrail.3 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14
    CloudWatch.15 EC2.8 ElasticBeanstalk.1 GuardDuty.1 RDS.6 Redshift.4 Redshift.10 S3.22 S3.23
CM-2 Baseline configuration
    APIGateway.4 Autoscaling.5 DMS.1 EC2.1 EC2.2 EC2.4 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53 EC2.54
    ELB.6 ELB.16 EMR.1 ES.2 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1
    SSM.1 SSM.2 SSM.3
CM-7 Least functionality
    SSM.1 SSM.2 SSM.3
CM-8(1) Updates during installation and removal
    SSM.1 SSM.2 SSM.3
CM-8(3) Automated unauthorized component detection
    GuardDuty.1 SSM.1 SSM.2 SSM.3
CP-9 Information system backup
    DynamoDB.2 DynamoDB.4 EFS.2 RDS.11 Redshift.3 S3.7 S3.14
CP-10 Information system recovery and reconstitution
    DynamoDB.1 DynamoDB.2 DynamoDB.4 EFS.2 ELB.6 ELB.9 RDS.5 RDS.11 Redshift.3 S3.7 S3.14
IA-2 Identification and authentication (organizational users)
    IAM.4 IAM.7 IAM.10
IA-2(1) Multi-factor authentication for network access to privileged accounts
    IAM.5 IAM.6 IAM.9 IAM.19
IA-2(2) Multi-factor authentication for network access to non-privileged accounts
    IAM.5 IAM.6 IAM.9 IAM.19
IA-5(1) Password-based authentication
    IAM.7 IAM.10
IA-5(4) Automated support for password strength determination
    IAM.7 IAM.10
IA-5(7) No embedded unencrypted static authenticators
    CodeBuild.2
IR-4(1) Automated incident handling processes
    AutoScaling.1 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 CloudWatch.15 GuardDuty.1
IR-6(1) Automated reporting
    GuardDuty.1
IR-7(1) Automation support for availability of information and support
    GuardDuty.1
RA-5 Vulnerability scanning
    GuardDuty.1
SA-3 System development life cycle
    CodeBuild.1 CodeBuild.2 SSM.1
SA-10 Developer configuration management
    GuardDuty.1 SSM.1
SC-2 Application partitioning
    IAM.1 IAM.2
SC-4 Information in shared resources
    DMS.1 EC2.1 EC2.2 EC2.13 EC2.14 EC2.19 EC2.53 EC2.54 Lambda.1 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3
    S3.8 SageMaker.1
SC-5 Denial-of-service protection
    AutoScaling.1 DynamoDB.1 DynamoDB.2 ELB.6 ELB.9 GuardDuty.1 RDS.5 RDS.8 S3.7 S3.14
SC-7 Boundary protection
    DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53 EC2.54 ELB.1 ELB.2 ELB.3 ELB.16 EMR.1
    ES.2 ES.3 Lambda.1 Lambda.3 Opensearch.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.5 S3.8
    SageMaker.1 WAF.11
SC-7(3) Access points
    Autoscaling.5 DMS.1 EC2.1 EC2.2 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53 EC2.54 EMR.1 ES.2 Lambda.1
    Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.8 SageMaker.1
SC-8 Transmission confidentiality and integrity
    APIGateway.2 ELB.1 ELB.2 ELB.3 ES.3 Opensearch.3 S3.5
SC-8(1) Cryptographic protection
    APIGateway.2 ELB.1 ELB.2 ELB.3 ES.3 Opensearch.3 S3.5
SC-12 Cryptographic key establishment and management
    ACM.1 KMS.3 KMS.4
SC-13 Use of cryptography
    KMS.3 S3.17 SNS.1
SC-23 Session authenticity
    APIGateway.2 ELB.1 ELB.2 ELB.3 ES.3 Opensearch.3 S3.5
SC-28 Protection of information at rest
    APIGateway.5 CloudTrail.2 EC2.3 EFS.1 EFS.8 ES.1 KMS.3 Opensearch.1 RDS.3 Redshift.4 Redshift.10
    S3.15 S3.17 SNS.1
SI-2(2) Automated flaw remediation status
    ElasticBeanstalk.2 SSM.1 SSM.2 SSM.3
SI-4 Information system monitoring
    APIGateway.4 CloudTrail.5 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 CloudWatch.15
    EC2.8 ELB.16 GuardDuty.1 WAF.11
SI-4(1) System-wide intrusion detection system
    GuardDuty.1
SI-4(2) Automated tools and mechanisms for real-time analysis
    CloudTrail.1 CloudTrail.3 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 CloudWatch.15
    EC2.8 GuardDuty.1 Redshift.4 Redshift.10 S3.22 S3.23
SI-4(4) Inbound and outbound communications traffic
    CloudTrail.1 CloudTrail.5 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 CloudWatch.15
    EC2.8 GuardDuty.1 Redshift.4 S3.22 S3.23
SI-4(5) System-generated alerts
    CloudTrail.1 CloudTrail.5 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 CloudWatch.15
    EC2.8 GuardDuty.1 Redshift.4 S3.22 S3.23
SI-4(16) Correlate monitoring information
    CloudTrail.1 CloudTrail.3 GuardDuty.1 Redshift.4 Redshift.10 S3.22 S3.23
SI-7 Software, firmware, and information integrity
    CloudTrail.4
SI-7(1) Integrity checks
    CloudTrail.4 SSM.1 SSM.2 SSM.3
SI-12 Information handling and retention
    CloudWatch.16 DynamoDB.2 DynamoDB.4 EFS.2 RDS.11 Redshift.3 S3.14`,
});
