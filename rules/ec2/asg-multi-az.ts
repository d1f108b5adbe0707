import { defineRule, unknown } from '../../core/model/index.ts';
import { inSeveralZones } from '../shared/zones.ts';

export default defineRule({
  id: 'asg-multi-az',
  title: 'Auto Scaling groups span several availability zones',
  severity: 'medium',
  profile: 'strict',
  controls: ['AutoScaling.2'],
  on: 'AWS::AutoScaling::AutoScalingGroup',
  holds: (group) => {
    if (group.get('VPCZoneIdentifier').present().truth !== 'no')
      return inSeveralZones(group, 'VPCZoneIdentifier');
    const zones = group.list('AvailabilityZones');
    const names = zones.items.map((zone) => zone.literal());
    if (zones.open || names.length === 0 || names.includes(undefined)) return unknown;
    return zones.value.decided(new Set(names).size > 1);
  },
  message: (group) =>
    `${group.name} runs in one availability zone: when that fails, so does all that it serves.`,
});
