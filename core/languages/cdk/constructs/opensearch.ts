import { callsOf, computed, given, objectOf, type Owner } from '../fields.ts';
import { documentOf, type Gathered, mention, statementsBy, statementsIn } from './policies.ts';
import type { BesideTable, ConstructTables } from './table.ts';

/** The access policy of a domain, which is set by a call once the domain is there, and made with the first statement. */
function accessPolicy(path: string, type: string): BesideTable {
  return {
    path: `${path}/Resource/Default`,
    type,
    exists: (owner) => {
      const [inProperty, , byItself] = parts(owner);
      if (inProperty.statements.length > 0 || byItself === 'yes') return true;
      const { items, open } = callsOf(owner, 'addAccessPolicies');
      if (items.some((call) => call.isCertain && call.argument(0) !== undefined)) return true;
      return open || items.length > 0 || inProperty.open || byItself === 'unknown' ? undefined : false;
    },
    fields: {
      // The template has it as a JSON text.
      Create: computed((owner, at) => {
        const [inProperty, byMethods, byItself] = parts(owner);
        const rest: Gathered = { statements: [], open: byItself !== 'no' };
        const { place } = owner;
        const path = [...at, 'parameters'];
        const parameters = {
          DomainName: mention(owner, [...path, 'DomainName']),
          AccessPolicies: documentOf([inProperty, byMethods, rest], {
            place,
            path: [...path, 'AccessPolicies'],
          }),
        };
        return objectOf({ parameters: objectOf(parameters, { place, path }) }, { place, path: at });
      }),
    },
  };
}

/** What is written in the property, what methods add, and whether the construct adds a statement by itself. */
function parts(owner: Owner): readonly [Gathered, Gathered, 'yes' | 'no' | 'unknown'] {
  const basic = given(owner, 'useUnsignedBasicAuth', []);
  const isBasic = basic.data.kind === 'absent' ? false : basic.literal();
  return [
    statementsIn(owner, 'accessPolicies'),
    statementsBy(owner, 'addAccessPolicies'),
    isBasic === true ? 'yes' : isBasic === false ? 'no' : 'unknown',
  ];
}

export const opensearch: ConstructTables = {
  'aws-opensearchservice.Domain': {
    type: 'AWS::OpenSearchService::Domain',
    fields: {},
    also: [accessPolicy('AccessPolicy', 'Custom::OpenSearchAccessPolicy')],
  },
  'aws-elasticsearch.Domain': {
    type: 'AWS::Elasticsearch::Domain',
    fields: {},
    also: [accessPolicy('ESAccessPolicy', 'Custom::ElasticsearchAccessPolicy')],
  },
};
