import { Value, type Path } from '../../../model/index.ts';
import { computed, group, listOf, never, objectOf, orKey, prop, type Field, type Owner } from '../fields.ts';
import type { ConstructTables } from './index.ts';

const ALL = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'] as const;

/** Which of the four settings each member of `BlockPublicAccess` turns on, and whether it says so of all four. */
const BLOCKED: Readonly<Record<string, { readonly on: readonly string[]; readonly isWhole: boolean }>> = {
  'BlockPublicAccess.BLOCK_ALL': { on: ALL, isWhole: true },
  'BlockPublicAccess.BLOCK_ACLS_ONLY': { on: ['BlockPublicAcls', 'IgnorePublicAcls'], isWhole: true },
  // A feature flag decides about the other two.
  'BlockPublicAccess.BLOCK_ACLS': { on: ['BlockPublicAcls', 'IgnorePublicAcls'], isWhole: false },
};

/** `blockPublicAccess`: a member of its class; another is unknown. */
const PUBLIC_ACCESS: Field = {
  // One setting alone would be written by a class of its own.
  write: (_rest, value, together) =>
    value === true && ALL.every((name) => together.some(([own]) => own === name))
      ? { prop: 'blockPublicAccess', code: { name: 'BlockPublicAccess.BLOCK_ALL' } }
      : undefined,
  read: (owner, path) => {
    const given = prop('blockPublicAccess').read(owner, path);
    if (given.data.kind === 'absent') return given;
    const known = BLOCKED[String(given.literal())];
    if (known === undefined) return Value.unknown(given.place, path);
    const entry = (name: string): Value => {
      const isOn = known.on.includes(name);
      return !isOn && !known.isWhole
        ? Value.unknown(given.place, [...path, name])
        : new Value({ kind: 'literal', value: isOn }, given.place, [...path, name]);
    };
    return new Value({ kind: 'map', keys: () => ALL, entry, open: false }, given.place, path);
  },
};

const ALGORITHMS: Readonly<Record<string, string | undefined>> = {
  'BucketEncryption.S3_MANAGED': 'AES256',
  'BucketEncryption.KMS_MANAGED': 'aws:kms',
  'BucketEncryption.KMS': 'aws:kms',
  'BucketEncryption.DSSE_MANAGED': 'aws:kms:dsse',
  'BucketEncryption.DSSE': 'aws:kms:dsse',
};

/** The rule of encryption that says what S3 does anyway. */
const MANAGED = JSON.stringify([{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }]);

/** `encryption` and `encryptionKey` as the bucket's rule of encryption. */
const ENCRYPTION: Field = {
  write: (_rest, value) =>
    JSON.stringify(value) === MANAGED
      ? { prop: 'encryption', code: { name: 'BucketEncryption.S3_MANAGED' } }
      : undefined,
  read: (owner, path) => {
    const given = prop('encryption').read(owner, path);
    const key = prop('encryptionKey').read(owner, path);
    const word = String(given.literal());
    if (
      word === 'BucketEncryption.UNENCRYPTED' ||
      (given.data.kind === 'absent' && key.data.kind === 'absent')
    )
      return Value.absent(given.place, path);
    const algorithm = given.data.kind === 'absent' ? 'aws:kms' : ALGORITHMS[word];
    if (algorithm === undefined) return Value.unknown(given.place, path);
    const place = given.data.kind === 'absent' ? key.place : given.place;
    const at = (...more: Path): Path => [...path, ...more];
    const rule: Path = ['ServerSideEncryptionConfiguration', 0, 'ServerSideEncryptionByDefault'];
    // Of `BucketEncryption.KMS` the construct makes a key of one's own where none is given.
    const hasKey = word === 'BucketEncryption.KMS' || word === 'BucketEncryption.DSSE';
    const byDefault = objectOf(
      {
        SSEAlgorithm: new Value({ kind: 'literal', value: algorithm }, place, at(...rule, 'SSEAlgorithm')),
        KMSMasterKeyID:
          hasKey || key.data.kind !== 'absent'
            ? new Value({ kind: 'present' }, place, at(...rule, 'KMSMasterKeyID'))
            : undefined,
      },
      { place, path: at(...rule) },
    );
    const list = 'ServerSideEncryptionConfiguration';
    const inner = objectOf({ ServerSideEncryptionByDefault: byDefault }, { place, path: at(list, 0) }, true);
    return objectOf({ [list]: listOf([inner], { place, path: at(list) }) }, { place, path });
  },
};

/** Logs go to the given bucket, or to the bucket itself where a prefix alone is given. */
const LOGGING: Field = computed((owner: Owner, path) => {
  const [bucket, prefix] = [
    prop('serverAccessLogsBucket').read(owner, path),
    prop('serverAccessLogsPrefix').read(owner, path),
  ];
  if (bucket.data.kind === 'absent' && prefix.data.kind === 'absent') return bucket;
  return objectOf({ DestinationBucketName: bucket, LogFilePrefix: prefix }, bucket);
});

/** Where no policy is given, the construct writes one that leaves the key to the account. */
const KEY_POLICY: Field = computed((owner, path) => {
  const given = prop('policy').read(owner, path);
  return given.data.kind === 'absent' ? Value.unknown(given.place, path) : given;
});

export const storage: ConstructTables = {
  'aws-s3.Bucket': {
    type: 'AWS::S3::Bucket',
    fields: {
      BucketName: prop('bucketName'),
      BucketEncryption: ENCRYPTION,
      LoggingConfiguration: LOGGING,
      PublicAccessBlockConfiguration: PUBLIC_ACCESS,
      VersioningConfiguration: group({
        Status: prop('versioned', { words: { true: 'Enabled', false: undefined } }),
      }),
    },
  },
  'aws-efs.FileSystem': {
    type: 'AWS::EFS::FileSystem',
    fields: {
      // The construct encrypts where nothing is said.
      Encrypted: prop('encrypted', { default: true }),
      KmsKeyId: prop('kmsKey'),
    },
  },
  'aws-ec2.Volume': {
    type: 'AWS::EC2::Volume',
    fields: {
      Encrypted: orKey('encrypted', 'encryptionKey'),
      KmsKeyId: prop('encryptionKey'),
      SnapshotId: prop('snapshotId'),
      SourceVolumeId: never,
    },
  },
  'aws-kms.Key': {
    type: 'AWS::KMS::Key',
    fields: {
      Enabled: prop('enabled'),
      KeyPolicy: KEY_POLICY,
      EnableKeyRotation: prop('enableKeyRotation'),
      PendingWindowInDays: prop('pendingWindow', { duration: 'days' }),
      KeySpec: prop('keySpec', { words: { 'KeySpec.SYMMETRIC_DEFAULT': 'SYMMETRIC_DEFAULT' } }),
      KeyUsage: prop('keyUsage', { words: { 'KeyUsage.ENCRYPT_DECRYPT': 'ENCRYPT_DECRYPT' } }),
      Origin: never,
    },
  },
};
