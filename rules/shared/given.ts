import { all, not, type Answer, type Value } from '../../core/model/index.ts';

/** Whether a value is there and not the empty text, which AWS takes for none. */
export function isGiven(value: Value): Answer {
  return all(not(value.is('')), value.present());
}
