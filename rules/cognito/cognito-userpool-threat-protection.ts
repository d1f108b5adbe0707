import { defineRule } from '../../core/model/index.ts';

const MODE = 'UserPoolAddOns.AdvancedSecurityMode';

export default defineRule({
  id: 'cognito-userpool-threat-protection',
  title: 'User pools act on sign-ins that look like an attack',
  severity: 'medium',
  profile: 'strict',
  controls: ['Cognito.1'],
  equivalents: { cdkNag: ['AwsSolutions-COG8'] },
  on: 'AWS::Cognito::UserPool',
  holds: (pool) => pool.get(MODE).is('ENFORCED'),
  // The mode needs the Plus tier.
  fix: (pool) => ({
    title: 'Act on threats (moves the pool to the Plus tier, billed by active user)',
    safety: ['costs', 'locks out'],
    edits: [
      { kind: 'set', resource: pool.name, path: ['UserPoolTier'], value: 'PLUS' },
      {
        kind: 'set',
        resource: pool.name,
        path: ['UserPoolAddOns', 'AdvancedSecurityMode'],
        value: 'ENFORCED',
      },
    ],
  }),
  message: (pool) =>
    `${pool.name} lets a password through that is known to have leaked, and a sign-in that looks taken over.`,
});
