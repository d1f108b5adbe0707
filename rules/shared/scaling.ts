import { unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';

/** Whether a target of Application Auto Scaling is that of a table's index: `table/orders/index/by-customer`. */
export function isOfIndex(target: Resource, index: Value): Answer {
  const name = index.literal();
  const id = target.get('ResourceId');
  const text = id.data.kind === 'text' ? id.data.parts.at(-1) : id.literal();
  if (name === undefined || typeof text !== 'string') return unknown;
  return id.data.kind === 'text' && !text.includes('/index/')
    ? unknown
    : id.decided(text.endsWith(`/index/${name}`));
}
