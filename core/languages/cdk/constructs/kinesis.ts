import { Value } from '../../../model/index.ts';
import { computed, type Field, given, group, prop } from '../fields.ts';
import type { ConstructTables } from './table.ts';

const KIND = prop('encryption', {
  words: {
    'StreamEncryption.KMS': 'KMS',
    'StreamEncryption.MANAGED': 'KMS',
    'StreamEncryption.UNENCRYPTED': undefined,
  },
});

/** With a key it is encrypted; where nothing is said, with a key of AWS in the regions that have one. */
const ENCRYPTION: Field = {
  ...KIND,
  ...computed((owner, path) => {
    const own = KIND.read(owner, path);
    const isSaid = given(owner, 'encryption', path).data.kind !== 'absent';
    if (isSaid) return own;
    const key = given(owner, 'encryptionKey', path);
    return key.data.kind === 'absent' || key.data.kind === 'unknown'
      ? Value.unknown(key.place, path)
      : new Value({ kind: 'literal', value: 'KMS' }, key.place, path);
  }),
};

export const kinesis: ConstructTables = {
  'aws-kinesis.Stream': {
    type: 'AWS::Kinesis::Stream',
    fields: {
      StreamEncryption: group({ EncryptionType: ENCRYPTION }),
    },
  },
};
