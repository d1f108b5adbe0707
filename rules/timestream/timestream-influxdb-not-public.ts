import { notPublicRule } from '../shared/public-access.ts';

export default notPublicRule({
  id: 'timestream-influxdb-not-public',
  title: 'InfluxDB databases of Timestream have no address on the internet',
  severity: 'high',
  controls: [],
  on: ['AWS::Timestream::InfluxDBInstance', 'AWS::Timestream::InfluxDBCluster'],
  what: 'database',
  replaces: true,
  danger: ': only a password or a token stands between strangers and all measurements.',
});
