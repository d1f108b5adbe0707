import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'rds-enhanced-monitoring',
  title: 'RDS instances report the metrics of their operating system',
  severity: 'low',
  profile: 'all',
  controls: ['RDS.6'],
  equivalents: {
    checkov: ['CKV_AWS_118'],
    cdkNag: [
      'HIPAA.Security-RDSEnhancedMonitoringEnabled',
      'NIST.800.53.R4-RDSEnhancedMonitoringEnabled',
      'NIST.800.53.R5-RDSEnhancedMonitoringEnabled',
    ],
    guard: ['rds_enhanced_monitoring_enabled'],
  },
  on: 'AWS::RDS::DBInstance',
  path: 'MonitoringInterval',
  when: (instance) => not(instance.get('DBClusterIdentifier').present()),
  holds: (value) => value.or(0).atLeast(1),
  message: (resource) =>
    `${resource.name} reports no processes and no memory of its host: a fault there is invisible.`,
});
