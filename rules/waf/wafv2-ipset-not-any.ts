import { all, defineRule } from '../../core/model/index.ts';
import { areNarrow } from '../shared/network.ts';

export default defineRule({
  id: 'wafv2-ipset-not-any',
  title: 'Address lists that let visitors past the rules do not hold the internet',
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
    `${set.name} holds ${at.literal() === undefined ? 'ranges that come to the internet together' : at.toString()}, more addresses than anybody owns, and a rule lets all of them past the web ACL.`,
});
