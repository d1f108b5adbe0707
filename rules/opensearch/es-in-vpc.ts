import { moveIntoVpc } from '../shared/search-domain.ts';
import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'es-in-vpc',
  title: 'Elasticsearch domains are reached from a VPC only',
  severity: 'high',
  controls: ['ES.2'],
  equivalents: {
    checkov: ['CKV_AWS_137'],
    cfnNag: ['W90'],
    cdkNag: [
      'HIPAA.Security-OpenSearchInVPCOnly',
      'NIST.800.53.R4-OpenSearchInVPCOnly',
      'NIST.800.53.R5-OpenSearchInVPCOnly',
      'PCI.DSS.321-OpenSearchInVPCOnly',
    ],
    guard: ['elasticsearch_in_vpc_only'],
  },
  on: 'AWS::Elasticsearch::Domain',
  path: 'VPCOptions.SubnetIds',
  fix: moveIntoVpc,
  message: (domain) =>
    `${domain.name} has an address on the internet: one mistake in its access policy opens every index to anyone.`,
});
