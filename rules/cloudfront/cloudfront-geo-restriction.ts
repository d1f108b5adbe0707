import { not, propertyRule } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudfront-geo-restriction',
  title: 'Distributions serve chosen countries alone',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: {
    checkov: ['CKV_AWS_374'],
    kics: ['geo_restriction_disabled'],
    cdkNag: ['AwsSolutions-CFR1'],
  },
  on: 'AWS::CloudFront::Distribution',
  path: 'DistributionConfig.Restrictions.GeoRestriction.RestrictionType',

  holds: (value) => not(value.or('none').is('none')),

  message: (resource) =>
    `${resource.name} serves visitors from every country, also from those in which you have none.`,
});
