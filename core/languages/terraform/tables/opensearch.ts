import { attr, byKey, type Fields, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** The nodes of a search domain. */
const CLUSTER = {
  InstanceCount: attr('instance_count', { default: 1 }),
  ...same('DedicatedMasterCount', 'DedicatedMasterEnabled', 'DedicatedMasterType', 'ZoneAwarenessEnabled'),
};

export const opensearch: ServiceTables = {
  resources: {
    aws_opensearchserverless_collection: {
      type: 'AWS::OpenSearchServerless::Collection',
      named: 'name',
      fields: same('Name', 'StandbyReplicas', 'Type'),
    },
    aws_opensearchserverless_security_policy: {
      type: 'AWS::OpenSearchServerless::SecurityPolicy',
      fields: same('Name', 'Policy', 'Type'),
    },
    aws_opensearch_domain: {
      type: 'AWS::OpenSearchService::Domain',
      fields: {
        ...searchDomain({ AnonymousAuthEnabled: attr('anonymous_auth_enabled') }),
        ClusterConfig: object('cluster_config', { ...CLUSTER, ...same('MultiAZWithStandbyEnabled') }),
        SoftwareUpdateOptions: object('software_update_options', same('AutoSoftwareUpdateEnabled')),
      },
    },
    aws_elasticsearch_domain: {
      type: 'AWS::Elasticsearch::Domain',
      fields: { ...searchDomain({}), ElasticsearchClusterConfig: object('cluster_config', CLUSTER) },
    },
  },
  companions: {
    aws_elasticsearch_domain_policy: {
      of: ['aws_elasticsearch_domain'],
      by: 'domain_name',
      fields: same('AccessPolicies'),
    },
    aws_opensearch_domain_policy: {
      of: ['aws_opensearch_domain'],
      by: 'domain_name',
      fields: same('AccessPolicies'),
    },
  },
};

function searchDomain(security: Fields): Fields {
  return {
    ...same('AccessPolicies'),
    LogPublishingOptions: byKey('log_publishing_options', 'log_type', {
      Enabled: attr('enabled', { default: true }),
      CloudWatchLogsLogGroupArn: attr('cloudwatch_log_group_arn'),
    }),
    EncryptionAtRestOptions: object('encrypt_at_rest', {
      Enabled: attr('enabled'),
      KmsKeyId: attr('kms_key_id'),
    }),
    NodeToNodeEncryptionOptions: object('node_to_node_encryption', { Enabled: attr('enabled') }),
    DomainEndpointOptions: object('domain_endpoint_options', {
      EnforceHTTPS: attr('enforce_https'),
      TLSSecurityPolicy: attr('tls_security_policy'),
    }),
    VPCOptions: object('vpc_options', same('SubnetIds', 'SecurityGroupIds')),
    AdvancedSecurityOptions: object('advanced_security_options', {
      Enabled: attr('enabled'),
      ...security,
      InternalUserDatabaseEnabled: attr('internal_user_database_enabled'),
      MasterUserOptions: object('master_user_options', { MasterUserARN: attr('master_user_arn') }),
    }),
  };
}
