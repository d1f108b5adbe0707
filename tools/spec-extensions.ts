/**
 * What rules may name although the specification of CloudFormation does not have it, by type: properties that
 * Terraform alone has, under their Terraform names, and what stands inside a JSON text. A type with an empty list is
 * one that the specification lacks.
 */
export const SPEC_EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'AWS::ACMPCA::CertificateAuthority': ['enabled'],
  'AWS::DMS::ReplicationTask': [
    'ReplicationTaskSettings.Logging.EnableLogging',
    'ReplicationTaskSettings.Logging.LogComponents',
    'ReplicationTaskSettings.Logging.LogComponents.Id',
    'ReplicationTaskSettings.Logging.LogComponents.Severity',
  ],
  'AWS::EC2::DefaultSecurityGroup': [],
  'AWS::EC2::DefaultVPC': [],
  'AWS::EC2::EbsEncryptionByDefault': [],
  'AWS::EC2::Image': [],
  'AWS::EC2::ImageBlockPublicAccess': [],
  'AWS::EC2::ImageCopy': [],
  'AWS::EC2::ImageLaunchPermission': [],
  'AWS::EC2::ImageLookup': [],
  'AWS::EC2::Instance': ['network_interface', 'primary_network_interface'],
  'AWS::EC2::InstanceMetadataDefaults': [],
  'AWS::EC2::NetworkAcl': ['subnet_ids'],
  'AWS::EC2::SnapshotCopy': [],
  'AWS::EMR::BlockPublicAccessConfiguration': [],
  'AWS::ElastiCache::CacheCluster': ['replication_group_id'],
  'AWS::ElasticLoadBalancing::LoadBalancer': ['desync_mitigation_mode'],
  'AWS::NetworkFirewall::EncryptionConfiguration': [],
  'AWS::Glacier::Vault': [],
  'AWS::RDS::DBClusterSnapshot': [],
  'AWS::RDS::DBInstance': ['skip_final_snapshot'],
  'AWS::RDS::DBInstanceBackupReplication': [],
  'AWS::RDS::DBSnapshot': ['SharedAccounts'],
  'AWS::S3::AccountPublicAccessBlock': [],
  'AWS::S3::Bucket': ['force_destroy'],
  'AWS::SSM::Document': ['permissions.account_ids'],
  'AWS::OpenSearchServerless::SecurityPolicy': ['Policy.AWSOwnedKey', 'Policy.AllowFromPublic'],
  'AWS::Route53Domains::RegisteredDomain': [],
};
