import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'codebuild-report-group-encrypted',
  title: 'Exported test reports are encrypted',
  severity: 'medium',
  controls: ['CodeBuild.7'],
  on: 'AWS::CodeBuild::ReportGroup',
  path: 'ExportConfig.S3Destination.EncryptionDisabled',
  holds: (value) => value.or(false).is(false),
  fix: set(false, 'locks out', 'Encrypt the reports'),
  message: (resource) => `${resource.name} exports its test reports to S3 unencrypted.`,
});
