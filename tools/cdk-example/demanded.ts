import { alternatives, type ConstructClass, type TypeReference } from './classes.ts';
import { Raw, type Code } from './code.ts';
import { NoDraft } from './template.ts';

const raw = (text: string): Raw => new Raw(text);

/** What examples give for what constructs of a higher level demand, by class and property. */
const DEMANDED: Readonly<Record<string, Code>> = {
  'aws-apigateway.DomainName.domainName': 'orders.example.com',
  'aws-apigateway.Method.httpMethod': 'GET',
  'aws-apigateway.Method.resource': raw('api.root'),
  'aws-apigateway.Stage.deployment': raw('deployment'),
  'aws-appsync.GraphqlApi.name': 'orders',
  'aws-batch.EksJobDefinition.container': raw(
    "new batch.EksContainerDefinition(this, 'Container', { image: ecs.ContainerImage.fromRegistry('report') })",
  ),
  'aws-certificatemanager.Certificate.domainName': 'shop.example.com',
  'aws-cloudfront.Distribution.defaultBehavior': {
    origin: raw('origins.S3BucketOrigin.withOriginAccessControl(bucket)'),
  },
  'aws-cloudwatch.Alarm.evaluationPeriods': 3,
  'aws-cloudwatch.Alarm.metric': raw('fn.metricErrors()'),
  'aws-cloudwatch.Alarm.threshold': 1,
  'aws-cloudwatch.CompositeAlarm.alarmRule': raw('cloudwatch.AlarmRule.fromBoolean(true)'),
  'aws-docdb.ClusterParameterGroup.family': 'docdb5.0',
  'aws-docdb.DatabaseCluster.masterUser': { username: 'orders' },
  'aws-docdb.DatabaseCluster.instanceType': raw(
    'ec2.InstanceType.of(ec2.InstanceClass.R5, ec2.InstanceSize.LARGE)',
  ),
  'aws-dynamodb.TableV2.partitionKey': { name: 'id', type: raw('dynamodb.AttributeType.STRING') },
  'aws-ec2.Instance.instanceType': raw('ec2.InstanceType.of(ec2.InstanceClass.M7G, ec2.InstanceSize.LARGE)'),
  'aws-ec2.Instance.machineImage': raw('ec2.MachineImage.latestAmazonLinux2023()'),
  'aws-ec2.InterfaceVpcEndpoint.service': raw('ec2.InterfaceVpcEndpointAwsService.SQS'),
  'aws-ec2.GatewayVpcEndpoint.service': raw('ec2.GatewayVpcEndpointAwsService.S3'),
  'aws-ec2.Volume.availabilityZone': 'eu-west-1a',
  'aws-ec2.Volume.size': raw('Size.gibibytes(100)'),
  'aws-ec2.ClientVpnEndpoint.cidr': '10.100.0.0/16',
  'aws-ec2.ClientVpnEndpoint.serverCertificateArn': raw('certificate.certificateArn'),
  'aws-ec2.VpnConnection.ip': '203.0.113.7',
  'aws-elasticloadbalancingv2.ApplicationListener.loadBalancer': raw('loadBalancer'),
  'aws-elasticloadbalancingv2.NetworkListener.port': 443,
  'aws-elasticloadbalancingv2.NetworkTargetGroup.port': 443,
  'aws-elasticsearch.Domain.version': raw('elasticsearch.ElasticsearchVersion.V7_10'),
  'aws-fsx.LustreFileSystem.lustreConfiguration': {
    deploymentType: raw('fsx.LustreDeploymentType.PERSISTENT_2'),
  },
  'aws-fsx.LustreFileSystem.storageCapacityGiB': 1200,
  'aws-fsx.LustreFileSystem.vpcSubnet': raw('vpc.privateSubnets[0]'),
  'aws-glue.PySparkEtlJob.script': raw("glue.Code.fromBucket(bucket, 'job.py')"),
  'aws-iam.AccessKey.user': raw('user'),
  'aws-kinesisfirehose.DeliveryStream.destination': raw('new firehose.S3Bucket(bucket)'),
  'aws-lambda.Function.code': raw("lambda.Code.fromAsset('lambda')"),
  'aws-lambda.Function.handler': 'index.handler',
  'aws-lambda.Function.runtime': raw('lambda.Runtime.NODEJS_22_X'),
  'aws-lambda.DockerImageFunction.code': raw("lambda.DockerImageCode.fromImageAsset('lambda')"),
  'aws-opensearchservice.Domain.version': raw('opensearch.EngineVersion.OPENSEARCH_2_19'),
  'aws-rds.SubnetGroup.description': 'Of orders',
  'aws-route53.HealthCheck.type': raw('route53.HealthCheckType.HTTPS'),
  'aws-route53.HostedZone.zoneName': 'example.com',
  'aws-route53.PublicHostedZone.zoneName': 'example.com',
  'aws-sns.Subscription.endpoint': 'https://shop.example.com/orders',
  'aws-sns.Subscription.protocol': raw('sns.SubscriptionProtocol.HTTPS'),
  'aws-ssm.StringParameter.stringValue': 'on',
};

const ENGINES: Readonly<Record<string, string>> = {
  'aurora-mysql':
    'rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_08_0 })',
  'aurora-postgresql':
    'rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_6 })',
  mariadb: 'rds.DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.VER_10_11 })',
  mysql: 'rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0 })',
  postgres: 'rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 })',
  'sqlserver-ee': 'rds.DatabaseInstanceEngine.sqlServerEe({ version: rds.SqlServerEngineVersion.VER_16 })',
  'sqlserver-se': 'rds.DatabaseInstanceEngine.sqlServerSe({ version: rds.SqlServerEngineVersion.VER_16 })',
  'sqlserver-ex': 'rds.DatabaseInstanceEngine.sqlServerEx({ version: rds.SqlServerEngineVersion.VER_16 })',
};

/** What an example gives where a construct demands a property that does not follow from the template. */
export function demandedOf(
  { module, name: own }: ConstructClass,
  name: string,
  type: TypeReference,
  given: Readonly<Record<string, unknown>>,
): Code {
  const key = `${module}.${own}.${name}`;
  if (Object.hasOwn(DEMANDED, key)) return DEMANDED[key]!;
  if (module === 'aws-rds' && name === 'engine') {
    const isCluster = /Cluster/.test(own);
    const said = given['Engine'];
    const engine = typeof said === 'string' ? said : isCluster ? 'aurora-postgresql' : 'postgres';
    if (Object.hasOwn(ENGINES, engine) && isCluster === engine.startsWith('aurora'))
      return raw(ENGINES[engine]!);
  }
  const elsewhere = fromElsewhere(type);
  if (elsewhere !== undefined) return elsewhere;
  const [element] = alternatives(type).flatMap(({ collection }) => collection?.elementtype ?? []);
  const only = element && fromElsewhere(element);
  if (only !== undefined) return [only];
  throw new NoDraft(`demanded: ${key}`);
}

/** What a construct needs beside what its types demand, or would not be made without. */
export function ownName(
  { module, name }: ConstructClass,
  _given: Readonly<Record<string, unknown>>,
  props: Readonly<Record<string, Code>>,
): Readonly<Record<string, Code>> {
  switch (`${module}.${name}`) {
    case 'aws-rds.DatabaseCluster':
      return { writer: raw("rds.ClusterInstance.serverlessV2('writer')"), vpc: raw('vpc') };
    case 'aws-docdb.DatabaseCluster':
      return { instanceType: DEMANDED['aws-docdb.DatabaseCluster.instanceType']! };
    case 'aws-ec2.Volume':
      return props['size'] === undefined && props['snapshotId'] === undefined
        ? { size: DEMANDED['aws-ec2.Volume.size']! }
        : {};
    case 'aws-dynamodb.Table':
      return { partitionKey: DEMANDED['aws-dynamodb.TableV2.partitionKey']! };
    case 'aws-elasticloadbalancingv2.ApplicationTargetGroup':
    case 'aws-elasticloadbalancingv2.NetworkTargetGroup':
      return { vpc: raw('vpc') };
    case 'aws-ecs.Cluster':
      return { vpc: raw('vpc') };
    case 'aws-codebuild.Project':
      return { source: raw("codebuild.Source.gitHub({ owner: 'shop', repo: 'web' })") };
    case 'aws-appsync.GraphqlApi':
      return { definition: raw("appsync.Definition.fromFile('orders.graphql')") };
    case 'aws-ec2.ClientVpnEndpoint':
      return { clientCertificateArn: raw('certificate.certificateArn') };
    case 'aws-stepfunctions.StateMachine':
      return { definitionBody: raw("sfn.DefinitionBody.fromFile('orders.asl.json')") };
    default:
      return {};
  }
}

/** Constructs of other parts of an app, by the interfaces that they have. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  Bucket: 'bucket',
  Certificate: 'certificate',
  FileSystem: 'fileSystem',
  Function: 'fn',
  Key: 'key',
  LogGroup: 'logGroup',
  Queue: 'queue',
  RestApi: 'api',
  Role: 'role',
  Secret: 'secret',
  SecurityGroup: 'securityGroup',
  Topic: 'topic',
  UserPool: 'userPool',
  Vpc: 'vpc',
};

/** A construct that the example does not make, for a property that takes one of that interface. */
export function fromElsewhere(type: TypeReference): Raw | undefined {
  for (const { fqn } of alternatives(type)) {
    const name = /\.I([A-Z]\w*?)(?:Ref)?$/.exec(fqn ?? '')?.[1];
    if (name !== undefined && Object.hasOwn(ELSEWHERE, name)) return new Raw(ELSEWHERE[name]!);
  }
  return undefined;
}
