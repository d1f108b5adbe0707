import { Value } from '../../../model/index.ts';
import { computed, type Field, given, listOf, literal, objectOf, partOf, prop } from '../fields.ts';
import type { ConstructTables } from './table.ts';

/** Whether Cognito looks for stolen credentials and unusual logins, by the newer property or the older. */
const ADD_ONS: Field = computed((owner, path) => {
  const at = [...path, 'AdvancedSecurityMode'];
  const modes = [
    prop('advancedSecurityMode', {
      words: {
        'AdvancedSecurityMode.OFF': 'OFF',
        'AdvancedSecurityMode.AUDIT': 'AUDIT',
        'AdvancedSecurityMode.ENFORCED': 'ENFORCED',
      },
    }),
    prop('standardThreatProtectionMode', {
      words: {
        'StandardThreatProtectionMode.NO_ENFORCEMENT': 'OFF',
        'StandardThreatProtectionMode.AUDIT_ONLY': 'AUDIT',
        'StandardThreatProtectionMode.FULL_FUNCTION': 'ENFORCED',
      },
    }),
  ].map((field) => field.read(owner, at));
  const custom = given(owner, 'customThreatProtectionMode', path);
  const mode = modes.find(({ data }) => data.kind !== 'absent');
  if (custom.data.kind !== 'absent') return Value.unknown(custom.place, path);
  return mode === undefined
    ? Value.absent(owner.place, path)
    : objectOf({ AdvancedSecurityMode: mode }, { place: mode.place, path });
});

/** The ways in which a client may ask for tokens; without any word about it, two of them. */
const FLOWS: Field = computed((owner, path) => {
  const isOff = given(owner, 'disableOAuth', path);
  if (isOff.literal() === true) return Value.absent(isOff.place, path);
  if (isOff.data.kind !== 'absent' && isOff.literal() !== false) return Value.unknown(isOff.place, path);
  const flows = partOf(owner, given(owner, 'oAuth', path)).props.get(['flows']);
  if (flows.data.kind === 'absent') {
    const both = ['implicit', 'code'].map((flow, i) => literal(flow, owner.place, [...path, i]));
    return listOf(both, { place: owner.place, path });
  }
  if (flows.data.kind !== 'map') return Value.unknown(flows.place, path);
  let { open } = flows.data;
  const items: Value[] = [];
  for (const [name, word] of Object.entries(FLOW_WORDS)) {
    const value = flows.get([name]);
    if (value.literal() === true) items.push(literal(word, value.place, [...path, items.length]));
    else open ||= value.data.kind !== 'absent' && value.literal() !== false;
  }
  return listOf(items, { place: flows.place, path }, open);
});

const FLOW_WORDS: Readonly<Record<string, string>> = {
  clientCredentials: 'client_credentials',
  implicitCodeGrant: 'implicit',
  authorizationCodeGrant: 'code',
};

export const cognito: ConstructTables = {
  'aws-cognito.UserPoolClient': {
    type: 'AWS::Cognito::UserPoolClient',
    fields: { AllowedOAuthFlows: FLOWS },
  },
  'aws-cognito.UserPool': { type: 'AWS::Cognito::UserPool', fields: { UserPoolAddOns: ADD_ONS } },
};
