import { propertyRule, set } from '../../core/model/index.ts';

export default propertyRule({
  id: 'codebuild-no-privileged',
  title: 'Builds do not run privileged',
  severity: 'medium',
  profile: 'strict',
  controls: ['CodeBuild.5'],
  equivalents: { checkov: ['CKV_AWS_316'] },
  on: 'AWS::CodeBuild::Project',
  path: 'Environment.PrivilegedMode',
  holds: (value) => value.or(false).is(false),
  fix: set(false, 'changes', 'Run builds without privilege (Docker builds fail)'),
  message: (resource) =>
    `${resource.name} runs its builds as root of their host: a malicious package has all of it, and all that is cached there.`,
});
