import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'transfer-as2-encryption-algorithm',
  title: 'AS2 messages are encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::Transfer::Connector',
  path: 'As2Config.EncryptionAlgorithm',
  holds: (value) => not(value.is('NONE', 'DES_EDE3_CBC')),
  fix: set('AES256_CBC', 'interrupts', 'Encrypt with AES-256 (the partner has to accept it)'),
  message: (resource) =>
    `${resource.name} sends its messages unencrypted, or with a cipher (3DES) that is broken.`,
});
