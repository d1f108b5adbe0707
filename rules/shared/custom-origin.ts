import { all, any, unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';

/**
 * Whether a distribution asks an origin in plain text: `match-viewer` asks as the visitor did, and a behavior that leads to the
 * origin may let visitors come so.
 */
export function asksInPlainText(distribution: Resource, origin: Value): Answer {
  const protocol = origin.get('CustomOriginConfig.OriginProtocolPolicy');
  const config = distribution.get('DistributionConfig');
  const isOpen = (behavior: Value): Answer => behavior.get('ViewerProtocolPolicy').is('allow-all');
  const leadsHere = (behavior: Value): Answer => isSame(behavior.get('TargetOriginId'), origin.get('Id'));
  const anyhow = any(
    isOpen(config.get('DefaultCacheBehavior')),
    config
      .get('CacheBehaviors')
      .list()
      .some((behavior) => all(isOpen(behavior), leadsHere(behavior))),
  );
  return any(protocol.is('http-only'), all(protocol.is('match-viewer'), anyhow).at(protocol));
}

function isSame(one: Value, other: Value): Answer {
  const [a, b] = [one.identity(), other.identity()];
  return a === undefined || b === undefined ? unknown : one.decided(a === b);
}
