import { workspaceRule } from '../../core/model/index.ts';

export default workspaceRule({
  id: 'iam-access-analyzer-present',
  title: 'The account has an access analyzer',
  severity: 'high',
  profile: 'strict',
  controls: ['IAM.28'],
  equivalents: { trivy: ['AVD-AWS-0175'], kics: ['iam_access_analyzer_not_enabled'] },
  // An analyzer of unused access does not look for strangers.
  holds: (workspace) => workspace.some('AWS::AccessAnalyzer::Analyzer', 'Type', 'ACCOUNT', 'ORGANIZATION'),
  message: () =>
    'No template here creates an access analyzer: a bucket, key or role that somebody shared with strangers goes unnoticed.',
});
