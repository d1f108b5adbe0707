import type { Control, Severity } from '../../core/model/index.ts';
import { TAGGABLE } from '../shared/taggable.ts';
import { words } from './framework.ts';

/** The active controls of Security Hub (June 2026), by the severity that it gives them. */
const BY_SEVERITY: Readonly<Record<Exclude<Severity, 'info'>, string>> = {
  critical: `
    CloudTrail.6 CodeBuild.1 CodeBuild.2 Config.1 DMS.1 DocumentDB.3 EC2.1 EC2.19 EMR.2 ES.2 IAM.4
    IAM.6 IAM.9 KMS.3 KMS.5 Lambda.1 MSK.4 Neptune.3 Opensearch.2 RDS.1 RDS.2 Redshift.1 S3.2 S3.3
    S3.19 SNS.4 SQS.3 SSM.4 SSM.7`,
  high: `
    Account.2 ACM.2 AppSync.5 AutoScaling.3 Autoscaling.5 BedrockAgentCore.1 BedrockAgentCore.2 BedrockAgentCore.5
    BedrockAgentCore.7 CloudFront.1 CloudFront.12 CloudTrail.1
    CloudTrail.3 CloudWatch.15 CloudWatch.17 EC2.2 EC2.8 EC2.9 EC2.13 EC2.14 EC2.18 EC2.23 EC2.25
    EC2.53 EC2.54 EC2.182 ECR.1 ECS.2 ECS.3 ECS.4 ECS.5 ECS.8 ECS.9 ECS.16 EKS.1 EKS.2 ElastiCache.1
    ElastiCache.2 ElastiCache.7 ElasticBeanstalk.2 ElasticBeanstalk.3 EMR.1 GuardDuty.1 GuardDuty.5
    GuardDuty.6 GuardDuty.7 GuardDuty.8 GuardDuty.9 GuardDuty.10 GuardDuty.11 IAM.1 IAM.28 Inspector.1
    Inspector.2 Inspector.3 Inspector.4 Macie.2 Opensearch.7 RDS.13 RDS.46 Redshift.15
    RedshiftServerless.1 RedshiftServerless.3 S3.6 S3.8 S3.24 SageMaker.1 SageMaker.2 SageMaker.3 SageMaker.20
    SageMaker.25 SSM.2`,
  medium: `
    Account.1 ACM.1 APIGateway.1 APIGateway.2 APIGateway.4 APIGateway.5 APIGateway.8 APIGateway.9
    APIGateway.10 AppSync.2 Athena.4 AutoScaling.2 AutoScaling.6 AutoScaling.9 Backup.1
    Bedrock.1 BedrockAgentCore.3 BedrockAgentCore.4 BedrockAgentCore.6
    CloudFormation.3 CloudFormation.4 CloudFront.3 CloudFront.5 CloudFront.6 CloudFront.9 CloudFront.10
    CloudFront.13 CloudFront.15 CloudFront.16 CloudFront.17 CloudTrail.2 CloudTrail.5 CloudTrail.10
    CloudWatch.16 CodeBuild.4 CodeBuild.7 Cognito.1 Cognito.2 Cognito.3 Cognito.4 Cognito.5 Cognito.6
    Connect.2 DataFirehose.1 DataSync.1 DMS.6 DMS.7 DMS.8 DMS.9 DMS.10 DMS.11 DMS.12 DMS.13
    DocumentDB.1 DocumentDB.2 DocumentDB.4 DocumentDB.5 DocumentDB.6 DynamoDB.1 DynamoDB.2 DynamoDB.3
    DynamoDB.4 DynamoDB.6 DynamoDB.7 EC2.3 EC2.4 EC2.6 EC2.7 EC2.10 EC2.15 EC2.20 EC2.21 EC2.22 EC2.24
    EC2.55 EC2.56 EC2.57 EC2.58 EC2.60 EC2.171 EC2.172 EC2.173 EC2.180 EC2.181 EC2.183 ECR.2 ECR.3 ECR.5 ECS.10
    ECS.12 ECS.17 ECS.18 ECS.19 ECS.20 ECS.21 EFS.1 EFS.2 EFS.3 EFS.4 EFS.6 EFS.7 EFS.8 EKS.3 EKS.8
    ElastiCache.3 ElastiCache.4 ElastiCache.5 ElastiCache.6 ELB.1 ELB.2 ELB.3 ELB.4 ELB.5 ELB.6 ELB.8
    ELB.9 ELB.10 ELB.12 ELB.13 ELB.14 ELB.16 ELB.17 ELB.18 ELB.21 ELB.22 EMR.3 EMR.4 ES.1 ES.3 ES.4
    ES.5 ES.6 ES.7 ES.8 EventBridge.4 FSx.3 FSx.4 FSx.5 Glue.3 Glue.4 GuardDuty.12 GuardDuty.13 IAM.3
    IAM.5 IAM.7 IAM.8 IAM.10 IAM.11 IAM.12 IAM.13 IAM.14 IAM.15 IAM.19 IAM.22 IAM.26 IAM.27 Kinesis.1
    Kinesis.3 KMS.1 KMS.2 KMS.4 Lambda.2 Lambda.5 Macie.1 MQ.2 MSK.1 MSK.3 MSK.5 MSK.6 Neptune.1
    Neptune.2 Neptune.5 Neptune.6 Neptune.7 Neptune.9 NetworkFirewall.1 NetworkFirewall.2
    NetworkFirewall.3 NetworkFirewall.4 NetworkFirewall.5 NetworkFirewall.6 NetworkFirewall.9
    NetworkFirewall.10 Opensearch.1 Opensearch.3 Opensearch.4 Opensearch.5 Opensearch.6 Opensearch.8
    Opensearch.10 RDS.3 RDS.4 RDS.5 RDS.7 RDS.9 RDS.10 RDS.11 RDS.12 RDS.14 RDS.15 RDS.24 RDS.25 RDS.26
    RDS.27 RDS.34 RDS.35 RDS.36 RDS.37 RDS.38 RDS.39 RDS.40 RDS.41 RDS.42 RDS.43 RDS.44 RDS.45 RDS.50
    Redshift.2 Redshift.3 Redshift.4 Redshift.6 Redshift.7 Redshift.8 Redshift.10 Redshift.16
    Redshift.18 RedshiftServerless.2 RedshiftServerless.4 RedshiftServerless.5 RedshiftServerless.6
    Route53.2 S3.1 S3.5 S3.9 S3.10 S3.11 S3.12 S3.15 S3.17 S3.22 S3.23 SageMaker.4 SageMaker.5
    SageMaker.8 SageMaker.9 SageMaker.10 SageMaker.11 SageMaker.12 SageMaker.13 SageMaker.14
    SageMaker.15 SageMaker.16 SageMaker.17 SageMaker.18 SageMaker.19 SageMaker.21 SageMaker.22
    SageMaker.23 SageMaker.24 SecretsManager.1 SecretsManager.2 SecretsManager.3 SecretsManager.4 ServiceCatalog.1
    SES.3 SNS.1 SQS.1 SSM.1 SSM.6 StepFunctions.1 Transfer.2 Transfer.3 WAF.1 WAF.2 WAF.3 WAF.4 WAF.6
    WAF.7 WAF.8 WAF.10 WAF.12 WorkSpaces.1 WorkSpaces.2`,
  low: `
    ACM.3 Amplify.1 Amplify.2 APIGateway.3 AppConfig.1 AppConfig.2 AppConfig.3 AppConfig.4 AppFlow.1
    AppRunner.1 AppRunner.2 AppSync.4 Athena.2 Athena.3 AutoScaling.1 AutoScaling.10 Backup.2 Backup.3
    Backup.4 Backup.5 Batch.1 Batch.2 Batch.3 Batch.4 CloudFormation.2 CloudFront.4 CloudFront.7
    CloudFront.8 CloudFront.14 CloudTrail.4 CloudTrail.7 CloudTrail.9 CloudWatch.1 CloudWatch.2
    CloudWatch.3 CloudWatch.4 CloudWatch.5 CloudWatch.6 CloudWatch.7 CloudWatch.8 CloudWatch.9
    CloudWatch.10 CloudWatch.11 CloudWatch.12 CloudWatch.13 CloudWatch.14 CodeArtifact.1 CodeBuild.3
    CodeGuruProfiler.1 CodeGuruReviewer.1 Connect.1 DataSync.2 Detective.1 DMS.2 DMS.3 DMS.4 DMS.5
    DynamoDB.5 EC2.12 EC2.16 EC2.17 EC2.28 EC2.33 EC2.34 EC2.35 EC2.36 EC2.37 EC2.38 EC2.39 EC2.40
    EC2.41 EC2.42 EC2.43 EC2.44 EC2.45 EC2.46 EC2.47 EC2.48 EC2.49 EC2.50 EC2.51 EC2.52 EC2.170 EC2.174
    EC2.175 EC2.176 EC2.177 EC2.178 EC2.179 ECR.4 ECS.13 ECS.14 ECS.15 EFS.5 EKS.6 EKS.7
    ElasticBeanstalk.1 ELB.7 ES.9 EventBridge.2 EventBridge.3 FraudDetector.1 FraudDetector.2
    FraudDetector.3 FraudDetector.4 FSx.1 FSx.2 GlobalAccelerator.1 Glue.1 GuardDuty.2 GuardDuty.3
    GuardDuty.4 IAM.2 IAM.16 IAM.17 IAM.18 IAM.21 IAM.23 IAM.24 IAM.25 IoT.1 IoT.2 IoT.3 IoT.4 IoT.5
    IoT.6 IoTEvents.1 IoTEvents.2 IoTEvents.3 IoTSiteWise.1 IoTSiteWise.2 IoTSiteWise.3 IoTSiteWise.4
    IoTSiteWise.5 IoTTwinMaker.1 IoTTwinMaker.2 IoTTwinMaker.3 IoTTwinMaker.4 IoTWireless.1
    IoTWireless.2 IoTWireless.3 IVS.1 IVS.2 IVS.3 Keyspaces.1 Kinesis.2 Lambda.3 Lambda.6 Lambda.7 MQ.4
    MQ.5 MQ.6 MSK.2 Neptune.4 Neptune.8 NetworkFirewall.7 NetworkFirewall.8 Opensearch.9 Opensearch.11
    PCA.1 PCA.2 RDS.6 RDS.8 RDS.16 RDS.17 RDS.19 RDS.20 RDS.21 RDS.22 RDS.23 RDS.28 RDS.29 RDS.30
    RDS.31 RDS.32 RDS.33 RDS.47 RDS.48 Redshift.11 Redshift.12 Redshift.13 Redshift.14 Redshift.17
    Route53.1 S3.7 S3.13 S3.14 S3.20 S3.25 SageMaker.6 SageMaker.7 SecretsManager.5 SES.1 SES.2 SNS.3
    SQS.2 SSM.3 SSM.5 StepFunctions.2 Transfer.1 Transfer.4 Transfer.5 Transfer.6 Transfer.7 WAF.11`,
};

/** Controls that Security Hub has withdrawn. Rules may still name them; nothing counts them. */
export const RETIRED: readonly string[] = words(`
    AppSync.1 AppSync.6 Athena.1 AutoScaling.4 CloudFormation.1 CloudFront.2 CodeBuild.5 EC2.29 ECS.1
    Glue.2 IAM.20 MQ.3 RDS.18 Redshift.9 RedshiftServerless.7 S3.4 SNS.2`);

/** Controls that no rule answers for: what they ask, and why. */
const UNANSWERED: Readonly<Record<string, readonly [title: string, why: string]>> = {
  'Account.2': [
    'The account is part of an organization',
    'only the organization knows which accounts are members',
  ],
  'Account.1': ['Accounts name a contact for security', 'CloudFormation has no type for it'],
  'Backup.1': ['Recovery points are encrypted', 'AWS Backup makes recovery points while it runs'],
  'Backup.2': ['Recovery points are tagged', 'AWS Backup makes recovery points while it runs'],
  'Batch.4': ['Instances of compute environments are tagged', 'no rule asks it yet'],
  'CloudFormation.3': [
    'Stacks are protected from deletion',
    'no template says it of itself: it is set when the stack is deployed',
  ],
  'CloudFormation.4': [
    'Stacks have a role of their own',
    'no template says it of itself: it is set when the stack is deployed',
  ],
  'CloudFront.12': [
    'Distributions point at buckets that exist',
    'the bucket may stand outside the workspace',
  ],
  'DMS.2': ['DMS certificates are tagged', 'CloudFormation has no tags for it'],
  'DocumentDB.3': [
    'Snapshots of DocumentDB clusters are not public',
    'snapshots are shared by a call, not by a template',
  ],
  'EC2.1': ['EBS snapshots are not public', 'CloudFormation cannot share a snapshot'],
  'EC2.4': ['Instances that have stopped are removed', 'only the account knows whether an instance runs'],
  'EC2.20': ['Both tunnels of a VPN connection are up', 'only the account knows whether a tunnel is up'],
  'EC2.22': ['Security groups are in use', 'a security group may be used outside the workspace'],
  'EventBridge.3': ['Event buses have a policy', 'no rule asks it yet'],
  'IAM.3': ['Access keys are rotated every 90 days', 'only the account knows how old a key is'],
  'IAM.4': ['The root user has no access keys', 'only the account knows the keys of its root user'],
  'IAM.5': [
    'Users with a console password sign in with MFA',
    'devices are registered by people, not by templates',
  ],
  'IAM.6': [
    'The root user signs in with a hardware MFA device',
    'only the account knows the devices of its root user',
  ],
  'IAM.8': ['Credentials that nobody uses are removed', 'only the account knows when a credential was used'],
  'IAM.9': ['The root user signs in with MFA', 'only the account knows the devices of its root user'],
  'IAM.18': ['A role can manage cases with AWS Support', 'the role may stand outside the workspace'],
  'IAM.19': ['Users sign in with MFA', 'devices are registered by people, not by templates'],
  'IAM.26': [
    'Expired certificates are removed from IAM',
    'only the account knows when a certificate expires',
  ],
  'IAM.22': [
    'Credentials unused for 45 days are removed',
    'only the account knows when a credential was used',
  ],
  'Macie.2': ['Macie discovers sensitive data by itself', 'neither CloudFormation nor Terraform can set it'],
  'Neptune.3': [
    'Snapshots of Neptune clusters are not public',
    'snapshots are shared by a call, not by a template',
  ],
  'Neptune.6': ['Snapshots of Neptune clusters are encrypted', 'a snapshot is as encrypted as its cluster'],
  'RDS.4': ['RDS snapshots are encrypted', 'a snapshot is as encrypted as its database'],
  'RDS.29': ['Snapshots of RDS clusters are tagged', 'CloudFormation has no type for it'],
  'RDS.32': ['RDS snapshots are tagged', 'CloudFormation has no type for it'],
  'Redshift.13': ['Redshift snapshots are tagged', 'CloudFormation has no type for it'],
  'SecretsManager.2': ['Rotations of secrets succeed', 'only the account knows whether a rotation succeeded'],
  'SecretsManager.3': [
    'Secrets that nobody uses are removed',
    'only the account knows when a secret was used',
  ],
  'ServiceCatalog.1': ['Portfolios are shared within the organization alone', 'no rule asks it yet'],
  'SSM.1': [
    'Instances are managed by Systems Manager',
    'only the account knows which agents have registered',
  ],
  'SSM.2': ['Instances have their patches', 'only the account knows what is installed'],
  'SSM.3': ['Instances are as their associations say', 'only the account knows the state of an association'],
};

/** Controls of which each rule that answers asks a part, such as the export of a log and what is logged. */
const NEED_ALL_RULES: ReadonlySet<string> = new Set(['DocumentDB.4']);

/** What controls are about, where a rule that answers for them asks about other types as well. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  'APIGateway.10': ['AWS::ApiGatewayV2::Api', 'AWS::ApiGatewayV2::Integration'],
  'AppSync.5': ['AWS::AppSync::GraphQLApi'],
  'Lambda.1': ['AWS::Lambda::Permission', 'AWS::Lambda::Url'],
  'Opensearch.2': ['AWS::OpenSearchService::Domain', 'Custom::OpenSearchAccessPolicy'],
  'SageMaker.21': ['AWS::SageMaker::NotebookInstance'],
  'WAF.1': ['AWS::WAF::WebACL'],
};

/** The active controls of Security Hub. */
export const CONTROLS: readonly Control[] = Object.entries(BY_SEVERITY).flatMap(([severity, ids]) =>
  words(ids).map((id) => control(id, severity as Severity)),
);

function control(id: string, severity: Severity): Control {
  const types = Object.keys(TAGGABLE).filter((type) => TAGGABLE[type]![0] === id);
  const [title, unanswered] = UNANSWERED[id] ?? [];
  return {
    id,
    severity,
    types: types.length > 0 ? types : TYPES[id],
    ...(NEED_ALL_RULES.has(id) ? { needsAllRules: true } : {}),
    title,
    unanswered,
  };
}
