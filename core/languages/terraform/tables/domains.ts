import { attr, CREATE_BEFORE_DESTROY, group, inside, list, never, one, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

/** Names and certificates. */
export const domains: ServiceTables = {
  resources: {
    aws_acm_certificate: {
      type: 'AWS::CertificateManager::Certificate',
      fields: {
        ...same('DomainName', 'KeyAlgorithm', 'SubjectAlternativeNames', 'ValidationMethod'),
        create_before_destroy: CREATE_BEFORE_DESTROY,
        CertificateTransparencyLoggingPreference: inside(
          'options',
          attr('certificate_transparency_logging_preference'),
        ),
      },
    },
    aws_acmpca_certificate_authority: {
      type: 'AWS::ACMPCA::CertificateAuthority',
      fields: {
        // The provider makes a subordinate authority where nothing is said.
        Type: attr('type', { default: 'SUBORDINATE' }),
        enabled: attr('enabled'),
      },
    },
    aws_acmpca_certificate_authority_certificate: {
      type: 'AWS::ACMPCA::CertificateAuthorityActivation',
      fields: { ...same('CertificateAuthorityArn'), Status: never },
    },
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
