import { not, propertyRule } from '../../core/model/index.ts';
import { added, setting } from '../shared/edits.ts';
import { serviceRole } from '../shared/roles.ts';
import { awsPolicy } from '../shared/names.ts';

export default propertyRule({
  id: 'rds-enhanced-monitoring',
  title: 'RDS instances report the metrics of their operating system',
  severity: 'low',
  profile: 'all',
  controls: ['RDS.6'],
  inPart: { 'RDS.6': 'instances of a cluster are not asked' },
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
  fix: (instance) => ({
    title: 'Report every minute (billed by volume)',
    safety: 'costs',
    edits: [
      setting(instance, 'MonitoringInterval', 60),
      setting(instance, 'MonitoringRoleArn', added(instance, 'MonitoringRole', 'Arn')),
      serviceRole(instance, 'MonitoringRole', 'monitoring.rds.amazonaws.com', {
        ManagedPolicyArns: [awsPolicy('service-role/AmazonRDSEnhancedMonitoringRole')],
      }),
    ],
  }),
  message: (resource) =>
    `${resource.name} reports no processes and no memory of its host: a fault there is invisible.`,
});
