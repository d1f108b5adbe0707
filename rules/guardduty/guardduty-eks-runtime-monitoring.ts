import { turnedOnRule } from '../shared/guardduty.ts';

export default turnedOnRule({
  id: 'guardduty-eks-runtime-monitoring',
  title: 'GuardDuty keeps its agent on EKS nodes',
  severity: 'high',
  controls: ['GuardDuty.7'],
  features: ['EKS_RUNTIME_MONITORING', 'RUNTIME_MONITORING'],
  agent: 'EKS_ADDON_MANAGEMENT',
  message: (detector) =>
    `${detector.name} keeps no agent on EKS nodes: what an intruder runs inside a pod goes unnoticed.`,
});
