import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ecr-registry-enhanced-scanning',
  title: 'The registry scans images continuously',
  severity: 'medium',
  profile: 'strict',
  controls: ['Inspector.2'],
  on: 'AWS::ECR::RegistryScanningConfiguration',
  path: 'ScanType',
  holds: (value) => value.is('ENHANCED'),
  fix: set('ENHANCED', 'costs', 'Scan continuously with Inspector (billed by image)'),
  message: () =>
    `The registry scans an image once, when it is pushed; vulnerabilities that become known later go unnoticed.`,
});
