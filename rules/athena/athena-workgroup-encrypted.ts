import { declaredRule } from '../shared/given.ts';

export default declaredRule({
  id: 'athena-workgroup-encrypted',
  title: 'Athena workgroups say how results are encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: ['Athena.1'],
  equivalents: {
    checkov: ['CKV_AWS_159'],
    trivy: ['AVD-AWS-0006'],
    kics: ['athena_workgroup_not_encrypted'],
  },
  on: 'AWS::Athena::WorkGroup',
  path: 'WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.EncryptionOption',
  message: (group) =>
    `${group.name} does not say how its results are encrypted: they lie in the bucket as each client decides.`,
});
