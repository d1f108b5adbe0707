import { attr, group, list, object, same } from '../fields.ts';
import type { ServiceTables } from '../table.ts';

const BEHAVIOR = {
  ...same('ViewerProtocolPolicy', 'ResponseHeadersPolicyId', 'TargetOriginId'),
  ...same('TrustedKeyGroups', 'TrustedSigners'),
};

export const cloudfront: ServiceTables = {
  resources: {
    aws_cloudfront_function: { type: 'AWS::CloudFront::Function', fields: { FunctionCode: attr('code') } },
    aws_cloudfront_response_headers_policy: {
      type: 'AWS::CloudFront::ResponseHeadersPolicy',
      fields: {
        ResponseHeadersPolicyConfig: group({
          SecurityHeadersConfig: object('security_headers_config', {
            StrictTransportSecurity: object(
              'strict_transport_security',
              same('AccessControlMaxAgeSec', 'Override'),
            ),
          }),
        }),
      },
    },
    aws_cloudfront_distribution: {
      type: 'AWS::CloudFront::Distribution',
      fields: {
        DistributionConfig: group({
          ...same('Aliases', 'DefaultRootObject', 'Enabled'),
          WebACLId: attr('web_acl_id'),
          DefaultCacheBehavior: object('default_cache_behavior', BEHAVIOR),
          CacheBehaviors: list('ordered_cache_behavior', BEHAVIOR),
          Logging: object('logging_config', same('Bucket', 'IncludeCookies', 'Prefix')),
          ViewerCertificate: object('viewer_certificate', {
            CloudFrontDefaultCertificate: attr('cloudfront_default_certificate'),
            MinimumProtocolVersion: attr('minimum_protocol_version'),
            SslSupportMethod: attr('ssl_support_method'),
            AcmCertificateArn: attr('acm_certificate_arn'),
            IamCertificateId: attr('iam_certificate_id'),
          }),
          Origins: list('origin', {
            DomainName: attr('domain_name'),
            Id: attr('origin_id'),
            OriginAccessControlId: attr('origin_access_control_id'),
            CustomOriginConfig: object('custom_origin_config', {
              OriginProtocolPolicy: attr('origin_protocol_policy'),
              OriginSSLProtocols: attr('origin_ssl_protocols'),
            }),
            VpcOriginConfig: object('vpc_origin_config', same('VpcOriginId')),
            S3OriginConfig: object('s3_origin_config', {
              OriginAccessIdentity: attr('origin_access_identity'),
            }),
          }),
          Restrictions: object('restrictions', {
            GeoRestriction: object('geo_restriction', same('RestrictionType', 'Locations')),
          }),
          OriginGroups: group({ Items: list('origin_group', { Id: attr('origin_id') }) }),
        }),
      },
    },
    aws_cloudfront_origin_access_control: {
      type: 'AWS::CloudFront::OriginAccessControl',
      fields: {
        OriginAccessControlConfig: group(
          same('Name', 'OriginAccessControlOriginType', 'SigningBehavior', 'SigningProtocol'),
        ),
      },
    },
  },
};
