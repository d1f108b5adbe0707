import { defineRule, not, type Answer, type Value } from '../../core/model/index.ts';
import { withMain } from '../shared/codebuild.ts';

export default defineRule({
  id: 'codebuild-bitbucket-no-credentials',
  title: 'Projects have no credentials in the address of their source',
  severity: 'critical',
  controls: ['CodeBuild.1'],
  equivalents: {
    cdkNag: [
      'HIPAA.Security-CodeBuildProjectSourceRepoUrl',
      'NIST.800.53.R4-CodeBuildProjectSourceRepoUrl',
      'PCI.DSS.321-CodeBuildProjectSourceRepoUrl',
    ],
    guard: ['codebuild_project_source_repo_url_check'],
  },
  on: 'AWS::CodeBuild::Project',
  holds: (project) =>
    withMain(project, 'Source', 'SecondarySources').every((source) =>
      hasNoCredentials(source.get('Location')),
    ),
  message: (project) =>
    `${project.name} has credentials in the address of its source: everyone who may read the project or this template can read and change the code.`,
});

/** A user and something behind a colon ahead of the host; what stands alone ahead of GitHub's is a token. */
const CREDENTIALS = /^https?:\/\/([^/@:]+:[^/@]+@|(?!git@)[^/@:]+@github\.com\/)/i;

function hasNoCredentials(location: Value): Answer {
  const { kind } = location.data;
  const found = kind === 'text' && CREDENTIALS.test(location.toString());
  return found ? location.decided(false) : not(location.matches(CREDENTIALS));
}
