import {
  all,
  any,
  defineRule,
  not,
  Policy,
  unknown,
  type Answer,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { keepsStrangersOut } from '../shared/policy.ts';

/** The CDK sets the policy of a domain by a call of its own, once the domain is there. */
const BY_CALL = ['Custom::OpenSearchAccessPolicy', 'Custom::ElasticsearchAccessPolicy'];

export default defineRule({
  id: 'opensearch-access-policy-no-public',
  title: 'Access policies of search domains keep strangers out',
  severity: 'critical',
  controls: ['Opensearch.2'],
  inPart: { 'Opensearch.2': 'whether the domain stands in a VPC is asked by another rule' },
  equivalents: {
    kics: ['elasticsearch_domain_with_vulnerable_policy'],
    cdkNag: ['AwsSolutions-OS3', 'AwsSolutions-OS5'],
  },
  on: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain', ...BY_CALL],
  when: keepsNobodyOut,
  holds: (resource) => keepsStrangersOut(policyOf(resource)),
  message: (resource) =>
    `${(domainOf(resource) ?? resource).name} lets anyone on the internet call it without a signature: every index can be read and deleted.`,
});

/** In a VPC its security groups keep strangers out; with fine-grained access control the domain asks for a login itself. */
function keepsNobodyOut(resource: Resource): Answer {
  const domain = domainOf(resource);
  const login = domain === undefined ? unknown : demandsLogin(domain.get('AdvancedSecurityOptions'));
  return not(any(domain?.get('VPCOptions').present() ?? unknown, login));
}

/** Whether fine-grained access control is on and lets nobody in without a login. */
function demandsLogin(security: Value): Answer {
  return all(security.get('Enabled').is(true), not(security.get('AnonymousAuthEnabled').is(true)));
}

function domainOf(resource: Resource): Resource | undefined {
  if (!BY_CALL.includes(resource.type)) return resource;
  return resource.resolve(parametersOf(resource).get('DomainName'));
}

function policyOf(resource: Resource): Policy {
  return BY_CALL.includes(resource.type)
    ? new Policy(parametersOf(resource).get('AccessPolicies'))
    : resource.policy('AccessPolicies');
}

/** What the call that makes the policy says. */
function parametersOf(resource: Resource): Value {
  return resource.get('Create').parsed().get('parameters');
}
