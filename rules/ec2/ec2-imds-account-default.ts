import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ec2-imds-account-default',
  title: 'New instances of the account demand a session token for their metadata',
  severity: 'medium',
  controls: [],
  on: 'Terraform::EC2::InstanceMetadataDefaults',
  path: 'HttpTokens',
  holds: (value) => value.is('required'),
  fix: set('required', 'locks out', 'Demand a session token (software with old SDKs fails on new instances)'),
  message: (resource) =>
    `${resource.name} lets new instances answer anyone who asks for their credentials, one tricked web server included.`,
});
