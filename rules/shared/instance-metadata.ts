import {
  any,
  no,
  not,
  unknown,
  yes,
  type Answer,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { tokensByDefault } from './account-defaults.ts';

/** Whether metadata is given to requests with a session token alone (IMDSv2), or to none. */
export function demandsToken(options: Value): Answer {
  return any(options.get('HttpTokens').is('required'), options.get('HttpEndpoint').is('disabled'));
}

/** Images whose instances demand the token unless they are told otherwise (their `ImdsSupport` is `v2.0`). */
const DEMANDING = /al2023|amazon-linux-2023|bottlerocket/i;

/** Images that are known not to, by the names under which AWS and their makers publish them. */
const LENIENT =
  /amzn2|amzn-ami|amazon-linux-2(?!0)|ami-amazon-linux-latest|Windows_Server-20(?:12|16|19|22)|ubuntu\/[\w-]{1,30}\/(?:1\d|20|22)\.04|ubuntu-(?:xenial|bionic|focal|jammy)-|debian\/[\w-]{1,30}\/1[0-2]\b|debian-1[0-2]\b|suse/i;

/**
 * The same of an instance or what it starts from: where nothing is said, the image decides. What an image of unknown
 * content does is not known, so that only profiles that want it declared miss it.
 */
export function instanceDemandsToken(resource: Resource, options: Value, image: Value): Answer {
  const own = demandsToken(options);
  if (own.truth !== 'no' || not(options.get('HttpTokens').present()).truth !== 'yes') return own;
  const byDefault = tokensByDefault(resource);
  if (resource.world.strict || byDefault.truth !== 'no') return any(own, byDefault);
  const { data } = image;
  const name = data.kind === 'present' ? (data.source ?? '') : '';
  if (DEMANDING.test(name)) return yes;
  return LENIENT.test(name) ? any(own, no) : unknown;
}

/** What is stolen where no token is demanded, for a sentence; what has no role has no credentials to lose. */
export function metadataLost(profile: Value): string {
  const role = profile.present().truth === 'no' ? '' : ", the role's credentials among them";
  return `to any request from inside: one forged request through the application is enough to steal them${role}`;
}
