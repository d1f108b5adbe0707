/** A method of a construct that makes another one. */
export interface MakingMethod {
  /** The class that it makes: `aws-lambda` and `FunctionUrl`. */
  readonly module: string;
  readonly name: string;
  /** The index of the argument that is its id, or the id that the library gives it. */
  readonly id: number | string;
  /** The index of the argument that its properties are. */
  readonly props: number;
  /** Its property that is the construct whose method makes it. */
  readonly self: string;
  /** What stands between the ids of both in its path. */
  readonly below?: string;
  /** Whether the library does more with what it makes. */
  readonly isGiven?: boolean;
}

/** What a method makes that is given an id and properties: a class, and its property that is the maker itself. */
type Made = readonly [name: string, property: string];

const CONTAINER: Readonly<Record<string, Made>> = { addContainer: ['ContainerDefinition', 'taskDefinition'] };

/** By the class that has the methods. */
const WITH_ID: Readonly<Record<string, Readonly<Record<string, Made>>>> = {
  'aws-apigateway.RestApi': {
    addDomainName: ['DomainName', 'mapping'],
    addUsagePlan: ['UsagePlan', 'api'],
  },
  'aws-apigatewayv2.HttpApi': { addStage: ['HttpStage', 'httpApi'] },
  'aws-backup.BackupPlan': { addSelection: ['BackupSelection', 'backupPlan'] },
  'aws-cognito.UserPool': {
    addClient: ['UserPoolClient', 'userPool'],
    addDomain: ['UserPoolDomain', 'userPool'],
  },
  'aws-ec2.ClientVpnEndpoint': {
    addAuthorizationRule: ['ClientVpnAuthorizationRule', 'clientVpnEndpoint'],
  },
  'aws-ec2.NetworkAcl': { addEntry: ['NetworkAclEntry', 'networkAcl'] },
  'aws-ec2.Vpc': {
    addGatewayEndpoint: ['GatewayVpcEndpoint', 'vpc'],
    addInterfaceEndpoint: ['InterfaceVpcEndpoint', 'vpc'],
    addVpnConnection: ['VpnConnection', 'vpc'],
  },
  'aws-ecs.Ec2TaskDefinition': CONTAINER,
  'aws-ecs.ExternalTaskDefinition': CONTAINER,
  'aws-ecs.FargateTaskDefinition': CONTAINER,
  'aws-ecs.TaskDefinition': CONTAINER,
  'aws-efs.FileSystem': { addAccessPoint: ['AccessPoint', 'fileSystem'] },
  'aws-elasticloadbalancingv2.ApplicationLoadBalancer': {
    addListener: ['ApplicationListener', 'loadBalancer'],
  },
  'aws-elasticloadbalancingv2.NetworkLoadBalancer': { addListener: ['NetworkListener', 'loadBalancer'] },
  'aws-rds.DatabaseCluster': { addProxy: ['DatabaseProxy', 'proxyTarget'] },
  'aws-rds.DatabaseInstance': { addProxy: ['DatabaseProxy', 'proxyTarget'] },
  'aws-secretsmanager.Secret': { addRotationSchedule: ['RotationSchedule', 'secret'] },
};

const FUNCTION_URL: MakingMethod = {
  module: 'aws-lambda',
  name: 'FunctionUrl',
  id: 'FunctionUrl',
  props: 0,
  self: 'function',
};

/** Hosts that are added to a cluster, and set up for it. */
const HOSTS: MakingMethod = {
  module: 'aws-autoscaling',
  name: 'AutoScalingGroup',
  id: 0,
  props: 1,
  self: 'cluster',
  isGiven: true,
};

/** Methods that add hosts, by the class that has them. */
const ADDS_HOSTS: Readonly<Record<string, string>> = {
  'aws-ecs.Cluster': 'addCapacity',
  'aws-eks.Cluster': 'addAutoScalingGroupCapacity',
  'aws-eks-v2.Cluster': 'addAutoScalingGroupCapacity',
};

/** Classes of REST APIs, whose root is a resource. */
const REST_APIS = new Set(['RestApi', 'SpecRestApi', 'LambdaRestApi', 'StepFunctionsRestApi']);

/** The resource of a REST API that a path leads to, and a method of it: `api.root.addMethod('GET', integration, { … })`. */
function ofRestApi(name: string, method: string): MakingMethod | undefined {
  const isRoot = REST_APIS.has(name);
  const [, own = ''] = isRoot
    ? (/^root\.(\w+)$/.exec(method) ?? [])
    : name === 'Resource'
      ? ['', method]
      : [];
  const below = isRoot ? { below: 'Default' } : {};
  if (own === 'addResource')
    return { module: 'aws-apigateway', name: 'Resource', id: 0, props: 1, self: 'parent', ...below };
  return own === 'addMethod'
    ? { module: 'aws-apigateway', name: 'ResourceMethod', id: 0, props: 2, self: 'resource', ...below }
    : undefined;
}

/** The modules of functions. */
const FUNCTIONS = /^aws-lambda(?:-(?:nodejs|go-alpha|python-alpha))?$/;

/** The method of a class that makes a construct; undefined of another method. */
export function makingMethod(module: string, name: string, method: string): MakingMethod | undefined {
  if (method === 'addFunctionUrl' && FUNCTIONS.test(module)) return FUNCTION_URL;
  if (method === 'addPermission' && FUNCTIONS.test(module))
    return { module: 'aws-lambda', name: 'Permission', id: 0, props: 1, self: 'functionName' };
  if (ADDS_HOSTS[`${module}.${name}`] === method) return HOSTS;
  const made = withId(`${module}.${name}`, method);
  if (made === undefined) return module === 'aws-apigateway' ? ofRestApi(name, method) : undefined;
  const [own, self] = made;
  return { module, name: own, id: 0, props: 1, self };
}

function withId(key: string, method: string): Made | undefined {
  const methods = Object.hasOwn(WITH_ID, key) ? WITH_ID[key]! : {};
  return Object.hasOwn(methods, method) ? methods[method] : undefined;
}
