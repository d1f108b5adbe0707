import { any, defineRule } from '../../core/model/index.ts';
import { allowsByDefault, appendRateLimit, limitsRate, usesOtherGroups } from '../shared/web-acl.ts';

export default defineRule({
  id: 'wafv2-rate-limit-present',
  title: 'Web ACLs limit how many requests an address may send',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  when: allowsByDefault,
  holds: (acl) => any(limitsRate(acl), usesOtherGroups(acl)).at(acl.get('Rules')),
  fix: appendRateLimit,
  message: (acl) =>
    `${acl.name} lets one address send as many requests as it likes, to flood the application or to try passwords.`,
});
