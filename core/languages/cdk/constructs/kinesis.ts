import { group, prop } from '../fields.ts';
import type { ConstructTables } from './table.ts';

export const kinesis: ConstructTables = {
  'aws-kinesis.Stream': {
    type: 'AWS::Kinesis::Stream',
    fields: {
      StreamEncryption: group({
        // The construct encrypts with a key of AWS where nothing is said.
        EncryptionType: prop('encryption', {
          default: 'KMS',
          words: {
            'StreamEncryption.KMS': 'KMS',
            'StreamEncryption.MANAGED': 'KMS',
            'StreamEncryption.UNENCRYPTED': undefined,
          },
        }),
      }),
    },
  },
};
