import { all, any, defineRule, not, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { isInternal, redirectToHttps } from '../shared/load-balancer.ts';

export default defineRule({
  id: 'alb-http-to-https-redirect',
  title: 'HTTP listeners send their visitors to HTTPS',
  severity: 'medium',
  controls: ['ELB.1'],
  inPart: { 'ELB.1': 'a balancer within the network is not asked, and an answer without a redirect passes' },
  equivalents: {
    checkov: ['CKV_AWS_2', 'CKV2_AWS_20', 'CKV_AWS_103'],
    trivy: ['AVD-AWS-0054'],
    kics: ['alb_listening_on_http'],
    cfnNag: ['W56'],
    cdkNag: [
      'HIPAA.Security-ALBHttpToHttpsRedirection',
      'NIST.800.53.R4-ALBHttpToHttpsRedirection',
      'NIST.800.53.R5-ALBHttpToHttpsRedirection',
      'PCI.DSS.321-ALBHttpToHttpsRedirection',
      'ALBHttpToHttpsRedirection',
    ],
    guard: ['alb_http_to_https_redirection_check', 'elbv2_listener_protocol_rule'],
  },
  on: 'AWS::ElasticLoadBalancingV2::Listener',
  when: (listener) => all(listener.get('Protocol').is('HTTP'), not(isInternal(listener))),
  holds: (listener) =>
    all(
      listener.list('DefaultActions').every(servesNothing),
      listener
        .related('AWS::ElasticLoadBalancingV2::ListenerRule', 'ListenerArn')
        .none((rule) => all(meetsEverything(rule), not(rule.list('Actions').every(servesNothing)))),
    ).at(listener.get('Protocol')),
  fix: redirectToHttps,
  message: (listener) =>
    `${listener.name} answers over plain HTTP: whoever is on the way can read and change what visitors send and see.`,
});

/** Whether a rule comes before the default for every path. */
function meetsEverything(rule: Resource): Answer {
  return rule.list('Conditions').every((condition) => {
    const values = any(
      condition
        .get('Values')
        .list()
        .some((value) => value.is('/*', '*')),
      condition
        .get('PathPatternConfig.Values')
        .list()
        .some((value) => value.is('/*', '*')),
    );
    // Terraform does not name the field.
    return all(condition.get('Field').or('path-pattern').is('path-pattern'), values);
  });
}

/** A redirect that says no protocol stays with the one it came by. */
function servesNothing(action: Value): Answer {
  const isSecure = action.get('RedirectConfig.Protocol').is('HTTPS');
  return any(action.get('Type').is('fixed-response'), all(action.get('Type').is('redirect'), isSecure));
}
