import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'efs-not-one-zone',
  title: 'File systems are kept in several zones',
  severity: 'low',
  profile: 'all',
  controls: [],
  on: 'AWS::EFS::FileSystem',
  path: 'AvailabilityZoneName',
  holds: (value) => not(value.present()),
  message: (resource) =>
    `${resource.name} is kept in one availability zone: when the zone is lost, its files are.`,
});
