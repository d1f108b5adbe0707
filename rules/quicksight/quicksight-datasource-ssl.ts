import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'quicksight-datasource-ssl',
  title: 'QuickSight talks to its data sources over TLS',
  severity: 'medium',
  controls: [],
  equivalents: { cdkNag: ['AwsSolutions-QS1'] },
  on: 'AWS::QuickSight::DataSource',
  path: 'SslProperties.DisableSsl',
  holds: (value) => not(value.is(true)),
  fix: set(false, 'interrupts', 'Use TLS (the source must offer it)'),
  message: (source) =>
    `${source.name} is queried in plain text: whoever is on the way reads the password and the data.`,
});
