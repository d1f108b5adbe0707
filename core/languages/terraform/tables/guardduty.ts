import { attr, byKey, group, inside, list, never, object, one, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const guardduty: ServiceTables = {
  resources: {
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
    aws_guardduty_detector: {
      type: 'AWS::GuardDuty::Detector',
      fields: {
        ...same('FindingPublishingFrequency'),
        // A detector is on where nothing is said.
        Enable: attr('enable', { default: true }),
        DataSources: object('datasources', {
          S3Logs: object('s3_logs', same('Enable')),
          Kubernetes: object('kubernetes', { AuditLogs: object('audit_logs', same('Enable')) }),
          MalwareProtection: object('malware_protection', {
            ScanEc2InstanceWithFindings: object('scan_ec2_instance_with_findings', {
              EbsVolumes: inside('ebs_volumes', attr('enable')),
            }),
          }),
        }),
      },
    },
    aws_guardduty_organization_configuration: {
      type: 'Terraform::GuardDuty::OrganizationConfiguration',
      fields: same('AutoEnableOrganizationMembers'),
    },
  },
  companions: {
    aws_guardduty_detector_feature: {
      of: ['aws_guardduty_detector'],
      by: 'detector_id',
      adds: true,
      fields: {
        Features: one({
          ...same('Name', 'Status'),
          AdditionalConfiguration: list('additional_configuration', same('Name', 'Status')),
        }),
      },
    },
  },
};
