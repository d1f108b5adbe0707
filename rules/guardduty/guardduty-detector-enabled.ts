import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'guardduty-detector-enabled',
  title: 'GuardDuty detectors are switched on',
  severity: 'high',
  controls: ['GuardDuty.1'],
  equivalents: { checkov: ['CKV_AWS_238'], kics: ['guardduty_detector_disabled'] },
  on: 'AWS::GuardDuty::Detector',
  path: 'Enable',
  holds: (value) => value.is(true),
  fix: set(true, 'costs', 'Switch the detector on (billed by volume)'),
  message: (resource) =>
    `${resource.name} is switched off: nobody watches this account for stolen credentials and compromised hosts.`,
});
