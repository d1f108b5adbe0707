import { framework } from './framework.ts';

/** The requirements, with the controls of the Security Hub standard. Titles are our own words. */
export default framework({
  id: 'pci-dss-3.2.1',
  name: 'PCI DSS 3.2.1',
  requirements: `
1.1 Standards govern how firewalls and routers are configured
    + APIGateway.4 ELB.16
1.1.4 A firewall stands at every connection to the internet and the DMZ
    + APIGateway.4 ELB.16
1.2 Firewalls limit connections between untrusted networks and the cardholder data environment
    DMS.1 EC2.1 EC2.2 EC2.13 ES.2 Lambda.1 Lambda.3 Opensearch.2 RDS.1 RDS.2 Redshift.1 S3.2 S3.3
    SageMaker.1
1.2.1 Only necessary traffic goes in and out of the cardholder data environment
    DMS.1 EC2.1 EC2.2 EC2.13 ES.2 Lambda.1 Lambda.3 Opensearch.1 Opensearch.2 RDS.1 RDS.2 Redshift.1
    S3.1 S3.2 S3.3 SageMaker.1
1.2.2 Router configurations are secured and synchronized
1.2.3 Firewalls stand between wireless networks and cardholder data
    SageMaker.1
1.3 Nothing on the internet reaches the cardholder data environment directly
    DMS.1 EC2.1 EC2.2 EC2.13 ES.2 Lambda.1 Lambda.3 Opensearch.2 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3
    SageMaker.1
1.3.1 A DMZ limits inbound traffic to what is meant to be public
    DMS.1 EC2.1 EC2.2 EC2.13 ES.2 Lambda.1 Lambda.3 Opensearch.1 Opensearch.2 RDS.1 RDS.2 Redshift.1
    S3.1 S3.2 S3.3 SageMaker.1
1.3.2 Inbound traffic from the internet ends in the DMZ
    DMS.1 EC2.2 EC2.13 ES.2 Lambda.1 Lambda.3 Opensearch.2 RDS.2 Redshift.1 S3.1 S3.2 S3.3 SageMaker.1
1.3.3 Forged source addresses are blocked
1.3.4 Cardholder data does not leave for the internet without permission
    DMS.1 EC2.1 EC2.2 ES.2 Lambda.1 Lambda.3 Opensearch.1 Opensearch.2 RDS.1 RDS.2 Redshift.1 S3.1 S3.2
    S3.3 SageMaker.1
1.3.5 Only established connections are let into the network
    EC2.2
1.3.6 Systems that store cardholder data stand inside, apart from the DMZ
    DMS.1 ES.2 Opensearch.2 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 SageMaker.1
2.1 Vendor defaults are changed and unneeded default accounts removed
    EC2.2 IAM.4
2.2 Systems are configured by hardening standards
    AutoScaling.1 CloudTrail.2 CloudTrail.4 CloudTrail.5 DMS.1 EC2.1 EC2.2 EC2.6 EC2.13 ES.2 IAM.1
    IAM.2 IAM.4 KMS.4 Lambda.1 Lambda.3 Opensearch.2 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3 S3.5 S3.7
    SageMaker.1 SSM.2 SSM.3
2.2.2 Only necessary services and protocols are enabled
    DMS.1 EC2.1 EC2.2 EC2.13 ES.2 Lambda.1 Lambda.3 Opensearch.2 RDS.1 RDS.2 Redshift.1 S3.1 S3.2 S3.3
    SageMaker.1
2.2.4 Security parameters prevent misuse
    SSM.2 SSM.3
2.2.5 Unnecessary functions are removed
    SSM.2 SSM.3
2.3 Administrative access is encrypted
    ELB.1
2.4 An inventory lists the systems in scope
    Config.1 EC2.12 SSM.1 SSM.2 SSM.3
3.1 Cardholder data is kept no longer than needed
    S3.7
3.2 Sensitive authentication data is not kept after authorization
    CloudTrail.5
3.2.3 PINs and PIN blocks are not kept after authorization
    CloudTrail.5
3.4 Card numbers are unreadable wherever they are stored
    CloudTrail.2 CloudTrail.5 ES.1 Opensearch.1
3.4.1 Disk encryption has access control of its own
    CloudTrail.2 ES.1 Opensearch.1
3.5 Keys are protected from disclosure and misuse
    KMS.4
3.5.2 Few people have access to keys
3.6 Key management is documented and carried out
    KMS.4
3.6.4 Keys change at the end of their period
    KMS.4
4.1 Strong cryptography protects cardholder data on public networks
    EC2.6 ELB.1 S3.5
5.1 Systems have protection against malware
    SSM.2 SSM.3
5.2 Protection against malware is kept current
    SSM.2 SSM.3
6.1 New vulnerabilities are identified and ranked
6.2 Security patches are installed in time
    SSM.2 SSM.3
6.3 Software is developed securely
    CodeBuild.1 CodeBuild.2
6.3.1 Test accounts and passwords are removed before release
    CodeBuild.1 CodeBuild.2
6.3.2 Code is reviewed before release
6.5 Developers avoid common vulnerabilities
6.5.8 Applications check access to their objects
6.6 Public web applications are protected against attacks
    + APIGateway.4 ELB.12 ELB.16
7.1 Access is limited to those whose job needs it
    + Opensearch.7
7.1.1 Access needs are defined for each role
7.1.2 Privileged users have the least privileges that they need
    IAM.1 IAM.2
7.1.3 Access is assigned by job and function
    IAM.1 IAM.2
7.2 An access control system denies what is not allowed
    CloudWatch.1 DMS.1 EC2.1 ES.2 Lambda.1 Opensearch.2 RDS.1 RDS.2 Redshift.1 S3.1 S3.3 SageMaker.1
7.2.1 Access control covers all systems
    CloudWatch.1 DMS.1 EC2.1 ES.2 IAM.1 IAM.2 IAM.4 Lambda.1 Opensearch.1 Opensearch.2 RDS.1 RDS.2
    Redshift.1 S3.1 S3.2 S3.3 SageMaker.1
7.2.2 Privileges follow job and function
    IAM.1 IAM.2
8.1 User identities are managed
    IAM.8 IAM.10
8.1.2 Changes of users and credentials are controlled
    + CloudWatch.4
8.1.4 Accounts unused for 90 days are removed or disabled
    IAM.8 IAM.10
8.1.5 Access of third parties is enabled only while needed
8.2 Users prove who they are
    CloudTrail.2 CodeBuild.1 CodeBuild.2 ELB.1 ES.1 IAM.10 Opensearch.1 S3.5
8.2.1 Credentials are unreadable when sent and stored
    CloudTrail.2 CodeBuild.1 CodeBuild.2 ELB.1 ES.1 Opensearch.1 S3.5
8.2.3 Passwords have a minimum length and strength
    IAM.10
8.2.4 Passwords change every 90 days
    IAM.10
8.2.5 The last four passwords cannot be used again
    IAM.10
8.3 Administrative and remote access asks for MFA
    IAM.19
8.3.1 Administrators sign in with MFA
    IAM.6 IAM.9 IAM.19
8.3.2 Remote access asks for MFA
    IAM.19
8.5 No shared or generic accounts are used
8.6 Other means of authentication belong to one person each
    IAM.19
8.7 Access to databases of cardholder data is restricted
    + RDS.10
10.1 Audit trails link access to individual users
    CloudTrail.3 CloudTrail.5 EC2.6
10.2 Audit trails allow events to be reconstructed
    CloudTrail.5
10.2.1 Each user's access to cardholder data is recorded
    CloudTrail.3 CloudTrail.5
10.2.2 Actions of administrators are recorded
    CloudTrail.3 CloudTrail.5
10.2.3 Access to audit trails is recorded
    CloudTrail.3 CloudTrail.5
10.2.4 Failed attempts of access are recorded
    CloudTrail.3 CloudTrail.5
10.2.5 Changes of identities and privileges are recorded
    CloudTrail.3 CloudTrail.5
10.2.6 Starting, stopping and pausing audit logs is recorded
    CloudTrail.3 CloudTrail.5
10.2.7 Creation and deletion of system objects is recorded
    CloudTrail.3 CloudTrail.5
10.3 Records of events are complete
    CloudTrail.5
10.3.1 Records name the user
    CloudTrail.3 CloudTrail.5
10.3.2 Records name the type of event
    CloudTrail.3 CloudTrail.5 EC2.6
10.3.3 Records have date and time
    CloudTrail.3 CloudTrail.5 EC2.6
10.3.4 Records tell success or failure
    CloudTrail.3 CloudTrail.5 EC2.6
10.3.5 Records name the origin
    CloudTrail.3 CloudTrail.5 EC2.6
10.3.6 Records name the data or resource concerned
    CloudTrail.3 CloudTrail.5 EC2.6
10.5 Audit trails cannot be altered
    CloudTrail.2 CloudTrail.4 CloudTrail.5 Config.1 S3.7
10.5.2 Audit trails are protected from unauthorized changes
    CloudTrail.4 Config.1
10.5.3 Audit trails are backed up to a central server
    CloudTrail.5 S3.7
10.5.4 Logs of public systems are written to an internal server
    CloudTrail.5
10.5.5 Changes of logs raise an alert
    CloudTrail.4
10.7 Audit trails are kept for a year
    + CloudWatch.16 S3.13
10.8 Failures of security controls are detected in time
    + ES.4 ES.5 Opensearch.4 Opensearch.5
10.8.1 Failures of security controls are answered in time
11.4 Intrusions are detected or prevented
    GuardDuty.1
11.5 Changes of files are detected
    CloudTrail.4 Config.1`,
});
