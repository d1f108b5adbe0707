import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'fsx-windows-multi-az',
  title: 'Windows file systems run in several zones',
  severity: 'medium',
  profile: 'strict',
  controls: ['FSx.5'],
  on: 'AWS::FSx::FileSystem',
  path: 'WindowsConfiguration.DeploymentType',
  holds: (value) => not(value.matches(/^SINGLE_AZ/i)),
  message: (resource) =>
    `${resource.name} is kept in one availability zone: when the zone fails, its files cannot be reached.`,
});
