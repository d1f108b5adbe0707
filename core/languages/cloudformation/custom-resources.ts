import { Value } from '../../model/index.ts';
import { renamed } from '../renamed.ts';
import type { Lens } from './sam.ts';

/** `ResourcesVpcConfig` is `resourcesVpcConfig` where the service's own API is called. */
function inApi(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A property of an EKS cluster, of the `Config` with which the CDK's function calls `CreateCluster`. */
function ofCluster(name: string, config: Value): Value {
  const { place } = config;
  if (name === 'Tags') return Value.unknown(place, [name]);
  const written = config.get([inApi(name)]);
  const value = new Value(written.data, written.place, [name], written.origin);
  return name === 'Logging' ? logging(value) : renamed(value, inApi);
}

/** `{ clusterLogging: [{ enabled: true, types: ['api'] }] }` as CloudFormation has it. */
function logging({ data, place, path }: Value): Value {
  if (data.kind !== 'map') return new Value(data, place, path);
  const setups = data.entry('clusterLogging') ?? Value.absent(place, path);
  const { items, open } = setups.list();
  const on = items.filter((setup) => setup.get(['enabled']).literal() !== false);
  const types = on.map((setup) => setup.get(['types']).list());
  const below = [...path, 'ClusterLogging', 'EnabledTypes'];
  const enabled = types
    .flatMap((list) => list.items)
    .map((type, i) => mapOf({ Type: type }, type.place, [...below, i]));
  const isOpen = open || types.some((list) => list.open);
  const list = new Value({ kind: 'list', items: () => enabled, open: isOpen }, setups.place, below);
  return mapOf(
    { ClusterLogging: mapOf({ EnabledTypes: list }, setups.place, below.slice(0, -1)) },
    place,
    path,
  );
}

function mapOf(entries: Readonly<Record<string, Value>>, place: Value['place'], path: Value['path']): Value {
  const entry = (key: string): Value | undefined => entries[key];
  return new Value({ kind: 'map', keys: () => Object.keys(entries), entry, open: false }, place, path);
}

/** Custom resources that stand for a resource, since the function behind them is the CDK's. */
export const CUSTOM: Readonly<Record<string, Lens>> = {
  // `eks.Cluster` of aws-cdk-lib; its `aws-eks-v2` makes the resource itself.
  'Custom::AWSCDK-EKS-Cluster': {
    type: 'AWS::EKS::Cluster',
    globals: '',
    suffix: '',
    // What it is given is not written by repairs.
    has: () => false,
    path: (canonical) => ['Config', ...canonical],
    isMade: () => true,
    made: ([name, ...rest], written) => ofCluster(String(name), written(['Config'])).get(rest),
  },
};
