import { defineRule, unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'wafv2-logging-destination-name',
  title: 'Logs of web ACLs go where AWS WAF can write them',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::LoggingConfiguration',
  holds: (logging) =>
    logging.list('LogDestinationConfigs').every((destination) => isNamedForWaf(logging, destination)),
  message: (logging) =>
    `${logging.name} names a destination that is not called \`aws-waf-logs-…\`: AWS refuses it, and the web ACL keeps no record.`,
});

const NAMES: Readonly<Record<string, string>> = {
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::KinesisFirehose::DeliveryStream': 'DeliveryStreamName',
};

function isNamedForWaf(logging: Resource, destination: Value): Answer {
  const target = logging.resolve(destination);
  const property = target && NAMES[target.type];
  if (target === undefined || property === undefined) return unknown;
  const name = target.get(property);
  return name.literal() === undefined ? unknown : name.matches(/^aws-waf-logs-/).at(destination);
}
