/** The security group that a construct makes for itself: who is let in, and whether all is let out. */
import { classOf, type ClassOf, type Types } from './classes.ts';
import { choose, isMap, not, same, UNKNOWN, type Expression } from './expression.ts';
import type { Run, State } from './state.ts';

/** What lets others in: `connections.allowFrom(peer, port)`, `group.addIngressRule(peer, port)`. */
const LETS_IN = /\b(?:addIngressRule|allow\w*(?:From|Internally)\w*)\b/;

/** Listeners let others into the groups of their balancers. */
const BALANCER = /^aws-elasticloadbalancing/;

export function isGroup(types: Types, { file, node }: ClassOf): boolean {
  return file.module === 'aws-ec2' && classOf(types, 'aws-ec2', 'SecurityGroup')?.node === node;
}

/** The rule of a group that lets everything out, which no other is added to. */
const ALL_OUT: Expression = {
  cidrIp: '0.0.0.0/0',
  description: 'Allow all outbound traffic by default',
  ipProtocol: '-1',
};

/** Where it goes is known of a group that lets all out in IPv4, and nothing else beside. */
function egress(given: Expression): Expression {
  const {
    allowAllOutbound = null,
    allowAllIpv6Outbound = null,
    disableInlineRules = null,
  } = isMap(given) ? given : { allowAllOutbound: UNKNOWN };
  const inIpv4 = choose(disableInlineRules, UNKNOWN, choose(allowAllIpv6Outbound, UNKNOWN, ['l', ALL_OUT]));
  return choose(not(same(allowAllOutbound, false)), inIpv4, UNKNOWN);
}

/**
 * The properties of a new group that say who is let in and out: in nobody, until something in the constructor or a method
 * lets somebody in. Other groups are let in by resources of their own.
 */
export function groupOf(run: Run, given: Expression, state: State): Readonly<Record<string, Expression>> {
  const field = `#ingress${run.groups++}`;
  state.fields.set(field, ['l']);
  const methods = BALANCER.test(run.own.file.module)
    ? ['*', '+*']
    : ['connections', ...run.effects.of('connections'), ...run.effects.of('_connections')];
  return { securityGroupIngress: ['m', ['cell', field], ...methods], securityGroupEgress: egress(given) };
}

/** Whom the groups let in is unknown after a call, or other code, that may let somebody in. */
export function letIn(code: string, { fields }: State): void {
  if (!LETS_IN.test(code)) return;
  for (const name of fields.keys()) if (name.startsWith('#ingress')) fields.set(name, UNKNOWN);
}
