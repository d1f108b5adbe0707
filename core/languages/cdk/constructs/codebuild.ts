import { Value } from '../../../model/index.ts';
import { computed, type Field, given, lazily, literal, over, partOf, prop } from '../fields.ts';
import { derivedField, derivedOf } from './derivation.ts';
import { pairsOf } from './records.ts';
import { ofRole, policyOfRole } from './iam.ts';
import type { ConstructTable, ConstructTables } from './table.ts';

/** The variables of builds, of the project and of its environment, as its environment has them. */
const VARIABLES: Field['read'] = (owner, path) =>
  pairsOf(
    [
      given(owner, 'environmentVariables', []),
      given(partOf(owner, given(owner, 'environment', [])), 'environmentVariables', []),
    ],
    undefined,
    { place: owner.place, path },
    (variable, at) => ({
      Value: variable.get(['value']),
      Type: prop('type', {
        default: 'PLAINTEXT',
        words: {
          'BuildEnvironmentVariableType.PLAINTEXT': 'PLAINTEXT',
          'BuildEnvironmentVariableType.PARAMETER_STORE': 'PARAMETER_STORE',
          'BuildEnvironmentVariableType.SECRETS_MANAGER': 'SECRETS_MANAGER',
        },
      }).read(partOf(owner, variable), [...at, 'Type']),
    }),
  );

const DERIVED_PROJECT = lazily(() => derivedField(derivedOf('aws-codebuild.Project')!, 'Environment'));

/** A project, whose key is one of AWS unless another is given or a pipeline brings one. */
const PROJECT: ConstructTable = {
  type: 'AWS::CodeBuild::Project',
  also: [policyOfRole('Role', 'role', ['addToRolePolicy', ...ofRole('role')])],
  fields: {
    EncryptionKey: computed((owner, path) => {
      const key = given(owner, 'encryptionKey', path);
      const { isShared, isGiven } = owner.construct.uses;
      if (key.data.kind !== 'absent') return key;
      return isShared || isGiven ? Value.unknown(key.place, path) : literal('alias/aws/s3', key.place, path);
    }),
    Environment: {
      ...DERIVED_PROJECT,
      read: (owner, path) =>
        over(DERIVED_PROJECT.read(owner, path), {
          EnvironmentVariables: VARIABLES(owner, [...path, 'EnvironmentVariables']),
        }),
    },
  },
};

export const codebuild: ConstructTables = {
  'aws-codebuild.PipelineProject': PROJECT,
  'aws-codebuild.Project': PROJECT,
};
