import { alternatives, propertiesOf, typeOf, type Property, type TypeReference } from './classes.ts';
import { Raw, type Code } from './code.ts';
import { NoDraft } from './template.ts';

const raw = (text: string): Raw => new Raw(text);

const IMAGE = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/monitor:1';
const INPUT: Code = { endpointInput: { endpointName: 'ranking', localPath: '/opt/ml/input' } };
const OUTPUT: Code = {
  monitoringOutputs: [{ s3Output: { s3Uri: 's3://drift/output', localPath: '/opt/ml/output' } }],
};

/**
 * What examples give for what a class demands and the template leaves out, or takes from elsewhere: by class and path, else
 * by the property's name. Names that nothing makes are those of `test/rules/cdk-stack.ts`.
 */
const GIVEN: Readonly<Record<string, Code>> = {
  AWS: raw('role.roleArn'),
  associations: raw('role.roleArn'),
  clientVpnEndpointId: 'cvpn-endpoint-0a1b2c3d',
  customerGatewayId: 'cgw-0a1b2c3d',
  deploymentMode: 'ACTIVE_STANDBY_MULTI_AZ',
  directoryId: 'd-0a1b2c3d4e',
  engineType: 'ACTIVEMQ',
  hostInstanceType: 'mq.m5.large',
  masterUsername: 'orders',
  networkAclId: 'acl-0a1b2c3d',
  nodeType: 'ra3.large',
  numberOfBrokerNodes: 3,
  publiclyAccessible: false,
  replicationFactor: 3,
  routeTableId: 'rtb-0a1b2c3d',
  transitGatewayId: 'tgw-0a1b2c3d',
  userName: 'anna',
  users: [{ username: 'orders', password: raw("SecretValue.secretsManager('orders').unsafeUnwrap()") }],
  'aws-acmpca.CfnCertificateAuthorityActivation.certificate': raw("Fn.importValue('root-certificate')"),
  'aws-codebuild.CfnReportGroup.type': 'TEST',
  'aws-ec2.CfnFlowLog.resourceId': raw('vpc.vpcId'),
  'aws-codebuild.CfnReportGroup.exportConfig': { exportConfigType: 'NO_EXPORT' },
  'aws-codebuild.CfnProject.source': { type: 'CODECOMMIT', location: 'https://git.example.com/shop' },
  'aws-codepipeline.CfnPipeline.stages': [],
  'aws-comprehend.CfnDocumentClassifier.inputDataConfig': { s3Uri: 's3://letters/train.csv' },
  'aws-comprehend.CfnDocumentClassifier.languageCode': 'en',
  'aws-comprehend.CfnDocumentClassifier.documentClassifierName': 'letters',
  'aws-datasync.CfnTask.sourceLocationArn': 'arn:aws:datasync:eu-west-1:111122223333:location/loc-0a1b',
  'aws-datasync.CfnTask.destinationLocationArn': 'arn:aws:datasync:eu-west-1:111122223333:location/loc-2c3d',
  'aws-dax.CfnCluster.nodeType': 'dax.r5.large',
  'aws-dms.CfnReplicationTask.migrationType': 'full-load',
  'aws-dms.CfnReplicationTask.sourceEndpointArn': 'arn:aws:dms:eu-west-1:111122223333:endpoint:SHOP',
  'aws-dms.CfnReplicationTask.targetEndpointArn': 'arn:aws:dms:eu-west-1:111122223333:endpoint:LAKE',
  'aws-dms.CfnReplicationTask.tableMappings': '{ "rules": [] }',
  'aws-ecs.CfnTaskSet.cluster': 'shop',
  'aws-ecs.CfnTaskSet.service': 'web',
  'aws-ecs.CfnTaskSet.taskDefinition': 'web:1',
  'aws-elasticache.CfnCacheCluster.numCacheNodes': 1,
  'aws-elasticache.CfnCacheCluster.engine': 'redis',
  'aws-emr.CfnCluster.name': 'reports',
  'aws-emr.CfnCluster.serviceRole': 'EMR_DefaultRole',
  'aws-events.CfnEndpoint.routingConfig': {
    failoverConfig: {
      primary: { healthCheck: 'arn:aws:route53:::healthcheck/a1b2c3d4' },
      secondary: { route: 'eu-central-1' },
    },
  },
  'aws-glue.CfnMLTransform.inputRecordTables': {
    glueTables: [{ databaseName: 'shop', tableName: 'customers' }],
  },
  'aws-glue.CfnMLTransform.transformParameters': { transformType: 'FIND_MATCHES' },
  'aws-kafkaconnect.CfnConnector.connectorConfiguration': { 'tasks.max': '1' },
  'aws-kafkaconnect.CfnConnector.connectorName': 'orders',
  'aws-kafkaconnect.CfnConnector.kafkaCluster': {
    apacheKafkaCluster: {
      bootstrapServers: 'b-1.orders.example.com:9094',
      vpc: {
        securityGroups: [raw('securityGroup.securityGroupId')],
        subnets: [raw('vpc.privateSubnets[0].subnetId')],
      },
    },
  },
  'aws-kafkaconnect.CfnConnector.kafkaClusterClientAuthentication': { authenticationType: 'NONE' },
  'aws-kafkaconnect.CfnConnector.kafkaClusterEncryptionInTransit': { encryptionType: 'TLS' },
  'aws-kafkaconnect.CfnConnector.kafkaConnectVersion': '2.7.1',
  'aws-kafkaconnect.CfnConnector.plugins': [
    {
      customPlugin: {
        customPluginArn: 'arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/sink/one',
        revision: 1,
      },
    },
  ],
  'aws-kafkaconnect.CfnConnector.serviceExecutionRoleArn': raw('role.roleArn'),
  'aws-kinesis.CfnResourcePolicy.resourceArn': 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders',
  'aws-lambda.CfnLayerVersionPermission.layerVersionArn':
    'arn:aws:lambda:eu-west-1:111122223333:layer:shop:1',
  'aws-amazonmq.CfnBroker.brokerName': 'orders',
  'aws-rds.CfnDBProxy.auth': [{ authScheme: 'SECRETS', secretArn: raw('secret.secretArn') }],
  'aws-rds.CfnDBProxy.dbProxyName': 'orders',
  'aws-rds.CfnDBProxy.engineFamily': 'POSTGRESQL',
  'aws-s3.CfnBucketPolicy.policyDocument.Statement.Resource': raw('bucket.bucketArn'),
  'aws-sagemaker.CfnDataQualityJobDefinition.dataQualityAppSpecification': { imageUri: IMAGE },
  'aws-sagemaker.CfnDataQualityJobDefinition.dataQualityJobInput': INPUT,
  'aws-sagemaker.CfnDataQualityJobDefinition.dataQualityJobOutputConfig': OUTPUT,
  'aws-sagemaker.CfnModelBiasJobDefinition.modelBiasAppSpecification': {
    imageUri: IMAGE,
    configUri: 's3://drift/bias.json',
  },
  'aws-sagemaker.CfnModelBiasJobDefinition.modelBiasJobInput': {
    endpointInput: { endpointName: 'ranking', localPath: '/opt/ml/input' },
    groundTruthS3Input: { s3Uri: 's3://drift/truth' },
  },
  'aws-sagemaker.CfnModelBiasJobDefinition.modelBiasJobOutputConfig': OUTPUT,
  'aws-sagemaker.CfnModelExplainabilityJobDefinition.modelExplainabilityAppSpecification': {
    imageUri: IMAGE,
    configUri: 's3://drift/explain.json',
  },
  'aws-sagemaker.CfnModelExplainabilityJobDefinition.modelExplainabilityJobInput': INPUT,
  'aws-sagemaker.CfnModelExplainabilityJobDefinition.modelExplainabilityJobOutputConfig': OUTPUT,
  'aws-sagemaker.CfnModelQualityJobDefinition.modelQualityAppSpecification': {
    imageUri: IMAGE,
    problemType: 'Regression',
  },
  'aws-sagemaker.CfnModelQualityJobDefinition.modelQualityJobInput': {
    endpointInput: { endpointName: 'ranking', localPath: '/opt/ml/input' },
    groundTruthS3Input: { s3Uri: 's3://drift/truth' },
  },
  'aws-sagemaker.CfnModelQualityJobDefinition.modelQualityJobOutputConfig': OUTPUT,
  'aws-sagemaker.CfnMonitoringSchedule.monitoringScheduleName': 'drift',
  'aws-sagemaker.CfnDomain.defaultUserSettings': { executionRole: raw('role.roleArn') },
  'aws-sagemaker.CfnDomain.domainName': 'research',
  jobResources: {
    clusterConfig: { instanceCount: 1, instanceType: 'ml.m5.xlarge', volumeSizeInGb: 20 },
  },
  accessRole: raw('role.roleArn'),
  artifacts: { type: 'NO_ARTIFACTS' },
  brokerName: 'orders',
  bundleId: 'wsb-0a1b2c3d4',
  certificateArn: raw('certificate.certificateArn'),
  acmCertificateArn: raw('certificate.certificateArn'),
  sslCertificateId: raw('certificate.certificateArn'),
  regionalCertificateArn: raw('certificate.certificateArn'),
  serverCertificateArn: raw('certificate.certificateArn'),
  clientRootCertificateChainArn: raw('certificate.certificateArn'),
  cloudWatchLogGroupArn: raw('logGroup.logGroupArn'),
  cloudWatchLogsLogGroupArn: raw('logGroup.logGroupArn'),
  cloudWatchLogsRoleArn: raw('role.roleArn'),
  clusterJdbcurl: 'jdbc:redshift://orders.example.com:5439/orders',
  clusterName: 'orders',
  dataAccessRoleArn: raw('role.roleArn'),
  dbName: 'orders',
  executionRoleArn: raw('role.roleArn'),
  fileSystemId: raw('fileSystem.fileSystemId'),
  functionName: raw('fn.functionName'),
  iamFleetRole: raw('role.roleArn'),
  iamRoleArn: raw('role.roleArn'),
  imageId: 'ami-0a1b2c3d4',
  instanceType: 'm5.large',
  jobFlowRole: 'EMR_EC2_DefaultRole',
  kafkaVersion: '3.6.0',
  loadBalancerArn: raw('loadBalancer.loadBalancerArn'),
  logGroup: raw('logGroup.logGroupName'),
  nodeRole: raw('role.roleArn'),
  restApiId: raw('api.restApiId'),
  deploymentId: raw('deployment.deploymentId'),
  role: raw('role.roleArn'),
  roleArn: raw('role.roleArn'),
  s3BucketName: raw('bucket.bucketName'),
  secretId: raw('secret.secretArn'),
  snsTopicArn: raw('topic.topicArn'),
  sourceBucketArn: raw('bucket.bucketArn'),
  subnetId: raw('vpc.privateSubnets[0].subnetId'),
  subnetIds: [raw('vpc.privateSubnets[0].subnetId'), raw('vpc.privateSubnets[1].subnetId')],
  clientSubnets: [raw('vpc.privateSubnets[0].subnetId'), raw('vpc.privateSubnets[1].subnetId')],
  subnets: [raw('vpc.privateSubnets[0].subnetId'), raw('vpc.privateSubnets[1].subnetId')],
  targetFunctionArn: raw('fn.functionArn'),
  targetGroupArn: raw('targetGroup.targetGroupArn'),
  topicArn: raw('topic.topicArn'),
  userPoolId: raw('userPool.userPoolId'),
  vpcId: raw('vpc.vpcId'),
  visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: 'shop', sampledRequestsEnabled: true },
  workGroup: 'orders',
  'aws-autoscaling.CfnAutoScalingGroup.mixedInstancesPolicy.launchTemplate.launchTemplateSpecification': {
    launchTemplateId: 'lt-0a1b2c3d',
    version: '1',
  },
  'aws-autoscaling.CfnAutoScalingGroup.targetGroupArns': raw('targetGroup.targetGroupArn'),
  'aws-autoscaling.CfnAutoScalingGroup.launchConfigurationName': 'web',
  'aws-autoscaling.CfnAutoScalingGroup.loadBalancerNames': 'web',
  'aws-backup.CfnBackupPlan.backupPlan.backupPlanRule.targetBackupVault': 'orders',
  'aws-batch.CfnJobDefinition.nodeProperties.mainNode': 0,
  'aws-cloudfront.CfnDistribution.distributionConfig.defaultCacheBehavior': {
    targetOriginId: 'site',
    viewerProtocolPolicy: 'https-only',
  },
  'aws-cloudfront.CfnDistribution.distributionConfig.origins.domainName': raw(
    'bucket.bucketRegionalDomainName',
  ),
  'aws-codebuild.CfnProject.environment': {
    type: 'LINUX_CONTAINER',
    computeType: 'BUILD_GENERAL1_SMALL',
    image: 'aws/codebuild/standard:7.0',
  },
  'aws-codebuild.CfnProject.environment.computeType': 'BUILD_GENERAL1_SMALL',
  'aws-codebuild.CfnProject.logsConfig.s3Logs.status': 'ENABLED',
  'aws-codebuild.CfnReportGroup.exportConfig.s3Destination.bucket': raw('bucket.bucketName'),
  'aws-codepipeline.CfnPipeline.artifactStore.location': raw('bucket.bucketName'),
  'aws-config.CfnDeliveryChannel.s3BucketName': raw('bucket.bucketName'),
  'aws-cloudtrail.CfnTrail.s3BucketName': raw('bucket.bucketName'),
  'aws-directoryservice.CfnMicrosoftAD.vpcSettings': {
    vpcId: raw('vpc.vpcId'),
    subnetIds: [raw('vpc.privateSubnets[0].subnetId'), raw('vpc.privateSubnets[1].subnetId')],
  },
  'aws-dlm.CfnLifecyclePolicy.policyDetails.schedules.crossRegionCopyRules.encrypted': false,
  'aws-dynamodb.CfnGlobalTable.replicas': [{ region: 'eu-west-1' }],
  'aws-dynamodb.CfnTable.keySchema': [{ attributeName: 'id', keyType: 'HASH' }],
  'aws-ecr.CfnRegistryScanningConfiguration.scanType': 'BASIC',
  'aws-ecs.CfnCapacityProvider.autoScalingGroupProvider.autoScalingGroupArn': raw(
    'autoScalingGroup.autoScalingGroupArn',
  ),
  'aws-eks.CfnCluster.resourcesVpcConfig': {
    subnetIds: [raw('vpc.privateSubnets[0].subnetId'), raw('vpc.privateSubnets[1].subnetId')],
  },
  'aws-elasticache.CfnCacheCluster.cacheNodeType': 'cache.t4g.micro',
  'aws-elasticloadbalancingv2.CfnListener.loadBalancerArn': raw('loadBalancer.loadBalancerArn'),
  'aws-emr.CfnCluster.instances': {
    coreInstanceGroup: { instanceCount: 2, instanceType: 'm5.xlarge' },
    masterInstanceGroup: { instanceCount: 1, instanceType: 'm5.xlarge' },
  },
  'aws-events.CfnEndpoint.eventBuses': [
    { eventBusArn: 'arn:aws:events:eu-west-1:111122223333:event-bus/orders' },
    { eventBusArn: 'arn:aws:events:eu-central-1:111122223333:event-bus/orders' },
  ],
  'aws-events.CfnEventBusPolicy.statement.Resource': 'arn:aws:events:eu-west-1:111122223333:event-bus/orders',
  'aws-fsx.CfnFileSystem.windowsConfiguration.throughputCapacity': 32,
  'aws-iam.CfnPolicy.roles': raw('role.roleName'),
  'aws-iam.CfnRole.assumeRolePolicyDocument': {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  },
  'aws-iam.CfnUser.loginProfile.password': raw("SecretValue.secretsManager('anna').unsafeUnwrap()"),
  'aws-kafkaconnect.CfnConnector.capacity': { provisionedCapacity: { mcuCount: 1, workerCount: 1 } },
  'aws-kinesis.CfnStream.streamEncryption.encryptionType': 'KMS',
  'aws-lambda.CfnFunction.code': { zipFile: 'exports.handler = async () => {};' },
  'aws-lambda.CfnFunction.code.s3Bucket': raw('bucket.bucketName'),
  'aws-lambda.CfnPermission.functionName': raw('fn.functionName'),
  'aws-msk.CfnCluster.brokerNodeGroupInfo': {
    clientSubnets: [raw('vpc.privateSubnets[0].subnetId'), raw('vpc.privateSubnets[1].subnetId')],
    instanceType: 'kafka.m5.large',
  },
  'aws-networkfirewall.CfnFirewall.firewallPolicyArn':
    'arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/shop',
  'aws-redshift.CfnCluster.clusterType': 'multi-node',
  'aws-s3.CfnAccessPoint.bucket': raw('bucket.bucketName'),
  'aws-s3.CfnBucketPolicy.bucket': raw('bucket.bucketName'),
  'aws-s3.CfnMultiRegionAccessPoint.regions.bucket': raw('bucket.bucketName'),
  'aws-sagemaker.CfnDomain.authMode': 'IAM',
  'aws-sagemaker.CfnEndpointConfig.productionVariants.modelName': 'ranking',
  'aws-sagemaker.CfnMonitoringSchedule.monitoringScheduleConfig': {
    monitoringJobDefinitionName: 'drift',
    monitoringType: 'DataQuality',
  },
  'aws-scheduler.CfnSchedule.target': { arn: raw('fn.functionArn'), roleArn: raw('role.roleArn') },
  'aws-shield.CfnProtection.applicationLayerAutomaticResponseConfiguration.action': { Count: {} },
  'aws-sns.CfnTopicPolicy.topics': raw('topic.topicArn'),
  'aws-sqs.CfnQueuePolicy.queues': raw('queue.queueUrl'),
  'aws-wafv2.CfnWebACLAssociation.resourceArn': raw('loadBalancer.loadBalancerArn'),
  'aws-wafv2.CfnLoggingConfiguration.resourceArn': raw('webAcl.attrArn'),
  'aws-wafv2.CfnLoggingConfiguration.logDestinationConfigs': raw('logGroup.logGroupArn'),
  'aws-dms.CfnReplicationTask.replicationInstanceArn': 'arn:aws:dms:eu-west-1:111122223333:rep:ORDERS',
};

/** What an example gives where a class demands a property that the template does not have. */
export function requiredOf(owner: string, { name, type }: Property): Code {
  const own = givenFor(`${owner}.${name}`, type);
  if (own !== undefined) return own;
  throw new NoDraft(`required: ${owner}.${name}`);
}

/** What an example gives for a property that names what the example does not make. */
export function givenFor(path: string, type: TypeReference): Code | undefined {
  if (Object.hasOwn(GIVEN, path)) return GIVEN[path];
  const name = path.slice(path.lastIndexOf('.') + 1);
  if (Object.hasOwn(GIVEN, name)) return GIVEN[name];
  if (/(?:kmsKey|^key|encryptionKey).*(?:Id|Arn)?$/i.test(name)) return raw('key.keyArn');
  if (/roleArn$|role$/i.test(name)) return raw('role.roleArn');
  if (/subnetIds$|subnets$/i.test(name)) return GIVEN['subnetIds'];
  if (/securityGroups$|securityGroupIds$/i.test(name)) return [raw('securityGroup.securityGroupId')];
  if (name === 'parameters' && alternatives(type).some(({ primitive }) => primitive === 'any')) return {};
  void propertiesOf;
  void typeOf;
  return undefined;
}
