import { any, defineRule, not } from '../../core/model/index.ts';
import { allowsByDefault } from '../shared/web-acl.ts';

export default defineRule({
  id: 'wafv2-default-action-with-no-block-rule',
  title: 'Web ACLs that allow by default block something',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: 'AWS::WAFv2::WebACL',
  when: allowsByDefault,
  holds: (acl) =>
    acl
      .list('Rules')
      .some((rule) =>
        not(
          any(
            rule.get('Action.Allow').present(),
            rule.get('Action.Count').present(),
            rule.get('OverrideAction.Count').present(),
          ),
        ),
      ),
  message: (acl) =>
    `${acl.name} allows by default, and its rules only count or allow: it stops no request at all.`,
});
