import { severalZonesRule } from '../shared/file-systems.ts';

export default severalZonesRule({
  id: 'fsx-openzfs-multi-az',
  title: 'OpenZFS file systems run in several zones',
  severity: 'medium',
  controls: ['FSx.3'],
  path: 'OpenZFSConfiguration.DeploymentType',
});
