import {
  defineRule,
  unknown,
  type Answer,
  type Resource,
  type Rule,
  type RuleInfo,
} from '../../core/model/index.ts';

/** A rule that asks whether a cluster has an instance to fail over to. */
export interface StandbyRule extends RuleInfo {
  readonly on: string;
  /** The type of its instances. */
  readonly instances: string;
  readonly when?: (cluster: Resource) => Answer;
}

/** Defines a rule about the second instance of a cluster. */
export function standbyRule({ instances, ...rule }: StandbyRule): Rule {
  return defineRule({
    profile: 'strict',
    ...rule,
    holds: (cluster) => hasStandby(cluster, instances),
    message: ({ name }) =>
      `${name} has one instance: when it or its availability zone fails, the database is gone until a new one runs.`,
  });
}

/**
 * Whether a cluster has a second instance to fail over to. One whose instances are not declared with it, or
 * perhaps not all of them, leaves the question open, and so does a declaration that may stand for several.
 */
function hasStandby(cluster: Resource, instanceType: string): Answer {
  const members = cluster.related(instanceType, 'DBClusterIdentifier', { scope: 'workspace' });
  const count = members.items.length;
  if (count > 1) return cluster.self.decided(true);
  const several = members.items.some(({ declaration }) => declaration.repeated === true);
  return members.open || several || count === 0 ? unknown : cluster.self.decided(false);
}
