import { propertyRule } from '../../core/model/index.ts';
import { isHidden } from '../shared/secrets.ts';

export default propertyRule({
  id: 'elasticache-auth-token-plaintext',
  title: 'The token of a cache is not written in the template',
  severity: 'critical',
  controls: [],
  equivalents: { cfnNag: ['F44'] },
  on: 'AWS::ElastiCache::ReplicationGroup',
  path: 'AuthToken',
  holds: isHidden,
  message: (resource) =>
    `The access token of ${resource.name} can be read by everyone who can read this template or its stack.`,
});
