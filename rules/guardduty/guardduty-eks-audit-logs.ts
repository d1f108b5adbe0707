import { defineRule } from '../../core/model/index.ts';
import { featureNotOff, isOn } from '../shared/guardduty.ts';

export default defineRule({
  id: 'guardduty-eks-audit-logs',
  title: 'GuardDuty watches the audit logs of EKS clusters',
  severity: 'high',
  profile: 'strict',
  controls: ['GuardDuty.5'],
  on: 'AWS::GuardDuty::Detector',
  when: isOn,
  holds: (detector) => featureNotOff(detector, 'EKS_AUDIT_LOGS', 'Kubernetes.AuditLogs.Enable'),
  fix: (detector, at) => ({
    title: 'Watch EKS audit logs (billed by events)',
    safety: 'review',
    edits: [
      {
        kind: 'set',
        resource: detector.name,
        path: at.path,
        value: at.path.at(-1) === 'Status' ? 'ENABLED' : true,
      },
    ],
  }),
  message: (detector) =>
    `${detector.name} does not look at Kubernetes: an intruder who takes over a cluster through its API goes unnoticed.`,
});
