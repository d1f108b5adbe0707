import { all, unknown, type Answer, type Resource } from '../../core/model/index.ts';

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
