import { framework } from './framework.ts';

/** The requirements, with the Security Hub controls that public mappings name for them. Titles are our own words. */
export default framework({
  id: 'iso-27001-2013',
  name: 'ISO/IEC 27001:2013, annex A',
  requirements: `
A.9.2 User access management
    IAM.2 IAM.3 IAM.4 IAM.5 IAM.7 IAM.8 IAM.9 IAM.10 IAM.19 IAM.22 IAM.26
A.9.3 User responsibilities
    IAM.3 IAM.5 IAM.7 IAM.8 IAM.10 IAM.19 IAM.22 IAM.26
A.9.4 System and application access control
    IAM.2 IAM.3 IAM.4 IAM.5 IAM.7 IAM.8 IAM.9 IAM.10 IAM.19 IAM.22 IAM.26
A.10.1 Cryptographic controls
    CloudWatch.7 RDS.3
A.12.4 Logging and monitoring
    CloudTrail.1 CloudTrail.5 CloudTrail.6 CloudTrail.7 CloudWatch.1 CloudWatch.2 CloudWatch.3
    CloudWatch.4 CloudWatch.5 CloudWatch.6 CloudWatch.7 CloudWatch.8 CloudWatch.9 CloudWatch.10
    CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 Config.1 EC2.6
A.12.6 Technical vulnerability management
    CloudTrail.6 EC2.1 EC2.2 EC2.13 EC2.14 RDS.1 RDS.2 Redshift.1 SNS.4
A.13.1 Network security management
    EC2.1 EC2.2 EC2.13 EC2.14 RDS.1 RDS.2 Redshift.1 SNS.4`,
});
