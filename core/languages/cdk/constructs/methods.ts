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

/** The method of a class that makes a construct; undefined of another method. */
export function makingMethod(module: string, name: string, method: string): MakingMethod | undefined {
  if (method === 'addFunctionUrl' && /^aws-lambda(?:-nodejs)?$/.test(module)) return FUNCTION_URL;
  const key = `${module}.${name}`;
  const made = Object.hasOwn(WITH_ID, key) ? WITH_ID[key]! : undefined;
  if (made === undefined || !Object.hasOwn(made, method)) return undefined;
  const [own, self] = made[method]!;
  return { module, name: own, id: 0, props: 1, self };
}
