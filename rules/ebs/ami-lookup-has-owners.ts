import { any, defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'ami-lookup-has-owners',
  title: 'Images are looked up among those of named owners',
  severity: 'high',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_386'], trivy: ['AVD-AWS-0344'], kics: ['ami_owner_missing'] },
  on: 'Terraform::EC2::ImageLookup',
  when: (lookup) => lookup.get('MostRecent').is(true),
  holds: (lookup) =>
    any(
      not(lookup.list('Owners').empty()),
      not(lookup.list('ExecutableUsers').empty()),
      lookup.list('Filters').some((filter) => filter.get('Name').is('owner-id', 'owner-alias', 'image-id')),
    ).at(lookup.self),
  message: (lookup) =>
    `${lookup.name} takes the newest image of any account: whoever publishes one under a fitting name has their code start on your hosts.`,
});
