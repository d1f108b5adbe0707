import { attr, never } from '../fields.ts';
import type { ServiceTables } from '../table.ts';
import { ENTRY, fanOut, inlineEntries, inlineRules, isOfKind, RULE } from './network-rules.ts';

export const ec2: ServiceTables = {
  resources: {
    aws_ebs_volume: {
      type: 'AWS::EC2::Volume',
      fields: {
        Encrypted: attr('encrypted'),
        KmsKeyId: attr('kms_key_id'),
        SnapshotId: attr('snapshot_id'),
        SourceVolumeId: never,
      },
    },
    aws_default_network_acl: { type: 'AWS::EC2::NetworkAclEntry', fields: {}, fan: inlineEntries },
    aws_network_acl: [
      { type: 'AWS::EC2::NetworkAcl', fields: { VpcId: attr('vpc_id') } },
      { type: 'AWS::EC2::NetworkAclEntry', fields: {}, fan: inlineEntries },
    ],
    aws_network_acl_rule: {
      type: 'AWS::EC2::NetworkAclEntry',
      fields: { ...ENTRY, Egress: attr('egress'), RuleAction: attr('rule_action') },
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
        GroupId: attr('security_group_id'),
      },
    },
    aws_vpc_security_group_egress_rule: {
      type: 'AWS::EC2::SecurityGroupEgress',
      fields: {
        ...RULE,
        IpProtocol: attr('ip_protocol'),
        CidrIp: attr('cidr_ipv4'),
        CidrIpv6: attr('cidr_ipv6'),
        GroupId: attr('security_group_id'),
      },
    },
  },
};
