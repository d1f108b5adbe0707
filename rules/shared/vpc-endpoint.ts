import type { Answer, Resource, Value } from '../../core/model/index.ts';

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
