import { unknown, type Answer, type Resource } from '../../core/model/index.ts';

/**
 * Whether a cluster has a second instance to fail over to. One whose instances are not declared with it, or
 * perhaps not all of them, leaves the question open, and so does a declaration that may stand for several.
 */
export function hasStandby(cluster: Resource, instanceType: string): Answer {
  const members = cluster.related(instanceType, 'DBClusterIdentifier', { scope: 'workspace' });
  const count = members.items.length;
  if (count > 1) return cluster.self.decided(true);
  const several = members.items.some(({ declaration }) => declaration.repeated === true);
  return members.open || several || count === 0 ? unknown : cluster.self.decided(false);
}
