import { all, any, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';
import { isPublic } from '../shared/policy.ts';

/** Whether fine-grained access control is on and lets nobody in without a login. */
function demandsLogin(security: Value): Answer {
  return all(security.get('Enabled').is(true), not(security.get('AnonymousAuthEnabled').is(true)));
}

export default defineRule({
  id: 'opensearch-access-policy-no-public',
  title: 'Access policies of search domains keep strangers out',
  severity: 'critical',
  controls: ['Opensearch.2'],
  equivalents: {
    kics: ['elasticsearch_domain_with_vulnerable_policy'],
    cdkNag: ['AwsSolutions-OS3', 'AwsSolutions-OS5'],
  },
  on: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  // In a VPC its security groups keep strangers out; with fine-grained access control the domain asks for a login itself.
  when: (domain) =>
    not(any(domain.get('VPCOptions').present(), demandsLogin(domain.get('AdvancedSecurityOptions')))),
  holds: (domain) => domain.policy('AccessPolicies').none(isPublic),
  message: (domain) =>
    `${domain.name} lets anyone on the internet call it without a signature: every index can be read and deleted.`,
});
