import { all, any, defineRule, not, yes, type Answer, type Resource } from '../../core/model/index.ts';
import { addition } from '../shared/edits.ts';
import { arnOf, nameInStack } from '../shared/names.ts';

export default defineRule({
  id: 'shield-advanced-protection-present',
  title: 'What faces the internet is covered by Shield Advanced',
  severity: 'info',
  profile: 'all',
  controls: [],
  equivalents: {
    kics: ['shield_advanced_not_in_use'],
  },
  on: [
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'AWS::CloudFront::Distribution',
    'AWS::EC2::EIP',
    'AWS::GlobalAccelerator::Accelerator',
  ],
  when: facesInternet,
  holds: (resource) =>
    any(
      resource.related('AWS::Shield::Protection', 'ResourceArn', { scope: 'workspace' }).some(() => yes),
      // Firewall Manager protects what its policy finds.
      not(resource.siblings('AWS::FMS::Policy').empty()),
    ).at(resource.self),
  fix: (resource) => ({
    title: 'Add Shield Advanced protection (needs its subscription, 3,000 USD a month)',
    safety: 'costs',
    edits: [
      addition(resource, 'Protection', 'AWS::Shield::Protection', {
        Name: nameInStack(`${resource.name}Protection`),
        ResourceArn: arnOf(resource),
      }),
    ],
  }),
  message: (resource) =>
    `${resource.name} has the standard protection against floods alone: no Shield Advanced protection in this workspace names it.`,
});

function facesInternet(resource: Resource): Answer {
  if (resource.type !== 'AWS::ElasticLoadBalancingV2::LoadBalancer') return yes;
  return all(
    resource.get('Type').or('application').is('application'),
    resource.get('Scheme').or('internet-facing').is('internet-facing'),
  );
}
