import { Value, type Path } from '../../../model/index.ts';
import {
  callsOf,
  computed,
  given,
  group,
  listOf,
  literal,
  never,
  objectOf,
  partOf,
  prop,
  type Field,
  type Fields,
  type MethodCall,
  type Owner,
} from '../fields.ts';
import { factoryOf } from '../value-classes.ts';
import type { ConstructTables } from './index.ts';
import { pairsOf } from './records.ts';

/** What a container of a task is given, as the task definition has it. */
const CONTAINER: Fields = {
  Essential: prop('essential', { default: true }),
  // A router of logs is added by a method of its own.
  FirelensConfiguration: never,
  HealthCheck: prop('healthCheck'),
  Memory: prop('memoryLimitMiB'),
  MemoryReservation: prop('memoryReservationMiB'),
  Privileged: prop('privileged'),
  ReadonlyRootFilesystem: prop('readonlyRootFilesystem'),
  User: prop('user'),
};

const NAME = prop('containerName');

/** `LogDrivers.awsLogs({ … })` and the like; another driver is there and not known. */
const LOGGING = computed((owner, path) => {
  const logging = given(owner, 'logging', path);
  const driver = DRIVERS[factoryOf(logging)?.name ?? ''];
  if (driver === undefined) return logging;
  const at = { place: logging.place, path };
  return objectOf({ LogDriver: literal(driver, logging.place, [...path, 'LogDriver']) }, at, true);
});

const DRIVERS: Readonly<Record<string, string>> = {
  'LogDriver.awsLogs': 'awslogs',
  'LogDrivers.awsLogs': 'awslogs',
  AwsLogDriver: 'awslogs',
};

/** The image's name, where it is one of a registry. */
const IMAGE = computed((owner, path) => {
  const image = given(owner, 'image', path);
  const factory = factoryOf(image);
  return factory?.name === 'ContainerImage.fromRegistry' ? (factory.argument(0) ?? image) : image;
});

/** The containers that are added to a task definition; a container that is made by itself adds itself unseen. */
const CONTAINERS: Field = computed((owner, path) => {
  const calls = callsOf(owner, 'addContainer');
  const items = calls.items.map((call, i) => containerOf(call, owner, [...path, i]));
  return listOf(items, { place: owner.place, path }, calls.open);
});

function containerOf(call: MethodCall, owner: Owner, path: Path): Value {
  const options = call.argument(1, path) ?? Value.absent(call.place, path);
  const part = partOf(owner, options, call.place);
  const uses = call.made?.uses;
  const isKnown = options.data.kind === 'map' && uses !== undefined && !uses.isShared && !uses.isTouched;
  if (!isKnown) return Value.unknown(call.place, path);
  const added = { ...owner, construct: call.made! };
  const name = NAME.read(part, [...path, 'Name']);
  const entries: Record<string, Value> = {
    Name: name.data.kind === 'absent' ? (call.argument(0, name.path) ?? name) : name,
    Environment: pairsOf([given(part, 'environment', [])], callsOf(added, 'addEnvironment'), {
      place: call.place,
      path: [...path, 'Environment'],
    }),
    Image: IMAGE.read(part, [...path, 'Image']),
    LogConfiguration: LOGGING.read(part, [...path, 'LogConfiguration']),
  };
  for (const [key, field] of Object.entries(CONTAINER)) entries[key] = field.read(part, [...path, key]);
  return objectOf(entries, { place: call.place, path }, true);
}

/** Whether Container Insights are on, by the newer property or the older. */
const SETTINGS: Field = computed((owner, path) => {
  const older = prop('containerInsights', { words: { true: 'enabled', false: 'disabled' } });
  const newer = prop('containerInsightsV2', {
    words: {
      'ContainerInsights.ENABLED': 'enabled',
      'ContainerInsights.ENHANCED': 'enhanced',
      'ContainerInsights.DISABLED': 'disabled',
    },
  });
  const at = [...path, 0, 'Value'];
  const old = older.read(owner, at);
  const value = old.data.kind === 'absent' ? newer.read(owner, at) : old;
  if (value.data.kind === 'absent') return Value.absent(owner.place, path);
  const name = literal('containerInsights', value.place, [...path, 0, 'Name']);
  const setting = objectOf({ Name: name, Value: value }, { place: value.place, path: [...path, 0] });
  return listOf([setting], { place: value.place, path });
});

/** Whether tasks have public addresses, and whether one may go into their containers. */
const SERVICE = {
  type: 'AWS::ECS::Service',
  fields: {
    EnableExecuteCommand: prop('enableExecuteCommand'),
    NetworkConfiguration: group({
      AwsvpcConfiguration: group({
        AssignPublicIp: prop('assignPublicIp', {
          default: 'DISABLED',
          words: { true: 'ENABLED', false: 'DISABLED' },
        }),
      }),
    }),
  },
};

/** From where the cluster's API can be reached; from anywhere, unless it is said. */
const ENDPOINTS: Field = computed((owner, path) => {
  const access = given(owner, 'endpointAccess', path);
  const factory = factoryOf(access);
  const isLimited = factory?.name.endsWith('.onlyFrom') === true;
  const name = access.data.kind === 'absent' ? PUBLIC : (factory?.name ?? String(access.literal()));
  const word = name.replace(/^EndpointAccess\.|\.onlyFrom$/g, '');
  const known = Object.hasOwn(ACCESS, word) ? ACCESS[word] : undefined;
  if (known === undefined) return Value.unknown(access.place, path);
  const [isPublic, isPrivate] = known;
  return objectOf(
    {
      EndpointPublicAccess: literal(isPublic, access.place, [...path, 'EndpointPublicAccess']),
      EndpointPrivateAccess: literal(isPrivate, access.place, [...path, 'EndpointPrivateAccess']),
      PublicAccessCidrs: isLimited
        ? listOf(factory.all(), { place: access.place, path: [...path, 'PublicAccessCidrs'] })
        : Value.absent(access.place, [...path, 'PublicAccessCidrs']),
    },
    { place: access.place, path },
    true,
  );
});

const PUBLIC = 'EndpointAccess.PUBLIC_AND_PRIVATE';

/** Whether it can be reached from the internet, and from the network. */
const ACCESS: Readonly<Record<string, readonly [isPublic: boolean, isPrivate: boolean]>> = {
  PUBLIC: [true, false],
  PRIVATE: [false, true],
  PUBLIC_AND_PRIVATE: [true, true],
};

/** With a key of the customer's, secrets are encrypted once more. */
const SECRETS: Field = computed((owner, path) => {
  const key = given(owner, 'secretsEncryptionKey', path);
  if (key.data.kind === 'absent' || key.data.kind === 'unknown') return key;
  const at = { place: key.place, path: [...path, 0] };
  const provider = objectOf({ KeyArn: key }, { place: key.place, path: [...at.path, 'Provider'] });
  const resources = listOf([literal('secrets', key.place, [...at.path, 'Resources', 0])], {
    place: key.place,
    path: [...at.path, 'Resources'],
  });
  return listOf([objectOf({ Provider: provider, Resources: resources }, at)], { place: key.place, path });
});

/** `clusterLogging: [ClusterLoggingTypes.AUDIT]`. */
const LOG_TYPES: Field = computed((owner, path) => {
  const types = given(owner, 'clusterLogging', path);
  if (types.data.kind !== 'list') return types;
  const below = [...path, 'ClusterLogging', 'EnabledTypes'];
  const items = types.data.items().map((type, i) => {
    const name = /^ClusterLoggingTypes\.(\w+)$/.exec(String(type.literal()))?.[1];
    const word = name === undefined ? undefined : LOG_WORDS[name];
    const value =
      word === undefined
        ? Value.unknown(type.place, [...below, i, 'Type'])
        : literal(word, type.place, [...below, i, 'Type']);
    return objectOf({ Type: value }, { place: type.place, path: [...below, i] });
  });
  const list = listOf(items, { place: types.place, path: below }, types.data.open);
  const setup = objectOf({ EnabledTypes: list }, { place: types.place, path: below.slice(0, -1) });
  return objectOf({ ClusterLogging: setup }, { place: types.place, path });
});

const LOG_WORDS: Readonly<Record<string, string>> = {
  API: 'api',
  AUDIT: 'audit',
  AUTHENTICATOR: 'authenticator',
  CONTROLLER_MANAGER: 'controllerManager',
  SCHEDULER: 'scheduler',
};

/** `KubernetesVersion.V1_33` is `1.33`. */
const VERSION: Field = computed((owner, path) => {
  const version = given(owner, 'version', path);
  const known = /^KubernetesVersion\.V(\d+)_(\d+)$/.exec(String(version.literal()));
  return known === null
    ? Value.unknown(version.place, path)
    : literal(`${known[1]}.${known[2]}`, version.place, path);
});

/** Both versions of the module give a cluster the same. */
const KUBERNETES = {
  type: 'AWS::EKS::Cluster',
  fields: { EncryptionConfig: SECRETS, Logging: LOG_TYPES, ResourcesVpcConfig: ENDPOINTS, Version: VERSION },
};

const TASK = { type: 'AWS::ECS::TaskDefinition', fields: { ContainerDefinitions: CONTAINERS } };

/** The variables of builds, of the project and of its environment, as its environment has them. */
const VARIABLES: Field['read'] = (owner, path) =>
  pairsOf(
    [
      given(owner, 'environmentVariables', []),
      given(partOf(owner, given(owner, 'environment', [])), 'environmentVariables', []),
    ],
    undefined,
    { place: owner.place, path },
    (variable, at) => ({
      Value: variable.get(['value']),
      Type: prop('type', {
        default: 'PLAINTEXT',
        words: {
          'BuildEnvironmentVariableType.PLAINTEXT': 'PLAINTEXT',
          'BuildEnvironmentVariableType.PARAMETER_STORE': 'PARAMETER_STORE',
          'BuildEnvironmentVariableType.SECRETS_MANAGER': 'SECRETS_MANAGER',
        },
      }).read(partOf(owner, variable), [...at, 'Type']),
    }),
  );

export { VARIABLES };

export const containers: ConstructTables = {
  'aws-ecs.Cluster': { type: 'AWS::ECS::Cluster', fields: { ClusterSettings: SETTINGS } },
  'aws-ecs.Ec2Service': SERVICE,
  'aws-ecs.Ec2TaskDefinition': TASK,
  'aws-ecs.ExternalTaskDefinition': TASK,
  'aws-ecs.FargateService': SERVICE,
  'aws-ecs.FargateTaskDefinition': TASK,
  'aws-ecs.TaskDefinition': TASK,
  'aws-eks-v2.Cluster': KUBERNETES,
  'aws-eks.Cluster': KUBERNETES,
};
