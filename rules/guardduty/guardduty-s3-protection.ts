import { featureRule } from '../shared/guardduty.ts';

export default featureRule({
  id: 'guardduty-s3-protection',
  title: 'GuardDuty watches access to S3 objects',
  severity: 'high',
  controls: ['GuardDuty.10'],
  feature: 'S3_DATA_EVENTS',
  source: 'S3Logs.Enable',
  turnOn: 'Watch S3 (billed by events)',
  message: (detector) =>
    `${detector.name} does not look at S3: data that is copied out of buckets with stolen credentials goes unnoticed.`,
});
