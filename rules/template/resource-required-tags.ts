import { all, any, defineRule, not, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { TAGGABLE } from '../shared/taggable.ts';

export default defineRule({
  id: 'resource-required-tags',
  title: 'Resources say by a tag whose they are',
  severity: 'low',
  profile: 'all',
  controls: [...new Set(Object.values(TAGGABLE).map(([control]) => control))].sort(),
  equivalents: { kics: ['resource_not_using_tags'] },
  options: { requiredKeys: [] },
  on: Object.keys(TAGGABLE),
  holds: (resource, { requiredKeys }) => {
    const tags = tagsOf(resource);
    const keys = requiredKeys as readonly string[];
    return keys.length === 0 ? hasSome(tags) : all(...keys.map((key) => hasKey(tags, key)));
  },
  message: (resource, _at, { requiredKeys }) => {
    const keys = requiredKeys as readonly string[];
    return keys.length === 0
      ? `${resource.name} has no tag: nobody can tell whose it is, what it is for, and whether it may go.`
      : `${resource.name} lacks one of the tags that are required here: ${keys.join(', ')}.`;
  },
});

function tagsOf(resource: Resource): Value {
  return resource.get(TAGGABLE[resource.type]?.[1] ?? 'Tags');
}

function hasSome(tags: Value): Answer {
  const keys = tags.data.kind === 'map' ? tags.keys() : undefined;
  if (keys !== undefined) return tags.decided(keys.length > 0);
  return tags.data.kind === 'list' ? not(tags.list().empty()) : tags.present();
}

/** Tags are a list of keys and values, a map, or lists for each kind of resource that a launch makes. */
function hasKey(tags: Value, key: string): Answer {
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
