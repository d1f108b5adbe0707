import { defineRule } from '../../core/model/index.ts';
import { keepsSecrets } from '../shared/secrets.ts';

export default defineRule({
  id: 'dms-endpoint-plaintext-password',
  title: 'Passwords of migration endpoints are not written in the template',
  severity: 'critical',
  controls: [],
  equivalents: {
    kics: ['dms_endpoint_password_exposed'],
    cfnNag: ['F37', 'F55'],
    guard: ['DMS_NO_PLAINTEXT_PASSWORD', 'DMS_USES_SECURE_SERVICE'],
  },
  on: 'AWS::DMS::Endpoint',
  holds: keepsSecrets,
  message: (resource) =>
    `The password that ${resource.name} signs in with can be read by everyone who can read this template or its stack.`,
});
