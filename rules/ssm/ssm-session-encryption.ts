import { all, defineRule } from '../../core/model/index.ts';
import { isOwnKey } from '../shared/keys.ts';

export default defineRule({
  id: 'ssm-session-encryption',
  title: 'Sessions are encrypted with a KMS key of the account',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_112'], kics: ['ssm_session_transit_encryption_disabled'] },
  on: 'AWS::SSM::Document',
  when: (document) =>
    all(
      document.get('DocumentType').is('Session'),
      document.get('Content').parsed().get('sessionType').is('Standard_Stream'),
    ),
  holds: (document) => isOwnKey(document.get('Content').parsed().get('inputs.kmsKeyId')),
  message: (document) =>
    `Sessions by ${document.name} have the encryption of their connection alone: no key of yours decides who may open one.`,
});
