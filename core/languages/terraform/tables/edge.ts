import {
  attr,
  computed,
  constant,
  CREATE_BEFORE_DESTROY,
  group,
  headerPlace,
  inside,
  keyed,
  list,
  never,
  object,
  one,
  only,
  same,
  type Field,
} from '../fields.ts';

import { Value } from '../../../model/index.ts';
import type { ServiceTables } from '../table.ts';
import { rulesOf } from './firewalls.ts';

/** An empty block says that something is so: `default_action { allow {} }`. */
const flag = (name: string) => object(name, {});

const VISIBILITY = object('visibility_config', {
  CloudWatchMetricsEnabled: attr('cloudwatch_metrics_enabled'),
  MetricName: attr('metric_name'),
  SampledRequestsEnabled: attr('sampled_requests_enabled'),
});

const ATTRIBUTES = keyed(
  {
    'access_logs.s3.bucket': inside('access_logs', attr('bucket')),
    'access_logs.s3.enabled': inside('access_logs', attr('enabled', { default: false })),
    'deletion_protection.enabled': attr('enable_deletion_protection'),
    'load_balancing.cross_zone.enabled': attr('enable_cross_zone_load_balancing'),
    'routing.http.desync_mitigation_mode': attr('desync_mitigation_mode'),
    'routing.http.drop_invalid_header_fields.enabled': attr('drop_invalid_header_fields'),
    'waf.fail_open.enabled': attr('enable_waf_fail_open'),
  },
  ['Key', 'Value'],
);

const BEHAVIOR = {
  ...same('ViewerProtocolPolicy', 'ResponseHeadersPolicyId', 'TargetOriginId'),
  ...same('TrustedKeyGroups', 'TrustedSigners'),
};

/** A policy of a classic load balancer; one that is declared is for its listeners. */
const POLICY = {
  Attributes: list('policy_attribute', same('Name', 'Value')),
  LoadBalancerPorts: constant('*'),
  PolicyName: attr('policy_name'),
  PolicyType: attr('policy_type_name'),
};

/** `action = "BLOCK"` is an empty object in CloudFormation. */
const BLOCKS = computed((owner, path) => {
  const action = attr('action').read(owner, path);
  return action.is('COUNT').truth === 'yes' ? Value.absent(headerPlace(owner), path) : action;
});

const MATCHED_BODY = object('field_to_match', {
  Body: object('body', same('OversizeHandling')),
  JsonBody: object('json_body', same('OversizeHandling')),
});

const FORWARDED = object('forwarded_ip_config', same('FallbackBehavior', 'HeaderName'));

/** What a rule of a web ACL asks, as far as one looks into it. */
const STATEMENT = {
  AndStatement: flag('and_statement'),
  ByteMatchStatement: flag('byte_match_statement'),
  GeoMatchStatement: flag('geo_match_statement'),
  IPSetReferenceStatement: object('ip_set_reference_statement', same('Arn')),
  ManagedRuleGroupStatement: object('managed_rule_group_statement', {
    ...same('Name', 'VendorName', 'Version'),
    RuleActionOverrides: list('rule_action_override', {
      Name: attr('name'),
      ActionToUse: object('action_to_use', {
        Allow: flag('allow'),
        Block: flag('block'),
        Count: flag('count'),
      }),
    }),
    // The provider has no such list.
    ExcludedRules: list('excluded_rule', same('Name')),
  }),
  NotStatement: flag('not_statement'),
  OrStatement: flag('or_statement'),
  RateBasedStatement: object('rate_based_statement', {
    ...same('AggregateKeyType', 'EvaluationWindowSec', 'Limit'),
    ForwardedIPConfig: FORWARDED,
  }),
  RuleGroupReferenceStatement: object('rule_group_reference_statement', same('Arn')),
  SqliMatchStatement: object('sqli_match_statement', { FieldToMatch: MATCHED_BODY }),
  XssMatchStatement: object('xss_match_statement', { FieldToMatch: MATCHED_BODY }),
};

/** How long a visitor who passed a test need not pass it again. */
const immunity = (name: string) =>
  object(name, { ImmunityTimeProperty: object('immunity_time_property', same('ImmunityTime')) });

/** `internal = true` is a scheme. */
const SCHEME = attr('internal', { words: { true: 'internal', false: 'internet-facing' } });

export const edge: ServiceTables = {
  resources: {
    aws_lb: {
      type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
      named: 'name',
      fields: {
        LoadBalancerAttributes: ATTRIBUTES,
        Scheme: SCHEME,
        SecurityGroups: attr('security_groups'),
        SubnetMappings: list('subnet_mapping', same('AllocationId', 'SubnetId')),
        Subnets: attr('subnets'),
        Type: attr('load_balancer_type'),
      },
    },
    aws_lb_listener: {
      type: 'AWS::ElasticLoadBalancingV2::Listener',
      fields: {
        ...same('LoadBalancerArn', 'Port', 'SslPolicy'),
        // The listener of an application load balancer needs one; the default is HTTP.
        Protocol: attr('protocol'),
        Certificates: computed((owner, path) => {
          const certificate = attr('certificate_arn').read(owner, path);
          return certificate.data.kind === 'absent'
            ? Value.absent(headerPlace(owner), path)
            : one({ CertificateArn: attr('certificate_arn') }).read(owner, path);
        }),
        DefaultActions: list('default_action', {
          Type: attr('type'),
          RedirectConfig: object('redirect', same('Port', 'Protocol', 'StatusCode', 'Host')),
        }),
      },
    },
    aws_elb: {
      type: 'AWS::ElasticLoadBalancing::LoadBalancer',
      named: 'name',
      fields: {
        ...same('AvailabilityZones', 'Subnets'),
        Scheme: SCHEME,
        AccessLoggingPolicy: object('access_logs', {
          Enabled: attr('enabled', { default: true }),
          S3BucketName: attr('bucket'),
        }),
        ConnectionDrainingPolicy: group({ Enabled: attr('connection_draining') }),
        desync_mitigation_mode: attr('desync_mitigation_mode'),
        CrossZone: attr('cross_zone_load_balancing', { default: true }),
        Listeners: list('listener', {
          InstancePort: attr('instance_port'),
          InstanceProtocol: attr('instance_protocol'),
          LoadBalancerPort: attr('lb_port'),
          Protocol: attr('lb_protocol'),
          PolicyNames: never,
          SSLCertificateId: attr('ssl_certificate_id'),
        }),
      },
    },
    aws_lb_target_group: {
      type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
      fields: {
        ...same('Protocol', 'TargetType'),
        HealthCheckEnabled: inside('health_check', attr('enabled')),
        HealthCheckProtocol: inside('health_check', attr('protocol')),
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
    aws_api_gateway_stage: {
      type: 'AWS::ApiGateway::Stage',
      fields: {
        MethodSettings: never,
        ...same('CacheClusterEnabled', 'RestApiId', 'ClientCertificateId'),
        DeploymentId: attr('deployment_id'),
        StageName: attr('stage_name'),
        TracingEnabled: attr('xray_tracing_enabled'),
        AccessLogSetting: object('access_log_settings', same('DestinationArn', 'Format')),
      },
    },
    aws_api_gateway_method: {
      type: 'AWS::ApiGateway::Method',
      fields: {
        ...same('ApiKeyRequired', 'HttpMethod', 'RequestValidatorId', 'RestApiId'),
        AuthorizationType: attr('authorization'),
        AuthorizerId: attr('authorizer_id'),
      },
    },
    aws_api_gateway_rest_api: {
      type: 'AWS::ApiGateway::RestApi',
      named: 'name',
      fields: {
        ...same('DisableExecuteApiEndpoint', 'Policy'),
        create_before_destroy: CREATE_BEFORE_DESTROY,
        EndpointConfiguration: object('endpoint_configuration', same('Types')),
      },
    },
    aws_api_gateway_domain_name: { type: 'AWS::ApiGateway::DomainName', fields: same('SecurityPolicy') },
    aws_apigatewayv2_stage: {
      type: 'AWS::ApiGatewayV2::Stage',
      fields: {
        ...same('ApiId'),
        AccessLogSettings: object('access_log_settings', same('DestinationArn', 'Format')),
        DefaultRouteSettings: object(
          'default_route_settings',
          same('LoggingLevel', 'ThrottlingBurstLimit', 'ThrottlingRateLimit'),
        ),
        RouteSettings: list('route_settings', same('RouteKey')),
      },
    },
    aws_apigatewayv2_route: {
      type: 'AWS::ApiGatewayV2::Route',
      fields: { ...same('AuthorizationType', 'AuthorizerId', 'RouteKey'), ApiId: attr('api_id') },
    },
    aws_appsync_graphql_api: {
      type: 'AWS::AppSync::GraphQLApi',
      fields: {
        ...same('AuthenticationType', 'IntrospectionConfig', 'QueryDepthLimit', 'Visibility', 'XrayEnabled'),
        AdditionalAuthenticationProviders: list(
          'additional_authentication_provider',
          same('AuthenticationType'),
        ),
        LogConfig: object('log_config', {
          CloudWatchLogsRoleArn: attr('cloudwatch_logs_role_arn'),
          FieldLogLevel: attr('field_log_level'),
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
    aws_wafv2_web_acl: {
      type: 'AWS::WAFv2::WebACL',
      named: 'name',
      fields: {
        ...same('Scope', 'Name'),
        DefaultAction: object('default_action', { Allow: flag('allow'), Block: flag('block') }),
        VisibilityConfig: VISIBILITY,
        CaptchaConfig: immunity('captcha_config'),
        ChallengeConfig: immunity('challenge_config'),
        Rules: rulesOf(
          'rule_json',
          list('rule', {
            ...same('Name', 'Priority'),
            Action: object('action', {
              Allow: flag('allow'),
              Block: flag('block'),
              Captcha: flag('captcha'),
              Challenge: flag('challenge'),
              Count: flag('count'),
            }),
            OverrideAction: object('override_action', { Count: flag('count'), None: flag('none') }),
            Statement: object('statement', STATEMENT),
            VisibilityConfig: VISIBILITY,
          }),
        ),
      },
    },
    aws_wafv2_web_acl_association: {
      type: 'AWS::WAFv2::WebACLAssociation',
      fields: { ResourceArn: attr('resource_arn'), WebACLArn: attr('web_acl_arn') },
    },
    aws_wafv2_web_acl_logging_configuration: {
      type: 'AWS::WAFv2::LoggingConfiguration',
      fields: {
        ...same('LogDestinationConfigs', 'ResourceArn'),
        LoggingFilter: object('logging_filter', {
          DefaultBehavior: attr('default_behavior'),
          Filters: list('filter', {
            ...same('Behavior', 'Requirement'),
            Conditions: list('condition', {
              ActionCondition: object('action_condition', same('Action')),
            }),
          }),
        }),
        RedactedFields: list('redacted_fields', {
          SingleHeader: object('single_header', same('Name')),
        }),
      },
    },
    aws_shield_proactive_engagement: {
      type: 'AWS::Shield::ProactiveEngagement',
      fields: {
        ProactiveEngagementStatus: attr('enabled', { words: { true: 'ENABLED', false: 'DISABLED' } }),
      },
    },
    aws_shield_protection: { type: 'AWS::Shield::Protection', fields: same('ResourceArn', 'Name') },
  },
  companions: {
    aws_load_balancer_policy: {
      of: ['aws_elb'],
      by: 'load_balancer_name',
      adds: true,
      fields: { Policies: one(POLICY) },
    },
    aws_shield_application_layer_automatic_response: {
      of: ['aws_shield_protection'],
      by: 'resource_arn',
      shared: 'resource_arn',
      fields: {
        ApplicationLayerAutomaticResponseConfiguration: group({
          Status: constant('ENABLED'),
          Action: group({ Block: BLOCKS }),
        }),
      },
    },
    aws_shield_protection_health_check_association: {
      of: ['aws_shield_protection'],
      by: 'shield_protection_id',
      adds: true,
      fields: { HealthCheckArns: only('health_check_arn') },
    },
    aws_api_gateway_method_settings: {
      of: ['aws_api_gateway_stage'],
      by: 'stage_name',
      adds: true,
      fields: {
        MethodSettings: one({
          CacheDataEncrypted: inside('settings', attr('cache_data_encrypted')),
          ThrottlingBurstLimit: inside('settings', attr('throttling_burst_limit')),
          ThrottlingRateLimit: inside('settings', attr('throttling_rate_limit')),
          CachingEnabled: inside('settings', attr('caching_enabled')),
          DataTraceEnabled: inside('settings', attr('data_trace_enabled')),
          LoggingLevel: inside('settings', attr('logging_level')),
          // `*/*` is every method; of another path, the part behind the last slash is the method.
          HttpMethod: methodPart((path) => path.slice(path.lastIndexOf('/') + 1)),
          ResourcePath: methodPart((path) =>
            path === '*/*' ? '/*' : `/${path.slice(0, path.lastIndexOf('/'))}`,
          ),
        }),
      },
    },
  },
};

function methodPart(take: (path: string) => string): Field {
  return computed((owner, path) => {
    const value = attr('method_path').read(owner, path);
    const text = value.literal();
    return text === undefined
      ? value
      : new Value({ kind: 'literal', value: take(String(text)) }, value.place, path);
  });
}
