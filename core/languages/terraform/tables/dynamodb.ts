import { type BlockInstance, blocksOf } from '../blocks.ts';
import { attr, group, list, never, object, one, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** The regions that a table has copies in beside its own, which CloudFormation has a type of its own for. */
const REPLICA = {
  PointInTimeRecoverySpecification: group({ PointInTimeRecoveryEnabled: attr('point_in_time_recovery') }),
};

export const dynamodb: ServiceTables = {
  resources: {
    aws_appautoscaling_target: {
      type: 'AWS::ApplicationAutoScaling::ScalableTarget',
      fields: same('ResourceId', 'ScalableDimension', 'ServiceNamespace'),
    },
    aws_dynamodb_table: [
      {
        type: 'AWS::DynamoDB::Table',
        named: 'name',
        fields: {
          ...same('BillingMode', 'DeletionProtectionEnabled'),
          restore_source_name: attr('restore_source_name'),
          restore_source_table_arn: attr('restore_source_table_arn'),
          TableName: attr('name'),
          GlobalSecondaryIndexes: list('global_secondary_index', { IndexName: attr('name') }),
          ResourcePolicy: never,
          StreamSpecification: group({ ResourcePolicy: never }),
          PointInTimeRecoverySpecification: object('point_in_time_recovery', {
            PointInTimeRecoveryEnabled: attr('enabled'),
          }),
          SSESpecification: object('server_side_encryption', {
            SSEEnabled: attr('enabled'),
            KMSMasterKeyId: attr('kms_key_arn'),
          }),
        },
      },
      {
        type: 'AWS::DynamoDB::GlobalTable',
        when: ({ block, scope }) => blocksOf(block, 'replica', scope).instances.length > 0,
        fields: { Replicas: list('replica', { ...REPLICA, Region: attr('region_name') }) },
      },
    ],
    aws_dynamodb_table_replica: {
      type: 'AWS::DynamoDB::GlobalTable',
      fields: { Replicas: one(REPLICA) },
    },
    aws_dax_cluster: {
      type: 'AWS::DAX::Cluster',
      fields: {
        ReplicationFactor: attr('replication_factor'),
        ClusterEndpointEncryptionType: attr('cluster_endpoint_encryption_type'),
        SSESpecification: object('server_side_encryption', {
          SSEEnabled: attr('enabled', { default: false }),
        }),
      },
    },
  },
  companions: {
    aws_dynamodb_resource_policy: {
      of: ['aws_dynamodb_table'],
      by: 'resource_arn',
      fields: {
        ResourcePolicy: group({ PolicyDocument: attr('policy') }, (owner) => !isForStream(owner)),
        StreamSpecification: group(
          { ResourcePolicy: group({ PolicyDocument: attr('policy') }) },
          isForStream,
        ),
      },
    },
  },
};

/** Whether a policy is for a table's stream and not for the table. */
function isForStream(owner: BlockInstance): boolean {
  const { data } = attr('resource_arn').read(owner, []);
  return data.kind === 'present' && data.reference?.attribute === 'stream_arn';
}
