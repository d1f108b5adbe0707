import { defineRule } from '../../core/model/index.ts';
import { keepsSecrets, SECRET_TYPES } from '../shared/secrets.ts';

export default defineRule({
  id: 'template-plaintext-secret-properties',
  title: 'Passwords, tokens and keys are not written in the template',
  severity: 'critical',
  controls: [],
  equivalents: {
    kics: ['directory_service_simple_ad_password_exposed', 'amplify_app_access_token_exposed'],
    cfnNag: [
      'F31',
      'F36',
      'F41',
      'F50',
      'F53',
      'F57',
      'F58',
      'F60',
      'F65',
      'F67',
      'F69',
      'F71',
      'F43',
      'F45',
      'F47',
      'F49',
      'F54',
      'F61',
      'F62',
      'F64',
    ],
    guard: ['MICROSOFT_AD_PASSWORD_USES_SECURE_SERVICE'],
  },
  on: SECRET_TYPES,
  holds: keepsSecrets,
  message: (resource) =>
    `A secret of ${resource.name} can be read by everyone who can read this template or its stack.`,
});
