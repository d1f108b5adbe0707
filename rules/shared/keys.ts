import { all, not, type Answer, type Value } from '../../core/model/index.ts';

/** Whether a key is named that one manages oneself: not one that AWS keeps for a service (`alias/aws/dynamodb`). */
export function isOwnKey(key: Value): Answer {
  return all(key.present(), not(key.matches(/(?:^|:)alias\/aws\//)));
}
