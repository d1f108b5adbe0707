/**
 * What rules may name although the specification of CloudFormation does not have it, by type: properties that
 * Terraform alone has, under their Terraform names, and what stands inside a JSON text. A type with an empty list is
 * one that the specification lacks. Types that Terraform alone has are `Terraform::…` and stand in its tables.
 */
export const SPEC_EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'AWS::ACMPCA::CertificateAuthority': ['enabled'],
  'AWS::CertificateManager::Certificate': ['create_before_destroy'],
  'AWS::ApiGateway::Deployment': ['create_before_destroy'],
  'AWS::ApiGateway::RestApi': ['create_before_destroy'],
  'AWS::CloudFormation::Authentication': [],
  'AWS::CloudFormation::Init': [],
  'CloudFormation::Output': [],
  'CloudFormation::Parameter': [],
  'AWS::DMS::ReplicationTask': [
    'ReplicationTaskSettings.Logging.EnableLogging',
    'ReplicationTaskSettings.Logging.LogComponents',
    'ReplicationTaskSettings.Logging.LogComponents.Id',
    'ReplicationTaskSettings.Logging.LogComponents.Severity',
  ],
  'AWS::DocDB::DBCluster': ['global_cluster_identifier', 'restore_to_point_in_time'],
  'AWS::DynamoDB::Table': ['restore_source_name', 'restore_source_table_arn'],
  'AWS::Neptune::DBCluster': ['global_cluster_identifier', 'replication_source_identifier'],
  'AWS::Redshift::Cluster': ['snapshot_arn'],
  'AWS::EC2::Instance': ['network_interface', 'primary_network_interface'],
  'AWS::EC2::NetworkAcl': ['subnet_ids'],
  'AWS::ElastiCache::CacheCluster': ['replication_group_id'],
  'AWS::ElasticLoadBalancing::LoadBalancer': ['desync_mitigation_mode'],
  'AWS::CloudFormation::Stack': ['iam_role_arn'],
  'AWS::IAM::AccessKey': ['pgp_key'],
  'AWS::MemoryDB::Snapshot': ['KmsKeyArn'],
  'AWS::RDS::DBCluster': ['restore_to_point_in_time', 'skip_final_snapshot'],
  'AWS::RDS::DBInstance': ['restore_to_point_in_time', 'skip_final_snapshot'],
  'AWS::RDS::DBSnapshot': ['SharedAccounts', 'kms_key_id', 'source_db_snapshot_identifier'],
  'AWS::S3::Bucket': ['VersioningConfiguration.MfaDelete', 'force_destroy', 'public_grants'],
  'AWS::SSM::Document': ['permissions.account_ids'],
  'AWS::SSM::Parameter': ['key_id'],
  'AWS::InspectorV2::Filter': [
    'FilterCriteria.code_repository_project_name',
    'FilterCriteria.code_repository_provider_type',
    'FilterCriteria.ecr_image_in_use_count',
    'FilterCriteria.ecr_image_last_in_use_at',
  ],
  'AWS::OpenSearchServerless::SecurityPolicy': ['Policy.AWSOwnedKey', 'Policy.AllowFromPublic'],
  'AWS::SecurityHub::AutomationRule': [
    'Criteria.resource_application_arn',
    'Criteria.resource_application_name',
  ],
  'AWS::ServiceCatalog::PortfolioShare': ['Type'],
  'Custom::ElasticsearchAccessPolicy': [],
  'Custom::OpenSearchAccessPolicy': [],
  'AWS::WAF::WebACL': ['logging_configuration'],
  'AWS::WAFRegional::WebACL': ['logging_configuration'],
};
