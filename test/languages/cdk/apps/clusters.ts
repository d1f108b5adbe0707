import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as actions from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as eks from 'aws-cdk-lib/aws-eks';
import * as eksv2 from 'aws-cdk-lib/aws-eks-v2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import * as sfn from 'aws-cdk-lib/aws-stepfunctions';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as sns from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

export default class Clusters extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Network', { maxAzs: 2, natGateways: 1 });
    this.kubernetes(vpc);
    this.containers(vpc);
    this.balancers(vpc);
    this.stores(vpc);
    this.functions();
  }

  private kubernetes(vpc: ec2.Vpc): void {
    const layer = lambda.LayerVersion.fromLayerVersionArn(
      this,
      'Kubectl',
      'arn:aws:lambda:eu-west-1:111122223333:layer:kubectl:1',
    );
    new eks.Cluster(this, 'Open', {
      vpc,
      version: eks.KubernetesVersion.V1_24,
      kubectlLayer: layer,
      defaultCapacity: 0,
      clusterLogging: [eks.ClusterLoggingTypes.API],
    });
    new eksv2.Cluster(this, 'Newer', {
      vpc,
      version: eksv2.KubernetesVersion.V1_33,
      defaultCapacity: 0,
      defaultCapacityType: eksv2.DefaultCapacityType.NODEGROUP,
    });
    new eksv2.Cluster(this, 'NewerSealed', {
      vpc,
      version: eksv2.KubernetesVersion.V1_33,
      defaultCapacity: 0,
      defaultCapacityType: eksv2.DefaultCapacityType.NODEGROUP,
      endpointAccess: eksv2.EndpointAccess.PUBLIC_AND_PRIVATE.onlyFrom('192.0.2.0/24'),
      secretsEncryptionKey: new kms.Key(this, 'NewerKey', { enableKeyRotation: true }),
      clusterLogging: [eksv2.ClusterLoggingTypes.AUDIT],
    });
  }

  private containers(vpc: ec2.Vpc): void {
    const cluster = new ecs.Cluster(this, 'Tasks', {
      vpc,
      containerInsightsV2: ecs.ContainerInsights.ENHANCED,
    });
    const plain = new ecs.FargateTaskDefinition(this, 'Plain task');
    const web = plain.addContainer('Web', {
      image: ecs.ContainerImage.fromRegistry('nginx'),
      privileged: false,
      environment: { MODE: 'plain', DB_PASSWORD: 'kept-in-the-open-1' },
    });
    web.addEnvironment('LATER', 'yes');
    web.addPortMappings({ containerPort: 80 });
    const safe = new ecs.FargateTaskDefinition(this, 'Safe task');
    safe.addContainer('Web', {
      image: ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx:1.27'),
      readonlyRootFilesystem: true,
      user: '1000:1000',
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'web' }),
      healthCheck: { command: ['CMD-SHELL', 'true'] },
    });
    const host = new ecs.Ec2TaskDefinition(this, 'Host task');
    host.addContainer('Agent', {
      image: ecs.ContainerImage.fromRegistry('agent'),
      memoryLimitMiB: 128,
      privileged: true,
    });
    new ecs.FargateService(this, 'Public', { cluster, taskDefinition: plain, assignPublicIp: true });
    new ecs.FargateService(this, 'Inside', {
      cluster,
      taskDefinition: safe,
      platformVersion: ecs.FargatePlatformVersion.LATEST,
    });
    new ecs.FargateService(this, 'Old', {
      cluster,
      taskDefinition: safe,
      platformVersion: ecs.FargatePlatformVersion.VERSION1_3,
      enableExecuteCommand: true,
    });
  }

  private balancers(vpc: ec2.Vpc): void {
    const balancer = new elbv2.ApplicationLoadBalancer(this, 'Balancer', { vpc, internetFacing: true });
    const targets = new elbv2.ApplicationTargetGroup(this, 'Targets', { vpc, port: 80 });
    balancer.addListener('Forwarding', { port: 80, defaultTargetGroups: [targets] });
    balancer.addListener('Later', { port: 8080 }).addTargets('Hosts', { port: 80, targets: [] });
    balancer.addListener('Redirecting', {
      protocol: elbv2.ApplicationProtocol.HTTP,
      port: 81,
      defaultAction: elbv2.ListenerAction.redirect({ protocol: 'HTTPS', port: '443' }),
    });
    balancer.addListener('Sealed', {
      port: 443,
      certificates: [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111122223333:certificate/1')],
      sslPolicy: elbv2.SslPolicy.TLS11,
      defaultAction: elbv2.ListenerAction.forward([targets]),
    });
    balancer.addListener('SealedByDefault', {
      port: 8443,
      certificates: [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111122223333:certificate/1')],
      defaultTargetGroups: [targets],
    });
    const network = new elbv2.NetworkLoadBalancer(this, 'NetworkBalancer', { vpc });
    network.addListener('Tls', {
      port: 443,
      certificates: [elbv2.ListenerCertificate.fromArn('arn:aws:acm:eu-west-1:111122223333:certificate/1')],
      sslPolicy: elbv2.SslPolicy.TLS12,
      defaultTargetGroups: [new elbv2.NetworkTargetGroup(this, 'Tls targets', { vpc, port: 80 })],
    });
    vpc.addInterfaceEndpoint('Secrets', { service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER });
    vpc.addGatewayEndpoint('Objects', { service: ec2.GatewayVpcEndpointAwsService.S3 });
    const acl = new ec2.NetworkAcl(this, 'Acl', { vpc });
    acl.addEntry('Ssh', {
      ruleNumber: 1,
      cidr: ec2.AclCidr.anyIpv4(),
      traffic: ec2.AclTraffic.tcpPort(22),
      direction: ec2.TrafficDirection.INGRESS,
    });
    new ec2.Instance(this, 'Host', {
      vpc,
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MICRO),
      machineImage: ec2.MachineImage.latestAmazonLinux2(),
      blockDevices: [
        { deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(8, { encrypted: true }) },
        { deviceName: '/dev/sdf', volume: ec2.BlockDeviceVolume.ebs(8) },
      ],
    });
  }

  private stores(vpc: ec2.Vpc): void {
    new kms.Key(this, 'Lost', { enableKeyRotation: true, removalPolicy: RemovalPolicy.DESTROY });
    new kms.Key(this, 'LostLater', { enableKeyRotation: true }).applyRemovalPolicy(RemovalPolicy.DESTROY);
    const files = new efs.FileSystem(this, 'Files', { vpc });
    files.addAccessPoint('Everything', { path: '/' });
    files.addAccessPoint('Own', {
      path: '/own',
      createAcl: { ownerGid: '1000', ownerUid: '1000', permissions: '750' },
      posixUser: { gid: '1000', uid: '1000' },
    });
    new dynamodb.TableV2(this, 'Plain', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      replicas: [
        { region: 'eu-central-1', pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true } },
      ],
    });
    new dynamodb.TableV2(this, 'Kept', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
      encryption: dynamodb.TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
    });
    new rds.DatabaseCluster(this, 'Orders', {
      vpc,
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_4 }),
      writer: rds.ClusterInstance.provisioned('Writer', { publiclyAccessible: true }),
      readers: [
        rds.ClusterInstance.serverlessV2('First', {
          publiclyAccessible: false,
          autoMinorVersionUpgrade: false,
        }),
        rds.ClusterInstance.serverlessV2('Second', { autoMinorVersionUpgrade: true }),
      ],
    });
    const kept = new s3.Bucket(this, 'Lifecycle', {
      versioned: true,
      lifecycleRules: [{ abortIncompleteMultipartUploadAfter: Duration.days(7) }],
    });
    kept.addLifecycleRule({ expiration: Duration.days(90) });
    new s3.Bucket(this, 'Expiring', { lifecycleRules: [{ expiration: Duration.days(90) }] });
    const secret = new secretsmanager.Secret(this, 'Rotated');
    secret.addRotationSchedule('Rotation', {
      hostedRotation: secretsmanager.HostedRotation.postgreSqlSingleUser(),
      automaticallyAfter: Duration.days(14),
    });
  }

  private functions(): void {
    const open = new lambda.Function(this, 'Handler', {
      runtime: lambda.Runtime.NODEJS_16_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async () => 0;'),
      environment: { STAGE: 'test' },
    });
    open.addEnvironment('DB_PASSWORD', 'kept-in-the-open-1');
    open.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });
    const closed = new lambda.Function(this, 'Closed', {
      runtime: lambda.Runtime.NODEJS_22_X,
      handler: 'index.handler',
      code: lambda.Code.fromInline('exports.handler = async () => 0;'),
    });
    closed.addFunctionUrl({ cors: { allowedOrigins: ['https://example.com'] } });
    closed.addPermission('Anyone', { principal: new iam.AnyPrincipal() });
    closed.addPermission('Events', { principal: new iam.ServicePrincipal('events.amazonaws.com') });
    closed.addPermission('Bucket', {
      principal: new iam.ServicePrincipal('s3.amazonaws.com'),
      sourceArn: 'arn:aws:s3:::orders-111122223333',
    });
    const api = new apigateway.RestApi(this, 'Api');
    api.root.addMethod('GET', new apigateway.LambdaIntegration(closed));
    const orders = api.root.addResource('orders');
    orders.addMethod('POST', new apigateway.LambdaIntegration(closed), {
      authorizationType: apigateway.AuthorizationType.IAM,
    });
    orders.addMethod('PUT', new apigateway.LambdaIntegration(closed), { apiKeyRequired: true });
    orders.addResource('items').addMethod('GET', new apigateway.LambdaIntegration(closed));
    const asking = new apigateway.RestApi(this, 'Asking', {
      defaultMethodOptions: { authorizationType: apigateway.AuthorizationType.IAM },
    });
    asking.root.addMethod('GET', new apigateway.LambdaIntegration(closed));
    const users = new cognito.UserPool(this, 'Users', { passwordPolicy: { minLength: 8 } });
    users.addClient('Everything');
    users.addClient('Codes', {
      oAuth: { flows: { authorizationCodeGrant: true } },
      preventUserExistenceErrors: true,
    });
    new cognito.UserPool(this, 'Watched', {
      featurePlan: cognito.FeaturePlan.PLUS,
      standardThreatProtectionMode: cognito.StandardThreatProtectionMode.FULL_FUNCTION,
      mfa: cognito.Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
    });
    new sfn.StateMachine(this, 'Logged', {
      definitionBody: sfn.DefinitionBody.fromChainable(new sfn.Pass(this, 'Pass')),
      tracingEnabled: true,
      logs: {
        destination: new logs.LogGroup(this, 'Runs'),
        level: sfn.LogLevel.ALL,
        includeExecutionData: true,
      },
    });
    new sfn.StateMachine(this, 'Quiet', {
      definitionBody: sfn.DefinitionBody.fromChainable(new sfn.Succeed(this, 'Done')),
    });
    const alarm = new cloudwatch.Alarm(this, 'Errors', {
      metric: open.metricErrors(),
      threshold: 1,
      evaluationPeriods: 1,
    });
    alarm.addAlarmAction(new actions.SnsAction(new sns.Topic(this, 'Alarms')));
    new cloudwatch.Alarm(this, 'Ignored', {
      metric: open.metricDuration(),
      threshold: 1,
      evaluationPeriods: 1,
      actionsEnabled: false,
    });
  }
}
