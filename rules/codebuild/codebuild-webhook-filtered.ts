import { all, defineRule, no, not, type Answer, type Resource } from '../../core/model/index.ts';

const WEBHOOK = 'Terraform::CodeBuild::Webhook';

export default defineRule({
  id: 'codebuild-webhook-filtered',
  title: 'Webhooks of builds say what they build for whom',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  on: ['AWS::CodeBuild::Project', WEBHOOK],
  when: (resource) => all(resource.get('Triggers.Webhook').is(true), not(namesBranch(resource))),
  holds: (resource) => not(resource.list('Triggers.FilterGroups').empty()),
  message: (resource) =>
    `${resource.name} builds every push and every pull request: of a public repository that is whatever a stranger proposes, run with the project's role.`,
});

/** Terraform has a simpler filter as well, by the branch. */
function namesBranch(resource: Resource): Answer {
  return resource.type === WEBHOOK ? resource.get('branch_filter').present() : no;
}
