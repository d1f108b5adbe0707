import { defineRule } from '../../core/model/index.ts';
import { environmentsKeepSecrets } from '../shared/secrets.ts';

export default defineRule({
  id: 'codebuild-env-no-credentials',
  title: 'Projects have no credentials in their environment or build specification',
  severity: 'critical',
  controls: ['CodeBuild.2'],
  equivalents: {
    cdkNag: [
      'HIPAA.Security-CodeBuildProjectEnvVarAwsCred',
      'NIST.800.53.R4-CodeBuildProjectEnvVarAwsCred',
      'PCI.DSS.321-CodeBuildProjectEnvVarAwsCred',
    ],
    guard: ['codebuild_project_envvar_awscred_check'],
  },
  on: 'AWS::CodeBuild::Project',
  holds: (project) => environmentsKeepSecrets(project, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']),
  message: (project) =>
    `${project.name} has credentials in plain text in its environment or build specification: everyone who may read the project, its logs or this template has them.`,
});
