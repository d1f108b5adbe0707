import { all, defineRule, unknown } from '../../core/model/index.ts';
import { isWorld, lets, rulesOf } from '../shared/network.ts';

export default defineRule({
  id: 'redshift-sg-restricted',
  title: 'Redshift clusters are closed to the internet',
  severity: 'high',
  controls: ['Redshift.15'],
  on: 'AWS::Redshift::Cluster',
  holds: (cluster) =>
    cluster.list('VpcSecurityGroupIds').none((item) => {
      const group = cluster.resolve(item);
      if (group?.type !== 'AWS::EC2::SecurityGroup') return unknown;
      const port = Number(cluster.get('Port').or(5439).literal() ?? NaN);
      if (Number.isNaN(port)) return unknown;
      return rulesOf(group)
        .some((rule) => all(isWorld(rule), lets(rule, [port])))
        .at(item);
    }),
  message: (cluster) =>
    `This security group opens the port of ${cluster.name} to every address: with a public address, only passwords protect its tables.`,
});
