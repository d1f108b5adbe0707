import { all, defineRule } from '../../core/model/index.ts';
import { areNarrow } from '../shared/network.ts';

export default defineRule({
  id: 'wafv2-ipset-not-any',
  title: 'Address lists that let visitors past the rules are not half the internet',
  severity: 'high',

  controls: [],
  on: 'AWS::WAFv2::IPSet',
  when: (set) =>
    set
      .siblings('AWS::WAFv2::WebACL')
      .flatMap((acl) => acl.list('Rules'))
      .some((rule) =>
        all(
          rule.get('Action.Allow').present(),
          rule.get('Statement.IPSetReferenceStatement.Arn').refersTo(set),
        ),
      ),
  holds: (set) => areNarrow(set.list('Addresses')),
  message: (set, at) =>
    `${set.name} holds ${at.toString()}, an eighth of the internet or more, and a rule lets all of it past the web ACL.`,
});
