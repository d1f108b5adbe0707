import { type Members, type Path, type Place, Value } from '../../../model/index.ts';
import {
  computed,
  type Field,
  type Fields,
  given,
  group,
  listOf,
  literal,
  mapped,
  type MethodCall,
  never,
  objectOf,
  ownCallsOf,
  type Owner,
  partOf,
  prop,
} from '../fields.ts';
import { factoryOf } from '../value-classes.ts';
import { retentionBy } from './cloudwatch.ts';
import { ofRole, policyOfRole } from './iam.ts';
import { pairsOf } from './records.ts';
import type { ConstructTables } from './table.ts';

/** What a container of a task is given, as the task definition has it. */
const CONTAINER: Fields = {
  Command: prop('command'),
  EntryPoint: prop('entryPoint'),
  Essential: prop('essential', { default: true }),
  // A router of logs is added by a method of its own.
  FirelensConfiguration: never,
  HealthCheck: prop('healthCheck'),
  LinuxParameters: computed((owner, path) => {
    const parameters = given(owner, 'linuxParameters', path);
    return parameters.data.kind === 'absent' ? parameters : Value.unknown(parameters.place, path);
  }),
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
  const calls = ownCallsOf(owner, 'addContainer');
  const items = calls.items.map((call, i) => containerOf(call, owner, [...path, i]));
  const open = calls.open || calls.items.some(mayBringRouter) || hasOwnContainers(owner);
  return listOf(items, { place: owner.place, path }, open);
});

/** Whether the file makes containers by themselves, which add themselves to a task. */
function hasOwnContainers({ reading }: Owner): boolean {
  return [...reading.scope.constructs.values()].some(
    ({ made, maker }) => maker === undefined && made.module === 'aws-ecs' && ADDS_ITSELF.has(made.name),
  );
}

const ADDS_ITSELF: ReadonlySet<string> = new Set(['ContainerDefinition', 'FirelensLogRouter']);

/** Whether a container's logs may go through a router, which the library adds as a container of its own. */
function mayBringRouter(call: MethodCall): boolean {
  const logging = call.argument(1)?.get(['logging']);
  if (logging === undefined || logging.data.kind === 'absent') return false;
  const name = factoryOf(logging)?.name;
  return name === undefined || /firelens/i.test(name);
}

function containerOf(call: MethodCall, owner: Owner, path: Path): Value {
  const options = call.argument(1, path) ?? Value.absent(call.place, path);
  const part = partOf(owner, options, call.place);
  const uses = call.made?.uses;
  const isKnown =
    options.data.kind === 'map' && uses !== undefined && !uses.isShared && uses.touchedBy === undefined;
  if (!isKnown) return Value.unknown(call.place, path);
  const added = { ...owner, construct: call.made! };
  const name = NAME.read(part, [...path, 'Name']);
  const own = name.data.kind === 'absent' ? (call.argument(0, name.path) ?? name) : name;
  return containerWith(part, own, ownCallsOf(added, 'addEnvironment'), path);
}

/** A container of what it is given, with what is added to its environment later. */
export function containerWith(
  part: Owner,
  name: Value,
  added: Members<MethodCall> | undefined,
  path: Path,
): Value {
  const { place } = part;
  const entries: Record<string, Value> = {
    Name: name,
    Environment: pairsOf([given(part, 'environment', [])], added, {
      place,
      path: [...path, 'Environment'],
    }),
    Image: IMAGE.read(part, [...path, 'Image']),
    LogConfiguration: LOGGING.read(part, [...path, 'LogConfiguration']),
  };
  for (const [key, field] of Object.entries(CONTAINER)) entries[key] = field.read(part, [...path, key]);
  return objectOf(entries, { place, path }, true);
}

/** What `LogDrivers.awsLogs` makes of a container's logging. */
export function awsLogs(place: Place, path: Path): Value {
  return objectOf({ LogDriver: literal('awslogs', place, [...path, 'LogDriver']) }, { place, path }, true);
}

/** Whether a container may be given room to scratch, which brings a volume. */
function mayScratch({ made }: MethodCall): boolean {
  if (made === undefined) return true;
  const { calls, isShared, touchedBy } = made.uses;
  return isShared || touchedBy !== undefined || calls.some(({ method }) => method === 'addScratch');
}

const VOLUME_PARTS: Fields = {
  Name: prop('name'),
  EFSVolumeConfiguration: computed((owner, path) => {
    const efs = given(owner, 'efsVolumeConfiguration', path);
    return efs.data.kind === 'map' ? mapped(partOf(owner, efs), EFS_PARTS, path) : efs;
  }),
};

const EFS_PARTS: Fields = {
  FilesystemId: prop('fileSystemId'),
  RootDirectory: prop('rootDirectory'),
  TransitEncryption: prop('transitEncryption'),
  AuthorizationConfig: computed((owner, path) => {
    const access = given(owner, 'authorizationConfig', path);
    const fields = { AccessPointId: prop('accessPointId'), IAM: prop('iam') };
    return access.data.kind === 'map' ? mapped(partOf(owner, access), fields, path) : access;
  }),
};

/** `volumes`, and what `addVolume` adds. */
const VOLUMES: Field = computed((owner, path) => {
  const { items, open } = given(owner, 'volumes', path).list();
  const added = ownCallsOf(owner, 'addVolume');
  const all = [...items, ...added.items.flatMap((call) => call.argument(0) ?? [])];
  // A container that is given room to scratch brings a volume.
  const isOpen = open || added.open || ownCallsOf(owner, 'addContainer').items.some(mayScratch);
  if (all.length === 0 && !isOpen) return Value.absent(owner.place, path);
  const volumes = all.map((volume, i) =>
    volume.data.kind === 'map'
      ? mapped(partOf(owner, volume), VOLUME_PARTS, [...path, i])
      : Value.unknown(volume.place, [...path, i]),
  );
  return listOf(volumes, { place: owner.place, path }, isOpen);
});

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

const TASK = {
  type: 'AWS::ECS::TaskDefinition',
  also: [
    policyOfRole('TaskRole', 'taskRole', ['addToTaskRolePolicy', ...ofRole('taskRole')]),
    policyOfRole('ExecutionRole', 'executionRole', ['addToExecutionRolePolicy', ...ofRole('executionRole')]),
  ],
  fields: { ContainerDefinitions: CONTAINERS, Volumes: VOLUMES },
};

/** The log group that `LogDrivers.awsLogs` makes for a container where it is given none. */
export const LOG_GROUP = {
  type: 'AWS::Logs::LogGroup',
  fields: {
    KmsKeyId: never,
    RetentionInDays: computed((owner, path) => keptFor(given(owner, 'logging', []), owner, path)),
  },
} as const;

/** How long the logs of a driver are kept; for ever where nothing is said. */
function keptFor(logging: Value, owner: Owner, path: Path): Value {
  // A pattern has a driver of its own.
  if (logging.data.kind === 'absent') return Value.absent(owner.place, path);
  const options = factoryOf(logging)?.argument(0);
  return options === undefined
    ? Value.unknown(logging.place, path)
    : retentionBy('logRetention').read(partOf(owner, options, logging.place), path);
}

/** Whether a driver makes a log group. */
function makesLogGroup(owner: Owner): boolean | undefined {
  const logging = given(owner, 'logging', []);
  const factory = factoryOf(logging);
  if (logging.data.kind === 'absent') return false;
  if (factory === undefined || DRIVERS[factory.name] === undefined)
    return factory === undefined ? undefined : false;
  const options = factory.argument(0);
  if (options?.data.kind !== 'map' || options.data.open) return undefined;
  return options.get(['logGroup']).data.kind === 'absent';
}

const CONTAINER_CONSTRUCT = {
  fields: {},
  also: [{ path: 'LogGroup', exists: makesLogGroup, ...LOG_GROUP }],
};

export const ecs: ConstructTables = {
  'aws-ecs.Cluster': { type: 'AWS::ECS::Cluster', fields: { ClusterSettings: SETTINGS } },
  'aws-ecs.ContainerDefinition': CONTAINER_CONSTRUCT,
  'aws-ecs.Ec2Service': SERVICE,
  'aws-ecs.Ec2TaskDefinition': TASK,
  'aws-ecs.ExternalTaskDefinition': TASK,
  'aws-ecs.FargateService': SERVICE,
  'aws-ecs.FargateTaskDefinition': TASK,
  'aws-ecs.TaskDefinition': TASK,
};
