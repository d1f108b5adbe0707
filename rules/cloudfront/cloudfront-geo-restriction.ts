import { not, propertyRule } from '../../core/model/index.ts';
import { answer, question, setting } from '../shared/edits.ts';

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

  fix: (distribution) => ({
    title: 'Serve certain countries alone (turns all other visitors away)',
    safety: ['locks out', 'needs choice'],
    edits: [
      question(
        distribution,
        'Countries',
        'Countries to serve, by their two letters: DE, FR',
        'CommaDelimitedList',
      ),
      setting(distribution, 'DistributionConfig.Restrictions.GeoRestriction.RestrictionType', 'whitelist'),
      setting(distribution, 'DistributionConfig.Restrictions.GeoRestriction.Locations', answer('Countries')),
    ],
  }),
  message: (resource) =>
    `${resource.name} serves visitors from every country, also from those in which you have none.`,
});
