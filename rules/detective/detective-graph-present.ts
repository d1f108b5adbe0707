import { workspaceRule } from '../../core/model/index.ts';
import { declaresBeside } from '../shared/workspace.ts';

export default workspaceRule({
  id: 'detective-graph-present',
  title: 'Findings of GuardDuty can be followed up in Detective',
  severity: 'info',
  profile: 'all',
  controls: [],
  holds: (workspace) => declaresBeside(workspace, 'AWS::GuardDuty::Detector', 'AWS::Detective::Graph'),
  message: () =>
    'Templates here turn on GuardDuty and not Detective: who did what before and after a finding has to be put together by hand.',
});
