import { severalZonesRule } from '../shared/file-systems.ts';

export default severalZonesRule({
  id: 'fsx-ontap-multi-az',
  title: 'ONTAP file systems run in several zones',
  severity: 'medium',
  controls: ['FSx.4'],
  path: 'OntapConfiguration.DeploymentType',
});
