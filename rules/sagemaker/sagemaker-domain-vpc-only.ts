import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'sagemaker-domain-vpc-only',
  title: 'Studio domains reach the internet through your network alone',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::SageMaker::Domain',
  path: 'AppNetworkAccessType',
  holds: (access) => access.or('PublicInternetOnly').is('VpcOnly'),
  fix: set(
    'VpcOnly',
    ['replaces', 'interrupts'],
    'Send all traffic through the VPC (needs endpoints or a NAT gateway)',
  ),
  message: (domain) => `Users of ${domain.name} reach the internet past your network: data can leave unseen.`,
});
