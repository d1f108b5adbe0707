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

/** Whether metadata is given to requests with a session token alone (IMDSv2), or to none. */
export function demandsToken(options: Value): Answer {
  return any(options.get('HttpTokens').is('required'), options.get('HttpEndpoint').is('disabled'));
}

/**
 * The same of an instance or what it starts from: where nothing is said, the image decides. Images of Amazon Linux
 * 2023 and Bottlerocket demand the token; what an image of unknown content does is not known, so that only profiles
 * that want it declared miss it.
 */
export function instanceDemandsToken(resource: Resource, options: Value, image: Value): Answer {
  const own = demandsToken(options);
  if (own.truth !== 'no' || not(options.get('HttpTokens').present()).truth !== 'yes') return own;
  if (resource.world.strict) return own;
  const { data } = image;
  const name = data.kind === 'present' ? data.source : undefined;
  if (name === undefined) return unknown;
  return /al2023|amazon-linux-2023|bottlerocket/.test(name) ? yes : any(own, no);
}
