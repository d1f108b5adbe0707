import { Value, type Literal, type Path } from '../../../model/index.ts';
import { blocksOf, type BlockInstance } from '../blocks.ts';
import { listOf, mapOf } from '../evaluate.ts';
import {
  attr,
  computed,
  group,
  headerPlace,
  inside,
  list,
  mapped,
  object,
  same,
  type Field,
} from '../fields.ts';
import type { FannedOut, ServiceTables } from '../table.ts';
import { inlineRules } from './network-rules.ts';

/** Protocols by their numbers, as CloudFormation has them. */
const PROTOCOL = attr('protocol', { words: { all: -1, icmp: 1, tcp: 6, udp: 17 } });

const PORTS = { From: attr('from_port'), To: attr('to_port') };

/** Properties of a resource that a nested block stands for. */
function nested(entry: BlockInstance, fields: Readonly<Record<string, Field>>): FannedOut['own'] {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, (path: Path) => field.read(entry, path)] as const),
  );
}

const fixed = (value: Literal): Field =>
  computed((owner, path) => new Value({ kind: 'literal', value }, headerPlace(owner), path));

/** What names the resource that the block belongs to. */
function named({ block, scope }: BlockInstance): Field {
  const name = `${scope.module.prefix}${block.labels.map(({ text }) => text).join('.')}`;
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

/** Both tunnels of a VPN connection, whose attributes begin with their numbers. */
const TUNNELS = computed((owner, path) =>
  listOf(
    [1, 2].map((tunnel, i) => () => {
      const fields = {
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

/** A type of its own, since CloudFormation's have no such property. */
const ENCRYPTION = { Type: inside('encryption_configuration', attr('type')) };

export const network: ServiceTables = {
  resources: {
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
    aws_vpc_endpoint_service: { type: 'AWS::EC2::VPCEndpointService', fields: same('AcceptanceRequired') },
    aws_vpn_connection: {
      type: 'AWS::EC2::VPNConnection',
      fields: { VpnTunnelOptionsSpecifications: TUNNELS },
    },
    aws_networkfirewall_firewall: [
      {
        type: 'AWS::NetworkFirewall::Firewall',
        named: 'name',
        fields: {
          ...same('DeleteProtection', 'SubnetChangeProtection', 'TransitGatewayId'),
          FirewallName: attr('name'),
          SubnetMappings: list('subnet_mapping', same('SubnetId')),
        },
      },
      { type: 'Terraform::NetworkFirewall::EncryptionConfiguration', fields: ENCRYPTION },
    ],
    aws_networkfirewall_firewall_policy: [
      {
        type: 'AWS::NetworkFirewall::FirewallPolicy',
        named: 'name',
        fields: {
          FirewallPolicy: object('firewall_policy', {
            ...same('StatelessDefaultActions', 'StatelessFragmentDefaultActions'),
            StatefulRuleGroupReferences: list('stateful_rule_group_reference', same('ResourceArn')),
            StatelessRuleGroupReferences: list('stateless_rule_group_reference', same('ResourceArn')),
          }),
        },
      },
      { type: 'Terraform::NetworkFirewall::EncryptionConfiguration', fields: ENCRYPTION },
    ],
    aws_networkfirewall_logging_configuration: {
      type: 'AWS::NetworkFirewall::LoggingConfiguration',
      fields: same('FirewallArn'),
    },
    aws_networkfirewall_rule_group: [
      {
        type: 'AWS::NetworkFirewall::RuleGroup',
        named: 'name',
        fields: {
          ...same('Type'),
          RuleGroup: object('rule_group', {
            RulesSource: object('rules_source', {
              StatelessRulesAndCustomActions: object('stateless_rules_and_custom_actions', {
                StatelessRules: list('stateless_rule', same('Priority')),
              }),
            }),
          }),
        },
      },
      { type: 'Terraform::NetworkFirewall::EncryptionConfiguration', fields: ENCRYPTION },
    ],
  },
  companions: {
    aws_vpc_endpoint_policy: {
      of: ['aws_vpc_endpoint'],
      by: 'vpc_endpoint_id',
      fields: { PolicyDocument: attr('policy') },
    },
  },
};
