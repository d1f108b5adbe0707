import { Value } from '../../../model/index.ts';
import { computed, type Field, given, listOf, literal, objectOf } from '../fields.ts';
import { factoryOf } from '../value-classes.ts';
import type { ConstructTables } from './table.ts';

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

export const eks: ConstructTables = {
  'aws-eks-v2.Cluster': KUBERNETES,
  'aws-eks.Cluster': KUBERNETES,
};
