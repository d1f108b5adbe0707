import { attr, group, inside, never, only, same } from '../fields.ts';
import type { ResourceTable, ServiceTables } from '../table.ts';

const policy = (type: string): ResourceTable => ({ type, fields: same('Policy') });

const document = (type: string): ResourceTable => ({
  type,
  fields: { PolicyDocument: attr('policy_document') },
});

/** Policies that are resources of their own, of services without other tables or with their policies apart. */
export const resourcePolicies: ServiceTables = {
  resources: {
    aws_acmpca_policy: policy('Terraform::ACMPCA::Policy'),
    aws_cloudsearch_domain_service_access_policy: {
      type: 'Terraform::CloudSearch::ServiceAccessPolicy',
      fields: same('AccessPolicy'),
    },
    aws_codeartifact_domain_permissions_policy: document('Terraform::CodeArtifact::PermissionsPolicy'),
    aws_codeartifact_repository_permissions_policy: document('Terraform::CodeArtifact::PermissionsPolicy'),
    aws_codebuild_resource_policy: policy('Terraform::CodeBuild::ResourcePolicy'),
    aws_cloudwatch_log_delivery_destination_policy: {
      type: 'AWS::Logs::DeliveryDestination',
      fields: {
        DeliveryDestinationPolicy: group({ DeliveryDestinationPolicy: attr('delivery_destination_policy') }),
      },
    },
    aws_codeartifact_repository: {
      type: 'AWS::CodeArtifact::Repository',
      fields: { PermissionsPolicyDocument: never },
    },
    aws_ecr_repository_creation_template: {
      type: 'AWS::ECR::RepositoryCreationTemplate',
      fields: same('RepositoryPolicy'),
    },
    aws_ecrpublic_repository_policy: {
      type: 'Terraform::ECR::PublicRepositoryPolicy',
      fields: { RepositoryPolicyText: attr('policy') },
    },
    aws_glacier_vault_lock: {
      type: 'Terraform::Glacier::Vault',
      fields: { AccessPolicy: attr('policy') },
    },
    aws_vpc_endpoint_service_allowed_principal: {
      type: 'AWS::EC2::VPCEndpointServicePermissions',
      fields: { AllowedPrincipals: only('principal_arn') },
    },
    aws_glue_resource_policy: policy('Terraform::Glue::ResourcePolicy'),
    aws_media_store_container_policy: policy('AWS::MediaStore::Container'),
    aws_msk_cluster_policy: policy('AWS::MSK::ClusterPolicy'),
    aws_networkfirewall_resource_policy: policy('Terraform::NetworkFirewall::ResourcePolicy'),
    aws_oam_sink_policy: policy('AWS::Oam::Sink'),
    aws_organizations_resource_policy: {
      type: 'AWS::Organizations::ResourcePolicy',
      fields: same('Content'),
    },
    aws_prometheus_resource_policy: document('AWS::APS::ResourcePolicy'),
    aws_redshift_resource_policy: policy('Terraform::Redshift::ResourcePolicy'),
    aws_redshiftserverless_resource_policy: policy('Terraform::Redshift::ResourcePolicy'),
    aws_s3control_access_grants_instance_resource_policy: policy('Terraform::S3::AccessGrantsInstancePolicy'),
    aws_s3control_bucket_policy: {
      type: 'AWS::S3Outposts::BucketPolicy',
      fields: { PolicyDocument: attr('policy') },
    },
    aws_s3control_multi_region_access_point_policy: {
      type: 'AWS::S3::MultiRegionAccessPointPolicy',
      fields: { Policy: inside('details', attr('policy')) },
    },
    aws_s3control_object_lambda_access_point_policy: {
      type: 'AWS::S3ObjectLambda::AccessPointPolicy',
      fields: { PolicyDocument: attr('policy') },
    },
    aws_s3tables_table_bucket_policy: {
      type: 'AWS::S3Tables::TableBucketPolicy',
      fields: same('ResourcePolicy'),
    },
    aws_s3tables_table_policy: { type: 'AWS::S3Tables::TablePolicy', fields: same('ResourcePolicy') },
    aws_s3vectors_vector_bucket_policy: policy('AWS::S3Vectors::VectorBucketPolicy'),
    aws_sagemaker_model_package_group_policy: {
      type: 'AWS::SageMaker::ModelPackageGroup',
      fields: { ModelPackageGroupPolicy: attr('resource_policy') },
    },
    aws_ses_identity_policy: policy('Terraform::SES::IdentityPolicy'),
    aws_sesv2_email_identity_policy: policy('Terraform::SES::IdentityPolicy'),
    aws_vpclattice_auth_policy: policy('AWS::VpcLattice::AuthPolicy'),
    aws_vpclattice_resource_policy: policy('AWS::VpcLattice::ResourcePolicy'),
    aws_xray_resource_policy: document('AWS::XRay::ResourcePolicy'),
  },
};
