import { attr, byKey, group, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** Services that make findings, and what becomes of those: filters, exports, retention. */
export const findings: ServiceTables = {
  resources: {
    aws_config_retention_configuration: {
      type: 'AWS::Config::RetentionConfiguration',
      fields: same('RetentionPeriodInDays'),
    },
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
          }),
        }),
      },
    },
    aws_guardduty_organization_configuration_feature: {
      type: 'AWS::GuardDuty::OrganizationConfigurationFeature',
      fields: same('AutoEnable', 'Name'),
    },
    aws_guardduty_publishing_destination: {
      type: 'AWS::GuardDuty::PublishingDestination',
      fields: {
        ...same('DetectorId', 'DestinationType'),
        DestinationProperties: group(same('DestinationArn', 'KmsKeyArn')),
      },
    },
  },
};
