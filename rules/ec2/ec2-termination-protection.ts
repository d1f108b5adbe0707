import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ec2-termination-protection',
  title: 'Single instances are protected against termination',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-EC29'] },
  on: 'AWS::EC2::Instance',
  path: 'DisableApiTermination',
  holds: (value) => value.or(false).is(true),
  fix: set(true, 'may fail', 'Protect against termination (a deployment cannot delete it either)'),
  message: (resource) => `One mistaken call or click ends ${resource.name} and deletes what is on its disks.`,
});
