import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export default class Services extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const key = new kms.Key(this, 'Key', { enabled: true, enableKeyRotation: false });
    const vpc = new ec2.Vpc(this, 'Network');
    const group = new ec2.SecurityGroup(this, 'Group', { vpc, description: 'Web' });
    group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22));
    group.addIngressRule(ec2.Peer.anyIpv6(), ec2.Port.HTTPS);
    group.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcpRange(3000, 4000), 'Inside');
    new sns.Topic(this, 'Topic');
    new sns.Topic(this, 'SealedTopic', { masterKey: key });
    new sqs.Queue(this, 'Queue');
    new sqs.Queue(this, 'SealedQueue', { encryption: sqs.QueueEncryption.KMS_MANAGED });
    new sqs.Queue(this, 'OpenQueue', { encryption: sqs.QueueEncryption.UNENCRYPTED });
    new dynamodb.Table(this, 'Table', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
    new dynamodb.Table(this, 'SealedTable', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      encryption: dynamodb.TableEncryption.AWS_MANAGED,
      deletionProtection: true,
    });
    // Where nothing is said the construct asks for the region, which source does not do.
    new kinesis.Stream(this, 'Stream', { encryption: kinesis.StreamEncryption.MANAGED });
    new kinesis.Stream(this, 'OpenStream', { encryption: kinesis.StreamEncryption.UNENCRYPTED });
    const code = lambda.Code.fromInline('exports.handler = () => {};');
    new lambda.Function(this, 'Handler', {
      runtime: lambda.Runtime.NODEJS_16_X,
      handler: 'index.handler',
      code,
    });
    new lambda.Function(this, 'Traced', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code,
      tracing: lambda.Tracing.ACTIVE,
      reservedConcurrentExecutions: 5,
    });
    new logs.LogGroup(this, 'Lines');
    new logs.LogGroup(this, 'SealedLines', { encryptionKey: key, retention: logs.RetentionDays.ONE_WEEK });
    new elbv2.ApplicationLoadBalancer(this, 'Balancer', { vpc, internetFacing: true });
    const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 });
    new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
    new rds.DatabaseInstance(this, 'Protected', {
      engine,
      vpc,
      storageEncrypted: true,
      deletionProtection: true,
      multiAz: true,
      backupRetention: Duration.days(14),
      iamAuthentication: true,
    });
    new rds.DatabaseCluster(this, 'Cluster', {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 }),
      writer: rds.ClusterInstance.serverlessV2('Writer'),
      vpc,
    });
  }
}
