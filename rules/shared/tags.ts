import {
  type Answer,
  any,
  type Edit,
  type EditValue,
  type Fix,
  not,
  type Resource,
  type Value,
} from '../../core/model/index.ts';
import { TAGGABLE, TAGGED_BY_MAP } from './taggable.ts';
import { answer, appending, question, setting } from './edits.ts';

/** The tags of a resource that is to have some, whatever their form. */
export function tagsOf(resource: Resource): Value {
  return resource.get(TAGGABLE[resource.type]?.[1] ?? 'Tags');
}

/** Whether there is a tag at all. */
export function hasSome(tags: Value): Answer {
  const keys = tags.data.kind === 'map' ? tags.keys() : undefined;
  if (keys !== undefined) return tags.decided(keys.length > 0);
  return tags.data.kind === 'list' ? not(tags.list().empty()) : tags.present();
}

/** Whether there is a tag of the key: in a list of keys and values, a map, or lists for each kind of resource that a launch makes. */
export function hasKey(tags: Value, key: string): Answer {
  if (tags.data.kind === 'map') return tags.get([key]).present();
  return tags.list().some((tag) =>
    any(
      tag.get('Key').is(key),
      tag
        .get('Tags')
        .list()
        .some((inner) => inner.get('Key').is(key)),
    ),
  );
}

/** The repair that adds the tags that are required, whose values it asks for; launch templates tag what they launch, each kind apart. */
export function addTags(
  resource: Resource,
  _at: Value,
  { requiredKeys }: { readonly requiredKeys: readonly string[] },
): Fix | undefined {
  if (resource.type === 'AWS::EC2::LaunchTemplate') return undefined;
  const path = TAGGABLE[resource.type]?.[1] ?? 'Tags';
  const keys =
    requiredKeys.length === 0
      ? ['Owner']
      : requiredKeys.filter((key) => hasKey(tagsOf(resource), key).truth === 'no');
  return {
    title: `Add the ${keys.length === 1 ? 'tag' : 'tags'} ${keys.join(', ')}`,
    safety: 'needs choice',
    edits: [
      ...keys.map((key) => question(resource, nameOf(key), `Value of the tag ${key}`)),
      ...tagging(resource, path, keys),
    ],
  };
}

function tagging(resource: Resource, path: string, keys: readonly string[]): readonly Edit[] {
  if (TAGGED_BY_MAP.has(resource.type))
    return keys.map((key) => setting(resource, [path, key], answer(nameOf(key))));
  const grouped: EditValue =
    resource.type === 'AWS::AutoScaling::AutoScalingGroup' ? { PropagateAtLaunch: true } : {};
  const tags = keys.map((key) => ({ Key: key, Value: answer(nameOf(key)), ...grouped }));
  // Several of a resource that has none are one change.
  if (tags.length > 1 && tagsOf(resource).present().truth === 'no') return [setting(resource, [path], tags)];
  return tags.map((tag) => appending(resource, path, tag));
}

function nameOf(key: string): string {
  return key.replace(/[^A-Za-z0-9]/g, '');
}
