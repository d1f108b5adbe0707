import { all, not, type Answer, type Value } from '../../core/model/index.ts';
import { isGiven } from './given.ts';

/**
 * Whether a key is named that one manages oneself: not one that AWS keeps for a service (`alias/aws/dynamodb`), and
 * not the empty text, with which AWS takes its own.
 */
export function isOwnKey(key: Value): Answer {
  return all(isGiven(key), not(key.matches(/(?:^|:)(?:alias\/)?aws\//)));
}
