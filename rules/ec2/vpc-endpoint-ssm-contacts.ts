import { defineRule } from '../../core/model/index.ts';
import { addEndpoint, hasEndpoint } from '../shared/vpc-endpoint.ts';

export default defineRule({
  id: 'vpc-endpoint-ssm-contacts',
  title: 'VPCs reach Incident Manager Contacts through an endpoint',
  severity: 'medium',
  profile: 'all',
  controls: ['EC2.58'],
  on: 'AWS::EC2::VPC',
  holds: (vpc) => hasEndpoint(vpc, 'ssm-contacts'),
  fix: (vpc) => addEndpoint(vpc, 'ssm-contacts'),
  message: (vpc) =>
    `Calls from ${vpc.name} to Incident Manager Contacts leave it over the internet or a NAT gateway: no endpoint here keeps them in AWS's network.`,
});
