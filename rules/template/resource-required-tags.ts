import { all, defineOptions, defineRule, listOf } from '../../core/model/index.ts';
import { TAGGABLE } from '../shared/taggable.ts';
import { addTags, hasKey, hasSome, tagsOf } from '../shared/tags.ts';

export default defineRule({
  id: 'resource-required-tags',
  title: 'Resources say by a tag whose they are',
  severity: 'low',
  profile: 'all',
  controls: [...new Set(Object.values(TAGGABLE).map(([control]) => control))].sort(),
  equivalents: { kics: ['resource_not_using_tags'] },
  options: defineOptions({ requiredKeys: listOf([], 'The keys that every resource has a tag of') }),
  on: Object.keys(TAGGABLE),
  holds: (resource, { requiredKeys }) => {
    const tags = tagsOf(resource);
    return requiredKeys.length === 0 ? hasSome(tags) : all(...requiredKeys.map((key) => hasKey(tags, key)));
  },
  fix: addTags,
  message: (resource, _at, { requiredKeys }) =>
    requiredKeys.length === 0
      ? `${resource.name} has no tag: nobody can tell whose it is, what it is for, and whether it may go.`
      : `${resource.name} lacks one of the tags that are required here: ${requiredKeys.join(', ')}.`,
});
