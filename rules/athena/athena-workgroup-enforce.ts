import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'athena-workgroup-enforce',
  title: 'Athena workgroups overrule their clients',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_82'], trivy: ['AVD-AWS-0007'] },
  on: 'AWS::Athena::WorkGroup',
  path: 'WorkGroupConfiguration.EnforceWorkGroupConfiguration',
  holds: (value) => value.or(true).is(true),
  fix: set(true, 'changes', "Enforce the settings (clients' own no longer count)"),
  message: (resource) =>
    `Clients of ${resource.name} may write results where and how they like, unencrypted or into another bucket.`,
});
