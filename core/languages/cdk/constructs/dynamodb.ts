import { Value } from '../../../model/index.ts';
import {
  computed,
  type Field,
  given,
  group,
  listOf,
  literal,
  objectOf,
  ownCallsOf,
  partOf,
  prop,
} from '../fields.ts';
import { factoryOf } from '../value-classes.ts';
import type { ConstructTables } from './table.ts';

/** Of `CUSTOMER_MANAGED` the construct makes a key where none is given. */
const TABLE_KEY = computed((owner, path) => {
  const key = given(owner, 'encryptionKey', path);
  const encryption = given(owner, 'encryption', path);
  if (key.data.kind !== 'absent' || encryption.data.kind === 'absent') return key;
  const word = encryption.literal();
  if (word === 'TableEncryption.CUSTOMER_MANAGED')
    return new Value({ kind: 'present' }, encryption.place, path);
  return word === undefined ? Value.unknown(encryption.place, path) : key;
});

const KIND = prop('encryption', {
  words: {
    'TableEncryption.AWS_MANAGED': true,
    'TableEncryption.CUSTOMER_MANAGED': true,
    'TableEncryption.DEFAULT': undefined,
  },
});

/** A key alone says that it is used. */
const TABLE_ENCRYPTED: Field = {
  ...KIND,
  ...computed((owner, path) => {
    const key = given(owner, 'encryptionKey', path);
    const isSaid = given(owner, 'encryption', path).data.kind !== 'absent';
    if (isSaid || key.data.kind === 'absent') return KIND.read(owner, path);
    return key.data.kind === 'unknown' ? Value.unknown(key.place, path) : literal(true, key.place, path);
  }),
};

/** What a global table is encrypted with; without any of it, with a key that DynamoDB owns. */
const GLOBAL_ENCRYPTION: Field = computed((owner, path) => {
  const encryption = given(owner, 'encryption', path);
  const factory = factoryOf(encryption);
  if (encryption.data.kind === 'absent') return encryption;
  const isByKey = factory !== undefined && /\.(?:awsManagedKey|customerManagedKey)$/.test(factory.name);
  if (!isByKey && factory?.name !== 'TableEncryptionV2.dynamoOwnedKey')
    return Value.unknown(encryption.place, path);
  const at = { place: encryption.place, path };
  return objectOf(
    {
      SSEEnabled: literal(isByKey, encryption.place, [...path, 'SSEEnabled']),
      SSEType: isByKey
        ? literal('KMS', encryption.place, [...path, 'SSEType'])
        : Value.absent(encryption.place, [...path, 'SSEType']),
    },
    at,
  );
});

/** The table's own region and others, each with what the table says where it says nothing itself. */
const REPLICAS: Field = computed((owner, path) => {
  const others = given(owner, 'replicas', path);
  const added = ownCallsOf(owner, 'addReplica');
  const all = [owner.props, ...others.list().items, ...added.items.flatMap((call) => call.argument(0) ?? [])];
  const items = all.map((replica, i) => {
    const at = { place: i === 0 ? owner.place : replica.place, path: [...path, i] };
    const enabled = [replica, owner.props]
      .flatMap((each) => [
        each.get(['pointInTimeRecoverySpecification', 'pointInTimeRecoveryEnabled']),
        each.get(['pointInTimeRecovery']),
      ])
      .find(({ data }) => data.kind !== 'absent');
    const recovery = objectOf(enabled === undefined ? {} : { PointInTimeRecoveryEnabled: enabled }, {
      place: enabled?.place ?? at.place,
      path: [...at.path, 'PointInTimeRecoverySpecification'],
    });
    const protection = prop('deletionProtection').read(partOf(owner, replica, at.place), [
      ...at.path,
      'DeletionProtectionEnabled',
    ]);
    return objectOf(
      {
        PointInTimeRecoverySpecification: recovery,
        ...(i === 0 ? { DeletionProtectionEnabled: protection } : {}),
      },
      at,
      true,
    );
  });
  return listOf(items, { place: owner.place, path }, others.list().open || added.open);
});

export const dynamodb: ConstructTables = {
  'aws-dynamodb.Table': {
    type: 'AWS::DynamoDB::Table',
    fields: {
      DeletionProtectionEnabled: prop('deletionProtection'),
      ResourcePolicy: prop('resourcePolicy'),
      SSESpecification: group({
        SSEEnabled: TABLE_ENCRYPTED,
        KMSMasterKeyId: TABLE_KEY,
      }),
    },
  },
  'aws-dynamodb.TableV2': {
    type: 'AWS::DynamoDB::GlobalTable',
    fields: { Replicas: REPLICAS, SSESpecification: GLOBAL_ENCRYPTION },
  },
};
