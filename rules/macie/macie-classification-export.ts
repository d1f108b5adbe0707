import { any, no, unknown, workspaceRule } from '../../core/model/index.ts';
import { declaresBeside } from '../shared/workspace.ts';

const EXPORT = 'Terraform::Macie::ClassificationExportConfiguration';

export default workspaceRule({
  id: 'macie-classification-export',
  title: 'Macie keeps what it has found out',
  severity: 'low',
  profile: 'all',
  controls: [],
  holds: (workspace) =>
    any(workspace.speaks(EXPORT) ? no : unknown, declaresBeside(workspace, 'AWS::Macie::Session', EXPORT)),
  message: () =>
    'Modules here turn on Macie and have its results go nowhere: after 90 days nobody can tell which objects it has looked at.',
});
