import { Value } from '../../../model/index.ts';
import { computed, prop } from '../fields.ts';
import { resourcePolicy } from './policies.ts';
import type { ConstructTables } from './table.ts';

export const sqs: ConstructTables = {
  'aws-sqs.Queue': {
    type: 'AWS::SQS::Queue',
    fields: {
      KmsMasterKeyId: computed((owner, path) => {
        const key = prop('encryptionMasterKey').read(owner, path);
        if (key.data.kind !== 'absent') return key;
        const kind = prop('encryption').read(owner, path);
        const word = String(kind.literal());
        if (kind.data.kind === 'absent' || /UNENCRYPTED|SQS_MANAGED/.test(word)) return key;
        return word.startsWith('QueueEncryption.KMS')
          ? new Value({ kind: 'present' }, kind.place, path)
          : Value.unknown(kind.place, path);
      }),
      SqsManagedSseEnabled: prop('encryption', {
        words: {
          'QueueEncryption.UNENCRYPTED': false,
          'QueueEncryption.SQS_MANAGED': true,
          'QueueEncryption.KMS': undefined,
          'QueueEncryption.KMS_MANAGED': undefined,
        },
      }),
    },
    also: [
      resourcePolicy({
        type: 'AWS::SQS::QueuePolicy',
        names: 'Queues',
        isList: true,
        actions: 'sqs:*',
        others: ['redriveAllowPolicy'],
        opens: /^(?:grant|policy\.)/,
      }),
    ],
  },
};
