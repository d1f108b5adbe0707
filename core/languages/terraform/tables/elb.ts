import { Value } from '../../../model/index.ts';
import {
  attr,
  computed,
  constant,
  group,
  headerPlace,
  inside,
  keyed,
  list,
  never,
  object,
  one,
  same,
} from '../fields.ts';
import type { ServiceTables } from '../table.ts';

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

const KINDS_OF_CONDITIONS = [
  'host_header',
  'http_header',
  'http_request_method',
  'path_pattern',
  'query_string',
  'source_ip',
];

/** What a rule of a listener asks, of which each kind is a block of its own in Terraform. */
const CONDITIONS = list('condition', {
  Field: computed((owner, path) => {
    const named = attr('field').read(owner, path);
    if (named.data.kind !== 'absent') return named;
    const kind = KINDS_OF_CONDITIONS.find((name) =>
      owner.block.body.blocks.some(({ type }) => type === name),
    );
    return kind === undefined
      ? Value.unknown(named.place, path)
      : new Value({ kind: 'literal', value: kind.replaceAll('_', '-') }, named.place, path);
  }),
  // What the provider took until version 2.
  Values: computed((owner, path) => attr('values').read(owner, path)),
  PathPatternConfig: object('path_pattern', same('Values')),
});

/** A policy of a classic load balancer; one that is declared is for its listeners. */
const POLICY = {
  Attributes: list('policy_attribute', same('Name', 'Value')),
  LoadBalancerPorts: constant('*'),
  PolicyName: attr('policy_name'),
  PolicyType: attr('policy_type_name'),
};

/** `internal = true` is a scheme. */
const SCHEME = attr('internal', { words: { true: 'internal', false: 'internet-facing' } });

export const elb: ServiceTables = {
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
          AuthenticateOidcConfig: object('authenticate_oidc', same('ClientSecret')),
          RedirectConfig: object('redirect', same('Port', 'Protocol', 'StatusCode', 'Host')),
        }),
      },
    },
    aws_lb_listener_rule: {
      type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
      fields: {
        ...same('ListenerArn', 'Priority'),
        Actions: list('action', {
          Type: attr('type'),
          AuthenticateOidcConfig: object('authenticate_oidc', same('ClientSecret')),
          RedirectConfig: object('redirect', same('Port', 'Protocol', 'StatusCode', 'Host')),
        }),
        Conditions: CONDITIONS,
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
  },
  companions: {
    aws_load_balancer_policy: {
      of: ['aws_elb'],
      by: 'load_balancer_name',
      adds: true,
      fields: { Policies: one(POLICY) },
    },
  },
};
