import { attr, group, list, never, object, same, unlessOff } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const REDSHIFT_LOGGING = group({
  BucketName: attr('bucket_name'),
  LogDestinationType: attr('log_destination_type'),
});

export const redshift: ServiceTables = {
  resources: {
    aws_redshift_cluster: {
      type: 'AWS::Redshift::Cluster',
      named: 'cluster_identifier',
      fields: {
        NamespaceResourcePolicy: never,
        ...same(
          'AllowVersionUpgrade',
          'AutomatedSnapshotRetentionPeriod',
          'ClusterSubnetGroupName',
          'ClusterType',
          'EnhancedVpcRouting',
          'KmsKeyId',
          'ManageMasterPassword',
          'MasterUsername',
          'MultiAZ',
          'NodeType',
          'Port',
          'SnapshotIdentifier',
          'VpcSecurityGroupIds',
        ),
        snapshot_arn: attr('snapshot_arn'),
        DBName: attr('database_name'),
        // Encrypted where nothing is said since version 6, not before.
        Encrypted: attr('encrypted', { before: { version: 6, default: false } }),
        LoggingProperties: unlessOff(
          object('logging', { BucketName: attr('bucket_name') }),
          'logging',
          'enable',
        ),
        MasterUserPassword: attr('master_password'),
        // The provider has made a cluster private where nothing is said since version 6, public before.
        PubliclyAccessible: attr('publicly_accessible', { before: { version: 6, default: true } }),
      },
    },
    aws_redshift_subnet_group: {
      type: 'AWS::Redshift::ClusterSubnetGroup',
      named: 'name',
      nameDemanded: true,
      fields: same('Description', 'SubnetIds'),
    },
    aws_redshift_parameter_group: {
      type: 'AWS::Redshift::ClusterParameterGroup',
      fields: {
        ParameterGroupFamily: attr('family'),
        Parameters: list('parameter', { ParameterName: attr('name'), ParameterValue: attr('value') }),
      },
    },
    aws_redshiftserverless_namespace: {
      type: 'AWS::RedshiftServerless::Namespace',
      fields: {
        ...same('AdminUsername', 'DbName', 'KmsKeyId', 'LogExports'),
        NamespaceResourcePolicy: never,
      },
    },
    aws_redshiftserverless_workgroup: {
      type: 'AWS::RedshiftServerless::Workgroup',
      fields: {
        ...same('EnhancedVpcRouting', 'PubliclyAccessible'),
        ConfigParameters: list('config_parameter', {
          ParameterKey: attr('parameter_key'),
          ParameterValue: attr('parameter_value'),
        }),
      },
    },
    aws_redshift_snapshot_copy_grant: {
      type: 'AWS::Redshift::SnapshotCopyGrant',
      fields: same('KmsKeyId'),
    },
  },
  companions: {
    aws_redshift_logging: {
      of: ['aws_redshift_cluster'],
      by: 'cluster_identifier',
      fields: { LoggingProperties: REDSHIFT_LOGGING },
    },
  },
};
