import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'neptune-deletion-protection',
  title: 'Neptune clusters are protected against deletion',
  severity: 'low',
  profile: 'strict',
  controls: ['Neptune.4'],
  equivalents: { checkov: ['CKV2_AWS_58'] },
  on: 'AWS::Neptune::DBCluster',
  path: 'DeletionProtection',
  holds: (value) => value.is(true),
  fix: set(true, 'safe', 'Protect against deletion'),
  message: (resource) =>
    `${resource.name} can be deleted by a single call, or by a stack update that goes wrong.`,
});
