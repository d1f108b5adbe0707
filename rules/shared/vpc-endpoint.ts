import {
  Interpolation,
  Mention,
  type Answer,
  type Fix,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { added, addition, answer, question, SUBNETS } from './edits.ts';

/** Whether a VPC has an endpoint for a service of AWS, by the end of its name: `ec2`, `ecr.api`. */
export function hasEndpoint(vpc: Resource, service: string): Answer {
  return vpc
    .related('AWS::EC2::VPCEndpoint', 'VpcId', { scope: 'workspace' })
    .some((endpoint) => isFor(endpoint.get('ServiceName'), service));
}

/** Of a name with a gap for the region, only that it may be the service is ever known. */
function isFor(name: Value, service: string): Answer {
  if (name.literal() === undefined) return name.is(`com.amazonaws.us-east-1.${service}`);
  return name.matches(new RegExp(`\\.${service.replaceAll('.', '\\.')}$`));
}

/** The repair that adds an endpoint for a service of AWS, in the subnets of the VPC that are here or else in those it asks for. */
export function addEndpoint(vpc: Resource, service: string): Fix {
  const suffix = `${service.replace(/(?:^|[.-])([a-z])/g, (_, letter: string) => letter.toUpperCase())}Endpoint`;
  const own = vpc.related('AWS::EC2::Subnet', 'VpcId').items.filter((subnet) => !isPublic(subnet));
  return {
    title: `Add an endpoint for ${service} (billed by the hour and by volume)`,
    safety: 'costs',
    edits: [
      ...(own.length > 0
        ? []
        : [question(vpc, 'EndpointSubnetIds', 'Subnets for endpoints, one in each zone', SUBNETS)]),
      addition(vpc, `${suffix}Group`, 'AWS::EC2::SecurityGroup', {
        GroupDescription: `Clients of the endpoint for ${service}`,
        VpcId: new Mention(vpc.name),
      }),
      addition(vpc, `${suffix}Ingress`, 'AWS::EC2::SecurityGroupIngress', {
        GroupId: added(vpc, `${suffix}Group`, 'GroupId'),
        Description: 'HTTPS from the VPC',
        IpProtocol: 'tcp',
        FromPort: 443,
        ToPort: 443,
        CidrIp: new Mention(vpc.name, 'CidrBlock'),
      }),
      addition(vpc, suffix, 'AWS::EC2::VPCEndpoint', {
        VpcEndpointType: 'Interface',
        ServiceName: new Interpolation(['com.amazonaws.', { pseudo: 'AWS::Region' }, `.${service}`]),
        VpcId: new Mention(vpc.name),
        SubnetIds: own.length > 0 ? firstOfEachZone(own) : answer('EndpointSubnetIds'),
        SecurityGroupIds: [added(vpc, `${suffix}Group`, 'GroupId')],
        PrivateDnsEnabled: true,
      }),
    ],
  };
}

function isPublic(subnet: Resource): boolean {
  return subnet.get('MapPublicIpOnLaunch').is(true).truth === 'yes';
}

/** An endpoint takes one subnet of a zone; of zones that are not told by name, one subnet stands for all. */
function firstOfEachZone(subnets: readonly Resource[]): readonly Mention[] {
  const zones = new Map<string, Resource>();
  for (const subnet of subnets) {
    const zone = subnet.get('AvailabilityZone').literal();
    if (zone !== undefined && !zones.has(String(zone))) zones.set(String(zone), subnet);
  }
  const chosen = zones.size > 0 ? [...zones.values()] : subnets.slice(0, 1);
  return chosen.map(({ name }) => new Mention(name));
}
