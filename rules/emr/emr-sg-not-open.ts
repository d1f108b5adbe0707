import {
  any,
  defineRule,
  not,
  unknown,
  type Answer,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { isWorld, rulesOf } from '../shared/network.ts';

export default defineRule({
  id: 'emr-sg-not-open',
  title: 'EMR clusters are closed to the internet',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_7'] },
  on: 'AWS::EMR::Cluster',
  holds: (cluster) => not(isOpen(cluster)),
  message: (cluster) =>
    `A security group of ${cluster.name} lets the whole internet in: the cluster's consoles run code for whoever reaches them.`,
});

const GROUPS = ['EmrManagedMasterSecurityGroup', 'EmrManagedSlaveSecurityGroup'];

/** Attached to the machines beside the managed ones. */
const FURTHER = ['AdditionalMasterSecurityGroups', 'AdditionalSlaveSecurityGroups'];

function isOpen(cluster: Resource): Answer {
  const managed = GROUPS.map((property) => cluster.get(`Instances.${property}`));
  const of = (named: Value): Answer => {
    const group = cluster.resolve(named);
    return group === undefined ? unknown : rulesOf(group).some(isWorld).at(named);
  };
  return any(
    ...managed.filter((named) => named.data.kind !== 'absent').map(of),
    ...FURTHER.map((property) => cluster.list(`Instances.${property}`).some(of)),
  );
}
