import { defineRule, not } from '../../core/model/index.ts';

export default defineRule({
  id: 'kms-key-retain-on-delete',
  title: 'KMS keys outlive their stack',
  severity: 'medium',
  profile: 'strict',
  controls: ['KMS.3'],
  inPart: { 'KMS.3': 'only the account knows whether a key waits for its deletion' },
  equivalents: { guard: ['kms_cmk_not_scheduled_for_deletion'] },
  on: 'AWS::KMS::Key',
  holds: (key) => not(key.attribute('DeletionPolicy').or('Delete').is('Delete')).at(key.self),
  fix: (key) => ({
    title: 'Keep the key when the stack is deleted',
    safety: 'safe',
    // The other policy decides where a change replaces the key.
    edits: ['DeletionPolicy', 'UpdateReplacePolicy']
      .filter((name) => name === 'DeletionPolicy' || key.attribute(name).data.kind === 'absent')
      .map((name) => ({ kind: 'attribute', resource: key.name, name, value: 'Retain' })),
  }),
  message: (key) =>
    `${key.name} is scheduled for deletion with its stack: all that it encrypts, backups too, can then be read by nobody.`,
});
