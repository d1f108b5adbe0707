import { all, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'acm-no-wildcard',
  title: 'Certificates name the hosts that they are for',
  severity: 'low',
  profile: 'all',
  controls: [],
  equivalents: { checkov: ['CKV2_AWS_71'], kics: ['wildcard_in_acm_certificate_domain_name'] },
  on: 'AWS::CertificateManager::Certificate',
  holds: (certificate) =>
    all(
      isOneHost(certificate.get('DomainName')),
      certificate.list('SubjectAlternativeNames').every(isOneHost),
    ),
  message: (certificate) =>
    `${certificate.name} is good for every host below its domain: whoever gets hold of one of them can pass for all.`,
});

function isOneHost(name: Value): Answer {
  return not(name.matches(/^\*/));
}
