import { byKey, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const macie: ServiceTables = {
  resources: {
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
    aws_macie2_account: { type: 'AWS::Macie::Session', fields: same('Status', 'FindingPublishingFrequency') },
    aws_macie2_organization_configuration: {
      type: 'Terraform::Macie::OrganizationConfiguration',
      fields: same('AutoEnable'),
    },
  },
};
