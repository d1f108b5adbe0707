import { presentRule } from '../shared/workspace.ts';

export default presentRule({
  id: 'iam-access-analyzer-present',
  title: 'The account has an access analyzer',
  severity: 'high',
  profile: 'strict',
  controls: ['IAM.28'],
  equivalents: { trivy: ['AVD-AWS-0175'], kics: ['iam_access_analyzer_not_enabled'] },
  declares: 'AWS::AccessAnalyzer::Analyzer',
  message: () =>
    'No template here creates an access analyzer: a bucket, key or role that somebody shared with strangers goes unnoticed.',
});
