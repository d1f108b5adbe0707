import { workspaceRule } from '../../core/model/index.ts';
import { declaresBeside } from '../shared/workspace.ts';

export default workspaceRule({
  id: 'inspector-code-security-scan',
  title: 'Repositories that Inspector is connected to are scanned',
  severity: 'info',
  profile: 'all',
  controls: [],
  holds: (workspace) =>
    declaresBeside(
      workspace,
      'AWS::InspectorV2::CodeSecurityIntegration',
      'AWS::InspectorV2::CodeSecurityScanConfiguration',
    ),
  message: () =>
    'Templates here connect Inspector to repositories and have none of them scanned: no scan is configured.',
});
