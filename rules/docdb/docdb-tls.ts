import { defineRule, not } from '../../core/model/index.ts';
import { setParameter } from '../shared/parameter-group.ts';

export default defineRule({
  id: 'docdb-tls',
  title: 'DocumentDB accepts encrypted connections only',
  severity: 'medium',
  controls: ['DocumentDB.6'],
  equivalents: { checkov: ['CKV_AWS_90'] },
  on: 'AWS::DocDB::DBClusterParameterGroup',
  holds: (group) => not(group.get(['Parameters', 'tls']).is('disabled')),
  fix: (group) =>
    setParameter(group, 'tls', 'enabled', 'Demand TLS (clients without it are refused)', 'locks out'),
  message: (group) =>
    `Clusters with the settings of ${group.name} take connections in the clear: passwords and documents can be read on the way.`,
});
