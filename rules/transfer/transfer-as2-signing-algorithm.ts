import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'transfer-as2-signing-algorithm',
  title: 'AS2 messages are signed',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::Transfer::Connector',
  path: 'As2Config.SigningAlgorithm',
  holds: (value) => not(value.is('NONE', 'SHA1')),
  fix: set('SHA256', 'interrupts', 'Sign with SHA-256 (the partner has to accept it)'),
  message: (resource) =>
    `${resource.name} does not sign its messages, or with SHA-1: a forged one cannot be told from yours.`,
});
