import { propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'organizations-scp-enabled',
  title: 'The organization can limit what its accounts may do',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { kics: ['service_control_policies_disabled'] },
  on: 'AWS::Organizations::Organization',
  path: 'FeatureSet',
  holds: (value) => value.or('ALL').is('ALL'),
  message: (resource) =>
    `${resource.name} shares the bill only: no policy of it can stop an account from turning its logging off.`,
});
