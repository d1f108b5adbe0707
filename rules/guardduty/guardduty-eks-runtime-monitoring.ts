import { defineRule } from '../../core/model/index.ts';
import { featureOn, isOn } from '../shared/guardduty.ts';

export default defineRule({
  id: 'guardduty-eks-runtime-monitoring',
  title: 'GuardDuty keeps its agent on EKS nodes',
  severity: 'high',
  profile: 'strict',
  controls: ['GuardDuty.7'],
  on: 'AWS::GuardDuty::Detector',
  when: isOn,
  holds: (detector) =>
    featureOn(detector, ['EKS_RUNTIME_MONITORING', 'RUNTIME_MONITORING'], 'EKS_ADDON_MANAGEMENT'),
  message: (detector) =>
    `${detector.name} keeps no agent on EKS nodes: what an intruder runs inside a pod goes unnoticed.`,
});
