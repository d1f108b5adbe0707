import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'neptune-iam-auth',
  title: 'Neptune clusters check who is calling',
  severity: 'medium',
  profile: 'strict',
  controls: ['Neptune.7'],
  equivalents: {
    checkov: ['CKV_AWS_359'],
    kics: ['neptune_cluster_with_iam_database_authentication_disabled'],
    cdkNag: ['AwsSolutions-N5'],
  },
  on: 'AWS::Neptune::DBCluster',
  path: 'IamAuthEnabled',
  holds: (value) => value.is(true),
  fix: set(true, 'locks out', 'Demand signed requests (other clients are refused)'),
  message: (resource) =>
    `Whoever reaches the port of ${resource.name} reads and changes the whole graph: no password is asked for.`,
});
