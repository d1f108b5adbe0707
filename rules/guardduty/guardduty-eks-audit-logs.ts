import { featureRule } from '../shared/guardduty.ts';

export default featureRule({
  id: 'guardduty-eks-audit-logs',
  title: 'GuardDuty watches the audit logs of EKS clusters',
  severity: 'high',
  controls: ['GuardDuty.5'],
  feature: 'EKS_AUDIT_LOGS',
  source: 'Kubernetes.AuditLogs.Enable',
  turnOn: 'Watch EKS audit logs (billed by events)',
  message: (detector) =>
    `${detector.name} does not look at Kubernetes: an intruder who takes over a cluster through its API goes unnoticed.`,
});
