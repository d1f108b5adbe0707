import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'iot-authorizer-signing',
  title: 'Custom authorizers of IoT run for signed tokens alone',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::IoT::Authorizer',
  holds: (authorizer) => not(authorizer.get('SigningDisabled').is(true)),
  // Without a key to check with, IoT Core refuses signing.
  fix: (authorizer) =>
    authorizer.get('TokenSigningPublicKeys').present().truth !== 'yes'
      ? undefined
      : {
          title: 'Check signatures (replaces the authorizer)',
          safety: ['replaces', 'locks out'],
          edits: [{ kind: 'set', resource: authorizer.name, path: ['SigningDisabled'], value: false }],
        },
  message: (authorizer) =>
    `Anyone can have the function of ${authorizer.name} run as often as he likes: IoT Core does not check who signed the token.`,
});
