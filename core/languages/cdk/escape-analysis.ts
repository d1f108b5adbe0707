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
      props.node.parts.some((part) => part === 'opaque' || 'spread' in part || /Name$/.test(part.name)));
  return !hasName && calls.every(({ node, method }) => HARMLESS.test(method) || scope.constructs.has(node));
}

/** Types whose resources are in source where they are made: by a class of their own, or by what a table tells of a construct. */
const SEEN: ReadonlySet<string> = new Set([
  'AWS::Backup::BackupSelection',
  'AWS::GuardDuty::PublishingDestination',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Logs::DeliverySource',
  'AWS::Logs::MetricFilter',
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

/** Types of which no class of the library makes a resource for what it is given. */
const NEVER_MADE: ReadonlySet<string> = new Set([
  'AWS::GuardDuty::PublishingDestination',
  'AWS::Logs::DeliverySource',
  'AWS::Shield::Protection',
  'AWS::WAFRegional::WebACLAssociation',
  'AWS::WAFv2::LoggingConfiguration',
  'AWS::WAFv2::WebACLAssociation',
]);

/** Methods that make none of these, or of which a table tells what they make. */
const HARMLESS =
  /^(?:grant|metric|\w+For[A-Z]|applyRemovalPolicy$|add(?:LifecycleRule|CorsRule|ToResourcePolicy|To\w*Policy|ManagedPolicy|Environment|IngressRule|EgressRule|Behavior|\w+SecondaryIndex|AlarmAction|OkAction|PortMappings|UserData)$)/;
