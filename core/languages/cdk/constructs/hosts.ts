import { Value } from '../../../model/index.ts';
import {
  computed,
  type Field,
  type Fields,
  given,
  listOf,
  mapped,
  never,
  objectOf,
  orKey,
  over,
  partOf,
  prop,
} from '../fields.ts';
import { factoryOf } from '../value-classes.ts';
import { derivedField, derivedOf } from './derivation.ts';
import type { ConstructTables } from './table.ts';

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

const LAUNCH_DATA = derivedField(derivedOf('aws-ec2.LaunchTemplate')!, 'LaunchTemplateData');

/** Instances, what they are started from, and their volumes. */
export const hosts: ConstructTables = {
  'aws-ec2.Instance': {
    type: 'AWS::EC2::Instance',
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
};
