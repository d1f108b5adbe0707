import { any, type Answer, type Value } from '../../core/model/index.ts';

/** Whether metadata is given to requests with a session token alone (IMDSv2), or to none. */
export function demandsToken(options: Value): Answer {
  return any(options.get('HttpTokens').is('required'), options.get('HttpEndpoint').is('disabled'));
}
