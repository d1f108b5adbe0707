import { attr, list, never, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** Services that watch over an account, and platforms that few templates use. */
export const platform: ServiceTables = {
  resources: {
    aws_athena_database: {
      type: 'Terraform::Athena::Database',
      fields: { EncryptionConfiguration: object('encryption_configuration', same('EncryptionOption')) },
    },
    aws_bedrockagent_agent: {
      type: 'AWS::Bedrock::Agent',
      fields: {
        CustomerEncryptionKeyArn: attr('customer_encryption_key_arn'),
        GuardrailConfiguration: object('guardrail_configuration', same('GuardrailIdentifier')),
      },
    },
    aws_bedrockagent_data_source: {
      type: 'AWS::Bedrock::DataSource',
      fields: {
        ServerSideEncryptionConfiguration: object('server_side_encryption_configuration', same('KmsKeyArn')),
      },
    },
    aws_bedrockagentcore_agent_runtime: {
      type: 'AWS::BedrockAgentCore::Runtime',
      fields: { NetworkConfiguration: object('network_configuration', same('NetworkMode')) },
    },
    aws_bedrockagentcore_code_interpreter: {
      type: 'AWS::BedrockAgentCore::CodeInterpreterCustom',
      fields: { NetworkConfiguration: object('network_configuration', same('NetworkMode')) },
    },
    aws_bedrockagentcore_gateway: {
      type: 'AWS::BedrockAgentCore::Gateway',
      fields: {
        ...same('AuthorizerType'),
        InterceptorConfigurations: list('interceptor_configuration', {}),
        // The provider has no such block.
        PolicyEngineConfiguration: never,
      },
    },
    aws_bedrockagentcore_memory: {
      type: 'AWS::BedrockAgentCore::Memory',
      fields: same('EncryptionKeyArn'),
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
      type: 'Terraform::CloudSearch::Domain',
      fields: {
        DomainEndpointOptions: object('endpoint_options', {
          EnforceHTTPS: attr('enforce_https'),
          TLSSecurityPolicy: attr('tls_security_policy'),
        }),
      },
    },
    aws_codeartifact_domain: { type: 'AWS::CodeArtifact::Domain', fields: same('EncryptionKey') },
    aws_codedeploy_deployment_group: {
      type: 'AWS::CodeDeploy::DeploymentGroup',
      fields: {
        AutoRollbackConfiguration: object('auto_rollback_configuration', same('Enabled', 'Events')),
      },
    },
    aws_codecommit_approval_rule_template: {
      type: 'Terraform::CodeCommit::ApprovalRuleTemplate',
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
      type: 'Terraform::Config::ConfigurationRecorderStatus',
      fields: same('IsEnabled'),
    },
    aws_ecr_registry_scanning_configuration: {
      type: 'AWS::ECR::RegistryScanningConfiguration',
      fields: same('ScanType'),
    },
    aws_fis_experiment_template: {
      type: 'AWS::FIS::ExperimentTemplate',
      fields: { LogConfiguration: object('log_configuration', {}) },
    },
    aws_fms_policy: {
      type: 'AWS::FMS::Policy',
      fields: {
        // Off where nothing is said; CloudFormation demands that it be said.
        RemediationEnabled: attr('remediation_enabled', { default: false }),
        SecurityServicePolicyData: object('security_service_policy_data', same('Type')),
      },
    },
    aws_guardduty_organization_configuration: {
      type: 'Terraform::GuardDuty::OrganizationConfiguration',
      fields: same('AutoEnableOrganizationMembers'),
    },
    aws_imagebuilder_component: { type: 'AWS::ImageBuilder::Component', fields: same('KmsKeyId') },
    aws_inspector2_enabler: { type: 'Terraform::Inspector2::Enabler', fields: same('ResourceTypes') },
    aws_inspector2_organization_configuration: {
      type: 'Terraform::Inspector2::OrganizationConfiguration',
      fields: { AutoEnable: object('auto_enable', { Ec2: attr('ec2'), Ecr: attr('ecr') }) },
    },
    aws_iot_authorizer: {
      type: 'AWS::IoT::Authorizer',
      named: 'name',
      fields: same('SigningDisabled', 'Status', 'TokenSigningPublicKeys'),
    },
    aws_ivs_channel: { type: 'AWS::IVS::Channel', fields: same('Authorized') },
    aws_keyspaces_table: {
      type: 'AWS::Cassandra::Table',
      fields: {
        EncryptionSpecification: object('encryption_specification', { EncryptionType: attr('type') }),
      },
    },
    aws_macie2_organization_configuration: {
      type: 'Terraform::Macie::OrganizationConfiguration',
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
    aws_rum_app_monitor: { type: 'AWS::RUM::AppMonitor', named: 'name', fields: same('CwLogEnabled') },
    aws_scheduler_schedule: { type: 'AWS::Scheduler::Schedule', fields: same('KmsKeyArn') },
  },
};
