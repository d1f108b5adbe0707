import { all, any, defineRule, unknown, type Answer, type Resource } from '../../core/model/index.ts';
import { isAhead, isBeside } from '../shared/network-acl.ts';

export default defineRule({
  id: 'nacl-overlapping-or-ineffective',
  title: 'Each entry of a network ACL has an effect',
  severity: 'low',
  profile: 'strict',
  controls: [],
  equivalents: {
    kics: ['ec2_network_acl_overlapping_ports', 'ec2_network_acl_ineffective_denied_traffic'],
    cfnNag: ['F79', 'W72', 'W71'],
  },
  on: 'AWS::EC2::NetworkAclEntry',
  holds: (entry) =>
    entry
      .siblings('AWS::EC2::NetworkAclEntry')
      .none((other) =>
        all(
          isBeside(other, entry),
          any(hasNumberOf(other, entry), all(isAhead(other, entry), coversAll(other, entry))),
        ).at(entry.get('RuleNumber')),
      ),
  message: (entry) =>
    `Rule ${entry.get('RuleNumber').toString()} (${entry.name}) has no effect: another entry of its network ACL has the same number, or an earlier one already decides about all traffic.`,
});

function hasNumberOf(one: Resource, other: Resource): Answer {
  const number = other.get('RuleNumber').literal();
  return number === undefined ? unknown : one.get('RuleNumber').is(number);
}

/** Whether an entry decides about all traffic of the kind of address that the other speaks of. */
function coversAll(one: Resource, other: Resource): Answer {
  const six = other.get('Ipv6CidrBlock').present();
  if (six.truth === 'unknown') return unknown;
  const world =
    six.truth === 'yes' ? one.get('Ipv6CidrBlock').is('::/0') : one.get('CidrBlock').is('0.0.0.0/0');
  return all(one.get('Protocol').is(-1), world);
}
