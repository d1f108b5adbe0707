import type { ConstructCall, Scope } from './source.ts';

/**
 * Whether a construct escapes to no resource of a type but those that the file shows: it goes nowhere, has no name that
 * others could write, and neither its constructor nor its methods make such a resource unseen.
 */
export function doesNotEscapeTo(
  { uses, props, maker, local }: ConstructCall,
  scope: Scope,
  type: string,
): boolean {
  const { calls, isShared, isNamed, isGiven, touchedBy } = uses;
  if (!SEEN.has(type) || maker !== undefined || scope.changedUnseenBy !== undefined) return false;
  // A class of the file may do anything with itself.
  if (local !== undefined) return false;
  if (isShared || isNamed || touchedBy !== undefined) return false;
  if (isGiven && !NEVER_MADE.has(type)) return false;
  const hasName =
    props !== undefined &&
    (props.node.kind !== 'object' ||
      props.node.parts.some(
        (part) =>
          part === 'opaque' || 'spread' in part || /Name$/.test(part.name) || part.name === MAKES[type],
      ));
  return !hasName && calls.every(({ node, method }) => HARMLESS.test(method) || scope.constructs.has(node));
}

/** Types whose resources are in source where they are made: by a class of their own, or by what a table tells of a construct. */
const SEEN: ReadonlySet<string> = new Set([
  'AWS::Backup::BackupSelection',
  'AWS::CloudTrail::Trail',
  'AWS::Config::DeliveryChannel',
  'AWS::EC2::FlowLog',
  'AWS::EC2::VPCEndpoint',
  'AWS::GuardDuty::PublishingDestination',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Logs::DeliverySource',
  'AWS::Logs::MetricFilter',
  'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::SecretsManager::RotationSchedule',
  'AWS::SecretsManager::SecretTargetAttachment',
  'AWS::Shield::Protection',
  'AWS::WAFRegional::WebACLAssociation',
  'AWS::WAFv2::LoggingConfiguration',
  'AWS::WAFv2::WebACLAssociation',
]);

/** Types of which no class of the library makes a resource for what it is given, but those that are called so themselves. */
const NEVER_MADE: ReadonlySet<string> = new Set([
  'AWS::CloudTrail::Trail',
  'AWS::Config::DeliveryChannel',
  'AWS::EC2::FlowLog',
  'AWS::EC2::VPCEndpoint',
  'AWS::GuardDuty::PublishingDestination',
  'AWS::Logs::DeliverySource',
  'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation',
  'AWS::Shield::Protection',
  'AWS::WAFRegional::WebACLAssociation',
  'AWS::WAFv2::LoggingConfiguration',
  'AWS::WAFv2::WebACLAssociation',
]);

/** Properties of which a constructor makes resources of a type. */
const MAKES: Readonly<Record<string, string>> = {
  'AWS::EC2::FlowLog': 'flowLogs',
  'AWS::EC2::VPCEndpoint': 'gatewayEndpoints',
};

/** Methods that make none of these, or of which a table tells what they make. */
const HARMLESS =
  /^(?:grant|metric|\w+For[A-Z]|applyRemovalPolicy$|overrideLogicalId$|add(?:Dependency|DependsOn|Metadata|LifecycleRule|CorsRule|ToResourcePolicy|To\w*Policy|ManagedPolicy|Environment|IngressRule|EgressRule|Behavior|\w+SecondaryIndex|AlarmAction|OkAction|PortMappings|UserData)$)/;
