import { any, defineRule, no, not, unknown, type Answer, type Resource } from '../../core/model/index.ts';
import { isWorld, networkIngress } from '../shared/network.ts';

export default defineRule({
  id: 'emr-sg-not-open',
  title: 'EMR clusters are closed to the internet',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_7'] },
  on: 'AWS::EMR::Cluster',
  holds: (cluster) => not(any(...GROUPS.map((property) => isOpen(cluster, property)))),
  message: (cluster) =>
    `A security group of ${cluster.name} lets the whole internet in: the cluster's consoles run code for whoever reaches them.`,
});

const GROUPS = ['EmrManagedMasterSecurityGroup', 'EmrManagedSlaveSecurityGroup'];

function isOpen(cluster: Resource, property: string): Answer {
  const named = cluster.get(`Instances.${property}`);
  const group = cluster.resolve(named);
  if (named.data.kind === 'absent') return no;
  if (group === undefined) return unknown;
  const apart = group.related('AWS::EC2::SecurityGroupIngress', 'GroupId');
  const open = any(
    networkIngress.items(group).some(isWorld),
    apart.flatMap((rule) => networkIngress.items(rule)).some(isWorld),
  );
  return open.at(named);
}
