import { Value } from '../../../model/index.ts';
import {
  ownCallsOf,
  computed,
  given,
  group,
  listOf,
  literal,
  never,
  objectOf,
  orKey,
  partOf,
  prop,
  type Field,
  type Owner,
} from '../fields.ts';
import { evaluate } from '../evaluate.ts';
import { factoryOf, type Factory } from '../value-classes.ts';
import type { BesideTable, ConstructTables } from './table.ts';

const DAYS = { duration: 'days' } as const;

/** `DatabaseInstanceEngine.postgres({ … })` is `postgres`. */
const ENGINE = computed((owner, path) => {
  const engine = given(owner, 'engine', path);
  const name = factoryOf(engine)?.name.split('.').at(-1) ?? '';
  const known = ENGINES[name];
  return known === undefined
    ? Value.unknown(engine.place, path)
    : new Value({ kind: 'literal', value: known }, engine.place, path);
});

const ENGINES: Readonly<Record<string, string>> = {
  auroraMysql: 'aurora-mysql',
  auroraPostgres: 'aurora-postgresql',
  mariaDb: 'mariadb',
  mysql: 'mysql',
  postgres: 'postgres',
};

/** Where nothing is said, a database that is retained is protected too. */
const PROTECTION: Field = {
  ...prop('deletionProtection'),
  read: (owner, path) => {
    const own = prop('deletionProtection').read(owner, path);
    if (own.data.kind !== 'absent') return own;
    const policy = prop('removalPolicy').read(owner, path);
    if (policy.literal() === 'RemovalPolicy.RETAIN')
      return new Value({ kind: 'literal', value: true }, policy.place, path);
    return policy.data.kind === 'unknown' ? Value.unknown(policy.place, path) : own;
  },
};

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

const DATABASE = {
  BackupRetentionPeriod: prop('backupRetention', DAYS),
  CopyTagsToSnapshot: prop('copyTagsToSnapshot', { default: true }),
  DeletionProtection: PROTECTION,
  EnableIAMDatabaseAuthentication: prop('iamAuthentication'),
  Engine: ENGINE,
};

/** The most readers of a cluster that are judged. */
const MOST_READERS = 6;

/** An instance of a cluster: its writer, or a reader. */
function instanceOf(wanted: 'writer' | number): BesideTable {
  const made = (owner: Owner): Factory | undefined => {
    const value = owner.props.get(wanted === 'writer' ? ['writer'] : ['readers', wanted]);
    const factory = factoryOf(value);
    return factory !== undefined && /^ClusterInstance\./.test(factory.name) ? factory : undefined;
  };
  const own = (name: string, options: Parameters<typeof prop>[1] = {}): Field => ({
    read: (owner, path) => {
      const given = made(owner)?.argument(1);
      const place = made(owner)?.argument(0)?.place ?? owner.place;
      return prop(name, options).read(partOf(owner, given ?? Value.absent(place, []), place), path);
    },
  });
  return {
    path: (owner) => {
      const id = made(owner)?.argument(0)?.literal();
      return id === undefined ? undefined : String(id);
    },
    type: 'AWS::RDS::DBInstance',
    exists: () => true,
    fields: {
      AutoMinorVersionUpgrade: own('autoMinorVersionUpgrade'),
      DBClusterIdentifier: computed((owner, path) => evaluate(owner.construct.node, owner.reading, path)),
      DBSnapshotIdentifier: never,
      Engine: ENGINE,
      PubliclyAccessible: computed((owner, path) => {
        const value = own('publiclyAccessible').read(owner, path);
        // The subnets decide where nothing is said.
        return value.data.kind === 'absent' ? Value.unknown(value.place, path) : value;
      }),
      SourceDBClusterIdentifier: never,
      SourceDBInstanceIdentifier: never,
    },
  };
}

const INSTANCES = [instanceOf('writer'), ...Array.from({ length: MOST_READERS }, (_, i) => instanceOf(i))];

export const data: ConstructTables = {
  'aws-rds.DatabaseInstance': {
    type: 'AWS::RDS::DBInstance',
    fields: {
      ...DATABASE,
      AutoMinorVersionUpgrade: prop('autoMinorVersionUpgrade'),
      DBClusterIdentifier: never,
      DBSnapshotIdentifier: never,
      MultiAZ: prop('multiAz'),
      SourceDBClusterIdentifier: never,
      SourceDBInstanceIdentifier: never,
      StorageEncrypted: orKey('storageEncrypted', 'storageEncryptionKey'),
    },
  },
  'aws-rds.DatabaseCluster': {
    type: 'AWS::RDS::DBCluster',
    fields: {
      DeletionProtection: PROTECTION,
      EnableIAMDatabaseAuthentication: prop('iamAuthentication'),
      Engine: ENGINE,
      SnapshotIdentifier: never,
      SourceDBClusterIdentifier: never,
      ReplicationSourceIdentifier: never,
      GlobalClusterIdentifier: never,
      StorageEncrypted: orKey('storageEncrypted', 'storageEncryptionKey'),
    },
    also: INSTANCES,
  },
  'aws-dynamodb.Table': {
    type: 'AWS::DynamoDB::Table',
    fields: {
      DeletionProtectionEnabled: prop('deletionProtection'),
      ResourcePolicy: prop('resourcePolicy'),
      SSESpecification: group({
        SSEEnabled: prop('encryption', {
          words: {
            'TableEncryption.AWS_MANAGED': true,
            'TableEncryption.CUSTOMER_MANAGED': true,
            'TableEncryption.DEFAULT': undefined,
          },
        }),
        KMSMasterKeyId: TABLE_KEY,
      }),
    },
  },
  'aws-dynamodb.TableV2': {
    type: 'AWS::DynamoDB::GlobalTable',
    fields: { Replicas: REPLICAS, SSESpecification: GLOBAL_ENCRYPTION },
  },
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
