import { defineRule } from '../../core/model/index.ts';

export default defineRule({
  id: 'cloudfront-hsts',
  title: 'Response headers policies keep browsers on HTTPS for a year',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_259'] },
  on: 'AWS::CloudFront::ResponseHeadersPolicy',
  holds: (policy) => policy.get(AGE).or(0).atLeast(YEAR),
  fix: (policy) => ({
    title: 'Keep browsers on HTTPS for a year (cannot be taken back sooner)',
    safety: ['locks out', 'cannot be undone'],
    edits: [
      { kind: 'set', resource: policy.name, path: AGE.split('.'), value: YEAR },
      ...(policy.get(OVERRIDE).present().truth === 'no'
        ? [{ kind: 'set', resource: policy.name, path: OVERRIDE.split('.'), value: true } as const]
        : []),
    ],
  }),
  message: (policy) =>
    `${policy.name} does not keep browsers on HTTPS for a year: on a foreign network, a first request by plain HTTP can be taken over.`,
});

const HEADER = 'ResponseHeadersPolicyConfig.SecurityHeadersConfig.StrictTransportSecurity';
const AGE = `${HEADER}.AccessControlMaxAgeSec`;
const OVERRIDE = `${HEADER}.Override`;
const YEAR = 31_536_000;
