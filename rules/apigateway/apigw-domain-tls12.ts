import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'apigw-domain-tls12',
  title: 'API Gateway domains refuse TLS 1.0 and 1.1',
  severity: 'medium',
  controls: [],
  equivalents: {
    guard: ['API_GW_DOMAIN_DENY_NON_TLS_TRAFFIC'],
    checkov: ['CKV_AWS_206'],
    trivy: ['AVD-AWS-0005', 'AVD-AWS-0112'],
    kics: ['api_gateway_without_security_policy'],
    cfnNag: ['W62'],
  },
  on: 'AWS::ApiGateway::DomainName',
  holds: (domain) =>
    domain.getOrServiceDefault('SecurityPolicy', 'TLS_1_2').matches(/^(TLS_1_2|SecurityPolicy_TLS1[23]_)/),
  fix: (domain) => ({
    title: 'Demand TLS 1.2 (turns older clients away)',
    safety: 'locks out',
    edits: [{ kind: 'set', resource: domain.name, path: ['SecurityPolicy'], value: 'TLS_1_2' }],
  }),
  message: (domain, { data }) =>
    data.kind === 'absent'
      ? `${domain.name} does not say that callers need TLS 1.2: that is left to API Gateway's default.`
      : `${domain.name} still lets callers negotiate TLS 1.0 or 1.1, whose weaknesses let an attacker on the way break in.`,
});
