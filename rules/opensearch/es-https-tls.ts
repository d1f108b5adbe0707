import { all, defineRule, not } from '../../core/model/index.ts';

const POLICY = 'Policy-Min-TLS-1-2-PFS-2023-10';

export default defineRule({
  id: 'es-https-tls',
  title: 'Elasticsearch domains talk HTTPS with TLS 1.2 only',
  severity: 'medium',
  controls: ['ES.8'],
  inPart: { 'ES.8': 'any policy without TLS 1.0 passes, and a domain that names none' },
  equivalents: {
    checkov: ['CKV_AWS_83', 'CKV_AWS_228'],
    trivy: ['AVD-AWS-0046'],
    kics: ['elasticsearch_with_https_disabled'],
    guard: ['ELASTICSEARCH_HTTPS_REQUIRED'],
  },
  on: 'AWS::Elasticsearch::Domain',
  holds: (domain) =>
    all(
      domain.get('DomainEndpointOptions.EnforceHTTPS').is(true),
      not(domain.get('DomainEndpointOptions.TLSSecurityPolicy').matches(/^Policy-Min-TLS-1-0-/i)),
    ),
  fix: (domain) => ({
    title: 'Enforce HTTPS with TLS 1.2 (other clients lose access)',
    safety: 'locks out',
    edits: [
      { kind: 'set', resource: domain.name, path: ['DomainEndpointOptions', 'EnforceHTTPS'], value: true },
      {
        kind: 'set',
        resource: domain.name,
        path: ['DomainEndpointOptions', 'TLSSecurityPolicy'],
        value: POLICY,
      },
    ],
  }),
  message: (domain) =>
    `${domain.name} answers plain HTTP or old TLS: queries, documents and passwords can be read on the way.`,
});
