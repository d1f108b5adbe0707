import { framework } from './framework.ts';

/** The requirements, with the Security Hub controls that public mappings name for them. */
export default framework({
  id: 'gdpr',
  name: 'GDPR',
  requirements: `
25 Article 25: Data protection by design and by default
    CloudTrail.1 CloudTrail.2 CloudTrail.4 CloudTrail.5 CloudTrail.6 CloudTrail.7 CloudWatch.1
    CloudWatch.2 CloudWatch.3 CloudWatch.4 CloudWatch.5 CloudWatch.6 CloudWatch.7 CloudWatch.8
    CloudWatch.9 CloudWatch.10 Config.1 EC2.6 IAM.1 IAM.3 IAM.4 IAM.5 IAM.6 IAM.7 IAM.8 IAM.9 IAM.10
    IAM.18 IAM.19 IAM.22 IAM.26 KMS.4
30 Article 30: Records of processing activities
    CloudTrail.1 CloudTrail.2 CloudTrail.5 Config.1 EC2.6 ELB.5 KMS.4 Redshift.4 S3.22 S3.23
32 Article 32: Security of processing
    ACM.1 CloudFront.3 CloudTrail.2 CloudTrail.4 DynamoDB.3 EC2.3 EFS.1 ELB.3 ES.1 ES.3 Opensearch.1
    Opensearch.3 RDS.3 RDS.9 RDS.11 Redshift.3 Redshift.4 S3.5 S3.17 SNS.1`,
});
