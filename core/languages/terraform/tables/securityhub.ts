import { attr, type Fields, inTerraform, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** Criteria of which rules ask no more than whether they are there. */
export const criteria = (...names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, list(inTerraform(name), {})]));

export const COMPARED = same('Comparison', 'Value');

export const securityhub: ServiceTables = {
  resources: {
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
    aws_securityhub_account: {
      type: 'AWS::SecurityHub::Hub',
      fields: same('AutoEnableControls', 'ControlFindingGenerator', 'EnableDefaultStandards'),
    },
    aws_securityhub_standards_subscription: {
      type: 'AWS::SecurityHub::Standard',
      fields: same('StandardsArn'),
    },
    aws_securityhub_organization_configuration: {
      type: 'AWS::SecurityHub::OrganizationConfiguration',
      fields: {
        ...same('AutoEnable'),
        ConfigurationType: object('organization_configuration', same('ConfigurationType')),
      },
    },
  },
};
