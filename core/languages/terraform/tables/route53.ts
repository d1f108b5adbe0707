import { attr, group, list, one, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

export const route53: ServiceTables = {
  resources: {
    aws_route53_hosted_zone_dnssec: { type: 'AWS::Route53::DNSSEC', fields: same('HostedZoneId') },
    aws_route53_key_signing_key: { type: 'AWS::Route53::KeySigningKey', fields: same('HostedZoneId') },
    aws_route53_resolver_query_log_config_association: {
      type: 'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
      fields: { ...same('ResourceId'), ResolverQueryLogConfigId: attr('resolver_query_log_config_id') },
    },
    aws_route53_resolver_query_log_config: {
      type: 'AWS::Route53Resolver::ResolverQueryLoggingConfig',
      named: 'name',
      fields: same('Name', 'DestinationArn'),
    },
    aws_route53_zone: {
      type: 'AWS::Route53::HostedZone',
      fields: { ...same('Name'), VPCs: list('vpc', { VPCId: attr('vpc_id') }) },
    },
    aws_route53domains_registered_domain: {
      type: 'Terraform::Route53Domains::RegisteredDomain',
      fields: { TransferLock: attr('transfer_lock', { default: true }) },
    },
  },
  companions: {
    aws_route53_zone_association: {
      of: ['aws_route53_zone'],
      by: 'zone_id',
      adds: true,
      fields: { VPCs: one({ VPCId: attr('vpc_id') }) },
    },
    aws_route53_query_log: {
      of: ['aws_route53_zone'],
      by: 'zone_id',
      fields: {
        QueryLoggingConfig: group({ CloudWatchLogsLogGroupArn: attr('cloudwatch_log_group_arn') }),
      },
    },
  },
};
