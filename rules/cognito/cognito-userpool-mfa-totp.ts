import { all, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'cognito-userpool-mfa-totp',
  title: 'The second factor of a user pool can be an authenticator app',
  severity: 'low',
  profile: 'strict',
  controls: [],
  on: 'AWS::Cognito::UserPool',
  // YAML reads a bare ON as true.
  when: (pool) =>
    all(pool.get('MfaConfiguration').is('ON', 'OPTIONAL', true), not(pool.list('EnabledMfas').empty())),
  holds: (pool) => pool.list('EnabledMfas').some((factor) => factor.is('SOFTWARE_TOKEN_MFA')),
  fix: (pool) => ({
    title: 'Offer authenticator apps',
    safety: 'changes',
    edits: [{ kind: 'append', resource: pool.name, path: ['EnabledMfas'], value: 'SOFTWARE_TOKEN_MFA' }],
  }),
  message: (pool) =>
    `${pool.name} sends codes by message alone: who takes over a phone number or a mailbox has the second factor.`,
});
