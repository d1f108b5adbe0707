import type { SecureForm } from '../form.ts';

/** The constructs of the CDK that people write most, as they pass under `strict`; texts are statements of a stack in TypeScript. */
export const CDK: readonly SecureForm[] = [
  {
    name: 'bucket',
    type: 's3.Bucket',
    imports: { s3: 'aws-s3', cdk: '' },
    text: `new s3.Bucket(this, '\${1:Bucket}', {
  encryption: s3.BucketEncryption.S3_MANAGED,
  blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  versioned: true,
  serverAccessLogsBucket: s3.Bucket.fromBucketName(this, '\${1}Logs', '\${2:access-logs-of-the-account}'),
  serverAccessLogsPrefix: '\${1}/',
  removalPolicy: cdk.RemovalPolicy.RETAIN,
});`,
  },
  {
    name: 'volume',
    type: 'ec2.Volume',
    imports: { ec2: 'aws-ec2', cdk: '' },
    text: `new ec2.Volume(this, '\${1:Volume}', {
  availabilityZone: '\${2:eu-west-1a}',
  size: cdk.Size.gibibytes(\${3:20}),
  volumeType: ec2.EbsDeviceVolumeType.GP3,
  encrypted: true,
});`,
  },
  {
    name: 'queue',
    type: 'sqs.Queue',
    imports: { sqs: 'aws-sqs' },
    text: `new sqs.Queue(this, '\${1:Queue}', {
  encryption: sqs.QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
});`,
  },
  {
    name: 'topic',
    type: 'sns.Topic',
    imports: { sns: 'aws-sns', kms: 'aws-kms' },
    text: `new sns.Topic(this, '\${1:Topic}', {
  masterKey: new kms.Key(this, '\${1}Key', { enableKeyRotation: true }),
  enforceSSL: true,
});`,
  },
  {
    name: 'key',
    type: 'kms.Key',
    imports: { kms: 'aws-kms', cdk: '' },
    text: `new kms.Key(this, '\${1:Key}', {
  description: '\${2:Encrypts what the shop keeps}',
  enableKeyRotation: true,
  removalPolicy: cdk.RemovalPolicy.RETAIN,
});`,
  },
  {
    name: 'function',
    type: 'lambda.Function',
    imports: { lambda: 'aws-lambda', logs: 'aws-logs' },
    text: `new lambda.Function(this, '\${1:Function}', {
  runtime: lambda.Runtime.\${2:NODEJS_22_X},
  handler: '\${3:index.handler}',
  code: lambda.Code.fromAsset('\${4:src}'),
  tracing: lambda.Tracing.ACTIVE,
  logGroup: new logs.LogGroup(this, '\${1}Logs', { retention: logs.RetentionDays.ONE_YEAR }),
});`,
  },
  {
    name: 'log group',
    type: 'logs.LogGroup',
    imports: { logs: 'aws-logs' },
    text: `new logs.LogGroup(this, '\${1:Logs}', {
  retention: logs.RetentionDays.ONE_YEAR,
});`,
  },
  {
    name: 'table',
    type: 'dynamodb.Table',
    imports: { dynamodb: 'aws-dynamodb', cdk: '' },
    text: `new dynamodb.Table(this, '\${1:Table}', {
  partitionKey: { name: '\${2:id}', type: dynamodb.AttributeType.STRING },
  billingMode: dynamodb.BillingMode.PAY_PER_REQUEST,
  encryption: dynamodb.TableEncryption.AWS_MANAGED,
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  deletionProtection: true,
  removalPolicy: cdk.RemovalPolicy.RETAIN,
});`,
  },
  {
    name: 'role for a workload',
    type: 'iam.Role',
    imports: { iam: 'aws-iam' },
    text: `new iam.Role(this, '\${1:Role}', {
  assumedBy: new iam.ServicePrincipal('\${2:ecs-tasks.amazonaws.com}'),
  inlinePolicies: {
    work: new iam.PolicyDocument({
      statements: [
        new iam.PolicyStatement({
          actions: ['\${3:sqs:SendMessage}'],
          resources: ['\${4:arn:aws:sqs:eu-west-1:111122223333:orders}'],
        }),
      ],
    }),
  },
});`,
  },
  {
    name: 'user pool with MFA',
    type: 'cognito.UserPool',
    imports: { cognito: 'aws-cognito' },
    text: `new cognito.UserPool(this, '\${1:Users}', {
  selfSignUpEnabled: false,
  mfa: cognito.Mfa.REQUIRED,
  mfaSecondFactor: { otp: true, sms: false },
  featurePlan: cognito.FeaturePlan.PLUS,
  standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
  passwordPolicy: {
    minLength: 14,
    requireLowercase: true,
    requireUppercase: true,
    requireDigits: true,
    requireSymbols: true,
  },
  deletionProtection: true,
});`,
  },
  {
    name: 'trail',
    type: 'cloudtrail.Trail',
    imports: { cloudtrail: 'aws-cloudtrail', kms: 'aws-kms', logs: 'aws-logs', s3: 'aws-s3' },
    text: `new cloudtrail.Trail(this, '\${1:Trail}', {
  bucket: s3.Bucket.fromBucketName(this, '\${1}Bucket', '\${2:trail-of-the-account}'),
  encryptionKey: new kms.Key(this, '\${1}Key', { enableKeyRotation: true }),
  isMultiRegionTrail: true,
  includeGlobalServiceEvents: true,
  enableFileValidation: true,
  sendToCloudWatchLogs: true,
  cloudWatchLogsRetention: logs.RetentionDays.ONE_YEAR,
}).logAllS3DataEvents();`,
  },
];
