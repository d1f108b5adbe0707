import { attr, constant, either, inside, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** What a flow log is of, which Terraform says by the name of the attribute. */
const VPC = constant('VPC');

export const governance: ServiceTables = {
  resources: {
    aws_servicecatalog_portfolio_share: {
      type: 'AWS::ServiceCatalog::PortfolioShare',
      fields: { Type: attr('type') },
    },
    aws_cloudtrail: {
      type: 'AWS::CloudTrail::Trail',
      named: 'name',
      fields: {
        ...same(
          'EnableLogFileValidation',
          'IncludeGlobalServiceEvents',
          'IsMultiRegionTrail',
          'IsOrganizationTrail',
          'S3BucketName',
          'SnsTopicName',
        ),
        CloudWatchLogsLogGroupArn: attr('cloud_watch_logs_group_arn'),
        CloudWatchLogsRoleArn: attr('cloud_watch_logs_role_arn'),
        AdvancedEventSelectors: list('advanced_event_selector', {
          FieldSelectors: list('field_selector', same('Field', 'Equals')),
        }),
        EventSelectors: list('event_selector', {
          ...same('ExcludeManagementEventSources', 'IncludeManagementEvents', 'ReadWriteType'),
          DataResources: list('data_resource', same('Type', 'Values')),
        }),
        InsightSelectors: list('insight_selector', same('InsightType')),
        IsLogging: attr('enable_logging', { default: true }),
        KMSKeyId: attr('kms_key_id'),
      },
    },
    aws_cloudwatch_log_group: {
      type: 'AWS::Logs::LogGroup',
      named: 'name',
      fields: {
        ...same('KmsKeyId'),
        LogGroupName: attr('name'),
        // The provider's 0 means that events never expire, as absence does.
        RetentionInDays: attr('retention_in_days', { words: { 0: Infinity } }),
      },
    },
    aws_config_configuration_recorder: {
      type: 'AWS::Config::ConfigurationRecorder',
      fields: {
        RecordingGroup: object('recording_group', {
          AllSupported: attr('all_supported', { default: true }),
          IncludeGlobalResourceTypes: attr('include_global_resource_types'),
          RecordingStrategy: object('recording_strategy', { UseOnly: attr('use_only') }),
          ExclusionByResourceTypes: object('exclusion_by_resource_types', same('ResourceTypes')),
          ResourceTypes: attr('resource_types'),
        }),
        RoleARN: attr('role_arn'),
        RecordingMode: object('recording_mode', same('RecordingFrequency')),
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
    aws_macie2_account: { type: 'AWS::Macie::Session', fields: same('Status', 'FindingPublishingFrequency') },
    aws_securityhub_account: {
      type: 'AWS::SecurityHub::Hub',
      fields: same('AutoEnableControls', 'ControlFindingGenerator', 'EnableDefaultStandards'),
    },
    aws_securityhub_standards_subscription: {
      type: 'AWS::SecurityHub::Standard',
      fields: same('StandardsArn'),
    },
    aws_vpc: { type: 'AWS::EC2::VPC', fields: same('CidrBlock') },
    aws_internet_gateway: { type: 'AWS::EC2::InternetGateway', fields: {} },
    aws_subnet: {
      type: 'AWS::EC2::Subnet',
      fields: same('AvailabilityZone', 'MapPublicIpOnLaunch', 'VpcId'),
    },
    aws_route: {
      type: 'AWS::EC2::Route',
      fields: {
        ...same(
          'DestinationCidrBlock',
          'GatewayId',
          'InstanceId',
          'NatGatewayId',
          'NetworkInterfaceId',
          'RouteTableId',
        ),
        DestinationIpv6CidrBlock: attr('destination_ipv6_cidr_block'),
        VpcPeeringConnectionId: attr('vpc_peering_connection_id'),
      },
    },
    aws_route_table_association: {
      type: 'AWS::EC2::SubnetRouteTableAssociation',
      fields: same('RouteTableId', 'SubnetId'),
    },
    aws_flow_log: {
      type: 'AWS::EC2::FlowLog',
      fields: {
        ResourceId: attr('vpc_id'),
        ResourceType: VPC,
        ...same('TrafficType', 'LogDestination', 'LogDestinationType'),
        DeliverLogsPermissionArn: attr('iam_role_arn'),
      },
    },
    aws_eip: {
      type: 'AWS::EC2::EIP',
      fields: { InstanceId: either(attr('instance'), attr('network_interface')) },
    },
    aws_network_interface: { type: 'AWS::EC2::NetworkInterface', fields: same('SourceDestCheck') },
    aws_ebs_snapshot_block_public_access: {
      type: 'AWS::EC2::SnapshotBlockPublicAccess',
      fields: same('State'),
    },
  },
};
