import { any, not, propertyRule } from '../../core/model/index.ts';
import { setting } from '../shared/edits.ts';

const LISTS = ['LambdaConfigurations', 'QueueConfigurations', 'TopicConfigurations'];

export default propertyRule({
  id: 's3-bucket-event-notifications',
  title: 'S3 buckets tell of what happens to their objects',
  severity: 'medium',
  profile: 'all',
  controls: ['S3.11'],
  equivalents: { checkov: ['CKV2_AWS_62'] },
  on: 'AWS::S3::Bucket',
  path: 'NotificationConfiguration',
  holds: (value) =>
    any(
      value.get('EventBridgeConfiguration').present(),
      ...LISTS.map((list) => not(value.get(list).list().empty())),
    ).at(value),
  fix: (bucket) => ({
    title: 'Tell EventBridge (billed by event)',
    safety: 'costs',
    edits: [setting(bucket, 'NotificationConfiguration.EventBridgeConfiguration.EventBridgeEnabled', true)],
  }),
  message: (resource) =>
    `${resource.name} tells nobody when objects appear or vanish: what should react to it has to look.`,
});
