import { defineRule, Mention, not } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';
import { webAcl } from '../shared/web-acl.ts';

export default defineRule({
  id: 'cloudfront-waf-associated',
  title: 'CloudFront distributions have a web ACL',
  severity: 'medium',
  profile: 'strict',
  controls: ['CloudFront.6'],
  equivalents: {
    checkov: ['CKV_AWS_68'],
    trivy: ['AVD-AWS-0011'],
    kics: ['cloudfront_without_waf'],
    cdkNag: ['AwsSolutions-CFR2', 'CloudFrontDistributionWAFIntegration'],
    guard: ['cloudfront_associated_with_waf'],
  },
  on: 'AWS::CloudFront::Distribution',
  when: (distribution) => not(distribution.get('DistributionConfig.Enabled').is(false)),
  holds: (distribution) => {
    const acl = distribution.get('DistributionConfig.WebACLId');
    return isGiven(acl).at(acl);
  },
  fix: (distribution) => {
    const acl = `${distribution.name}WebACL`;
    const path = ['DistributionConfig', 'WebACLId'];
    return {
      title: 'Add a web ACL with AWS managed rules (us-east-1 only, billed monthly)',
      safety: 'costs',
      edits: [
        { kind: 'set', resource: distribution.name, path, value: new Mention(acl, 'Arn') },
        webAcl(acl, 'CLOUDFRONT', distribution.name),
      ],
    };
  },
  message: (distribution) =>
    `${distribution.name} passes every request on to its origin: no web ACL filters them for known attacks.`,
});
