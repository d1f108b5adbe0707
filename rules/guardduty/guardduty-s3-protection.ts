import { defineRule } from '../../core/model/index.ts';
import { featureNotOff, isOn } from '../shared/guardduty.ts';

export default defineRule({
  id: 'guardduty-s3-protection',
  title: 'GuardDuty watches access to S3 objects',
  severity: 'high',
  profile: 'strict',
  controls: ['GuardDuty.10'],
  on: 'AWS::GuardDuty::Detector',
  when: isOn,
  holds: (detector) => featureNotOff(detector, 'S3_DATA_EVENTS', 'S3Logs.Enable'),
  fix: (detector, at) => ({
    title: 'Watch S3 (billed by events)',
    safety: 'review',
    edits: [
      {
        kind: 'set',
        resource: detector.name,
        path: at.path,
        value: at.path.at(-1) === 'Status' ? 'ENABLED' : true,
      },
    ],
  }),
  message: (detector) =>
    `${detector.name} does not look at S3: data that is copied out of buckets with stolen credentials goes unnoticed.`,
});
