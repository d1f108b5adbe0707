import { all, not } from '../../core/model/index.ts';
import { isStandalone } from '../shared/rds.ts';
import { multiAzRule } from '../shared/zones.ts';

export default multiAzRule({
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
  // RDS user guide, Multi-AZ for SQL Server: the Express edition has none.
  when: (instance) => all(isStandalone(instance), not(instance.get('Engine').is('sqlserver-ex'))),
  turnOn: 'Run a standby in a second zone',
  lost: 'the database is gone until it is back',
});
