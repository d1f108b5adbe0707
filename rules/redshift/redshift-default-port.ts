import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'redshift-default-port',
  title: 'Redshift clusters do not listen on the default port',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { kics: ['redshift_using_default_port'], cdkNag: ['AwsSolutions-RS4'] },
  on: 'AWS::Redshift::Cluster',
  path: 'Port',
  holds: (value) => not(value.or(5439).is(5439)),
  fix: set(5440, ['interrupts', 'locks out'], 'Listen on 5440 (clients and security groups must follow)'),
  message: (resource) => `${resource.name} listens on 5439, the port that is scanned for Redshift.`,
});
