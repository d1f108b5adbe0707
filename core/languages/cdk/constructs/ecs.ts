import { type Members, type Path, type Place, Value } from '../../../model/index.ts';
import {
  callsOf,
  computed,
  type Field,
  type Fields,
  given,
  group,
  listOf,
  literal,
  type MethodCall,
  never,
  objectOf,
  type Owner,
  partOf,
  prop,
} from '../fields.ts';
import { factoryOf } from '../value-classes.ts';
import { pairsOf } from './records.ts';
import type { ConstructTables } from './table.ts';

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
  const isKnown =
    options.data.kind === 'map' && uses !== undefined && !uses.isShared && uses.touchedBy === undefined;
  if (!isKnown) return Value.unknown(call.place, path);
  const added = { ...owner, construct: call.made! };
  const name = NAME.read(part, [...path, 'Name']);
  const own = name.data.kind === 'absent' ? (call.argument(0, name.path) ?? name) : name;
  return containerWith(part, own, callsOf(added, 'addEnvironment'), path);
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

const TASK = { type: 'AWS::ECS::TaskDefinition', fields: { ContainerDefinitions: CONTAINERS } };

export const ecs: ConstructTables = {
  'aws-ecs.Cluster': { type: 'AWS::ECS::Cluster', fields: { ClusterSettings: SETTINGS } },
  'aws-ecs.Ec2Service': SERVICE,
  'aws-ecs.Ec2TaskDefinition': TASK,
  'aws-ecs.ExternalTaskDefinition': TASK,
  'aws-ecs.FargateService': SERVICE,
  'aws-ecs.FargateTaskDefinition': TASK,
  'aws-ecs.TaskDefinition': TASK,
};
