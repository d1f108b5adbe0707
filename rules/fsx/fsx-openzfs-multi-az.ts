import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'fsx-openzfs-multi-az',
  title: 'OpenZFS file systems run in several zones',
  severity: 'medium',
  profile: 'strict',
  controls: ['FSx.3'],
  on: 'AWS::FSx::FileSystem',
  path: 'OpenZFSConfiguration.DeploymentType',
  holds: (value) => not(value.matches(/^SINGLE_AZ/i)),
  message: (resource) =>
    `${resource.name} is kept in one availability zone: when the zone fails, its files cannot be reached.`,
});
