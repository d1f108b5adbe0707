import { all, any, defineRule } from '../../core/model/index.ts';
import { isWrittenSecret } from '../shared/plain-secrets.ts';

export default defineRule({
  id: 'codebuild-env-no-credentials',
  title: 'Projects have no credentials in their environment',
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
  holds: (project) =>
    project.list('Environment.EnvironmentVariables').none((variable) => {
      const [name, value] = [variable.get('Name'), variable.get('Value')];
      const written = any(
        name.is('AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY').at(name),
        isWrittenSecret({ name, value }),
      );
      return written.truth === 'yes'
        ? all(written, variable.get('Type').or('PLAINTEXT').is('PLAINTEXT'))
        : written;
    }),
  message: (project) =>
    `${project.name} has credentials in plain text in its environment: everyone who may read the project, its logs or this template has them.`,
});
