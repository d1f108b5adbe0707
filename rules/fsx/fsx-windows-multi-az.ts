import { severalZonesRule } from '../shared/file-systems.ts';

export default severalZonesRule({
  id: 'fsx-windows-multi-az',
  title: 'Windows file systems run in several zones',
  severity: 'medium',
  controls: ['FSx.5'],
  path: 'WindowsConfiguration.DeploymentType',
});
