/**
 * What rules may name although the specification of CloudFormation does not have it, by type: properties that
 * Terraform alone has, under their Terraform names, and what stands inside a JSON text. A type with an empty list is
 * one that the specification lacks.
 */
export const SPEC_EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'AWS::Athena::Database': [],
  'AWS::CloudSearch::Domain': [],
  'AWS::CodeCommit::ApprovalRuleTemplate': [],
  'AWS::Config::ConfigurationRecorderStatus': [],
  'AWS::DMS::ReplicationTask': [
    'ReplicationTaskSettings.Logging.EnableLogging',
    'ReplicationTaskSettings.Logging.LogComponents',
    'ReplicationTaskSettings.Logging.LogComponents.Id',
    'ReplicationTaskSettings.Logging.LogComponents.Severity',
  ],
  'AWS::ElastiCache::CacheCluster': ['replication_group_id'],
  'AWS::GuardDuty::OrganizationConfiguration': [],
  'AWS::Inspector2::Enabler': [],
  'AWS::Inspector2::OrganizationConfiguration': [],
  'AWS::Macie::OrganizationConfiguration': [],
  'AWS::OpenSearchServerless::SecurityPolicy': ['Policy.AWSOwnedKey', 'Policy.AllowFromPublic'],
};
