import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'ses-tls-required',
  title: 'Mail is sent over TLS only',
  severity: 'medium',
  profile: 'strict',
  controls: ['SES.3'],
  equivalents: { checkov: ['CKV_AWS_365'] },
  on: 'AWS::SES::ConfigurationSet',
  path: 'DeliveryOptions.TlsPolicy',
  holds: (value) => value.is('REQUIRE'),
  fix: set('REQUIRE', 'locks out', 'Demand TLS (mail to servers without it bounces)'),
  message: (resource) =>
    `Mail of ${resource.name} goes out unencrypted where the receiving server offers no TLS, or someone hides that it does.`,
});
