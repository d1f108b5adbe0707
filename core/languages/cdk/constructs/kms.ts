import { Value } from '../../../model/index.ts';
import { computed, type Field, given, never, type Owner, prop } from '../fields.ts';
import {
  documentOf,
  type Gathered,
  grantedToAll,
  plain,
  statementsBy,
  statementsIn,
  there,
} from './policies.ts';
import type { ConstructTables } from './table.ts';

/** Where no policy is given, the construct writes one that leaves the key to the account. */
const KEY_POLICY: Field = computed((owner, path) => {
  const { place } = owner;
  const own = statementsIn(owner, 'policy');
  const root = new Value(
    { kind: 'text', parts: ['arn:', there(place), ':iam::', there(place), ':root'] },
    place,
    path,
  );
  // Which of the account's actions are named depends on the feature flags of the app.
  const admin = plain(
    { Effect: 'Allow', Principal: { AWS: root }, Action: there(place), Resource: '*' },
    place,
    path,
  );
  const isGiven = prop('policy').read(owner, path).data.kind !== 'absent';
  const first = isGiven ? { statements: [], open: true } : { statements: [admin], open: false };
  return documentOf(
    [own, first, adminsOf(owner), statementsBy(owner, 'addToResourcePolicy'), grantedToAll(owner)],
    { place, path },
  );
});

/** What `admins` may do. */
function adminsOf(owner: Owner): Gathered {
  const { items, open } = given(owner, 'admins', []).list();
  const known = items.filter(({ data }) => data.kind === 'map');
  return {
    statements: known.map((principal) =>
      plain(
        { Effect: 'Allow', Principal: principal, Action: there(principal.place), Resource: '*' },
        principal.place,
        [],
      ),
    ),
    open: open || known.length < items.length,
  };
}

export const kms: ConstructTables = {
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
