import { all, any, defineRule, not, type Answer, type Value } from '../../core/model/index.ts';
import { isGiven } from '../shared/given.ts';

export default defineRule({
  id: 'ssm-session-logging',
  title: 'Sessions are logged where what is logged is encrypted',
  severity: 'medium',
  profile: 'strict',
  controls: [],
  equivalents: { checkov: ['CKV_AWS_113'] },
  on: 'AWS::SSM::Document',
  when: (document) =>
    all(
      document.get('DocumentType').is('Session'),
      preferences(document.get('Content')).is('Standard_Stream'),
    ),
  holds: (document) => {
    const inputs = document.get('Content').parsed().get('inputs');
    return any(
      logsTo(inputs, 's3BucketName', 's3EncryptionEnabled'),
      logsTo(inputs, 'cloudWatchLogGroupName', 'cloudWatchEncryptionEnabled'),
    );
  },
  message: (document) =>
    `Sessions by ${document.name} leave no log, or one that may be unencrypted: what someone did on a machine cannot be followed, or can be read by others.`,
});

function preferences(content: Value): Value {
  return content.parsed().get('sessionType');
}

function logsTo(inputs: Value, target: string, encrypted: string): Answer {
  return all(isGiven(inputs.get(target)), not(inputs.get(encrypted).is(false)));
}
