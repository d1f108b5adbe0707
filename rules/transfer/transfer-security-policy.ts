import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'transfer-security-policy',
  title: 'Transfer servers refuse outdated ciphers',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_380'] },
  on: 'AWS::Transfer::Server',
  path: 'SecurityPolicyName',
  holds: (value) => not(value.or('TransferSecurityPolicy-2018-11').is('TransferSecurityPolicy-2018-11')),
  fix: set(
    'TransferSecurityPolicy-2024-01',
    'locks out',
    'Take the security policy of 2024 (old clients lose access)',
  ),
  message: (resource) =>
    `${resource.name} still offers key exchanges and checksums of SSH that are based on SHA-1.`,
});
