import { framework } from './framework.ts';

/** The requirements, with the Security Hub controls that public mappings name for them. */
export default framework({
  id: 'hipaa',
  name: 'HIPAA Security Rule',
  requirements: `
164.308(a)(1)(ii)(A) Risk analysis
    Config.1 GuardDuty.1
164.308(a)(1)(ii)(B) Risk management
    CloudTrail.2 CloudTrail.4 DynamoDB.2 EC2.1 EC2.3 EC2.4 EC2.7 EC2.9 EC2.13 EFS.1 ELB.3 ELB.6 EMR.1
    ES.1 IAM.1 IAM.4 Lambda.1 Opensearch.1 RDS.1 RDS.3 RDS.5 RDS.11 Redshift.1 Redshift.4 S3.1 S3.2
    S3.3 S3.5 S3.14 S3.17 SageMaker.1 SNS.1
164.308(a)(1)(ii)(D) Information system activity review
    APIGateway.1 CloudTrail.1 CloudTrail.2 CloudTrail.4 CloudTrail.5 EC2.6 ELB.5 GuardDuty.1 Redshift.4
    S3.9 S3.22 S3.23
164.308(a)(3)(i) Workforce security
    Autoscaling.5 CodeBuild.1 CodeBuild.2 DMS.1 EC2.1 EC2.8 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53
    EC2.54 EMR.1 ES.2 IAM.1 IAM.2 IAM.4 IAM.21 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3
    S3.8 SageMaker.1
164.308(a)(3)(ii)(A) Authorization and supervision
    APIGateway.1 CloudTrail.1 CloudTrail.5 EC2.6 ELB.5 ES.4 GuardDuty.1 IAM.1 IAM.2 IAM.5 IAM.6 IAM.9
    IAM.19 IAM.21 RDS.9 Redshift.4 S3.9 S3.22 S3.23
164.308(a)(3)(ii)(B) Workforce clearance procedure
    Autoscaling.5 EC2.13 EC2.14 EC2.19 EC2.53 EC2.54 IAM.1 IAM.2 IAM.4 IAM.8 IAM.21 IAM.22 IAM.26
164.308(a)(3)(ii)(C) Termination procedures
    IAM.3
164.308(a)(4)(i) Information access management
    EC2.13 EC2.14 EC2.19 EC2.53 EC2.54 IAM.1 IAM.2 IAM.21
164.308(a)(4)(ii)(A) Isolating clearinghouse functions
    ACM.1 Autoscaling.5 CloudFront.3 CloudTrail.2 CodeBuild.1 CodeBuild.2 DMS.1 DynamoDB.3 EC2.3 EC2.7
    EC2.8 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53 EC2.54 EFS.1 EKS.3 ELB.3 EMR.1 ES.1 ES.2 ES.3 IAM.1
    IAM.2 IAM.21 Lambda.1 Lambda.3 Opensearch.1 Opensearch.3 RDS.2 RDS.3 RDS.9 RDS.11 Redshift.1
    Redshift.3 Redshift.4 S3.2 S3.3 S3.8 S3.17 SageMaker.1 SNS.1
164.308(a)(4)(ii)(B) Access authorization
    EC2.13 EC2.14 EC2.19 EC2.53 EC2.54 IAM.1 IAM.2 IAM.21 SecretsManager.1
164.308(a)(4)(ii)(C) Access establishment and modification
    Autoscaling.5 CodeBuild.1 CodeBuild.2 DMS.1 EC2.8 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53 EC2.54
    EMR.1 ES.2 IAM.1 IAM.2 IAM.3 IAM.4 IAM.7 IAM.8 IAM.10 IAM.21 IAM.22 IAM.26 Lambda.1 Lambda.3 RDS.2
    Redshift.1 S3.2 S3.3 S3.8 SageMaker.1 SecretsManager.1
164.308(a)(5)(ii)(A) Security reminders
    ElasticBeanstalk.2 RDS.13 Redshift.6
164.308(a)(5)(ii)(B) Protection from malicious software
    SSM.1 SSM.2 SSM.3
164.308(a)(5)(ii)(C) Log-in monitoring
    CloudWatch.6 GuardDuty.1 RDS.9
164.308(a)(5)(ii)(D) Password management
    IAM.3 IAM.7 IAM.8 IAM.10 IAM.22 IAM.26
164.308(a)(6)(i) Security incident procedures
    CloudWatch.1 CloudWatch.6 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 GuardDuty.1
164.308(a)(6)(ii) Response and reporting
    APIGateway.1 CloudTrail.1 CloudTrail.5 CloudWatch.1 CloudWatch.6 EC2.6 ELB.5 GuardDuty.1 S3.9 S3.22
    S3.23
164.308(a)(7)(i) Contingency plan
    DynamoDB.1 DynamoDB.2 DynamoDB.4 EFS.2 ElastiCache.1 ELB.6 ELB.9 RDS.5 RDS.8 RDS.11 Redshift.3 S3.7
    S3.14
164.308(a)(7)(ii)(A) Data backup plan
    DynamoDB.2 DynamoDB.4 EFS.2 ElastiCache.1 RDS.5 RDS.11 Redshift.3 Redshift.6 S3.7 S3.14
164.308(a)(7)(ii)(B) Disaster recovery plan
    DynamoDB.2 DynamoDB.4 EFS.2 ElastiCache.1 RDS.5 RDS.11 Redshift.3 S3.7 S3.14
164.308(a)(7)(ii)(C) Emergency mode operation plan
    DynamoDB.1 DynamoDB.2 EFS.2 ELB.6 ELB.9 RDS.5 RDS.8 RDS.11 Redshift.3 S3.14
164.308(a)(8) Evaluation
    GuardDuty.1
164.312(a)(1) Access control
    Autoscaling.5 CodeBuild.1 CodeBuild.2 DMS.1 EC2.1 EC2.8 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53
    EC2.54 EMR.1 ES.2 IAM.1 IAM.2 IAM.5 IAM.19 IAM.21 Lambda.1 Lambda.3 RDS.1 RDS.2 Redshift.1 S3.2
    S3.3 S3.8 SageMaker.1
164.312(a)(2)(i) Unique user identification
    IAM.4 S3.2 S3.3 S3.22 S3.23
164.312(a)(2)(ii) Emergency access procedure
    DynamoDB.2 EFS.2 RDS.11 Redshift.3 S3.14
164.312(a)(2)(iv) Encryption and decryption
    APIGateway.2 APIGateway.5 CloudTrail.2 DynamoDB.3 EC2.3 EC2.7 EFS.1 EFS.8 EKS.3 ELB.1 ELB.2 ELB.3
    ELB.4 ES.1 ES.3 KMS.4 Opensearch.1 RDS.3 Redshift.2 Redshift.4 Redshift.10 S3.5 S3.17 SNS.1
164.312(b) Audit controls
    APIGateway.1 APIGateway.3 AutoScaling.1 CloudTrail.1 CloudTrail.4 CloudTrail.5 CloudWatch.15
    CloudWatch.16 EC2.6 ElasticBeanstalk.1 ELB.5 ES.4 GuardDuty.1 RDS.6 RDS.9 Redshift.4 Redshift.10
    S3.9 S3.22 S3.23 WAF.11
164.312(c)(1) Integrity
    CloudTrail.2 CloudTrail.4 EC2.3 S3.5 S3.14 S3.17
164.312(c)(2) Mechanism to authenticate health information
    CloudTrail.2 CloudTrail.4 EC2.3 EC2.6 S3.5 S3.14 S3.17
164.312(d) Person or entity authentication
    IAM.5 IAM.6 IAM.7 IAM.9 IAM.10 IAM.19
164.312(e)(1) Transmission security
    ACM.1 APIGateway.2 Autoscaling.5 CloudFront.3 DMS.1 EC2.2 EC2.9 EC2.13 EC2.14 EC2.15 EC2.19 EC2.53
    EC2.54 ELB.1 ELB.2 ELB.3 ELB.4 EMR.1 ES.2 ES.3 Lambda.1 Lambda.3 Opensearch.3 RDS.2 Redshift.1
    Redshift.2 Redshift.7 S3.2 S3.3 S3.5 S3.8 SageMaker.1
164.312(e)(2)(i) Integrity controls
    APIGateway.2 CloudTrail.1 CloudTrail.5 ELB.1 ELB.2 ELB.3 ELB.4 ES.3 GuardDuty.1 Redshift.2 S3.5
    S3.9 S3.22 S3.23
164.312(e)(2)(ii) Encryption
    APIGateway.2 APIGateway.5 CloudTrail.2 DynamoDB.3 EC2.3 EC2.7 EFS.1 EFS.8 EKS.3 ELB.1 ELB.2 ELB.3
    ELB.4 ES.1 ES.3 Opensearch.1 RDS.3 Redshift.2 Redshift.4 Redshift.10 S3.5 S3.17 SNS.1
164.314(b)(2)(i) Safeguards of group health plans
    SNS.1`,
});
