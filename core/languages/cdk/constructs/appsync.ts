import { given, type Owner } from '../fields.ts';
import { factoryOf } from '../value-classes.ts';
import type { ConstructTables } from './table.ts';

export const appsync: ConstructTables = {
  'aws-appsync.GraphqlApi': {
    type: 'AWS::AppSync::GraphQLApi',
    fields: {},
    also: [
      {
        path: 'MergedApiExecutionRole',
        type: 'AWS::IAM::Role',
        fields: {},
        isDerived: true,
        // APIs that are merged of others have a role that reads them.
        exists: (owner: Owner): boolean | undefined => {
          if (given(owner, 'schema', []).data.kind !== 'absent') return false;
          const name = factoryOf(given(owner, 'definition', []))?.name;
          return name === 'Definition.fromFile' || name === 'Definition.fromSchema' ? false : undefined;
        },
      },
    ],
  },
};
