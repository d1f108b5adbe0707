import { same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const timestream: ServiceTables = {
  resources: {
    aws_timestreaminfluxdb_db_cluster: {
      type: 'AWS::Timestream::InfluxDBCluster',
      fields: same('PubliclyAccessible'),
    },
    aws_timestreaminfluxdb_db_instance: {
      type: 'AWS::Timestream::InfluxDBInstance',
      fields: same('PubliclyAccessible'),
    },
    aws_timestreamwrite_database: { type: 'AWS::Timestream::Database', fields: same('KmsKeyId') },
  },
};
