import { all, defineRule, no, not, type Answer, type Members, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'codebuild-webhook-actors-anchored',
  title: 'Webhooks of builds name whole accounts',
  severity: 'high',
  controls: [],
  on: ['AWS::CodeBuild::Project', 'Terraform::CodeBuild::Webhook'],
  holds: (project) =>
    project
      .list('Triggers.FilterGroups')
      .flatMap((group) => filtersOf(group))
      .none((filter) => {
        const pattern = filter.get('Pattern');
        const excludes = filter.get('ExcludeMatchedPattern').or(false).is(true);
        return all(filter.get('Type').is('ACTOR_ACCOUNT_ID'), not(excludes), isLoose(pattern)).at(pattern);
      }),
  message: (project, at) =>
    `${project.name} builds for accounts whose number only contains ${at.toString()}: the pattern has no ^ and $ around it.`,
});

/** A group of filters is a list; Terraform has a block around it. */
function filtersOf(group: Value): Members<Value> {
  return group.data.kind === 'map' ? group.get('Filters').list() : group.list();
}

/** Whether a number that is longer than one of the alternatives matches it, too. */
function isLoose(pattern: Value): Answer {
  if (pattern.literal() === undefined) return pattern.matches(/./);
  const text = String(pattern.literal());
  const isWhole = /^\^\([^()]*\)\$$/.test(text) || text.split('|').every((part) => /^\^.*\$$/.test(part));
  return isWhole ? no : pattern.decided(true);
}
