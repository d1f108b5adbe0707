/**
 * What rules may name although the specification of CloudFormation does not have it, by type: properties that
 * Terraform alone has, under their Terraform names, and what stands inside a JSON text. A type with an empty list is
 * one that the specification lacks.
 */
export const SPEC_EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'AWS::DMS::ReplicationTask': [
    'ReplicationTaskSettings.Logging.EnableLogging',
    'ReplicationTaskSettings.Logging.LogComponents',
    'ReplicationTaskSettings.Logging.LogComponents.Id',
    'ReplicationTaskSettings.Logging.LogComponents.Severity',
  ],
  'AWS::ElastiCache::CacheCluster': ['replication_group_id'],
  'AWS::Glacier::Vault': [],
  'AWS::RDS::DBClusterSnapshot': [],
  'AWS::RDS::DBInstance': ['skip_final_snapshot'],
  'AWS::RDS::DBInstanceBackupReplication': [],
  'AWS::RDS::DBSnapshot': [],
  'AWS::S3::AccountPublicAccessBlock': [],
  'AWS::S3::Bucket': ['force_destroy'],
  'AWS::SSM::Document': ['permissions.account_ids'],
  'AWS::OpenSearchServerless::SecurityPolicy': ['Policy.AWSOwnedKey', 'Policy.AllowFromPublic'],
};
