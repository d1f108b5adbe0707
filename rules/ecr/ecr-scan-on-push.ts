import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ecr-scan-on-push',
  title: 'Images are scanned for known vulnerabilities when they are pushed',
  severity: 'high',
  profile: 'strict',
  controls: ['ECR.1'],
  equivalents: {
    checkov: ['CKV_AWS_163'],
    trivy: ['AVD-AWS-0030'],
    kics: ['unscanned_ecr_image'],
    cfnNag: ['W79'],
    guard: ['ECR_REPO_SCAN_ON_PUSH', 'ecr_repo_scan_on_push_rule'],
  },
  on: 'AWS::ECR::Repository',
  path: 'ImageScanningConfiguration.ScanOnPush',
  when: (repository) => repository.siblings('AWS::ECR::RegistryScanningConfiguration').empty(),
  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Scan on push'),
  message: (resource) =>
    `Images in ${resource.name} are not scanned: known vulnerabilities go to production unseen.`,
});
