import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'cloudsearch-https',
  title: 'CloudSearch domains answer over HTTPS alone',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_220'] },
  on: 'Terraform::CloudSearch::Domain',
  path: 'DomainEndpointOptions.EnforceHTTPS',
  holds: (value) => value.is(true),
  fix: set(true, 'locks out', 'Demand HTTPS (older clients fail)'),
  message: (resource) =>
    `${resource.name} answers over plain HTTP: queries and documents can be read and changed on the way.`,
});
