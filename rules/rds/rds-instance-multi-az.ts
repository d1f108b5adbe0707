import { propertyRule, set } from '../../core/model/index.ts';
import { isStandalone } from '../shared/rds.ts';

export default propertyRule({
  id: 'rds-instance-multi-az',
  title: 'RDS instances have a standby in a second availability zone',
  severity: 'medium',
  profile: 'strict',
  controls: ['RDS.5'],
  equivalents: {
    checkov: ['CKV_AWS_157'],
    kics: ['rds_multi_az_deployment_disabled'],
    cdkNag: [
      'AwsSolutions-RDS3',
      'HIPAA.Security-RDSMultiAZSupport',
      'NIST.800.53.R4-RDSMultiAZSupport',
      'NIST.800.53.R5-RDSMultiAZSupport',
    ],
    guard: ['rds_multi_az_support'],
  },
  on: 'AWS::RDS::DBInstance',
  path: 'MultiAZ',
  when: isStandalone,
  holds: (value) => value.is(true),
  fix: set(true, 'review', 'Run a standby in a second zone (doubles the cost)'),
  message: (resource) =>
    `${resource.name} runs in one availability zone: when that zone fails, the database is gone until it is back.`,
});
