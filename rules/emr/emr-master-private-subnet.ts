import { defineRule, Members, unknown, type Answer, type Resource } from '../../core/model/index.ts';

export default defineRule({
  id: 'emr-master-private-subnet',
  title: 'EMR clusters run in private subnets',
  severity: 'high',
  controls: ['EMR.1'],
  equivalents: { kics: ['emr_without_vpc'], guard: ['emr_master_no_public_ip'] },
  on: 'AWS::EMR::Cluster',
  holds: (cluster) => {
    const single = cluster.get('Instances.Ec2SubnetId');
    const several = cluster.list('Instances.Ec2SubnetIds');
    return new Members([single, ...several.items], several.open, several.value).none((subnet) =>
      givesPublicAddresses(cluster.resolve(subnet)).at(subnet),
    );
  },
  message: (cluster) =>
    `${cluster.name} runs in a subnet that gives out public addresses: the consoles of its primary node are reachable from the internet once a security group allows it.`,
});

function givesPublicAddresses(subnet: Resource | undefined): Answer {
  return subnet === undefined ? unknown : subnet.get('MapPublicIpOnLaunch').is(true);
}
