import { Value } from '../../../model/index.ts';
import { computed, given } from '../fields.ts';
import { resourcePolicy } from './policies.ts';
import type { ConstructTables } from './table.ts';

/** What stands in the source: `SecretValue.unsafePlainText('…')`, or an object of such. The construct makes one up where nothing does. */
const SECRET = computed((owner, path) => {
  const written = ['secretStringValue', 'secretObjectValue', 'secretStringBeta1']
    .map((name) => given(owner, name, path))
    .find(({ data }) => data.kind !== 'absent');
  if (written === undefined) return Value.absent(owner.place, path);
  return written.literal() === undefined && written.data.kind !== 'map'
    ? Value.unknown(written.place, path)
    : written;
});

export const secretsmanager: ConstructTables = {
  'aws-secretsmanager.Secret': {
    type: 'AWS::SecretsManager::Secret',
    fields: { SecretString: SECRET },
    also: [
      resourcePolicy({
        type: 'AWS::SecretsManager::ResourcePolicy',
        names: 'SecretId',
        document: 'ResourcePolicy',
        isList: false,
        actions: 'secretsmanager:*',
        others: ['replicaRegions'],
        opens: /^(?:grant|denyAccountRootDelete$|attach$|policy\.)/,
      }),
    ],
  },
};
