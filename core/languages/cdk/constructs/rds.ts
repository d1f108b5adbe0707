import { Value } from '../../../model/index.ts';
import { evaluate } from '../evaluate.ts';
import { computed, type Field, given, never, orKey, type Owner, partOf, prop } from '../fields.ts';
import { type Factory, factoryOf } from '../value-classes.ts';
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

/** A password that stands in the source: `Credentials.fromPassword('shop', SecretValue.unsafePlainText('…'))`. */
const PASSWORD = computed((owner, path) => {
  const isManaged = given(owner, 'manageMasterUserPassword', path);
  if (isManaged.literal() === true) return Value.absent(isManaged.place, path);
  const credentials = given(owner, 'credentials', path);
  const factory = factoryOf(credentials);
  const password = factory?.name === 'Credentials.fromPassword' ? factory.argument(1) : undefined;
  return password?.literal() === undefined
    ? Value.unknown(credentials.place, path)
    : new Value(password.data, password.place, path, password.origin);
});

const DATABASE = {
  MasterUserPassword: PASSWORD,
  BackupRetentionPeriod: prop('backupRetention', DAYS),
  CopyTagsToSnapshot: prop('copyTagsToSnapshot', { default: true }),
  DeletionProtection: PROTECTION,
  EnableIAMDatabaseAuthentication: prop('iamAuthentication'),
  Engine: ENGINE,
};

/** What is not known where it is given, and absent where not. */
function ifGiven(field: Field): Field {
  return computed((owner, path) => {
    const value = field.read(owner, path);
    return value.data.kind === 'absent' ? value : Value.unknown(value.place, path);
  });
}

/** The most readers of a cluster that are judged. */
const MOST_READERS = 6;

/** A limitless database has no instances; the library has the name of what makes it so in two spellings. */
function hasInstances({ props }: Owner): true | undefined {
  const isPlain = ['clusterScalabilityType', 'clusterScailabilityType'].every(
    (name) => props.get([name]).data.kind === 'absent',
  );
  return isPlain ? true : undefined;
}

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
    exists: hasInstances,
    fields: {
      AutoMinorVersionUpgrade: own('autoMinorVersionUpgrade'),
      DBClusterIdentifier: computed((owner, path) => evaluate(owner.construct.node, owner.reading, path)),
      CACertificateIdentifier: ifGiven(own('caCertificate')),
      DBSnapshotIdentifier: never,
      Engine: ENGINE,
      // The cluster has the password.
      ManageMasterUserPassword: never,
      MasterUserPassword: never,
      TdeCredentialPassword: never,
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

export const rds: ConstructTables = {
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
};
