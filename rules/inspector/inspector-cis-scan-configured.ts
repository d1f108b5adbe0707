import { any, not, workspaceRule } from '../../core/model/index.ts';
import { declares } from '../shared/workspace.ts';

export default workspaceRule({
  id: 'inspector-cis-scan-configured',
  title: 'Inspector checks instances against the CIS benchmark',
  severity: 'info',
  profile: 'all',
  controls: [],
  holds: (workspace) =>
    any(
      not(declares(workspace, 'AWS::EC2::Instance', 'AWS::AutoScaling::AutoScalingGroup')),
      declares(workspace, 'AWS::InspectorV2::CisScanConfiguration'),
    ),
  message: () =>
    'Templates here run instances and have nobody check how their systems are set up: no CIS scan is configured.',
});
