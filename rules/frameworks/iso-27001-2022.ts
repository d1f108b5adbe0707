import { framework } from './framework.ts';

/** The requirements, with the Security Hub controls that public mappings name for them. */
export default framework({
  id: 'iso-27001-2022',
  name: 'ISO/IEC 27001:2022, annex A',
  requirements: `
A.5.1 Policies for information security
A.5.2 Roles and responsibilities
A.5.3 Segregation of duties
A.5.4 Management responsibilities
A.5.5 Contact with authorities
    Account.1
A.5.6 Contact with special interest groups
    Account.1
A.5.7 Threat intelligence
A.5.8 Information security in project management
A.5.9 Inventory of information and other associated assets
A.5.10 Acceptable use of information and other associated assets
A.5.11 Return of assets
A.5.12 Classification of information
A.5.13 Labelling of information
    Neptune.8 Neptune.9 RDS.16
A.5.14 Information transfer
A.5.15 Access control
    IAM.2 IAM.3 IAM.4 IAM.5 IAM.7 IAM.8 IAM.9 IAM.10 IAM.19 IAM.22 IAM.26
A.5.16 Identity management
    Config.1
A.5.17 Authentication information
    IAM.5 IAM.9 IAM.19
A.5.18 Access rights
    IAM.1
A.5.19 Information security in supplier relationships
    GuardDuty.1
A.5.20 Addressing information security within supplier agreements
A.5.21 Managing information security in the ICT supply chain
    GuardDuty.1
A.5.22 Monitor, review and change management of supplier services
    Config.1
A.5.23 Information security for use of cloud services
A.5.24 Information security incident management planning and preparation
A.5.25 Assessment and decision on information security events
    GuardDuty.1
A.5.26 Response to information security incidents
    SSM.1
A.5.27 Learning from information security incidents
A.5.28 Collection of evidence
    GuardDuty.1
A.5.29 Information security during disruption
    GuardDuty.1
A.5.30 Readiness for business continuity
A.5.31 Legal, statutory, regulatory and contractual requirements
A.5.32 Intellectual property rights
A.5.33 Protection of records
A.5.34 Privacy and protection of PII
A.5.35 Independent review of information security
A.5.36 Compliance with policies, rules and standards for information security
A.5.37 Documented operating procedures
A.6.1 Screening
A.6.2 Terms and conditions of employment
A.6.3 Information security awareness, education and training
A.6.4 Disciplinary process
A.6.5 Responsibilities after termination or change of employment
A.6.6 Confidentiality or non-disclosure agreements
A.6.7 Remote working
A.6.8 Information security event reporting
A.7.1 Physical security perimeters
A.7.2 Physical entry
A.7.3 Securing offices, rooms and facilities
A.7.4 Physical security monitoring
A.7.5 Protecting against physical and environmental threats
A.7.6 Working in secure areas
A.7.7 Clear desk and clear screen
A.7.8 Equipment siting and protection
A.7.9 Security of assets off-premises
A.7.10 Storage media
A.7.11 Supporting utilities
A.7.12 Cabling security
A.7.13 Equipment maintenance
A.7.14 Secure disposal or re-use of equipment
A.8.1 User endpoint devices
    CloudTrail.6 EC2.1 EC2.9 EKS.1 EMR.1 EMR.2 ES.2 KMS.5 Lambda.1 Opensearch.2 RDS.1 RDS.2 Redshift.1
    S3.1 S3.2 S3.3 SageMaker.1 SNS.4 SQS.3 SSM.4
A.8.2 Privileged access rights
    IAM.1
A.8.3 Information access restriction
    Account.2 IAM.28 S3.14 SNS.1
A.8.4 Access to source code
    CodeBuild.1 CodeBuild.2 CodeBuild.4
A.8.5 Secure authentication
    ACM.1 EKS.3 IAM.5 IAM.9 IAM.19 KMS.4
A.8.6 Capacity management
A.8.7 Protection against malware
    GuardDuty.1
A.8.8 Management of technical vulnerabilities
A.8.9 Configuration management
    GuardDuty.1
A.8.10 Information deletion
    EC2.4 S3.13 S3.14
A.8.11 Data masking
    CloudTrail.2 DMS.12 DynamoDB.3 EC2.3 EC2.7 EFS.1 EKS.3 ElastiCache.4 ElastiCache.5 ES.1 KMS.3 KMS.4
    MSK.3 Opensearch.1 RDS.3 RDS.4 RDS.27 S3.17 SNS.1 SQS.1 WorkSpaces.1 WorkSpaces.2
A.8.12 Data leakage prevention
    DynamoDB.7 ES.3 MSK.1 Opensearch.3 Redshift.2 Transfer.2
A.8.13 Information backup
    Backup.1
A.8.14 Redundancy of information processing facilities
    AutoScaling.2 CloudFront.4 DMS.13 DynamoDB.4 EC2.20 EC2.28 ElastiCache.3 ELB.10 ELB.13
    EventBridge.4 FSx.5 MQ.5 MQ.6 Neptune.9 NetworkFirewall.1 Opensearch.6 Opensearch.11 RDS.5 RDS.15
    Redshift.18 S3.7 SageMaker.4
A.8.15 Logging
    APIGateway.1 APIGateway.9 AppSync.2 Athena.4 CloudFront.5 CloudTrail.1 CloudTrail.2 CloudTrail.4
    CloudTrail.5 CloudTrail.6 CloudTrail.7 CloudWatch.1 CloudWatch.2 CloudWatch.3 CloudWatch.4
    CloudWatch.5 CloudWatch.6 CloudWatch.7 CloudWatch.8 CloudWatch.9 CloudWatch.10 CloudWatch.11
    CloudWatch.12 CloudWatch.14 CloudWatch.16 CodeBuild.3 CodeBuild.4 DataSync.1 DMS.7 DMS.8
    DocumentDB.4 EC2.6 EC2.51 ECS.9 EKS.8 ElasticBeanstalk.3 ELB.5 ES.4 ES.5 GuardDuty.5 MQ.2 Neptune.2
    NetworkFirewall.2 Opensearch.4 Opensearch.5 RDS.9 RDS.37 Redshift.4 Route53.2 S3.9 S3.22 S3.23
    ServiceCatalog.1 StepFunctions.1 WAF.1 WAF.11 WAF.12
A.8.16 Monitoring activities
    CloudFront.5 CloudTrail.1 CloudTrail.2 CloudTrail.4 CloudTrail.5 CloudTrail.6 CloudTrail.7
    CloudWatch.1 CloudWatch.2 CloudWatch.3 CloudWatch.4 CloudWatch.5 CloudWatch.6 CloudWatch.7
    CloudWatch.8 CloudWatch.9 CloudWatch.10 CloudWatch.11 CloudWatch.12 CloudWatch.14 CloudWatch.16
    EC2.6 S3.22 S3.23 WAF.1 WAF.11 WAF.12
A.8.17 Clock synchronisation
A.8.18 Use of privileged utility programs
A.8.19 Installation of software on operational systems
A.8.20 Network security
    CloudWatch.14 EC2.2 EC2.6 EC2.8 EC2.9 EC2.10 EC2.12 EC2.13 EC2.14 EC2.15 EC2.16 EC2.17 EC2.18
    EC2.19 EC2.20 EC2.21 EC2.22 EC2.23 EC2.24 EC2.25 EC2.170 Lambda.3 Lambda.5 Redshift.7
    SageMaker.2
A.8.21 Security of network services
    CloudWatch.14 EC2.2 EC2.6 EC2.8 EC2.9 EC2.10 EC2.12 EC2.13 EC2.14 EC2.15 EC2.16 EC2.17 EC2.18
    EC2.19 EC2.20 EC2.21 EC2.22 EC2.23 EC2.24 EC2.25 EC2.170 Lambda.3 Lambda.5 Redshift.7
    SageMaker.2
A.8.22 Segregation of networks
    CloudWatch.14 EC2.2 EC2.6 EC2.8 EC2.9 EC2.10 EC2.12 EC2.13 EC2.14 EC2.15 EC2.16 EC2.17 EC2.18
    EC2.19 EC2.20 EC2.21 EC2.22 EC2.23 EC2.24 EC2.25 EC2.170 Lambda.3 Lambda.5 Redshift.7
    SageMaker.2
A.8.23 Web filtering
    EC2.2 EC2.6
A.8.24 Use of cryptography
    APIGateway.5 Backup.1 CloudFront.9 CloudTrail.2 CodeBuild.3 CodeBuild.7 DataFirehose.1 DMS.12
    DocumentDB.1 DynamoDB.3 DynamoDB.7 EC2.3 EC2.7 EFS.1 EKS.3 ElastiCache.4 ElastiCache.5 ES.1 ES.3
    Glue.3 Kinesis.1 KMS.3 KMS.4 MSK.1 MSK.3 Neptune.1 Neptune.6 Opensearch.1 Opensearch.3 RDS.3 RDS.4
    RDS.27 RDS.38 RDS.39 Redshift.2 Redshift.10 S3.17 SNS.1 SQS.1 Transfer.2 WorkSpaces.1 WorkSpaces.2
A.8.25 Secure development life cycle
A.8.26 Application security requirements
A.8.27 Secure systems architecture and engineering principles
    SSM.2 SSM.3 SSM.4
A.8.29 Security testing in development and acceptance
A.8.30 Outsourced development
A.8.31 Separation of development, test and production environments
A.8.32 Change management
A.8.33 Test information
A.8.34 Protection of information systems during audit testing`,
});
