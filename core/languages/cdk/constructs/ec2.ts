import { Value } from '../../../model/index.ts';
import {
  callsOf,
  computed,
  constant,
  type Field,
  type Fields,
  given,
  listOf,
  mapped,
  never,
  objectOf,
  orKey,
  over,
  type Owner,
  partOf,
  prop,
  lazily,
} from '../fields.ts';
import { factoryOf } from '../value-classes.ts';
import { derivedField, derivedOf } from './derivation.ts';
import { ofRole, policyOfRole } from './iam.ts';
import { plain, type Plain } from './policies.ts';
import type { BesideTable, ConstructTables } from './table.ts';

const VOLUME: Fields = { Encrypted: prop('encrypted'), KmsKeyId: prop('kmsKey'), SnapshotId: never };

/** The volumes of a host: `blockDevices: [{ deviceName, volume: BlockDeviceVolume.ebs(8, { … }) }]`. */
const DEVICES: Field = computed((owner, path) => {
  const devices = given(owner, 'blockDevices', path);
  if (devices.data.kind !== 'list') return devices;
  const items = devices.data.items().map((device, i) => {
    const at = [...path, i];
    const volume = device.get(['volume']);
    const factory = factoryOf(volume);
    const isEbs = factory?.name === 'BlockDeviceVolume.ebs';
    const options = isEbs ? (factory.argument(1) ?? Value.absent(volume.place, [])) : undefined;
    const ebs =
      options === undefined
        ? Value.unknown(volume.place, [...at, 'Ebs'])
        : mapped(partOf(owner, options, volume.place), VOLUME, [...at, 'Ebs']);
    return objectOf(
      { DeviceName: device.get(['deviceName']), Ebs: ebs },
      { place: volume.place, path: at },
      true,
    );
  });
  return listOf(items, { place: devices.place, path }, devices.data.open);
});

const IMAGES: Readonly<Record<string, string>> = {
  'MachineImage.latestAmazonLinux2022': 'al2022-ami',
  'MachineImage.latestAmazonLinux2023': 'al2023-ami',
  'MachineImage.latestAmazonLinux2': 'amzn2-ami',
};

/** The image; of those that AWS keeps up to date, under which name. */
const IMAGE = computed((owner, path) => {
  const image = given(owner, 'machineImage', path);
  const source = IMAGES[factoryOf(image)?.name ?? ''];
  return source === undefined
    ? Value.unknown(image.place, path)
    : new Value({ kind: 'present', source }, image.place, path);
});

/** A template that demands tokens is made where they are asked for (`requireImdsv2`). */
const LAUNCH_TEMPLATE = computed((owner, path) => {
  const isAsked = given(owner, 'requireImdsv2', path);
  if (isAsked.literal() === false) return Value.absent(isAsked.place, path);
  return isAsked.data.kind === 'absent' ? isAsked : Value.unknown(isAsked.place, path);
});

const LAUNCH_DATA = lazily(() => derivedField(derivedOf('aws-ec2.LaunchTemplate')!, 'LaunchTemplateData'));

/** Methods that let others in: which of their arguments is the port, behind the peer where that is one. */
const LETS_IN: Readonly<Record<string, number>> = {
  addIngressRule: 1,
  'connections.allowFrom': 1,
  'connections.allowFromAnyIpv4': 0,
};

/** The rules of the group that a construct makes for itself: `bastion.connections.allowFrom(peer, port)`; there may be more. */
export function connectionsOf(derived: Field): Field {
  return computed((owner, path) => {
    const { items } = LET_IN.read(owner, path).list();
    return items.length === 0 ? derived.read(owner, path) : listOf(items, { place: owner.place, path }, true);
  });
}

/** Whom calls let into the group of a construct. */
export const LET_IN: Field = computed((owner, path) => rulesBy(...Object.keys(LETS_IN)).read(owner, path));

/** The rules that calls on the group add: `group.addIngressRule(peer, port)`. */
function rulesBy(...methods: readonly string[]): Field {
  return computed((owner, path) => {
    const calls = callsOf(owner, ...methods);
    const items = calls.items.map((call, i) => {
      const at = [...path, i];
      const port = LETS_IN[call.method] ?? 1;
      const anyone = plain({ CidrIp: '0.0.0.0/0' }, call.place, at);
      const parts = [port === 0 ? anyone : call.argument(0, at), call.argument(port, at)];
      const entries = new Map<string, Value>();
      for (const part of parts)
        if (part?.data.kind === 'map') for (const key of part.data.keys()) entries.set(key, part.get([key]));
      const open = parts.some((part) => part?.data.kind !== 'map');
      // Without a description the construct writes one: `from 0.0.0.0/0:22`.
      const description = call.argument(port + 1, [...at, 'Description']);
      entries.set(
        'Description',
        description === undefined || description.data.kind === 'absent'
          ? new Value({ kind: 'present' }, call.place, [...at, 'Description'])
          : description,
      );
      return new Value(
        { kind: 'map', keys: () => [...entries.keys()], entry: (key) => entries.get(key), open },
        call.place,
        at,
      );
    });
    const open =
      calls.open ||
      owner.construct.uses.calls.some(
        ({ method }) => method.startsWith('connections.') && !methods.includes(method),
      );
    return listOf(items, { place: owner.place, path }, open);
  });
}

/** Whether rules stand in the group, and are no resources of their own. */
function hasRulesInside(owner: Owner): boolean {
  const isApart = given(owner, 'disableInlineRules', []);
  return isApart.data.kind === 'absent' || isApart.literal() === false;
}

/** The rule that lets everything out, or the one that lets nothing out where no other is added. */
const EGRESS: Field = computed((owner, path) => {
  const all = given(owner, 'allowAllOutbound', path);
  const later = rulesBy('addEgressRule').read(owner, path);
  const inV6 = given(owner, 'allowAllIpv6Outbound', path);
  const isOpen = all.data.kind === 'absent' ? true : all.literal();
  const { items, open } = later.list();
  if (typeof isOpen !== 'boolean' || inV6.data.kind !== 'absent' || !hasRulesInside(owner))
    return Value.unknown(all.place, path);
  if (!isOpen && (items.length > 0 || open)) return later;
  const rule: Plain = isOpen
    ? { CidrIp: '0.0.0.0/0', Description: 'Allow all outbound traffic by default', IpProtocol: '-1' }
    : {
        CidrIp: '255.255.255.255/32',
        Description: 'Disallow all traffic',
        IpProtocol: 'icmp',
        FromPort: 252,
        ToPort: 86,
      };
  return listOf([plain(rule, all.place, [...path, 0])], { place: all.place, path }, items.length > 0);
});

/** Without a description the construct writes its path. */
const DESCRIPTION = computed((owner, path) => {
  const given = prop('description').read(owner, path);
  return given.data.kind === 'absent' ? new Value({ kind: 'present' }, given.place, path) : given;
});

/** What an object that is given says: `AclCidr.anyIpv4()`. */
function within(name: string, part: string): Field {
  return computed((owner, path) => {
    const { data, place } = given(owner, name, path).get([part]);
    return new Value(data, place, path);
  });
}

/** The most subnets of a network that are declared: how many there are depends on the region, but for these. */
const CERTAIN_ZONES = 2;

/** The most kinds of subnets of a network that are looked at. */
const MOST_KINDS = 4;

/** A public subnet of a network, by its kind among those that are configured and its zone. */
function publicSubnet(kind: number, zone: number): BesideTable {
  return {
    type: 'AWS::EC2::Subnet',
    path: (owner) => {
      const name = kindOf(owner, kind)?.get(['name']).literal();
      return name === undefined ? undefined : `${String(name)}Subnet${zone}/Subnet`;
    },
    exists: (owner) => {
      const own = kindOf(owner, kind);
      if (own === undefined) return false;
      const isPublic = own.get(['subnetType']).literal() === 'SubnetType.PUBLIC';
      const isPlain = ['reserved', 'mapPublicIpOnLaunch'].every(
        (name) => own.get([name]).data.kind === 'absent',
      );
      return isPublic && isPlain && isCertainZone(owner, zone) ? true : undefined;
    },
    fields: { MapPublicIpOnLaunch: constant(true) },
  };
}

/** How a kind of subnets is configured; that of a network without a word about it has the first one public. */
function kindOf(owner: Owner, kind: number): Value | undefined {
  const kinds = given(owner, 'subnetConfiguration', []);
  if (kinds.data.kind === 'list') return kinds.data.items()[kind];
  if (kinds.data.kind !== 'absent' || kind > 0) return undefined;
  return plain({ name: 'Public', subnetType: 'SubnetType.PUBLIC' }, owner.place, []);
}

/** Whether a network has so many zones wherever it is deployed. */
function isCertainZone(owner: Owner, zone: number): boolean {
  const most = given(owner, 'maxAzs', []);
  const isPlain = ['availabilityZones', 'ipProtocol', 'reservedAzs'].every(
    (name) => given(owner, name, []).data.kind === 'absent',
  );
  const count = most.data.kind === 'absent' ? CERTAIN_ZONES : Number(most.literal());
  return isPlain && zone <= count;
}

const PUBLIC_SUBNETS = Array.from({ length: MOST_KINDS }, (_, kind) =>
  Array.from({ length: CERTAIN_ZONES }, (_zone, i) => publicSubnet(kind, i + 1)),
).flat();

export const ec2: ConstructTables = {
  'aws-autoscaling.AutoScalingGroup': {
    fields: {},
    also: [policyOfRole('InstanceRole', 'role', ['addToRolePolicy', ...ofRole('role')])],
  },
  'aws-ec2.Vpc': { type: 'AWS::EC2::VPC', fields: {}, also: PUBLIC_SUBNETS },
  'aws-ec2.Instance': {
    type: 'AWS::EC2::Instance',
    also: [policyOfRole('InstanceRole', 'role', ['addToRolePolicy', ...ofRole('role')])],
    fields: {
      BlockDeviceMappings: DEVICES,
      DisableApiTermination: prop('disableApiTermination'),
      EbsOptimized: prop('ebsOptimized'),
      ImageId: IMAGE,
      LaunchTemplate: LAUNCH_TEMPLATE,
      Monitoring: prop('detailedMonitoring'),
    },
  },
  'aws-ec2.LaunchTemplate': {
    type: 'AWS::EC2::LaunchTemplate',
    fields: {
      LaunchTemplateData: {
        ...LAUNCH_DATA,
        read: (owner, path) =>
          over(LAUNCH_DATA.read(owner, path), {
            BlockDeviceMappings: DEVICES.read(owner, [...path, 'BlockDeviceMappings']),
          }),
      },
    },
  },
  'aws-ec2.Volume': {
    type: 'AWS::EC2::Volume',
    fields: {
      Encrypted: orKey('encrypted', 'encryptionKey'),
      KmsKeyId: prop('encryptionKey'),
      SnapshotId: prop('snapshotId'),
      SourceVolumeId: never,
    },
  },
  'aws-ec2.NetworkAclEntry': {
    type: 'AWS::EC2::NetworkAclEntry',
    fields: {
      CidrBlock: within('cidr', 'CidrBlock'),
      Egress: prop('direction', {
        words: { 'TrafficDirection.EGRESS': true, 'TrafficDirection.INGRESS': false },
      }),
      Ipv6CidrBlock: within('cidr', 'Ipv6CidrBlock'),
      PortRange: within('traffic', 'PortRange'),
      Protocol: within('traffic', 'Protocol'),
      RuleAction: prop('ruleAction', {
        default: 'allow',
        words: { 'Action.ALLOW': 'allow', 'Action.DENY': 'deny' },
      }),
      RuleNumber: prop('ruleNumber'),
    },
  },
  'aws-ec2.SecurityGroup': {
    type: 'AWS::EC2::SecurityGroup',
    fields: {
      GroupDescription: DESCRIPTION,
      SecurityGroupIngress: computed((owner, path) =>
        hasRulesInside(owner) ? LET_IN.read(owner, path) : Value.unknown(owner.place, path),
      ),
      SecurityGroupEgress: EGRESS,
    },
  },
};
