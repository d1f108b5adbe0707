import {
  propertyRule,
  set,
  unknown,
  type Answer,
  type Members,
  type PropertyRule,
  type Resource,
  type Rule,
  type Value,
} from '../../core/model/index.ts';

/** A rule that asks for a second availability zone by `MultiAZ`. */
interface MultiAzRule extends Omit<PropertyRule, 'path' | 'holds' | 'fix' | 'message' | 'options'> {
  /** The repair's title. */
  readonly turnOn: string;
  /** What happens when the one zone fails: "replication stops". */
  readonly lost: string;
}

/** Defines a rule that asks for a second availability zone, which doubles what is paid. */
export function multiAzRule({ turnOn, lost, ...rule }: MultiAzRule): Rule {
  return propertyRule({
    ...rule,
    path: 'MultiAZ',
    holds: (value) => value.is(true),
    fix: set(true, 'costs', `${turnOn} (doubles the cost)`),
    message: ({ name }) => `${name} runs in one availability zone: when that zone fails, ${lost}.`,
  });
}

/**
 * Whether the subnets of a list lie in more than one availability zone. Certain are a single subnet, and subnets of
 * this template whose zones are written out.
 */
export function inSeveralZones(resource: Resource, path: string): Answer {
  const subnets = resource.list(path);
  const zones = zonesOf(resource, subnets);
  if (zones === undefined || subnets.open || subnets.items.length === 0) return unknown;
  return subnets.value.decided(zones.size > 1);
}

/** The zones of the subnets, each that stands for one of its own named by itself; undefined where one cannot be told. */
function zonesOf(resource: Resource, subnets: Members<Value>): ReadonlySet<string> | undefined {
  const zones = new Set<string>();
  for (const item of subnets.items) {
    const subnet = resource.resolve(item);
    const zone = subnet?.get('AvailabilityZone').literal();
    const named = item.matches(/^subnet-[0-9a-f]+$/).truth === 'yes' ? item.literal() : subnet?.name;
    const one = subnets.items.length === 1 ? named : (zone ?? (subnet === undefined ? named : undefined));
    if (one === undefined) return undefined;
    zones.add(String(one));
  }
  return zones;
}
