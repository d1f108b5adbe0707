import { type Literal, type Path, Value } from '../../../model/index.ts';
import { type BlockInstance, blocksOf } from '../blocks.ts';
import { listOf, mapOf } from '../collections.ts';
import {
  attr,
  computed,
  constant,
  either,
  type Field,
  type Fields,
  group,
  headerPlace,
  inTerraform,
  joined,
  list,
  mapped,
  never,
  object,
  one,
  only,
  renaming,
  same,
  unwritten,
} from '../fields.ts';
import { ownName } from '../references.ts';
import type { FannedOut, ServiceTables } from '../table.ts';
import { tagsOf } from '../tags.ts';
import { fanOut, inlineRules, isOfKind, RULE } from './network-rules.ts';

const TAG_BLOCKS = list('tag', same('Key', 'PropagateAtLaunch'));

/** Up to version 4 of the provider there is a list as well. */
const GROUP_TAGS: Field = {
  ...TAG_BLOCKS,
  read: (owner, path, from) =>
    joined(TAG_BLOCKS, renaming(attr('tags'), inTerraform)).read(owner, path, from),
};

const DISK = { Ebs: group(same('Encrypted', 'KmsKeyId', 'SnapshotId')), DeviceName: attr('device_name') };

const ROOT_DISK = { Ebs: group({ ...same('Encrypted', 'KmsKeyId'), SnapshotId: never }), DeviceName: never };

const DISKS = joined(list('root_block_device', ROOT_DISK), list('ebs_block_device', DISK));

/** The one interface that an instance gets where it says no more than whether it has a public address. */
const PUBLIC_INTERFACE = one({ AssociatePublicIpAddress: attr('associate_public_ip_address') });

const CARDS = list('network_interface', same('DeviceIndex', 'NetworkInterfaceId'));

/** How an instance is asked for its metadata. */
const METADATA = object('metadata_options', same('HttpTokens', 'HttpEndpoint', 'HttpPutResponseHopLimit'));

const INSTANCE: Fields = {
  ...same('DisableApiTermination', 'EbsOptimized', 'IamInstanceProfile', 'KeyName'),
  ...same('SourceDestCheck', 'SubnetId'),
  UserData: either(attr('user_data'), attr('user_data_base64')),
  SecurityGroupIds: attr('vpc_security_group_ids'),
  SecurityGroups: attr('security_groups'),
  network_interface: list('network_interface', {}),
  primary_network_interface: object('primary_network_interface', {}),
  ImageId: attr('ami'),
  LaunchTemplate: object('launch_template', {
    LaunchTemplateId: attr('id'),
    LaunchTemplateName: attr('name'),
    Version: attr('version'),
  }),
  MetadataOptions: METADATA,
  BlockDeviceMappings: DISKS,
  InstanceType: attr('instance_type'),
  NetworkInterfaces: computed((owner, path) => {
    const cards = CARDS.read(owner, path);
    if (cards.data.kind !== 'absent') return cards;
    const asked = attr('associate_public_ip_address').read(owner, path);
    return asked.data.kind === 'absent' ? asked : PUBLIC_INTERFACE.read(owner, path);
  }),
  Monitoring: attr('monitoring'),
};

/** What a flow log is of, which Terraform says by the name of the attribute. */
const VPC = constant('VPC');

/** Protocols by their numbers, as CloudFormation has them. */
const PROTOCOL = attr('protocol', { words: { all: -1, icmp: 1, tcp: 6, udp: 17 } });

const PORTS = { From: attr('from_port'), To: attr('to_port') };

const fixed = (value: Literal): Field =>
  computed((owner, path) => new Value({ kind: 'literal', value }, headerPlace(owner), path));

/** The further addresses of a gateway; what one of several zones says of them is not worked out. */
const SECONDARY = computed((owner, path) => {
  const { instances, open } = blocksOf(owner.block, 'availability_zone_address', owner.scope);
  if (instances.length > 0 || open) return Value.unknown(headerPlace(owner), path);
  return attr('secondary_allocation_ids').read(owner, path);
});

// The provider took `instance_id` until version 5.
const TARGETS = same(
  'GatewayId',
  'InstanceId',
  'NatGatewayId',
  'NetworkInterfaceId',
  'VpcPeeringConnectionId',
);

/** Both tunnels of a VPN connection, whose attributes begin with their numbers. */
const TUNNELS = computed((owner, path) =>
  listOf(
    [1, 2].map((tunnel, i) => () => {
      const fields = {
        PreSharedKey: attr(`tunnel${tunnel}_preshared_key`),
        IKEVersions: wrapped(`tunnel${tunnel}_ike_versions`, 'Value'),
        LogOptions: object(`tunnel${tunnel}_log_options`, {
          CloudwatchLogOptions: object('cloudwatch_log_options', same('LogEnabled')),
        }),
      };
      return mapped(owner, fields, [...path, i]);
    }),
    owner.scope,
    path,
    { start: owner.block.start, end: owner.block.headerEnd },
  ),
);

export const ec2: ServiceTables = {
  resources: {
    aws_eip_association: {
      type: 'AWS::EC2::EIPAssociation',
      fields: { AllocationId: attr('allocation_id'), EIP: attr('public_ip') },
    },
    aws_nat_gateway_eip_association: {
      type: 'AWS::EC2::EIPAssociation',
      fields: { ...same('AllocationId'), EIP: never },
    },
    aws_launch_configuration: {
      type: 'AWS::AutoScaling::LaunchConfiguration',
      fields: {
        ...same('AssociatePublicIpAddress', 'IamInstanceProfile', 'SecurityGroups'),
        UserData: either(attr('user_data'), attr('user_data_base64')),
        BlockDeviceMappings: DISKS,
        ImageId: attr('image_id'),
        MetadataOptions: METADATA,
      },
    },
    aws_launch_template: {
      type: 'AWS::EC2::LaunchTemplate',
      named: 'name',
      fields: {
        // Those of what is launched stand in `tag_specifications`.
        TagSpecifications: computed(tagsOf),
        LaunchTemplateData: group({
          ...same('ImageId', 'InstanceType', 'UserData'),
          BlockDeviceMappings: list('block_device_mappings', {
            ...same('DeviceName'),
            Ebs: object('ebs', same('Encrypted', 'KmsKeyId', 'SnapshotId')),
          }),
          MetadataOptions: METADATA,
          NetworkInterfaces: list('network_interfaces', same('AssociatePublicIpAddress')),
          SecurityGroups: attr('security_group_names'),
          IamInstanceProfile: object('iam_instance_profile', same('Arn', 'Name')),
        }),
      },
    },
    aws_spot_fleet_request: {
      type: 'AWS::EC2::SpotFleet',
      fields: {
        SpotFleetRequestConfigData: group({
          LaunchSpecifications: list('launch_specification', {
            ...same('UserData'),
            BlockDeviceMappings: DISKS,
          }),
        }),
      },
    },
    aws_instance: { type: 'AWS::EC2::Instance', fields: INSTANCE },
    // Any change but that of tags makes a new request, so that no repair is offered.
    aws_spot_instance_request: { type: 'AWS::EC2::Instance', fields: unwritten(INSTANCE) },
    aws_autoscaling_group: {
      type: 'AWS::AutoScaling::AutoScalingGroup',
      fields: {
        ...same('AvailabilityZones', 'HealthCheckType'),
        LaunchConfigurationName: attr('launch_configuration'),
        Tags: GROUP_TAGS,
        MixedInstancesPolicy: object('mixed_instances_policy', {
          LaunchTemplate: object('launch_template', { Overrides: list('override', same('InstanceType')) }),
        }),
        TrafficSources: list('traffic_source', same('Identifier', 'Type')),
        LoadBalancerNames: attr('load_balancers'),
        TargetGroupARNs: attr('target_group_arns'),
        VPCZoneIdentifier: attr('vpc_zone_identifier'),
      },
    },
    aws_security_group: {
      type: 'AWS::EC2::SecurityGroup',
      named: 'name',
      fields: {
        GroupDescription: attr('description'),
        GroupName: attr('name'),
        VpcId: attr('vpc_id'),
        SecurityGroupIngress: inlineRules('ingress'),
        SecurityGroupEgress: inlineRules('egress'),
      },
    },
    'data.aws_security_group': {
      type: 'Terraform::EC2::LookedUpSecurityGroup',
      fields: { GroupName: attr('name') },
    },
    aws_security_group_rule: [
      {
        type: 'AWS::EC2::SecurityGroupIngress',
        fields: { ...RULE, GroupId: attr('security_group_id') },
        when: isOfKind('ingress'),
        fan: fanOut,
      },
      {
        type: 'AWS::EC2::SecurityGroupEgress',
        fields: { ...RULE, GroupId: attr('security_group_id') },
        when: isOfKind('egress'),
        fan: fanOut,
      },
    ],
    aws_vpc_security_group_ingress_rule: {
      type: 'AWS::EC2::SecurityGroupIngress',
      fields: {
        ...RULE,
        IpProtocol: attr('ip_protocol'),
        CidrIp: attr('cidr_ipv4'),
        CidrIpv6: attr('cidr_ipv6'),
        SourcePrefixListId: attr('prefix_list_id'),
        GroupId: attr('security_group_id'),
      },
    },
    aws_ec2_managed_prefix_list: {
      type: 'AWS::EC2::PrefixList',
      fields: { Entries: list('entry', same('Cidr')) },
    },
    aws_vpc_security_group_egress_rule: {
      type: 'AWS::EC2::SecurityGroupEgress',
      fields: {
        ...RULE,
        IpProtocol: attr('ip_protocol'),
        CidrIp: attr('cidr_ipv4'),
        CidrIpv6: attr('cidr_ipv6'),
        DestinationPrefixListId: attr('prefix_list_id'),
        GroupId: attr('security_group_id'),
      },
    },
    aws_verifiedaccess_instance: {
      type: 'AWS::EC2::VerifiedAccessInstance',
      fields: same('Description'),
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
    aws_ec2_instance_metadata_defaults: {
      type: 'Terraform::EC2::InstanceMetadataDefaults',
      fields: same('HttpEndpoint', 'HttpTokens'),
    },
    aws_volume_attachment: { type: 'AWS::EC2::VolumeAttachment', fields: same('InstanceId', 'VolumeId') },
    aws_default_security_group: {
      type: 'Terraform::EC2::DefaultSecurityGroup',
      fields: { ingress: inlineRules('ingress'), egress: inlineRules('egress') },
    },
    aws_default_vpc: { type: 'Terraform::EC2::DefaultVPC', fields: {} },
    aws_ec2_client_vpn_authorization_rule: {
      type: 'AWS::EC2::ClientVpnAuthorizationRule',
      fields: same('AuthorizeAllGroups'),
    },
    aws_ec2_client_vpn_endpoint: {
      type: 'AWS::EC2::ClientVpnEndpoint',
      fields: {
        AuthenticationOptions: list('authentication_options', same('Type')),
        ConnectionLogOptions: object('connection_log_options', same('Enabled')),
      },
    },
    aws_ec2_transit_gateway: {
      type: 'AWS::EC2::TransitGateway',
      fields: same('AutoAcceptSharedAttachments'),
    },
    aws_ec2_transit_gateway_vpc_attachment: {
      type: 'AWS::EC2::TransitGatewayVpcAttachment',
      fields: same('SubnetIds'),
    },
    aws_nat_gateway: {
      type: 'AWS::EC2::NatGateway',
      fields: { ...same('AllocationId', 'SubnetId'), SecondaryAllocationIds: SECONDARY },
    },
    // Those of the default one are all that is said of it: it serves whichever subnets have no other.
    aws_default_network_acl: { type: 'AWS::EC2::NetworkAclEntry', fields: {}, fan: entriesOf },
    aws_default_route_table: { type: 'AWS::EC2::Route', fields: {}, fan: routesOf },
    aws_network_acl: [
      { type: 'AWS::EC2::NetworkAcl', fields: { VpcId: attr('vpc_id'), subnet_ids: attr('subnet_ids') } },
      { type: 'AWS::EC2::NetworkAclEntry', fields: {}, fan: entriesOf },
    ],
    aws_network_acl_association: {
      type: 'AWS::EC2::SubnetNetworkAclAssociation',
      fields: same('NetworkAclId', 'SubnetId'),
    },
    aws_network_acl_rule: {
      type: 'AWS::EC2::NetworkAclEntry',
      fields: {
        ...same('CidrBlock', 'NetworkAclId', 'RuleAction', 'RuleNumber'),
        Egress: attr('egress', { default: false }),
        Ipv6CidrBlock: attr('ipv6_cidr_block'),
        PortRange: group(PORTS),
        Protocol: PROTOCOL,
      },
    },
    aws_route_table: [
      { type: 'AWS::EC2::RouteTable', fields: { VpcId: attr('vpc_id') } },
      { type: 'AWS::EC2::Route', fields: {}, fan: routesOf },
    ],
    aws_vpc_block_public_access_options: {
      type: 'AWS::EC2::VPCBlockPublicAccessOptions',
      fields: same('InternetGatewayBlockMode'),
    },
    aws_vpc_endpoint: {
      type: 'AWS::EC2::VPCEndpoint',
      fields: {
        ...same(
          'ServiceName',
          'SubnetIds',
          'VpcEndpointType',
          'VpcId',
          'PrivateDnsEnabled',
          'SecurityGroupIds',
        ),
        PolicyDocument: attr('policy'),
      },
    },
    aws_vpc_endpoint_service: [
      { type: 'AWS::EC2::VPCEndpointService', fields: same('AcceptanceRequired') },
      {
        type: 'AWS::EC2::VPCEndpointServicePermissions',
        when: (owner) => attr('allowed_principals').read(owner, []).data.kind !== 'absent',
        fields: same('AllowedPrincipals'),
      },
    ],
    aws_vpn_connection: {
      type: 'AWS::EC2::VPNConnection',
      fields: { VpnTunnelOptionsSpecifications: TUNNELS },
    },
  },
  companions: {
    aws_ec2_managed_prefix_list_entry: {
      of: ['aws_ec2_managed_prefix_list'],
      by: 'prefix_list_id',
      adds: true,
      fields: { Entries: one(same('Cidr')) },
    },
    aws_autoscaling_group_tag: {
      of: ['aws_autoscaling_group'],
      by: 'autoscaling_group_name',
      adds: true,
      readOnly: true,
      fields: { Tags: list('tag', same('Key', 'PropagateAtLaunch')) },
    },
    aws_autoscaling_traffic_source_attachment: {
      of: ['aws_autoscaling_group'],
      by: 'autoscaling_group_name',
      adds: true,
      readOnly: true,
      fields: { TrafficSources: list('traffic_source', same('Identifier', 'Type')) },
    },
    aws_autoscaling_attachment: {
      of: ['aws_autoscaling_group'],
      by: 'autoscaling_group_name',
      adds: true,
      fields: { LoadBalancerNames: only('elb'), TargetGroupARNs: only('lb_target_group_arn') },
    },
    aws_vpc_endpoint_policy: {
      of: ['aws_vpc_endpoint'],
      by: 'vpc_endpoint_id',
      fields: { PolicyDocument: attr('policy') },
    },
  },
};

/** Properties of a resource that a nested block stands for. */
function nested(entry: BlockInstance, fields: Readonly<Record<string, Field>>): FannedOut['own'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, (path: Path) => field.read(entry, path)] as const),
  );
}

/** What names the resource that the block belongs to. */
function named({ block, scope }: BlockInstance): Field {
  const name = ownName({ block, scope });
  const reference = { name, attribute: undefined, scope: 'template' } as const;
  return computed((owner, path) => new Value({ kind: 'present', reference }, headerPlace(owner), path));
}

/** The `ingress` and `egress` blocks of a network ACL, each an entry of its own. */
function entriesOf(acl: BlockInstance): readonly FannedOut[] {
  return (['ingress', 'egress'] as const).flatMap((name) =>
    blocksOf(acl.block, name, acl.scope).instances.map((entry) => ({
      own: nested(entry, {
        CidrBlock: attr('cidr_block'),
        Egress: fixed(name === 'egress'),
        Ipv6CidrBlock: attr('ipv6_cidr_block'),
        NetworkAclId: named(acl),
        PortRange: group(PORTS),
        Protocol: PROTOCOL,
        RuleAction: attr('action'),
        RuleNumber: attr('rule_no'),
      }),
    })),
  );
}

/** The `route` blocks of a route table. */
function routesOf(table: BlockInstance): readonly FannedOut[] {
  return blocksOf(table.block, 'route', table.scope).instances.map((route) => ({
    own: nested(route, {
      ...TARGETS,
      DestinationCidrBlock: attr('cidr_block'),
      DestinationIpv6CidrBlock: attr('ipv6_cidr_block'),
      RouteTableId: named(table),
    }),
  }));
}

/** The members of a list as objects with one key. */
function wrapped(name: string, key: string): Field {
  return computed((owner, path) => {
    const given = attr(name).read(owner, path);
    if (given.data.kind !== 'list') return given;
    const { items, open } = given.data;
    const span = { start: owner.block.start, end: owner.block.headerEnd };
    const members = items().map((item, i) =>
      mapOf(new Map([[key, () => item]]), owner.scope, [...path, i], span),
    );
    return new Value({ kind: 'list', items: () => members, open }, given.place, path);
  });
}
