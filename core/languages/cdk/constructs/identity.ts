import { Value } from '../../../model/index.ts';
import {
  callsOf,
  computed,
  given,
  listOf,
  literal,
  objectOf,
  partOf,
  prop,
  type Field,
  type Owner,
} from '../fields.ts';
import type { BesideTable, ConstructTables } from './table.ts';
import { documentOf, plain, policyDocument, statementsBy, statementsIn } from './policies.ts';

/** `managedPolicies`, and what `addManagedPolicy` adds. */
const MANAGED: Field = computed((owner, path) => {
  const { items, open } = given(owner, 'managedPolicies', path).list();
  const added = callsOf(owner, 'addManagedPolicy');
  const later = added.items.flatMap((call) => call.argument(0) ?? []);
  return listOf([...items, ...later], { place: owner.place, path }, open || added.open);
});

/** `inlinePolicies: { Name: document }`. */
const INLINE: Field = computed((owner, path) => {
  const policies = given(owner, 'inlinePolicies', path);
  const { data } = policies;
  if (data.kind === 'absent') return policies;
  if (data.kind !== 'map') return Value.unknown(policies.place, path);
  const items = data.keys().map((name, i) => {
    const at = [...path, i];
    const document = data.entry(name)!;
    return objectOf(
      {
        PolicyName: new Value({ kind: 'literal', value: name }, document.place, at),
        PolicyDocument: document,
      },
      { place: document.place, path: at },
    );
  });
  return listOf(items, { place: policies.place, path }, data.open);
});

/** Who may take on a role; conditions of principals and external ids are not followed. */
const TRUST: Field = computed((owner, path) => {
  const principal = given(owner, 'assumedBy', path);
  const isPlain = ['externalId', 'externalIds'].every(
    (name) => given(owner, name, path).data.kind === 'absent',
  );
  const isChanged = owner.construct.uses.calls.some(({ method }) =>
    /^(?:assumeRolePolicy\.|grantAssumeRole$|withSessionTags$)/.test(method),
  );
  if (!isPlain || isChanged || principal.data.kind !== 'map') return Value.unknown(principal.place, path);
  const statement = plain(
    { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: principal },
    principal.place,
    path,
  );
  // The construct is shared: others may add to its policy.
  const open = owner.construct.uses.isShared;
  return documentOf([{ statements: [statement], open }], { place: principal.place, path });
});

/** Methods that give permissions in the policy that the construct makes by itself. */
const GIVES = ['addToPolicy', 'addToPrincipalPolicy'] as const;

/** `DefaultPolicy`, which is made with the first statement. */
function defaultPolicy(holders: string): BesideTable {
  return {
    path: 'DefaultPolicy',
    type: 'AWS::IAM::Policy',
    exists: (owner: Owner) => {
      const { items, open } = callsOf(owner, ...GIVES);
      if (items.some(({ isCertain }) => isCertain)) return true;
      return open || items.length > 0 ? undefined : false;
    },
    fields: {
      PolicyDocument: computed((owner, path) =>
        documentOf([statementsBy(owner, ...GIVES)], { place: owner.place, path }),
      ),
      [holders]: computed((owner, path) =>
        listOf([new Value({ kind: 'present' }, owner.place, [...path, 0])], { place: owner.place, path }),
      ),
    },
  };
}

/** Who holds a policy: those it is given, and those it is attached to. */
function holders(property: string, method: string): Field {
  return computed((owner, path) => {
    const { items, open } = given(owner, property, path).list();
    const attached = callsOf(owner, method);
    const later = attached.items.flatMap((call) => call.argument(0) ?? []);
    const all = [...items, ...later];
    if (all.length === 0 && !open && !attached.open) return Value.absent(owner.place, path);
    return listOf(all, { place: owner.place, path }, open || attached.open);
  });
}

const HOLDERS = {
  Users: holders('users', 'attachToUser'),
  Groups: holders('groups', 'attachToGroup'),
  Roles: holders('roles', 'attachToRole'),
};

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

export const identity: ConstructTables = {
  'aws-cognito.UserPoolClient': {
    type: 'AWS::Cognito::UserPoolClient',
    fields: { AllowedOAuthFlows: FLOWS },
  },
  'aws-cognito.UserPool': { type: 'AWS::Cognito::UserPool', fields: { UserPoolAddOns: ADD_ONS } },
  'aws-iam.Role': {
    type: 'AWS::IAM::Role',
    fields: { AssumeRolePolicyDocument: TRUST, ManagedPolicyArns: MANAGED, Policies: INLINE },
    also: [defaultPolicy('Roles')],
  },
  'aws-iam.User': {
    type: 'AWS::IAM::User',
    fields: { ManagedPolicyArns: MANAGED, UserName: prop('userName') },
    also: [defaultPolicy('Users')],
  },
  'aws-iam.Group': {
    type: 'AWS::IAM::Group',
    fields: { ManagedPolicyArns: MANAGED, GroupName: prop('groupName') },
    also: [defaultPolicy('Groups')],
  },
  'aws-iam.ManagedPolicy': {
    type: 'AWS::IAM::ManagedPolicy',
    fields: { PolicyDocument: policyDocument(['document', 'statements'], 'addStatements'), ...HOLDERS },
  },
  'aws-iam.Policy': {
    type: 'AWS::IAM::Policy',
    fields: { PolicyDocument: policyDocument(['document', 'statements'], 'addStatements'), ...HOLDERS },
  },
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
};
