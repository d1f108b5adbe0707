import { all, defineRule, no, not, type Answer, type Value } from '../../core/model/index.ts';

export default defineRule({
  id: 'codebuild-webhook-actors-anchored',
  title: 'Webhooks of builds name whole accounts',
  severity: 'high',
  controls: [],
  on: 'AWS::CodeBuild::Project',
  holds: (project) =>
    project
      .list('Triggers.FilterGroups')
      .flatMap((group) => group.list())
      .none((filter) => {
        const pattern = filter.get('Pattern');
        const excludes = filter.get('ExcludeMatchedPattern').or(false).is(true);
        return all(filter.get('Type').is('ACTOR_ACCOUNT_ID'), not(excludes), isLoose(pattern)).at(pattern);
      }),
  message: (project, at) =>
    `${project.name} builds for accounts whose number only contains ${at.toString()}: the pattern has no ^ and $ around it.`,
});

/** Whether a number that is longer than one of the alternatives matches it, too. */
function isLoose(pattern: Value): Answer {
  if (pattern.literal() === undefined) return pattern.matches(/./);
  const text = String(pattern.literal());
  const isWhole = /^\^\([^()]*\)\$$/.test(text) || text.split('|').every((part) => /^\^.*\$$/.test(part));
  return isWhole ? no : pattern.decided(true);
}
