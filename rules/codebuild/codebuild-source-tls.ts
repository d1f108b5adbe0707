import { defineRule, not } from '../../core/model/index.ts';
import { withMain } from '../shared/codebuild.ts';

export default defineRule({
  id: 'codebuild-source-tls',
  title: 'Builds check the certificate of where their source comes from',
  severity: 'medium',
  controls: [],
  on: 'AWS::CodeBuild::Project',
  holds: (project) =>
    withMain(project, 'Source', 'SecondarySources').every((source) =>
      not(source.get('InsecureSsl').is(true)),
    ),
  message: (project) =>
    `${project.name} takes its source from whoever answers: a certificate that is wrong is accepted, and the build runs what it is given.`,
});
