import { any, defineRule, setAt } from '../../core/model/index.ts';

export default defineRule({
  id: 'codebuild-logging',
  title: 'Projects keep the logs of their builds',
  severity: 'medium',
  controls: ['CodeBuild.4'],
  equivalents: { checkov: ['CKV_AWS_314'] },
  on: 'AWS::CodeBuild::Project',
  holds: (project) =>
    any(
      project.get('LogsConfig.CloudWatchLogs.Status').or('ENABLED').is('ENABLED'),
      project.get('LogsConfig.S3Logs.Status').or('DISABLED').is('ENABLED'),
    ),
  fix: setAt('ENABLED', 'costs', 'Write logs to CloudWatch (billed by volume)'),
  message: (project) =>
    `${project.name} keeps no logs: what a build did, or what was done to it, cannot be looked up.`,
});
