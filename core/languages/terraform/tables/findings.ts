import { attr, byKey, group, inTerraform, list, never, object, same, type Fields } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** Criteria of which rules ask no more than whether they are there. */
const criteria = (...names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, list(inTerraform(name), {})]));

const ORGANIZATION_RULE = {
  type: 'AWS::Config::OrganizationConfigRule',
  fields: { OrganizationConfigRuleName: attr('name') },
};

const COMPARED = same('Comparison', 'Value');

/** Services that make findings, and what becomes of those: filters, exports, retention. */
export const findings: ServiceTables = {
  resources: {
    aws_account_alternate_contact: {
      type: 'Terraform::Account::AlternateContact',
      fields: same('AlternateContactType'),
    },
    aws_bedrock_guardrail: { type: 'AWS::Bedrock::Guardrail', named: 'name', fields: {} },
    aws_bedrock_model_invocation_logging_configuration: {
      type: 'Terraform::Bedrock::ModelInvocationLoggingConfiguration',
      fields: {},
    },
    aws_bedrockagent_knowledge_base: { type: 'AWS::Bedrock::KnowledgeBase', named: 'name', fields: {} },
    aws_config_config_rule: {
      type: 'AWS::Config::ConfigRule',
      named: 'name',
      fields: {
        ConfigRuleName: attr('name'),
        Source: object('source', same('Owner', 'SourceIdentifier')),
      },
    },
    aws_config_conformance_pack: {
      type: 'AWS::Config::ConformancePack',
      named: 'name',
      fields: { ConformancePackName: attr('name') },
    },
    aws_config_organization_conformance_pack: {
      type: 'AWS::Config::OrganizationConformancePack',
      fields: { OrganizationConformancePackName: attr('name') },
    },
    aws_config_organization_custom_policy_rule: ORGANIZATION_RULE,
    aws_config_organization_custom_rule: ORGANIZATION_RULE,
    aws_config_organization_managed_rule: ORGANIZATION_RULE,
    aws_config_remediation_configuration: {
      type: 'AWS::Config::RemediationConfiguration',
      fields: {
        ...same('Automatic', 'ConfigRuleName', 'TargetId'),
        Parameters: byKey('parameter', 'name', {}),
      },
    },
    aws_config_retention_configuration: {
      type: 'Terraform::Config::RetentionConfiguration',
      fields: same('RetentionPeriodInDays'),
    },
    aws_detective_graph: { type: 'AWS::Detective::Graph', fields: {} },
    aws_guardduty_filter: {
      type: 'AWS::GuardDuty::Filter',
      named: 'name',
      fields: {
        ...same('Action', 'DetectorId'),
        FindingCriteria: object('finding_criteria', {
          Criterion: byKey('criterion', 'field', {
            Equals: attr('equals'),
            GreaterThan: attr('greater_than'),
            GreaterThanOrEqual: attr('greater_than_or_equal'),
            LessThan: attr('less_than'),
            LessThanOrEqual: attr('less_than_or_equal'),
            NotEquals: attr('not_equals'),
            // CloudFormation's older names for the same.
            Eq: never,
            Lt: never,
            Lte: never,
          }),
        }),
      },
    },
    aws_guardduty_organization_configuration_feature: {
      type: 'Terraform::GuardDuty::OrganizationConfigurationFeature',
      fields: same('AutoEnable', 'Name'),
    },
    aws_guardduty_publishing_destination: {
      type: 'AWS::GuardDuty::PublishingDestination',
      fields: {
        ...same('DetectorId', 'DestinationType'),
        DestinationProperties: group(same('DestinationArn', 'KmsKeyArn')),
      },
    },
    aws_inspector_assessment_target: {
      type: 'AWS::Inspector::AssessmentTarget',
      named: 'name',
      fields: { AssessmentTargetName: attr('name') },
    },
    aws_inspector_assessment_template: {
      type: 'AWS::Inspector::AssessmentTemplate',
      named: 'name',
      fields: { AssessmentTargetArn: attr('target_arn'), AssessmentTemplateName: attr('name') },
    },
    aws_inspector2_filter: {
      type: 'AWS::InspectorV2::Filter',
      named: 'name',
      fields: {
        FilterAction: attr('action'),
        FilterCriteria: object('filter_criteria', {
          ...criteria(
            ...[
              'CodeVulnerabilityDetectorName',
              'CodeVulnerabilityDetectorTags',
              'CodeVulnerabilityFilePath',
            ],
            ...['ComponentId', 'ComponentType', 'Ec2InstanceImageId', 'Ec2InstanceSubnetId'],
            ...['Ec2InstanceVpcId', 'EcrImageArchitecture', 'EcrImageHash', 'EcrImagePushedAt'],
            ...['EcrImageRegistry', 'EcrImageRepositoryName', 'EcrImageTags', 'EpssScore'],
            ...['ExploitAvailable', 'FindingArn', 'FindingStatus', 'FirstObservedAt', 'FixAvailable'],
            ...['InspectorScore', 'LambdaFunctionExecutionRoleArn', 'LambdaFunctionLastModifiedAt'],
            ...['LambdaFunctionLayers', 'LambdaFunctionName', 'LambdaFunctionRuntime', 'LastObservedAt'],
            ...['NetworkProtocol', 'PortRange', 'RelatedVulnerabilities', 'ResourceId', 'ResourceTags'],
            ...['Title', 'UpdatedAt', 'VendorSeverity', 'VulnerabilityId', 'VulnerabilitySource'],
            ...['VulnerablePackages'],
            ...['code_repository_project_name', 'code_repository_provider_type'],
            ...['ecr_image_in_use_count', 'ecr_image_last_in_use_at'],
          ),
          Severity: list('severity', COMPARED),
        }),
      },
    },
    aws_macie2_classification_export_configuration: {
      type: 'Terraform::Macie::ClassificationExportConfiguration',
      fields: {},
    },
    aws_macie2_findings_filter: {
      type: 'AWS::Macie::FindingsFilter',
      named: 'name',
      fields: {
        ...same('Action'),
        FindingCriteria: object('finding_criteria', {
          Criterion: byKey('criterion', 'field', same('eq', 'gt', 'gte', 'lt', 'lte', 'neq')),
        }),
      },
    },
    aws_securityhub_automation_rule: {
      type: 'AWS::SecurityHub::AutomationRule',
      fields: {
        ...same('RuleStatus'),
        Actions: list('actions', {
          FindingFieldsUpdate: object('finding_fields_update', {
            Workflow: object('workflow', same('Status')),
          }),
        }),
        Criteria: object('criteria', {
          ...criteria(
            ...['ComplianceAssociatedStandardsId', 'ComplianceSecurityControlId', 'ComplianceStatus'],
            ...['Confidence', 'CreatedAt', 'Criticality', 'Description', 'FirstObservedAt', 'GeneratorId'],
            ...['Id', 'LastObservedAt', 'NoteText', 'NoteUpdatedAt', 'NoteUpdatedBy', 'RelatedFindingsId'],
            ...['RelatedFindingsProductArn', 'ResourceDetailsOther', 'ResourceId', 'ResourceTags'],
            ...['ResourceType', 'SourceUrl', 'Title', 'Type', 'UpdatedAt', 'UserDefinedFields'],
            ...['VerificationState', 'resource_application_arn', 'resource_application_name'],
          ),
          RecordState: list('record_state', COMPARED),
          SeverityLabel: list('severity_label', COMPARED),
        }),
      },
    },
    aws_securityhub_configuration_policy: { type: 'AWS::SecurityHub::ConfigurationPolicy', fields: {} },
    aws_securityhub_finding_aggregator: {
      type: 'AWS::SecurityHub::FindingAggregator',
      fields: { RegionLinkingMode: attr('linking_mode'), Regions: attr('specified_regions') },
    },
    aws_securityhub_standards_control: {
      type: 'Terraform::SecurityHub::StandardsControl',
      fields: same('ControlStatus', 'DisabledReason'),
    },
  },
};
