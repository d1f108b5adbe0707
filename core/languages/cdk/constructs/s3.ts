import { type Path, Value } from '../../../model/index.ts';
import {
  callsOf,
  computed,
  type Field,
  flagOf,
  given,
  group,
  listOf,
  literal,
  objectOf,
  ownCallsOf,
  type Owner,
  partOf,
  prop,
} from '../fields.ts';
import { inL1 } from '../l1.ts';
import { factoryOf } from '../value-classes.ts';
import {
  documentOf,
  type Gathered,
  plain,
  resourcePolicy,
  statementsBy,
  statementsIn,
  there,
} from './policies.ts';
import type { ConstructTables } from './table.ts';

const ALL = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'] as const;

/** Which of the four settings each member of `BlockPublicAccess` names. */
const NAMED: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  'BlockPublicAccess.BLOCK_ALL': Object.fromEntries(ALL.map((name) => [name, true])),
  'BlockPublicAccess.BLOCK_ACLS': { BlockPublicAcls: true, IgnorePublicAcls: true },
  'BlockPublicAccess.BLOCK_ACLS_ONLY': {
    BlockPublicAcls: true,
    BlockPublicPolicy: false,
    IgnorePublicAcls: true,
    RestrictPublicBuckets: false,
  },
};

/** Whether the settings that are not named are on. */
const BLOCKED_BY_DEFAULT = '@aws-cdk/aws-s3:publicAccessBlockedByDefault';

/** `blockPublicAccess`: a member of its class, or `new BlockPublicAccess({ … })`. */
const PUBLIC_ACCESS: Field = {
  // One setting alone would be written by a class of its own.
  write: (_rest, value, together) =>
    value === true && ALL.every((name) => together.some(([own]) => own === name))
      ? { prop: 'blockPublicAccess', code: { name: 'BlockPublicAccess.BLOCK_ALL' } }
      : undefined,
  read: (owner, path) => {
    const value = given(owner, 'blockPublicAccess', path);
    if (value.data.kind === 'absent') return value;
    const known = NAMED[String(value.literal())];
    const factory = factoryOf(value);
    const options = factory?.name === 'BlockPublicAccess' ? factory.argument(0) : undefined;
    if (known === undefined && options?.data.kind !== 'map') return Value.unknown(value.place, path);
    const entry = (name: string): Value => {
      const at = [...path, name];
      const own = options?.get([inL1(name)]);
      if (own !== undefined && own.data.kind !== 'absent')
        return new Value(own.data, own.place, at, own.origin);
      const isOn = known?.[name] ?? flagOf(owner, BLOCKED_BY_DEFAULT, false);
      return isOn === undefined
        ? Value.unknown(value.place, at)
        : new Value({ kind: 'literal', value: isOn }, value.place, at);
    };
    return new Value({ kind: 'map', keys: () => ALL, entry, open: false }, value.place, path);
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

/** `lifecycleRules`, and what `addLifecycleRule` adds: whether each is on, and what it does to uploads that never end. */
const LIFECYCLE: Field = computed((owner, path) => {
  const rules = given(owner, 'lifecycleRules', path);
  const added = ownCallsOf(owner, 'addLifecycleRule');
  const all = [...rules.list().items, ...added.items.flatMap((call) => call.argument(0) ?? [])];
  const open = rules.list().open || added.open;
  if (all.length === 0 && !open) return Value.absent(owner.place, path);
  const items = all.map((rule, i) => {
    const at = [...path, 'Rules', i];
    const part = partOf(owner, rule);
    const status = prop('enabled', { default: 'Enabled', words: { true: 'Enabled', false: 'Disabled' } });
    const abort = [...at, 'AbortIncompleteMultipartUpload'];
    const days = prop('abortIncompleteMultipartUploadAfter', { duration: 'days' }).read(part, [
      ...abort,
      'DaysAfterInitiation',
    ]);
    const upload =
      days.data.kind === 'absent'
        ? Value.absent(rule.place, abort)
        : objectOf({ DaysAfterInitiation: days }, { place: days.place, path: abort });
    const entries = { Status: status.read(part, [...at, 'Status']), AbortIncompleteMultipartUpload: upload };
    return objectOf(entries, { place: rule.place, path: at }, true);
  });
  const list = listOf(items, { place: rules.place, path: [...path, 'Rules'] }, open);
  return objectOf({ Rules: list }, { place: rules.place, path }, true);
});

/** What `publicReadAccess` adds. */
function publicRead(owner: Owner): Gathered {
  const isPublic = given(owner, 'publicReadAccess', []);
  const { place } = isPublic;
  if (isPublic.data.kind === 'absent' || isPublic.literal() === false) return { statements: [], open: false };
  if (isPublic.literal() !== true) return { statements: [], open: true };
  const statement = {
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: 's3:GetObject',
    Resource: there(place),
  };
  return { statements: [plain(statement, place, [])], open: false };
}

/** What `grantPublicAccess(prefix, …actions)` adds; the grant that it gives back may be narrowed. */
const PUBLIC_GRANTS = (owner: Owner): Gathered => {
  const calls = callsOf(owner, 'grantPublicAccess');
  const always = publicRead(owner);
  const statements = calls.items
    .filter(({ isCertain }) => isCertain)
    .map((call) => {
      const actions: Value[] = [];
      for (let i = 1, next = call.argument(i); next !== undefined; next = call.argument(++i))
        actions.push(next);
      const at = { place: call.place, path: [] };
      const action = actions.length === 0 ? literal('s3:GetObject', call.place, []) : listOf(actions, at);
      const { place } = call;
      return objectOf(
        {
          Effect: literal('Allow', place, []),
          Principal: plain({ AWS: '*' }, place, []),
          Action: action,
          Resource: there(place),
        },
        at,
        !call.isAlone,
      );
    });
  return {
    statements: [...always.statements, ...statements],
    open: always.open || calls.open || calls.items.some(({ isCertain }) => !isCertain),
  };
};

export const s3: ConstructTables = {
  'aws-s3.BucketPolicy': {
    type: 'AWS::S3::BucketPolicy',
    fields: {
      Bucket: prop('bucket'),
      PolicyDocument: computed((owner, path) =>
        documentOf([statementsIn(owner, 'document'), statementsBy(owner, 'document.addStatements')], {
          place: owner.place,
          path,
        }),
      ),
    },
  },
  'aws-s3.Bucket': {
    type: 'AWS::S3::Bucket',
    fields: {
      BucketName: prop('bucketName'),
      BucketEncryption: ENCRYPTION,
      LifecycleConfiguration: LIFECYCLE,
      LoggingConfiguration: LOGGING,
      PublicAccessBlockConfiguration: PUBLIC_ACCESS,
      VersioningConfiguration: group({
        Status: prop('versioned', { words: { true: 'Enabled', false: undefined } }),
      }),
    },
    also: [
      resourcePolicy({
        type: 'AWS::S3::BucketPolicy',
        names: 'Bucket',
        isList: false,
        actions: 's3:*',
        others: ['autoDeleteObjects', 'minimumTLSVersion', 'serverAccessLogsPrefix', 'inventories'],
        opens: /^(?:grant(?!PublicAccess$)|addInventory$|policy\.)/,
        more: PUBLIC_GRANTS,
      }),
    ],
  },
};
