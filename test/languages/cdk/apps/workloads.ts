import { Duration, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import * as appsync from 'aws-cdk-lib/aws-appsync';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as eks from 'aws-cdk-lib/aws-eks';
import * as guardduty from 'aws-cdk-lib/aws-guardduty';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as msk from 'aws-cdk-lib/aws-msk';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import * as stepfunctions from 'aws-cdk-lib/aws-stepfunctions';
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

export default class Workloads extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Network', { maxAzs: 2 });
    this.identities();
    this.functions();
    this.containers(vpc);
    this.builds(vpc);
    this.users();
    this.detectors();
  }

  private identities(): void {
    const everything = new iam.PolicyStatement({ actions: ['*'], resources: ['*'] });
    new iam.Role(this, 'Admin', {
      assumedBy: new iam.AccountPrincipal('123456789012'),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],
      inlinePolicies: { All: new iam.PolicyDocument({ statements: [everything] }) },
    });
    const role = new iam.Role(this, 'Reader', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
    });
    role.addToPolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
    const anyone = new iam.Role(this, 'Anyone', {
      assumedBy: new iam.AnyPrincipal(),
      maxSessionDuration: Duration.hours(12),
    });
    anyone.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'));
    new iam.Role(this, 'Hosts', {
      assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'),
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AmazonSSMManagedInstanceCore')],
    });
    const user = new iam.User(this, 'User', {
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('IAMFullAccess')],
    });
    user.addToPolicy(new iam.PolicyStatement({ actions: ['iam:PassRole'], resources: ['*'] }));
    const group = new iam.Group(this, 'Group');
    group.addUser(new iam.User(this, 'Member'));
    new iam.ManagedPolicy(this, 'All', { statements: [everything], groups: [group] });
    new iam.ManagedPolicy(this, 'Documented', {
      document: new iam.PolicyDocument({
        statements: [
          new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::parapet/*'] }),
        ],
      }),
    });
    const later = new iam.ManagedPolicy(this, 'Later');
    later.addStatements(new iam.PolicyStatement({ notActions: ['iam:*'], resources: ['*'] }));
    new iam.Policy(this, 'Statements', { roles: [role], statements: [everything] });
    const filled = new iam.Policy(this, 'Filled', { users: [user] });
    filled.addStatements(
      new iam.PolicyStatement({ actions: ['sts:AssumeRole'], resources: ['*'] }),
      new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ['kms:Decrypt'], resources: ['*'] }),
    );
    const built = new iam.PolicyStatement({ sid: 'Built' });
    built.addActions('ec2:*');
    built.addAllResources();
    new iam.ManagedPolicy(this, 'Built', { statements: [built] });
  }

  private functions(): void {
    const code = lambda.Code.fromInline('exports.handler = () => {};');
    new lambda.Function(this, 'Old', {
      runtime: lambda.Runtime.PYTHON_3_8,
      handler: 'index.handler',
      code,
      environment: { DATABASE_PASSWORD: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
    });
    const current = new lambda.Function(this, 'Current', {
      runtime: lambda.Runtime.PYTHON_3_13,
      handler: 'index.handler',
      code,
      environment: { TABLE: 'orders' },
      environmentEncryption: new kms.Key(this, 'Key'),
      deadLetterQueue: new sqs.Queue(this, 'Dead'),
      tracing: lambda.Tracing.ACTIVE,
    });
    current.addEnvironment('STAGE', 'live');
    current.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });
    current.addPermission('Everyone', { principal: new iam.AnyPrincipal() });
    new lambda.Function(this, 'Plain', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code,
      deadLetterQueueEnabled: true,
      logRetention: logs.RetentionDays.ONE_WEEK,
    });
    new stepfunctions.StateMachine(this, 'Machine', {
      definitionBody: stepfunctions.DefinitionBody.fromString('{}'),
      logs: {
        destination: new logs.LogGroup(this, 'Steps'),
        level: stepfunctions.LogLevel.ALL,
        includeExecutionData: true,
      },
    });
    new stepfunctions.StateMachine(this, 'PlainMachine', {
      definitionBody: stepfunctions.DefinitionBody.fromString('{}'),
      tracingEnabled: false,
    });
  }

  private containers(vpc: ec2.Vpc): void {
    const cluster = new ecs.Cluster(this, 'Tasks', {
      vpc,
      containerInsightsV2: ecs.ContainerInsights.DISABLED,
    });
    new ecs.Cluster(this, 'OldTasks', { vpc, containerInsights: true });
    const task = new ecs.FargateTaskDefinition(this, 'Task', { memoryLimitMiB: 512 });
    task.addContainer('Web', {
      image: ecs.ContainerImage.fromRegistry('nginx'),
      readonlyRootFilesystem: true,
      user: '1000',
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'web' }),
      environment: { STAGE: 'live' },
    });
    const open = new ecs.Ec2TaskDefinition(this, 'OpenTask', { networkMode: ecs.NetworkMode.HOST });
    open.addContainer('Web', {
      image: ecs.ContainerImage.fromRegistry('nginx'),
      memoryLimitMiB: 128,
      privileged: true,
      environment: { AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
    });
    new ecs.FargateService(this, 'Service', { cluster, taskDefinition: task, assignPublicIp: false });
    new ecr.Repository(this, 'Images', { encryption: ecr.RepositoryEncryption.KMS, imageScanOnPush: false });
    const cleaned = new ecr.Repository(this, 'Cleaned', { lifecycleRules: [{ maxImageCount: 5 }] });
    cleaned.addToResourcePolicy(
      new iam.PolicyStatement({ actions: ['ecr:*'], principals: [new iam.AnyPrincipal()] }),
    );
    new eks.CfnCluster(this, 'RawKubernetes', {
      roleArn: 'arn:aws:iam::111122223333:role/eks',
      resourcesVpcConfig: { subnetIds: ['subnet-1', 'subnet-2'], endpointPublicAccess: true },
    });
  }

  private builds(vpc: ec2.Vpc): void {
    const buildSpec = codebuild.BuildSpec.fromObject({ version: '0.2' });
    new codebuild.Project(this, 'Build', {
      buildSpec,
      environmentVariables: {
        AWS_ACCESS_KEY_ID: { value: 'AKIAIOSFODNN7EXAMPLE' },
      },
    });
    new codebuild.Project(this, 'SafeBuild', {
      buildSpec,
      vpc,
      environment: { buildImage: codebuild.LinuxBuildImage.STANDARD_7_0, privileged: false },
      encryptionKey: new kms.Key(this, 'BuildKey'),
      logging: { cloudWatch: { enabled: false } },
    });
    new opensearch.Domain(this, 'Search', {
      version: opensearch.EngineVersion.OPENSEARCH_2_11,
      enforceHttps: true,
      tlsSecurityPolicy: opensearch.TLSSecurityPolicy.TLS_1_2,
      nodeToNodeEncryption: true,
      encryptionAtRest: { enabled: true },
      logging: { auditLogEnabled: false, appLogEnabled: true },
      fineGrainedAccessControl: {
        masterUserName: 'owner',
        masterUserPassword: SecretValue.secretsManager('search'),
      },
    });
    new msk.CfnCluster(this, 'Stream', {
      clusterName: 'orders',
      kafkaVersion: '3.6.0',
      numberOfBrokerNodes: 2,
      brokerNodeGroupInfo: { clientSubnets: ['subnet-1', 'subnet-2'], instanceType: 'kafka.m5.large' },
      encryptionInfo: { encryptionInTransit: { clientBroker: 'TLS', inCluster: true } },
      enhancedMonitoring: 'PER_BROKER',
    });
  }

  private users(): void {
    const pool = new cognito.UserPool(this, 'Users');
    pool.addClient('Client', { generateSecret: true, preventUserExistenceErrors: false });
    pool.addDomain('Domain', { cognitoDomain: { domainPrefix: 'parapet' } });
    new cognito.UserPool(this, 'SafeUsers', {
      mfa: cognito.Mfa.OPTIONAL,
      mfaSecondFactor: { sms: false, otp: true },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: true,
    });
    new appsync.GraphqlApi(this, 'Graph', {
      name: 'graph',
      definition: appsync.Definition.fromSchema(
        appsync.SchemaFile.fromAsset('test/languages/cdk/apps/schema.graphql'),
      ),
      authorizationConfig: { defaultAuthorization: { authorizationType: appsync.AuthorizationType.IAM } },
      logConfig: { fieldLogLevel: appsync.FieldLogLevel.ERROR },
    });
    const secret = new secretsmanager.Secret(this, 'Secret');
    secret.addRotationSchedule('Rotation', {
      hostedRotation: secretsmanager.HostedRotation.mysqlSingleUser(),
      automaticallyAfter: Duration.days(30),
    });
  }

  private detectors(): void {
    new guardduty.CfnDetector(this, 'Detector', {
      enable: true,
      features: [{ name: 'S3_DATA_EVENTS', status: 'ENABLED' }],
    });
    const acl = new wafv2.CfnWebACL(this, 'Acl', {
      defaultAction: { block: {} },
      scope: 'REGIONAL',
      rules: [],
      visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: 'acl', sampledRequestsEnabled: true },
    });
    acl.addPropertyOverride('VisibilityConfig.CloudWatchMetricsEnabled', false);
  }
}
