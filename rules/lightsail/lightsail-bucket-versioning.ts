import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'lightsail-bucket-versioning',
  title: 'Buckets of Lightsail keep earlier versions of their objects',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::Lightsail::Bucket',
  path: 'ObjectVersioning',
  holds: (versioning) => versioning.is(true),
  fix: set(true, 'costs', 'Turn on versioning (earlier versions count)'),
  message: (bucket) => `${bucket.name} keeps no earlier versions: an overwrite or a delete is final.`,
});
