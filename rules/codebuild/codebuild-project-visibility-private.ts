import { not, propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'codebuild-project-visibility-private',
  title: 'What projects build and log is not public',
  severity: 'medium',
  controls: [],
  on: 'AWS::CodeBuild::Project',
  path: 'Visibility',
  holds: (visibility) => not(visibility.is('PUBLIC_READ')),
  fix: set('PRIVATE', 'locks out', 'Show builds to nobody outside the account'),
  message: (project) =>
    `${project.name} shows everyone what its builds log and make, those of earlier days too: secrets in a log are then public.`,
});
