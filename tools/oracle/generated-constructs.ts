/** Apps with constructs of the library, made from what its assembly says that they take; the same for the same seed. */
import { libraryTypes, moduleOf, type LibraryType } from '../cdk/library.ts';
import type { Random } from './random.ts';

/** A type as the library's assembly writes it. */
interface TypeReference {
  readonly primitive?: string;
  readonly fqn?: string;
  readonly collection?: { readonly kind: 'array' | 'map'; readonly elementtype: TypeReference };
  readonly union?: { readonly types: readonly TypeReference[] };
}

interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
  readonly variadic?: boolean;
  readonly type: TypeReference;
}

interface Property extends Parameter {
  readonly static?: boolean;
  readonly docs?: { readonly deprecated?: string };
}

interface FullType extends Omit<LibraryType, 'properties' | 'initializer'> {
  readonly base?: string;
  readonly properties?: readonly Property[];
  readonly methods?: readonly {
    readonly name: string;
    readonly static?: boolean;
    readonly parameters?: readonly Parameter[];
    readonly returns?: { readonly type: TypeReference };
  }[];
  readonly initializer?: { readonly parameters?: readonly Parameter[] };
}

/** A construct that is made with nothing but what it needs, or with one property more. */
export interface Variant {
  /** What it is made with beyond what it needs: `versioned`; empty of what has nothing more. */
  readonly extra: string;
  /** `new aws_s3.Bucket(this, 'V1', { versioned: true })`. */
  readonly code: string;
}

/** The constructs of one class, and what they are given that is made ahead of them. */
export interface GeneratedClass {
  readonly name: string;
  readonly variants: readonly Variant[];
  /** Statements that make what several are given, in order. */
  readonly fixtures: readonly string[];
}

/** Deepest nest of values. */
const DEEPEST = 5;

/** Values of types whose plain ones make nothing that can be synthesized. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  'aws-cdk-lib.Duration': ['cdk.Duration.minutes(5)', 'cdk.Duration.days(1)', 'cdk.Duration.seconds(30)'],
  'aws-cdk-lib.Size': ['cdk.Size.gibibytes(20)', 'cdk.Size.mebibytes(512)'],
  'aws-cdk-lib.SecretValue': [
    "cdk.SecretValue.secretsManager('kept')",
    "cdk.SecretValue.unsafePlainText('Plain1pass')",
  ],
  'aws-cdk-lib.aws_ec2.SubnetSelection': [
    '{ subnetType: aws_ec2.SubnetType.PUBLIC }',
    '{ subnetType: aws_ec2.SubnetType.PRIVATE_WITH_EGRESS }',
  ],
  'aws-cdk-lib.aws_ec2.InstanceType': [
    "new aws_ec2.InstanceType('t3.small')",
    "new aws_ec2.InstanceType('m5.large')",
  ],
  'aws-cdk-lib.aws_ec2.IMachineImage': ['aws_ec2.MachineImage.latestAmazonLinux2023()'],
  'aws-cdk-lib.aws_ec2.UserData': ['aws_ec2.UserData.forLinux()'],
  'aws-cdk-lib.aws_ec2.Port': ['aws_ec2.Port.tcp(22)'],
  'aws-cdk-lib.aws_ec2.BlockDevice': [
    "{ deviceName: '/dev/xvda', volume: aws_ec2.BlockDeviceVolume.ebs(8, { encrypted: true }) }",
    "{ deviceName: '/dev/xvda', volume: aws_ec2.BlockDeviceVolume.ebs(8) }",
  ],
  'aws-cdk-lib.aws_ec2.IIpAddresses': ["aws_ec2.IpAddresses.cidr('10.0.0.0/16')"],
  'aws-cdk-lib.aws_iam.IPrincipal': [
    "new aws_iam.ServicePrincipal('lambda.amazonaws.com')",
    "new aws_iam.AccountPrincipal('123456789012')",
    'new aws_iam.AnyPrincipal()',
  ],
  'aws-cdk-lib.aws_iam.PolicyStatement': [
    "new aws_iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })",
    "new aws_iam.PolicyStatement({ actions: ['*'], resources: ['*'] })",
  ],
  'aws-cdk-lib.aws_iam.PolicyDocument': [
    "new aws_iam.PolicyDocument({ statements: [new aws_iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] })] })",
  ],
  'aws-cdk-lib.aws_iam.IManagedPolicy': ["aws_iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')"],
  'aws-cdk-lib.aws_lambda.Code': ["aws_lambda.Code.fromInline('exports.handler = () => 1;')"],
  'aws-cdk-lib.aws_lambda.Runtime': ['aws_lambda.Runtime.NODEJS_22_X', 'aws_lambda.Runtime.PYTHON_3_13'],
  'aws-cdk-lib.aws_lambda.IDestination': [],
  'aws-cdk-lib.aws_lambda.IEventSource': [],
  'aws-cdk-lib.aws_lambda.DockerImageCode': [],
  'aws-cdk-lib.aws_ecs.ContainerImage': ["aws_ecs.ContainerImage.fromRegistry('nginx')"],
  'aws-cdk-lib.aws_ecs.LogDriver': ["aws_ecs.LogDrivers.awsLogs({ streamPrefix: 'web' })"],
  'aws-cdk-lib.aws_ecs.TaskDefinition': ['fargateTask'],
  'aws-cdk-lib.aws_ecs.FargateTaskDefinition': ['fargateTask'],
  'aws-cdk-lib.aws_ecs.Ec2TaskDefinition': ['hostTask'],
  'aws-cdk-lib.aws_ecs.ICluster': ['cluster'],
  'aws-cdk-lib.aws_rds.IInstanceEngine': [
    'aws_rds.DatabaseInstanceEngine.postgres({ version: aws_rds.PostgresEngineVersion.VER_16 })',
    'aws_rds.DatabaseInstanceEngine.mysql({ version: aws_rds.MysqlEngineVersion.VER_8_0 })',
  ],
  'aws-cdk-lib.aws_rds.IClusterEngine': [
    'aws_rds.DatabaseClusterEngine.auroraPostgres({ version: aws_rds.AuroraPostgresEngineVersion.VER_16_4 })',
  ],
  'aws-cdk-lib.aws_rds.IClusterInstance': ["aws_rds.ClusterInstance.provisioned('Writer')"],
  'aws-cdk-lib.aws_rds.Credentials': [
    "aws_rds.Credentials.fromGeneratedSecret('clerk')",
    "aws_rds.Credentials.fromPassword('clerk', cdk.SecretValue.unsafePlainText('Plain1pass'))",
  ],
  'aws-cdk-lib.aws_docdb.Login': ["{ username: 'clerk' }"],
  'aws-cdk-lib.aws_dynamodb.Attribute': ["{ name: 'id', type: aws_dynamodb.AttributeType.STRING }"],
  'aws-cdk-lib.aws_stepfunctions.DefinitionBody': ["aws_stepfunctions.DefinitionBody.fromString('{}')"],
  'aws-cdk-lib.aws_cloudfront.IOrigin': [
    "new aws_cloudfront_origins.HttpOrigin('example.com')",
    'aws_cloudfront_origins.S3BucketOrigin.withOriginAccessControl(bucket)',
  ],
  'aws-cdk-lib.aws_events.Schedule': ['aws_events.Schedule.rate(cdk.Duration.hours(1))'],
  'aws-cdk-lib.aws_s3.IBucket': ['bucket'],
  'aws-cdk-lib.aws_ec2.IVpc': ['vpc'],
  'aws-cdk-lib.aws_kms.IKey': ['key'],
  'aws-cdk-lib.aws_codebuild.ISource': [
    "aws_codebuild.Source.gitHub({ owner: 'shop', repo: 'site' })",
    'aws_codebuild.Source.s3({ bucket, path: "source.zip" })',
  ],
  'aws-cdk-lib.aws_codebuild.BuildSpec': ["aws_codebuild.BuildSpec.fromObject({ version: '0.2' })"],
  'aws-cdk-lib.aws_codebuild.IBuildImage': ['aws_codebuild.LinuxBuildImage.STANDARD_7_0'],
  'aws-cdk-lib.aws_secretsmanager.SecretStringGenerator': ['{ excludePunctuation: true }'],
  'aws-cdk-lib.aws_eks.IKubectlProvider': [],
  'aws-cdk-lib.aws_lambda.ILayerVersion': [
    "aws_lambda.LayerVersion.fromLayerVersionArn(this, 'Layer' + this.node.children.length, 'arn:aws:lambda:eu-west-1:111122223333:layer:kubectl:1')",
  ],
  'aws-cdk-lib.aws_eks.KubernetesVersion': ['aws_eks.KubernetesVersion.V1_32'],
  'aws-cdk-lib.aws_eks_v2.KubernetesVersion': ['aws_eks_v2.KubernetesVersion.V1_32'],
  'aws-cdk-lib.aws_opensearchservice.EngineVersion': ['aws_opensearchservice.EngineVersion.OPENSEARCH_2_11'],
  'aws-cdk-lib.aws_opensearchservice.CapacityConfig': [
    "{ dataNodes: 2, dataNodeInstanceType: 'r6g.large.search' }",
  ],
  'aws-cdk-lib.aws_logs.IFilterPattern': ['aws_logs.FilterPattern.allEvents()'],
  'aws-cdk-lib.aws_synthetics.Test': [
    "aws_synthetics.Test.custom({ code: aws_synthetics.Code.fromInline('exports.handler = () => 1;'), handler: 'index.handler' })",
  ],
  'aws-cdk-lib.aws_appsync.Definition': [],
  'aws-cdk-lib.aws_applicationautoscaling.Schedule': [
    'aws_applicationautoscaling.Schedule.rate(cdk.Duration.hours(1))',
  ],
  'aws-cdk-lib.aws_appsync.IGraphqlApi': ['graph'],
  'aws-cdk-lib.interfaces.aws_appsync.IGraphQLApiRef': ['graph'],
  'aws-cdk-lib.aws_cloudwatch.IMetric': [
    "new aws_cloudwatch.Metric({ namespace: 'Shop', metricName: 'Orders' })",
  ],
  'aws-cdk-lib.aws_apigateway.IResource': ['api.root'],
  'aws-cdk-lib.aws_apigateway.IRestApi': ['api'],
  'aws-cdk-lib.aws_cloudfront.IPublicKeyRef': [],
  'aws-cdk-lib.aws_cloudfront.IKeyGroup': [],
  'aws-cdk-lib.interfaces.aws_cloudfront.IKeyGroupRef': [],
  'aws-cdk-lib.aws_cloudfront.FunctionCode': [
    "aws_cloudfront.FunctionCode.fromInline('function handler(event) { return event.request; }')",
  ],
  'aws-cdk-lib.aws_autoscaling.IAutoScalingGroup': ['hosts'],
  'aws-cdk-lib.interfaces.aws_autoscaling.IAutoScalingGroupRef': ['hosts'],
  'aws-cdk-lib.aws_codebuild.IFleet': [],
  'aws-cdk-lib.aws_elasticloadbalancingv2.ListenerAction': [
    'aws_elasticloadbalancingv2.ListenerAction.fixedResponse(200)',
    "aws_elasticloadbalancingv2.ListenerAction.redirect({ protocol: 'HTTPS', port: '443' })",
  ],
  'aws-cdk-lib.aws_elasticloadbalancingv2.IApplicationLoadBalancer': ['balancer'],
  'aws-cdk-lib.interfaces.aws_kms.IKeyRef': ['key'],
};

/** What classes need beyond what the assembly says that they do. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'aws_apigateway.DomainName': ['basePath: "shop"'],
  'aws_appsync.GraphqlApi': [
    "schema: aws_appsync.SchemaFile.fromAsset('test/languages/cdk/apps/schema.graphql')",
  ],
  'aws_applicationautoscaling.ScalableTarget': ['minCapacity: 1', 'maxCapacity: 9'],
  'aws_autoscaling.AutoScalingGroup': [
    "instanceType: new aws_ec2.InstanceType('t3.small')",
    'machineImage: aws_ec2.MachineImage.latestAmazonLinux2023()',
  ],
  'aws_backup.BackupPlan': ['backupPlanRules: [aws_backup.BackupPlanRule.daily()]'],
  'aws_codebuild.Project': ["source: aws_codebuild.Source.gitHub({ owner: 'shop', repo: 'site' })"],
  'aws_cognito.UserPoolDomain': ["cognitoDomain: { domainPrefix: 'shop' }"],
  'aws_cognito.UserPoolIdentityProviderApple': ["privateKey: 'shop'"],
  'aws_cognito.UserPoolIdentityProviderGoogle': ["clientSecretValue: cdk.SecretValue.secretsManager('kept')"],
  'aws_config.CustomRule': ['periodic: true'],
  'aws_docdb.DatabaseCluster': ["instanceType: new aws_ec2.InstanceType('r5.large')"],
  'aws_dynamodb.Table': ["partitionKey: { name: 'id', type: aws_dynamodb.AttributeType.STRING }"],
  'aws_ec2.Volume': ['size: cdk.Size.gibibytes(20)'],
  'aws_ecs.Ec2Service': ['taskDefinition: hostTask'],
  'aws_ecs_patterns.ApplicationLoadBalancedEc2Service': [
    'cluster',
    'memoryLimitMiB: 512',
    "taskImageOptions: { image: aws_ecs.ContainerImage.fromRegistry('nginx') }",
  ],
  'aws_ecs_patterns.ApplicationLoadBalancedFargateService': [
    'cluster',
    "taskImageOptions: { image: aws_ecs.ContainerImage.fromRegistry('nginx') }",
  ],
  'aws_ecs_patterns.ApplicationMultipleTargetGroupsFargateService': [
    'cluster',
    "taskImageOptions: { image: aws_ecs.ContainerImage.fromRegistry('nginx') }",
  ],
  'aws_ecs_patterns.NetworkLoadBalancedEc2Service': [
    'cluster',
    'memoryLimitMiB: 512',
    "taskImageOptions: { image: aws_ecs.ContainerImage.fromRegistry('nginx') }",
  ],
  'aws_ecs_patterns.NetworkLoadBalancedFargateService': [
    'cluster',
    "taskImageOptions: { image: aws_ecs.ContainerImage.fromRegistry('nginx') }",
  ],
  'aws_ecs_patterns.NetworkMultipleTargetGroupsFargateService': [
    'cluster',
    "taskImageOptions: { image: aws_ecs.ContainerImage.fromRegistry('nginx') }",
  ],
  'aws_ecs_patterns.QueueProcessingFargateService': [
    'cluster',
    "image: aws_ecs.ContainerImage.fromRegistry('nginx')",
  ],
  'aws_ecs_patterns.QueueProcessingEc2Service': [
    'cluster',
    'memoryLimitMiB: 512',
    "image: aws_ecs.ContainerImage.fromRegistry('nginx')",
  ],
  'aws_ecs_patterns.ScheduledFargateTask': [
    'cluster',
    "scheduledFargateTaskImageOptions: { image: aws_ecs.ContainerImage.fromRegistry('nginx') }",
  ],
  'aws_elasticloadbalancingv2.ApplicationListener': [
    'port: 80',
    'defaultAction: aws_elasticloadbalancingv2.ListenerAction.fixedResponse(200)',
  ],
  'aws_elasticloadbalancingv2.ApplicationListenerRule': [
    "conditions: [aws_elasticloadbalancingv2.ListenerCondition.pathPatterns(['/shop'])]",
    'action: aws_elasticloadbalancingv2.ListenerAction.fixedResponse(200)',
  ],
  'aws_elasticloadbalancingv2.ApplicationTargetGroup': [
    'vpc',
    'port: 80',
    'targetType: aws_elasticloadbalancingv2.TargetType.IP',
  ],
  'aws_elasticloadbalancingv2.NetworkTargetGroup': [
    'vpc',
    'port: 80',
    'targetType: aws_elasticloadbalancingv2.TargetType.IP',
  ],
  'aws_elasticloadbalancingv2.NetworkListener': [
    'defaultAction: aws_elasticloadbalancingv2.NetworkListenerAction.forward([targets])',
  ],
  'aws_events.Rule': ['schedule: aws_events.Schedule.rate(cdk.Duration.hours(1))'],
  'aws_glue.SecurityConfiguration': ['s3Encryption: { mode: aws_glue.S3EncryptionMode.S3_MANAGED }'],
  'aws_iam.ManagedPolicy': [
    "statements: [new aws_iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })]",
  ],
  'aws_iam.Policy': [
    "statements: [new aws_iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })]",
    'roles: [role]',
  ],
  'aws_iam.OidcProviderNative': ["url: 'https://example.com'"],
  'aws_lambda.EventSourceMapping': ["eventSourceArn: 'arn:aws:sqs:eu-west-1:111122223333:orders'"],
  'aws_rds.DatabaseCluster': ["writer: aws_rds.ClusterInstance.provisioned('Writer')", 'vpc'],
  'aws_rds.DatabaseClusterFromSnapshot': ["writer: aws_rds.ClusterInstance.provisioned('Writer')", 'vpc'],
  'aws_rds.DatabaseInstanceFromSnapshot': ["snapshotIdentifier: 'before'"],
  'aws_route53.HealthCheck': ["fqdn: 'example.com'"],
  'aws_secretsmanager.RotationSchedule': [
    'automaticallyAfter: cdk.Duration.days(30)',
    'hostedRotation: aws_secretsmanager.HostedRotation.mysqlSingleUser()',
  ],
  'aws_stepfunctions.StateMachine': ["definitionBody: aws_stepfunctions.DefinitionBody.fromString('{}')"],
};

/** What is done to a construct without which there is no template. */
const FOLLOWED: Readonly<Record<string, string>> = {
  'aws_apigateway.RestApi': ".root.addMethod('GET')",
};

/** What is made once for all, ahead of everything, and the names that it needs. */
const SHARED: Readonly<Record<string, readonly [code: string, ...needs: string[]]>> = {
  role: [
    "const role = new aws_iam.Role(this, 'Shared role', { assumedBy: new aws_iam.ServicePrincipal('ec2.amazonaws.com') });",
  ],
  targets: [
    "const targets = new aws_elasticloadbalancingv2.NetworkTargetGroup(this, 'Shared targets', { vpc, port: 80 });",
    'vpc',
  ],
  graph: [
    "const graph = new aws_appsync.GraphqlApi(this, 'Graph', { name: 'graph', schema: aws_appsync.SchemaFile.fromAsset('test/languages/cdk/apps/schema.graphql') });",
  ],
  api: ["const api = new aws_apigateway.RestApi(this, 'Api');\napi.root.addMethod('GET');"],
  hosts: [
    "const hosts = new aws_autoscaling.AutoScalingGroup(this, 'Hosts', { vpc, instanceType: new aws_ec2.InstanceType('t3.small'), machineImage: aws_ec2.MachineImage.latestAmazonLinux2023() });",
    'vpc',
  ],
  vpc: ["const vpc = new aws_ec2.Vpc(this, 'Network');"],
  bucket: ["const bucket = new aws_s3.Bucket(this, 'Files');"],
  key: ["const key = new aws_kms.Key(this, 'Key');"],
  cluster: [
    "const cluster = new aws_ecs.Cluster(this, 'Tasks', { vpc });\ncluster.addCapacity('Capacity', { instanceType: new aws_ec2.InstanceType('t3.small') });",
    'vpc',
  ],
  balancer: [
    "const balancer = new aws_elasticloadbalancingv2.ApplicationLoadBalancer(this, 'Balancer', { vpc });",
    'vpc',
  ],
  fargateTask: [
    "const fargateTask = new aws_ecs.FargateTaskDefinition(this, 'FargateTask');\nfargateTask.addContainer('web', { image: aws_ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80 }] });",
  ],
  hostTask: [
    "const hostTask = new aws_ecs.Ec2TaskDefinition(this, 'HostTask');\nhostTask.addContainer('web', { image: aws_ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 512, portMappings: [{ containerPort: 80 }] });",
  ],
};

/** Texts by what their property is called. */
const TEXTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/cidr/i, ['10.1.0.0/16', '0.0.0.0/0']],
  [/arn$/i, ['arn:aws:sns:eu-west-1:111122223333:alarms']],
  [/email/i, ['a@example.com']],
  [/domainName|zoneName|recordName/i, ['example.com']],
  [/url$|uri$|endpoint/i, ['https://example.com/hook', 'http://example.com/hook']],
  [/handler/i, ['index.handler']],
  [/availabilityZone/i, ['eu-west-1a']],
  [/account/i, ['123456789012']],
  [/region/i, ['eu-west-1']],
  [/schedule|cron/i, ['rate(1 day)']],
  [/date|time/i, ['2026-01-01']],
  [/path|prefix/i, ['/shop']],
  [/fifo/i, ['orders.fifo']],
];

const NUMBERS = [1, 2, 7, 30, 443];

/** Makes constructs of classes. */
export class ConstructGenerator {
  private readonly types = libraryTypes() as unknown as ReadonlyMap<string, FullType>;
  private readonly random: Random;
  private fixtures = new Map<string, string>();
  /** By the class or the interface that they are made for. */
  private names = new Map<string, string>();

  constructor(random: Random) {
    this.random = random;
  }

  /** The classes of constructs that can be made, by their module and name. */
  classes(): readonly FullType[] {
    return [...this.types.values()]
      .filter((type) => isConstruct(type))
      .sort((a, b) => (a.fqn < b.fqn ? -1 : 1));
  }

  /** The constructs of a class; undefined where it cannot be told what it needs. */
  of(type: FullType): GeneratedClass | undefined {
    this.fixtures = new Map();
    this.names = new Map();
    const [, , props] = type.initializer?.parameters ?? [];
    const all = props?.type.fqn === undefined ? [] : this.propertiesOf(props.type.fqn);
    const name = nameIn(type);
    const needed = this.neededBy(name, all, 0);
    if (needed === undefined || (type.initializer?.parameters?.length ?? 0) > 3) return undefined;
    const plain: [extra: string, entries: readonly string[]] = ['', needed];
    const more = all
      .filter(({ optional, docs }) => optional === true && docs?.deprecated === undefined)
      .flatMap((property): (typeof plain)[] =>
        this.variantsOf(property).map((value) => [
          property.name,
          [
            ...(this.neededBy(name, all, 0) ?? []).filter((entry) => !isFor(entry, property.name)),
            `${property.name}: ${value}`,
          ],
        ]),
      );
    const variants = [plain, ...more].map(([extra, entries], i): Variant => {
      const given =
        props === undefined || (entries.length === 0 && props.optional === true)
          ? ''
          : `, { ${entries.join(', ')} }`;
      return { extra, code: `new ${name}(this, 'V${i}'${given})${FOLLOWED[name] ?? ''};` };
    });
    return { name, variants, fixtures: [...this.fixtures.values()] };
  }

  /** What a class is given in any case, by its own words and by what it says when it is not. */
  private neededBy(name: string, all: readonly Property[], depth: number): readonly string[] | undefined {
    const more = (NEEDED[name] ?? []).map((code) => this.using(code));
    const own = this.needed(
      all.filter((property) => !more.some((entry) => isFor(entry, property.name))),
      depth,
    );
    return own && [...own, ...more];
  }

  private needed(all: readonly Property[], depth: number): readonly string[] | undefined {
    const entries = all
      .filter(({ optional }) => optional !== true)
      .map(({ name, type }) => {
        const value = this.valueOf(type, name, depth);
        return value === undefined ? undefined : `${name}: ${value}`;
      });
    return entries.includes(undefined) ? undefined : (entries as readonly string[]);
  }

  /** Values for one property: of a switch and of an enumeration several. */
  private variantsOf({ name, type }: Property): readonly string[] {
    if (type.primitive === 'boolean') return ['true', 'false'];
    const known = this.types.get(type.fqn ?? '');
    const written = WRITTEN[type.fqn ?? ''];
    if (written !== undefined) return written.map((code) => this.using(code));
    if (known?.kind === 'enum')
      return (known.members ?? []).slice(0, 4).map(({ name: own }) => `${nameIn(known)}.${own}`);
    if (known?.datatype === true) {
      const found = [0, 1, 2].flatMap(() => this.valueOf(type, name, 0) ?? []);
      return [...new Set(found)];
    }
    const value = this.valueOf(type, name, 0);
    return value === undefined ? [] : [value];
  }

  private propertiesOf(fqn: string): readonly Property[] {
    const type = this.types.get(fqn);
    const own = type?.properties ?? [];
    const names = new Set(own.map(({ name }) => name));
    const inherited = (type?.interfaces ?? [])
      .flatMap((base) => this.propertiesOf(base))
      .filter(({ name }) => !names.has(name));
    const all = [...own, ...inherited];
    return all.filter(({ name }, i) => all.findIndex((each) => each.name === name) === i);
  }

  private valueOf(type: TypeReference, name: string, depth: number): string | undefined {
    if (depth > DEEPEST) return undefined;
    const { primitive, collection, union, fqn } = type;
    if (primitive === 'string') return `'${this.text(name)}'`;
    if (primitive === 'number') return String(this.random.one(NUMBERS));
    if (primitive === 'boolean') return String(this.random.in100(50));
    if (collection !== undefined) {
      const inner = this.valueOf(collection.elementtype, name, depth + 1);
      if (inner === undefined) return undefined;
      return collection.kind === 'array' ? `[${inner}]` : `{ shop: ${inner} }`;
    }
    if (union !== undefined) {
      for (const each of union.types) {
        const value = this.valueOf(each, name, depth);
        if (value !== undefined) return value;
      }
      return undefined;
    }
    return fqn === undefined ? undefined : this.named(fqn, depth);
  }

  private text(name: string): string {
    return this.random.one(TEXTS.find(([pattern]) => pattern.test(name))?.[1] ?? ['shop']);
  }

  /** A value of a type of the library. */
  private named(fqn: string, depth: number): string | undefined {
    const written = WRITTEN[fqn];
    if (written !== undefined) return written.length === 0 ? undefined : this.using(this.random.one(written));
    const type = this.types.get(fqn);
    if (type === undefined) return undefined;
    if (type.kind === 'enum') return `${nameIn(type)}.${this.random.one(type.members ?? []).name}`;
    if (type.datatype === true) return this.object(type, depth);
    if (type.kind === 'interface') {
      const made = this.classFor(type);
      return made === undefined ? this.implementing(fqn, depth) : this.fixture(made, depth);
    }
    if (isConstruct(type)) return this.fixture(type, depth);
    return this.instance(type, depth);
  }

  /** An object with what it needs, and some of what it may have. */
  private object(type: FullType, depth: number): string | undefined {
    const all = this.propertiesOf(type.fqn);
    const needed = this.needed(all, depth + 1);
    if (needed === undefined) return undefined;
    const optional = all.filter(({ optional, docs }) => optional === true && docs?.deprecated === undefined);
    const more = optional
      .filter(() => this.random.in100(needed.length === 0 ? 40 : 20))
      .flatMap(({ name, type: own }) => {
        const value = this.valueOf(own, name, depth + 1);
        return value === undefined ? [] : [`${name}: ${value}`];
      });
    return `{ ${[...needed, ...more].join(', ')} }`;
  }

  /** A member, what a factory gives, or a new instance of a class that is no construct. */
  private instance(type: FullType, depth: number): string | undefined {
    const members = (type.properties ?? []).filter(
      (each) => each.static === true && each.type.fqn === type.fqn && each.docs?.deprecated === undefined,
    );
    if (members.length > 0) return `${nameIn(type)}.${this.random.one(members).name}`;
    for (const { name, static: isStatic, parameters = [], returns } of type.methods ?? []) {
      if (isStatic !== true || returns?.type.fqn !== type.fqn) continue;
      const given = this.givenTo(parameters, depth);
      if (given !== undefined) return `${nameIn(type)}.${name}(${given})`;
    }
    if (type.abstract !== true && type.initializer !== undefined) {
      const given = this.givenTo(type.initializer.parameters ?? [], depth);
      if (given !== undefined) return `new ${nameIn(type)}(${given})`;
    }
    return undefined;
  }

  private givenTo(parameters: readonly Parameter[], depth: number): string | undefined {
    if (parameters[0]?.name === 'scope') return undefined;
    const values = parameters
      .filter(({ optional }) => optional !== true)
      .map(({ name, type }) => this.valueOf(type, name, depth + 1));
    return values.includes(undefined) ? undefined : values.join(', ');
  }

  private implementing(fqn: string, depth: number): string | undefined {
    for (const type of this.types.values()) {
      if (type.kind !== 'class' || type.interfaces?.includes(fqn) !== true || isConstruct(type)) continue;
      const value = this.instance(type, depth);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** `Queue` for `IQueue`, and for the `IQueueRef` of another package. */
  private classFor({ name, namespace = '' }: FullType): FullType | undefined {
    const own = name.replace(/^I([A-Z])/, '$1').replace(/Ref$/, '');
    const module = namespace.replace(/^interfaces\./, '');
    const found = this.types.get(`aws-cdk-lib.${module}.${own}`);
    return found !== undefined && isConstruct(found) ? found : undefined;
  }

  /** A construct that is made ahead of those that are given it, each once. */
  private fixture(type: FullType, depth: number): string | undefined {
    const known = this.names.get(type.fqn);
    if (known !== undefined) return known;
    if (WRITTEN[type.fqn.replace(/\.(\w+)$/, '.I$1')]?.length === 1)
      return this.using(WRITTEN[type.fqn.replace(/\.(\w+)$/, '.I$1')]![0]!);
    const [, , props] = type.initializer?.parameters ?? [];
    const all = props?.type.fqn === undefined ? [] : this.propertiesOf(props.type.fqn);
    const needed = this.neededBy(nameIn(type), all, depth + 1);
    if (needed === undefined || depth > DEEPEST) return undefined;
    const name = `fixture${this.names.size}`;
    this.names.set(type.fqn, name);
    const given = needed.length === 0 ? '' : `, { ${needed.join(', ')} }`;
    const follows = FOLLOWED[nameIn(type)] ?? '';
    this.fixtures.set(
      name,
      `const ${name} = new ${nameIn(type)}(this, '${type.name}Given${this.names.size}'${given});${follows === '' ? '' : ` ${name}${follows};`}`,
    );
    return name;
  }

  /** Code, with what it names made ahead. */
  private using(code: string): string {
    for (const [name, [statement, ...needs]] of Object.entries(SHARED)) {
      if (!new RegExp(`(?<![\\w.'"])${name}\\b(?!:)`).test(code) || this.fixtures.has(name)) continue;
      for (const need of needs) this.using(need);
      this.fixtures.set(name, statement);
    }
    return code;
  }
}

/** Whether an entry of an object is for a property: `port: 80`, `vpc`. */
function isFor(entry: string, property: string): boolean {
  return entry === property || entry.startsWith(`${property}:`);
}

function isConstruct({ kind, abstract, name, initializer }: FullType): boolean {
  if (kind !== 'class' || abstract === true || name.startsWith('Cfn')) return false;
  return initializer?.parameters?.[0]?.name === 'scope';
}

/** `aws_s3.Bucket`, and `cdk.Stack` of what is the library's own. */
function nameIn({ namespace, name }: Pick<LibraryType, 'namespace' | 'name'>): string {
  return namespace === undefined ? `cdk.${name}` : `${namespace}.${name}`;
}

/** An app of constructs, as a file. */
export function appOf(fixtures: readonly string[], codes: readonly string[]): string {
  const body = [...fixtures, ...codes].join('\n');
  const modules = [
    ...new Set(
      [...body.matchAll(/\b(aws_\w+|custom_resources|pipelines|triggers|region_info)\./g)].map(
        ([, name]) => name!,
      ),
    ),
  ];
  return [
    "import * as cdk from 'aws-cdk-lib';",
    ...modules.map((name) => `import * as ${name} from 'aws-cdk-lib/${name.replace(/_/g, '-')}';`),
    'export default class Generated extends cdk.Stack {',
    'constructor(scope, id, props) {',
    'super(scope, id, props);',
    body,
    '}',
    '}',
  ].join('\n');
}

/** The module of a class, as the tables of constructs have it. */
export function keyOf(type: FullType): readonly [module: string, name: string] {
  return [moduleOf(type), type.name];
}
