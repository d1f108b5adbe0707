import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cognito-userpool-threat-protection-custom',
  title: 'User pools act on threats in custom sign-in, too',
  severity: 'medium',
  profile: 'strict',
  controls: ['Cognito.4'],
  on: 'AWS::Cognito::UserPool',
  path: 'UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode',
  // Only a pool with this trigger has custom sign-in.
  when: (pool) => pool.get('LambdaConfig.DefineAuthChallenge').present(),
  holds: (value) => value.is('ENFORCED'),
  fix: set(
    'ENFORCED',
    ['costs', 'locks out'],
    'Act on threats in custom sign-in (needs the Plus tier, billed by active user)',
  ),
  message: (pool) =>
    `${pool.name} does nothing about custom sign-ins that look like an attack, whatever it does about those with a password.`,
});
