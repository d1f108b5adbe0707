import { attr, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** Services that watch over an account, and platforms that few templates use. */
export const platform: ServiceTables = {
  resources: {
    aws_athena_database: {
      type: 'AWS::Athena::Database',
      fields: { EncryptionConfiguration: object('encryption_configuration', same('EncryptionOption')) },
    },
    aws_bedrockagent_agent: {
      type: 'AWS::Bedrock::Agent',
      fields: { CustomerEncryptionKeyArn: attr('customer_encryption_key_arn') },
    },
    aws_cloudformation_stack: {
      type: 'AWS::CloudFormation::Stack',
      fields: {
        NotificationARNs: attr('notification_arns'),
        // A nested stack of CloudFormation's has the role of its parent.
        iam_role_arn: attr('iam_role_arn', { default: 'none' }),
      },
    },
    aws_cloudsearch_domain: {
      type: 'AWS::CloudSearch::Domain',
      fields: {
        DomainEndpointOptions: object('endpoint_options', {
          EnforceHTTPS: attr('enforce_https'),
          TLSSecurityPolicy: attr('tls_security_policy'),
        }),
      },
    },
    aws_codeartifact_domain: { type: 'AWS::CodeArtifact::Domain', fields: same('EncryptionKey') },
    aws_codecommit_approval_rule_template: {
      type: 'AWS::CodeCommit::ApprovalRuleTemplate',
      fields: same('Content'),
    },
    aws_codepipeline: {
      type: 'AWS::CodePipeline::Pipeline',
      fields: {
        ArtifactStore: object('artifact_store', {
          ...same('Location', 'Type'),
          EncryptionKey: object('encryption_key', same('Id', 'Type')),
        }),
      },
    },
    aws_comprehend_document_classifier: {
      type: 'AWS::Comprehend::DocumentClassifier',
      fields: same('ModelKmsKeyId', 'VolumeKmsKeyId'),
    },
    aws_comprehend_entity_recognizer: {
      type: 'AWS::Comprehend::EntityRecognizer',
      fields: same('ModelKmsKeyId', 'VolumeKmsKeyId'),
    },
    aws_config_configuration_recorder_status: {
      type: 'AWS::Config::ConfigurationRecorderStatus',
      fields: same('IsEnabled'),
    },
    aws_ecr_registry_scanning_configuration: {
      type: 'AWS::ECR::RegistryScanningConfiguration',
      fields: same('ScanType'),
    },
    aws_guardduty_organization_configuration: {
      type: 'AWS::GuardDuty::OrganizationConfiguration',
      fields: same('AutoEnableOrganizationMembers'),
    },
    aws_imagebuilder_component: { type: 'AWS::ImageBuilder::Component', fields: same('KmsKeyId') },
    aws_inspector2_enabler: { type: 'AWS::Inspector2::Enabler', fields: same('ResourceTypes') },
    aws_inspector2_organization_configuration: {
      type: 'AWS::Inspector2::OrganizationConfiguration',
      fields: { AutoEnable: object('auto_enable', { Ec2: attr('ec2'), Ecr: attr('ecr') }) },
    },
    aws_ivs_channel: { type: 'AWS::IVS::Channel', fields: same('Authorized') },
    aws_keyspaces_table: {
      type: 'AWS::Cassandra::Table',
      fields: {
        EncryptionSpecification: object('encryption_specification', { EncryptionType: attr('type') }),
      },
    },
    aws_macie2_organization_configuration: {
      type: 'AWS::Macie::OrganizationConfiguration',
      fields: same('AutoEnable'),
    },
    aws_mq_broker: {
      type: 'AWS::AmazonMQ::Broker',
      fields: {
        ...same('DeploymentMode', 'EngineType'),
        // The provider sends false where nothing is said.
        AutoMinorVersionUpgrade: attr('auto_minor_version_upgrade', { default: false }),
        PubliclyAccessible: attr('publicly_accessible', { default: false }),
        EncryptionOptions: object('encryption_options', {
          KmsKeyId: attr('kms_key_id'),
          UseAwsOwnedKey: attr('use_aws_owned_key'),
        }),
        Logs: object('logs', same('Audit', 'General')),
        Users: list('user', same('Password', 'Username')),
      },
    },
    aws_scheduler_schedule: { type: 'AWS::Scheduler::Schedule', fields: same('KmsKeyArn') },
  },
};
