import { all, any, defineRule, type Answer, type Resource } from '../../core/model/index.ts';

export default defineRule({
  id: 'shield-app-layer-auto-mitigation',
  title: 'Shield Advanced answers floods of requests by itself',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::Shield::Protection',
  when: answersHttp,
  holds: (protection) =>
    all(
      protection.get(RESPONSE).get('Status').is('ENABLED'),
      protection.get(RESPONSE).get('Action.Block').present(),
    ),
  fix: (protection) => ({
    title: 'Block floods of requests automatically (may block visitors)',
    safety: 'locks out',
    edits: [
      {
        kind: 'set',
        resource: protection.name,
        path: [RESPONSE],
        value: { Status: 'ENABLED', Action: { Block: {} } },
      },
    ],
  }),
  message: (protection) =>
    `${protection.name} does not stop floods of requests by itself: someone has to be awake to write the rule that does.`,
});

const RESPONSE = 'ApplicationLayerAutomaticResponseConfiguration';

/** Whether the protected resource is one that takes HTTP requests: an application load balancer or a distribution. */
function answersHttp(protection: Resource): Answer {
  const arn = protection.get('ResourceArn');
  return any(
    arn.matches(/:cloudfront::|:loadbalancer\/app\//),
    protection.siblings('AWS::CloudFront::Distribution').some((distribution) => arn.refersTo(distribution)),
    protection
      .siblings('AWS::ElasticLoadBalancingV2::LoadBalancer')
      .some((balancer) =>
        all(arn.refersTo(balancer), balancer.get('Type').or('application').is('application')),
      ),
  );
}
