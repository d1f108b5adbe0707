import { any, defineRule, not, setAt, type Answer, type Value } from '../../core/model/index.ts';
import { withMain } from '../shared/codebuild.ts';

export default defineRule({
  id: 'codebuild-artifact-encrypted',
  title: 'Build artifacts are encrypted',
  severity: 'medium',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_78'], trivy: ['AVD-AWS-0018'] },
  on: 'AWS::CodeBuild::Project',
  holds: (project) => withMain(project, 'Artifacts', 'SecondaryArtifacts').every(isEncrypted),
  fix: setAt(false, 'locks out', 'Encrypt the artifacts (readers outside the account lose access)'),
  message: (project) => `${project.name} stores what it builds unencrypted.`,
});

function isEncrypted(artifacts: Value): Answer {
  const off = artifacts.get('EncryptionDisabled');
  return any(not(off.is(true)), artifacts.get('Type').is('NO_ARTIFACTS'));
}
