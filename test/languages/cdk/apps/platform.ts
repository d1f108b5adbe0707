import { Duration, RemovalPolicy, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as appsync from 'aws-cdk-lib/aws-appsync';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as backup from 'aws-cdk-lib/aws-backup';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import * as cloudtrail from 'aws-cdk-lib/aws-cloudtrail';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as codebuild from 'aws-cdk-lib/aws-codebuild';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import * as docdb from 'aws-cdk-lib/aws-docdb';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elasticache from 'aws-cdk-lib/aws-elasticache';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as events from 'aws-cdk-lib/aws-events';
import * as guardduty from 'aws-cdk-lib/aws-guardduty';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as msk from 'aws-cdk-lib/aws-msk';
import * as opensearch from 'aws-cdk-lib/aws-opensearchservice';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as redshift from 'aws-cdk-lib/aws-redshift';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as ssm from 'aws-cdk-lib/aws-ssm';
import * as stepfunctions from 'aws-cdk-lib/aws-stepfunctions';
import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

export default class Platform extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Network', { maxAzs: 2 });
    new ec2.Instance(this, 'Host', {
      vpc,
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MICRO),
      machineImage: ec2.MachineImage.latestAmazonLinux2023(),
      requireImdsv2: true,
    });
    new ec2.LaunchTemplate(this, 'Template', { requireImdsv2: false, detailedMonitoring: true });
    new ec2.FlowLog(this, 'Flows', { resourceType: ec2.FlowLogResourceType.fromVpc(vpc) });
    new autoscaling.AutoScalingGroup(this, 'Fleet', {
      vpc,
      launchTemplate: new ec2.LaunchTemplate(this, 'FleetTemplate', {
        machineImage: ec2.MachineImage.latestAmazonLinux2023(),
        instanceType: new ec2.InstanceType('t3.micro'),
        securityGroup: new ec2.SecurityGroup(this, 'FleetGroup', { vpc }),
      }),
    });
    new ecr.Repository(this, 'Images');
    new ecr.Repository(this, 'ScannedImages', {
      imageScanOnPush: true,
      imageTagMutability: ecr.TagMutability.IMMUTABLE,
    });
    new cloudtrail.Trail(this, 'Trail', { enableFileValidation: false });
    new cloudtrail.Trail(this, 'WholeTrail', { isMultiRegionTrail: true, sendToCloudWatchLogs: true });
    new cognito.UserPool(this, 'Users', { mfa: cognito.Mfa.OFF, selfSignUpEnabled: true });
    const pool = new cognito.UserPool(this, 'SafeUsers', {
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { sms: false, otp: true },
      deletionProtection: true,
      passwordPolicy: { minLength: 14, requireDigits: true },
    });
    new cognito.UserPoolClient(this, 'Client', { userPool: pool, preventUserExistenceErrors: true });
    new secretsmanager.Secret(this, 'Secret', { description: 'Key of the shop' });
    new stepfunctions.StateMachine(this, 'Machine', {
      definitionBody: stepfunctions.DefinitionBody.fromString('{}'),
      tracingEnabled: true,
    });
    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { tracingEnabled: true } });
    api.root.addMethod('GET');
    new apigatewayv2.HttpApi(this, 'HttpApi');
    new appsync.GraphqlApi(this, 'Graph', {
      name: 'graph',
      definition: appsync.Definition.fromSchema(
        appsync.SchemaFile.fromAsset('test/languages/cdk/apps/schema.graphql'),
      ),
      xrayEnabled: true,
    });
    const reading = { actions: ['es:ESHttpGet'], resources: ['*'] };
    new opensearch.Domain(this, 'Search', {
      version: opensearch.EngineVersion.OPENSEARCH_2_11,
      removalPolicy: RemovalPolicy.DESTROY,
      accessPolicies: [new iam.PolicyStatement({ ...reading, principals: [new iam.AnyPrincipal()] })],
    });
    const safe = new opensearch.Domain(this, 'SafeSearch', {
      version: opensearch.EngineVersion.OPENSEARCH_2_11,
      enforceHttps: true,
      nodeToNodeEncryption: true,
      encryptionAtRest: { enabled: true },
    });
    safe.addAccessPolicies(
      new iam.PolicyStatement({ ...reading, principals: [new iam.AccountPrincipal('111122223333')] }),
    );
    new opensearch.Domain(this, 'InnerSearch', {
      version: opensearch.EngineVersion.OPENSEARCH_2_11,
      vpc,
      accessPolicies: [new iam.PolicyStatement({ ...reading, principals: [new iam.AnyPrincipal()] })],
    });
    new codebuild.Project(this, 'Build', {
      buildSpec: codebuild.BuildSpec.fromObject({ version: '0.2' }),
      environment: { privileged: true },
      timeout: Duration.minutes(10),
    });
    const cluster = new ecs.Cluster(this, 'Tasks', {
      vpc,
      containerInsightsV2: ecs.ContainerInsights.ENABLED,
    });
    new ecs.Cluster(this, 'PlainTasks', { vpc });
    const task = new ecs.FargateTaskDefinition(this, 'Task', { cpu: 256 });
    task.addContainer('Web', { image: ecs.ContainerImage.fromRegistry('nginx') });
    new ecs.FargateService(this, 'Service', { cluster, taskDefinition: task, assignPublicIp: true });
    const balancer = new elbv2.ApplicationLoadBalancer(this, 'Balancer', { vpc, deletionProtection: true });
    new elbv2.ApplicationListener(this, 'Listener', {
      loadBalancer: balancer,
      port: 80,
      protocol: elbv2.ApplicationProtocol.HTTP,
      defaultAction: elbv2.ListenerAction.fixedResponse(200),
    });
    new elbv2.NetworkLoadBalancer(this, 'NetworkBalancer', { vpc, internetFacing: false });
    new elbv2.ApplicationTargetGroup(this, 'Targets', { vpc, port: 80, targetType: elbv2.TargetType.IP });
    new cloudfront.Distribution(this, 'Site', {
      defaultBehavior: { origin: new origins.HttpOrigin('example.com') },
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      enableLogging: false,
    });
    new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
    const user = new iam.User(this, 'User', { userName: 'parapet' });
    new iam.Group(this, 'Admins', {
      managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],
    }).addUser(user);
    const everything = new iam.PolicyStatement({ actions: ['*'], resources: ['*'] });
    new iam.ManagedPolicy(this, 'Everything', { statements: [everything] });
    new iam.Policy(this, 'Inline', { users: [user], statements: [everything] });
    new dynamodb.TableV2(this, 'TableV2', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      deletionProtection: true,
    });
    new docdb.DatabaseCluster(this, 'Documents', {
      vpc,
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.R5, ec2.InstanceSize.LARGE),
      masterUser: { username: 'owner' },
      storageEncrypted: false,
    });
    new rds.DatabaseProxy(this, 'Proxy', {
      vpc,
      proxyTarget: rds.ProxyTarget.fromInstance(
        new rds.DatabaseInstance(this, 'Orders', {
          engine: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0 }),
          vpc,
          autoMinorVersionUpgrade: false,
          publiclyAccessible: true,
          monitoringInterval: Duration.seconds(60),
          removalPolicy: RemovalPolicy.RETAIN,
        }),
      ),
      secrets: [new rds.DatabaseSecret(this, 'ProxySecret', { username: 'proxy' })],
      requireTLS: false,
    });
    new backup.BackupVault(this, 'Vault');
    new events.EventBus(this, 'Bus', { eventBusName: 'orders' });
    new ssm.StringParameter(this, 'Parameter', { stringValue: 'value' });
    new cloudwatch.Alarm(this, 'Alarm', {
      metric: new cloudwatch.Metric({ namespace: 'Shop', metricName: 'Orders' }),
      threshold: 1,
      evaluationPeriods: 1,
      actionsEnabled: false,
    });
    new redshift.CfnCluster(this, 'Warehouse', {
      clusterType: 'single-node',
      dbName: 'shop',
      masterUsername: 'owner',
      masterUserPassword: SecretValue.secretsManager('warehouse').unsafeUnwrap(),
      nodeType: 'ra3.xlplus',
      publiclyAccessible: true,
    });
    new elasticache.CfnReplicationGroup(this, 'Cache', {
      replicationGroupDescription: 'Sessions',
      transitEncryptionEnabled: false,
    });
    new guardduty.CfnDetector(this, 'Detector', { enable: false });
    new wafv2.CfnWebACL(this, 'Acl', {
      defaultAction: { allow: {} },
      scope: 'REGIONAL',
      visibilityConfig: { cloudWatchMetricsEnabled: false, metricName: 'acl', sampledRequestsEnabled: true },
    });
    new msk.CfnCluster(this, 'Stream', {
      clusterName: 'orders',
      kafkaVersion: '3.6.0',
      numberOfBrokerNodes: 2,
      brokerNodeGroupInfo: { clientSubnets: ['subnet-1', 'subnet-2'], instanceType: 'kafka.m5.large' },
      encryptionInfo: { encryptionInTransit: { clientBroker: 'PLAINTEXT' } },
    });
  }
}
