import { Policy, type Resource } from '../../core/model/index.ts';

/**
 * Where a type keeps a policy of its own that says who may use it, for types that have a rule about strangers each; `[]` is each
 * member of a list.
 */
const WITH_A_RULE: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApiGateway::RestApi': ['Policy'],
  'AWS::DynamoDB::Table': [
    'ResourcePolicy.PolicyDocument',
    'StreamSpecification.ResourcePolicy.PolicyDocument',
  ],
  'AWS::DynamoDB::GlobalTable': [
    'Replicas[].ResourcePolicy.PolicyDocument',
    'Replicas[].ReplicaStreamSpecification.ResourcePolicy.PolicyDocument',
  ],
  'AWS::ECR::RegistryPolicy': ['PolicyText'],
  'AWS::ECR::Repository': ['RepositoryPolicyText'],
  'AWS::EFS::FileSystem': ['FileSystemPolicy'],
  'AWS::EventSchemas::RegistryPolicy': ['Policy'],
  'AWS::Events::EventBus': ['Policy'],
  'AWS::KMS::Key': ['KeyPolicy'],
  'AWS::KMS::ReplicaKey': ['KeyPolicy'],
  'AWS::Kinesis::ResourcePolicy': ['ResourcePolicy'],
  'AWS::Logs::Destination': ['DestinationPolicy'],
  'AWS::Logs::ResourcePolicy': ['PolicyDocument'],
  'AWS::S3::AccessPoint': ['Policy'],
  'AWS::S3::BucketPolicy': ['PolicyDocument'],
  'AWS::SNS::TopicInlinePolicy': ['PolicyDocument'],
  'AWS::SNS::TopicPolicy': ['PolicyDocument'],
  'AWS::SQS::QueueInlinePolicy': ['PolicyDocument'],
  'AWS::SQS::QueuePolicy': ['PolicyDocument'],
  'AWS::SecretsManager::ResourcePolicy': ['ResourcePolicy'],
  'Terraform::Events::BusPolicy': ['Policy'],
  'Terraform::Glacier::Vault': ['AccessPolicy'],
};

/** The same for the others that the specification and Terraform's provider have. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'AWS::AIOps::InvestigationGroup': ['InvestigationGroupPolicy'],
  'AWS::APS::ResourcePolicy': ['PolicyDocument'],
  'AWS::Backup::BackupVault': ['AccessPolicy'],
  'AWS::Backup::LogicallyAirGappedBackupVault': ['AccessPolicy'],
  'AWS::Bedrock::ResourcePolicy': ['PolicyDocument'],
  'AWS::Bedrock::KnowledgeBasePolicy': ['PolicyDocument'],
  'AWS::BedrockAgentCore::ResourcePolicy': ['Policy'],
  'AWS::CloudTrail::ResourcePolicy': ['ResourcePolicy'],
  'AWS::CodeArtifact::Domain': ['PermissionsPolicyDocument'],
  'AWS::CodeArtifact::Repository': ['PermissionsPolicyDocument'],
  'AWS::Comprehend::DocumentClassifier': ['ModelPolicy'],
  'AWS::Comprehend::EntityRecognizer': ['ModelPolicy'],
  'AWS::DSQL::Cluster': ['PolicyDocument'],
  'AWS::ECR::PublicRepository': ['RepositoryPolicyText'],
  'AWS::ECR::RepositoryCreationTemplate': ['RepositoryPolicy'],
  'AWS::EventsV2::ResourcePolicy': ['PolicyDocument'],
  'AWS::Lambda::ResourcePolicy': ['PolicyDocument'],
  'AWS::Lex::ResourcePolicy': ['Policy'],
  'AWS::Logs::DeliveryDestination': ['DeliveryDestinationPolicy.DeliveryDestinationPolicy'],
  'AWS::Logs::LogGroup': ['ResourcePolicyDocument'],
  'AWS::MSK::ClusterPolicy': ['Policy'],
  'AWS::MediaPackageV2::ChannelPolicy': ['Policy'],
  'AWS::MediaPackageV2::OriginEndpointPolicy': ['Policy'],
  'AWS::MediaStore::Container': ['Policy'],
  'AWS::OSIS::Pipeline': ['ResourcePolicy.Policy'],
  'AWS::Oam::Sink': ['Policy'],
  'AWS::Omics::SequenceStore': ['S3AccessPolicy'],
  'AWS::Organizations::ResourcePolicy': ['Content'],
  'AWS::PaymentCryptography::Key': ['Policy'],
  'AWS::Redshift::Cluster': ['NamespaceResourcePolicy'],
  'AWS::RedshiftServerless::Namespace': ['NamespaceResourcePolicy'],
  'AWS::S3::MultiRegionAccessPointPolicy': ['Policy'],
  'AWS::S3Express::AccessPoint': ['Policy'],
  'AWS::S3Express::BucketPolicy': ['PolicyDocument'],
  'AWS::S3Files::FileSystemPolicy': ['Policy'],
  'AWS::S3ObjectLambda::AccessPointPolicy': ['PolicyDocument'],
  'AWS::S3Outposts::AccessPoint': ['Policy'],
  'AWS::S3Outposts::BucketPolicy': ['PolicyDocument'],
  'AWS::S3Tables::TableBucketPolicy': ['ResourcePolicy'],
  'AWS::S3Tables::TablePolicy': ['ResourcePolicy'],
  'AWS::S3Vectors::VectorBucketPolicy': ['Policy'],
  'AWS::SMSVOICE::ResourcePolicy': ['PolicyDocument'],
  'AWS::SSM::ResourcePolicy': ['Policy'],
  'AWS::SageMaker::ModelPackageGroup': ['ModelPackageGroupPolicy'],
  'AWS::VpcLattice::AuthPolicy': ['Policy'],
  'AWS::VpcLattice::ResourcePolicy': ['Policy'],
  'AWS::XRay::ResourcePolicy': ['PolicyDocument'],
  'Terraform::ACMPCA::Policy': ['Policy'],
  'Terraform::CloudSearch::ServiceAccessPolicy': ['AccessPolicy'],
  'Terraform::CodeArtifact::PermissionsPolicy': ['PolicyDocument'],
  'Terraform::CodeBuild::ResourcePolicy': ['Policy'],
  'Terraform::ECR::PublicRepositoryPolicy': ['RepositoryPolicyText'],
  'Terraform::Glue::ResourcePolicy': ['Policy'],
  'Terraform::NetworkFirewall::ResourcePolicy': ['Policy'],
  'Terraform::Redshift::ResourcePolicy': ['Policy'],
  'Terraform::S3::AccessGrantsInstancePolicy': ['Policy'],
  'Terraform::SES::IdentityPolicy': ['Policy'],
};

const ALL = { ...WITH_A_RULE, ...OTHERS };

/** Every type that has a policy of its own. */
export const POLICY_HOLDERS: readonly string[] = Object.keys(ALL);

/** Those of which no other rule asks whether strangers are let in. */
export const OTHER_HOLDERS: readonly string[] = Object.keys(OTHERS);

/** The policies that a resource holds, empty where it does not say one. */
export function policiesOf(resource: Resource): readonly Policy[] {
  return (ALL[resource.type] ?? []).flatMap((path) => policiesAt(resource, path));
}

/** The policies at a path, in which `[]` is each member of a list. */
export function policiesAt(resource: Resource, path: string): readonly Policy[] {
  const [list = '', rest] = path.split('[].');
  if (rest === undefined) return [resource.policy(path)];
  return resource.list(list).items.map((member) => new Policy(member.get(rest)));
}
