import { all, not, unknown, yes, type Answer, type Resource } from '../../core/model/index.ts';

/** Whether a subnet's route table, associated with it in the template, sends traffic to an internet gateway. */
export function isPublicSubnet(subnet: Resource): Answer {
  const associations = subnet.related('AWS::EC2::SubnetRouteTableAssociation', 'SubnetId');
  return associations.some((association) => {
    const table = association.referenced('RouteTableId');
    if (table === undefined) return unknown;
    return table.related('AWS::EC2::Route', 'RouteTableId').some(leadsOut);
  });
}

function leadsOut(route: Resource): Answer {
  const gateway = route.get('GatewayId');
  const target = route.referenced('GatewayId');
  const known = gateway.data.kind === 'absent' || target !== undefined;
  return all(
    known ? gateway.decided(target?.type === 'AWS::EC2::InternetGateway') : unknown,
    route.get('DestinationCidrBlock').is('0.0.0.0/0'),
  );
}

/** Whether an instance gets a public address of its subnet; one may say that it wants none. */
export function getsPublicAddress(instance: Resource): Answer {
  const says = instance
    .list('NetworkInterfaces')
    .some((card) => card.get('AssociatePublicIpAddress').present());
  const named = instance.get('SubnetId');
  // Without a subnet the instance is in one of the default VPC, or of its network interfaces.
  if (named.data.kind === 'absent') return not(yes);
  const subnet = instance.referenced('SubnetId');
  const given = subnet === undefined ? unknown : subnet.get('MapPublicIpOnLaunch').is(true).at(named);
  return all(given, not(says));
}
