import { Duration, RemovalPolicy, Size, Stack, type StackProps } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as elasticache from 'aws-cdk-lib/aws-elasticache';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kinesis from 'aws-cdk-lib/aws-kinesis';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as redshift from 'aws-cdk-lib/aws-redshift';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sns from 'aws-cdk-lib/aws-sns';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

interface TierProps {
  readonly isProd: boolean;
  readonly vpc: ec2.IVpc;
}

/** The same constructs, by what the tier is told. */
class Tier extends Construct {
  constructor(scope: Construct, id: string, props: TierProps) {
    super(scope, id);
    new s3.Bucket(this, 'Bucket', {
      versioned: props.isProd,
      encryption: props.isProd ? s3.BucketEncryption.S3_MANAGED : undefined,
    });
    new efs.FileSystem(this, 'Files', { vpc: props.vpc, encrypted: props.isProd });
    new dynamodb.Table(this, 'Table', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      deletionProtection: props.isProd,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: props.isProd },
    });
    new logs.LogGroup(this, 'Lines', {
      retention: props.isProd ? logs.RetentionDays.ONE_YEAR : logs.RetentionDays.ONE_DAY,
    });
    new sqs.Queue(this, 'Queue', { ...(props.isProd ? { enforceSSL: true } : {}) });
    if (props.isProd) new kms.Key(this, 'Key', { enableKeyRotation: true });
    else new kms.Key(this, 'PlainKey');
  }
}

export default class Stores extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Network');
    new Tier(this, 'Prod', { isProd: true, vpc });
    new Tier(this, 'Trial', { isProd: false, vpc });
    this.buckets();
    this.messages();
    this.databases(vpc);
  }

  private buckets(): void {
    new s3.Bucket(this, 'Strict', {
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
      encryption: s3.BucketEncryption.KMS,
      objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [{ expiration: Duration.days(30) }],
    });
    new s3.Bucket(this, 'PublicAcl', {
      accessControl: s3.BucketAccessControl.PUBLIC_READ,
      objectOwnership: s3.ObjectOwnership.OBJECT_WRITER,
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS,
    });
    const cors = new s3.Bucket(this, 'Cors', {
      cors: [{ allowedMethods: [s3.HttpMethods.GET], allowedOrigins: ['*'] }],
    });
    cors.addLifecycleRule({ expiration: Duration.days(3) });
    const later = new s3.Bucket(this, 'Later');
    later.addCorsRule({ allowedMethods: [s3.HttpMethods.PUT], allowedOrigins: ['https://example.com'] });
    new s3.Bucket(this, 'Website', { websiteIndexDocument: 'index.html', transferAcceleration: true });
    const opened = new s3.Bucket(this, 'Opened', {
      blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY,
    });
    opened.grantPublicAccess();
    const written = new s3.Bucket(this, 'Written', { serverAccessLogsPrefix: 'own/' });
    written.grantRead(new iam.AccountPrincipal('123456789012'));
    const denied = new s3.Bucket(this, 'Denied');
    denied.addToResourcePolicy(
      new iam.PolicyStatement({
        effect: iam.Effect.DENY,
        principals: [new iam.AnyPrincipal()],
        actions: ['s3:*'],
        resources: [denied.bucketArn, denied.arnForObjects('*')],
        conditions: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
    new s3.CfnBucketPolicy(this, 'RawPolicy', {
      bucket: new s3.CfnBucket(this, 'RawBucket', { accessControl: 'PublicReadWrite' }).ref,
      policyDocument: {
        Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' }],
      },
    });
    const policy = new s3.BucketPolicy(this, 'OwnPolicy', { bucket: new s3.Bucket(this, 'Ruled') });
    policy.document.addStatements(
      new iam.PolicyStatement({
        actions: ['s3:GetObject'],
        principals: [new iam.ArnPrincipal('arn:aws:iam::123456789012:root')],
        resources: ['arn:aws:s3:::parapet/*'],
      }),
    );
  }

  private messages(): void {
    const key = new kms.Key(this, 'OpenKey', {
      policy: new iam.PolicyDocument({
        statements: [
          new iam.PolicyStatement({
            actions: ['kms:*'],
            principals: [new iam.AnyPrincipal()],
            resources: ['*'],
          }),
        ],
      }),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const shown = new kms.Key(this, 'ShownKey', { enableKeyRotation: true });
    shown.addToResourcePolicy(
      new iam.PolicyStatement({
        actions: ['kms:Decrypt'],
        principals: [new iam.StarPrincipal()],
        resources: ['*'],
      }),
    );
    const topic = new sns.Topic(this, 'Topic', { enforceSSL: true, masterKey: key });
    topic.addToResourcePolicy(
      new iam.PolicyStatement({
        actions: ['sns:Publish'],
        principals: [new iam.AnyPrincipal()],
        resources: [topic.topicArn],
      }),
    );
    new sns.TopicPolicy(this, 'TopicPolicy', {
      topics: [new sns.Topic(this, 'Ruled topic')],
      enforceSSL: true,
    });
    const queue = new sqs.Queue(this, 'Orders', {
      deadLetterQueue: { queue: new sqs.Queue(this, 'Dead'), maxReceiveCount: 3 },
      dataKeyReuse: Duration.days(1),
      encryption: sqs.QueueEncryption.SQS_MANAGED,
    });
    queue.addToResourcePolicy(
      new iam.PolicyStatement({
        actions: ['sqs:*'],
        principals: [new iam.AnyPrincipal()],
        resources: [queue.queueArn],
      }),
    );
    new sqs.Queue(this, 'SafeQueue', { enforceSSL: true, encryptionMasterKey: key });
    new kinesis.Stream(this, 'Stream', { encryptionKey: key, retentionPeriod: Duration.days(7) });
    new kinesis.Stream(this, 'PlainStream', { encryption: kinesis.StreamEncryption.UNENCRYPTED });
    const secret = new secretsmanager.Secret(this, 'Secret', { encryptionKey: key });
    secret.addToResourcePolicy(
      new iam.PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        principals: [new iam.AnyPrincipal()],
        resources: ['*'],
      }),
    );
    new secretsmanager.Secret(this, 'Generated', {
      generateSecretString: { passwordLength: 8, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    new logs.LogGroup(this, 'Forever', { retention: logs.RetentionDays.INFINITE });
  }

  private databases(vpc: ec2.IVpc): void {
    const postgres = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 });
    const credentials = rds.Credentials.fromGeneratedSecret('owner');
    new rds.DatabaseInstance(this, 'Open', {
      engine: postgres,
      vpc,
      credentials,
      vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC },
      publiclyAccessible: true,
      backupRetention: Duration.days(0),
      storageEncrypted: false,
      deletionProtection: false,
      port: 5432,
    });
    new rds.DatabaseInstance(this, 'Safe', {
      engine: postgres,
      vpc,
      credentials,
      multiAz: true,
      storageEncrypted: true,
      deletionProtection: true,
      iamAuthentication: true,
      autoMinorVersionUpgrade: true,
      enablePerformanceInsights: true,
      cloudwatchLogsExports: ['postgresql'],
      monitoringInterval: Duration.seconds(60),
      port: 6543,
    });
    const aurora = rds.DatabaseClusterEngine.auroraMysql({
      version: rds.AuroraMysqlEngineVersion.VER_3_08_0,
    });
    new rds.DatabaseCluster(this, 'Cluster', {
      engine: aurora,
      vpc,
      writer: rds.ClusterInstance.provisioned('Writer', { publiclyAccessible: false }),
      readers: [rds.ClusterInstance.serverlessV2('Reader', { autoMinorVersionUpgrade: false })],
      storageEncrypted: true,
      deletionProtection: true,
      iamAuthentication: true,
      backup: { retention: Duration.days(14) },
      cloudwatchLogsExports: ['audit'],
      copyTagsToSnapshot: true,
    });
    new rds.DatabaseCluster(this, 'OpenCluster', {
      engine: aurora,
      vpc,
      writer: rds.ClusterInstance.provisioned('Only', { publiclyAccessible: true }),
      storageEncrypted: false,
    });
    new dynamodb.TableV2(this, 'Global', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      deletionProtection: true,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      encryption: dynamodb.TableEncryptionV2.awsManagedKey(),
    });
    new dynamodb.TableV2(this, 'PlainGlobal', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
    });
    new dynamodb.Table(this, 'KeyTable', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      encryption: dynamodb.TableEncryption.CUSTOMER_MANAGED,
      billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
    });
    new redshift.CfnCluster(this, 'Warehouse', {
      clusterType: 'multi-node',
      dbName: 'shop',
      masterUsername: 'owner',
      manageMasterPassword: true,
      nodeType: 'ra3.xlplus',
      encrypted: true,
      publiclyAccessible: false,
      loggingProperties: { bucketName: 'audit' },
    });
    new elasticache.CfnReplicationGroup(this, 'Cache', {
      replicationGroupDescription: 'Sessions',
      transitEncryptionEnabled: true,
      atRestEncryptionEnabled: true,
      automaticFailoverEnabled: true,
      snapshotRetentionLimit: 7,
    });
    new ec2.Volume(this, 'Volume', {
      availabilityZone: 'eu-west-1a',
      size: Size.gibibytes(8),
      encrypted: false,
    });
    new efs.FileSystem(this, 'OpenFiles', { vpc, enableAutomaticBackups: false, allowAnonymousAccess: true });
  }
}
