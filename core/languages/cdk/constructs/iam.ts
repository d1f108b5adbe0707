import { Value } from '../../../model/index.ts';
import { callsOf, computed, type Field, given, listOf, objectOf, type Owner, prop } from '../fields.ts';
import { documentOf, type Gathered, plain, policyDocument, statementsBy, statementsIn } from './policies.ts';
import type { BesideTable, ConstructTables } from './table.ts';

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

/** `worker.role.addToPolicy(…)`. */
export function ofRole(role: string): readonly string[] {
  return GIVES.map((method) => `${role}.${method}`);
}

/**
 * The policy of a role that a construct makes for itself: what methods add to it, and the statements in properties; a
 * role that it is given has its own. `plainProperties` are those for which the construct adds nothing by itself; without
 * them it always may.
 */
export function policyOfRole(
  path: string,
  role: string,
  methods: readonly string[],
  properties: readonly string[] = [],
  plainProperties?: RegExp,
): BesideTable {
  const parts = (owner: Owner): readonly Gathered[] => [
    ...properties.map((name) => statementsIn(owner, name)),
    statementsBy(owner, ...methods),
  ];
  return {
    path: `${path}/DefaultPolicy`,
    type: 'AWS::IAM::Policy',
    exists: (owner: Owner) => {
      const own = given(owner, role, []);
      if (own.data.kind !== 'absent') return own.data.kind === 'unknown' ? undefined : false;
      if (parts(owner).some(({ statements, open }) => statements.length > 0 && !open)) return true;
      if (callsOf(owner, ...methods).items.some(({ isCertain }) => isCertain)) return true;
      // Nothing is known of what the construct says by itself, and so nothing is to be declared.
      if (plainProperties === undefined && parts(owner).every(({ statements }) => statements.length === 0))
        return false;
      // Grants make it as well, and much else that is given.
      return isPlain(owner, plainProperties) ? false : undefined;
    },
    fields: {
      PolicyDocument: computed((owner, path) => {
        const mayAddMore =
          plainProperties === undefined ||
          owner.construct.uses.calls.some(({ method }) => /grant/.test(method));
        const more = { statements: [], open: mayAddMore };
        return documentOf([...parts(owner), more], { place: owner.place, path });
      }),
      Roles: computed((owner, path) =>
        listOf([new Value({ kind: 'present' }, owner.place, [...path, 0])], { place: owner.place, path }),
      ),
    },
  };
}

/** Whether a construct is given nothing, and nothing is done to it or with it, for which its role needs more permissions. */
function isPlain({ construct, props }: Owner, plainProperties: RegExp | undefined): boolean {
  if (plainProperties === undefined) return false;
  const { calls, isGiven, isShared, touchedBy } = construct.uses;
  if (isGiven || isShared || touchedBy !== undefined || props.data.kind !== 'map' || props.data.open)
    return false;
  const { entry, keys } = props.data;
  return (
    keys().every((name) => plainProperties.test(name) || entry(name)?.data.kind === 'absent') &&
    calls.every(({ method }) => ASKS_FOR_NOTHING.test(method))
  );
}

/** Methods for which a role needs no permission. */
const ASKS_FOR_NOTHING = /^(?:metric\w*|add(?:Environment|Alias|FunctionUrl|Permission)|applyRemovalPolicy)$/;

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

/**
 * A policy that nothing has, or that says nothing, is left out of the template; nobody but the file can tell of one that
 * is given to something else.
 */
function ifHeld(field: Field): Field {
  return computed((owner, path) => {
    const { isGiven, isShared } = owner.construct.uses;
    const holders = Object.values(HOLDERS).map((each) => each.read(owner, path));
    const isHeld = isGiven || isShared || holders.some(({ data }) => data.kind !== 'absent');
    const said = STATEMENTS.read(owner, path).get(['Statement']);
    const isEmpty = said.data.kind === 'list' && said.data.items().length === 0;
    return isHeld && !isEmpty ? field.read(owner, path) : Value.unknown(owner.place, path);
  });
}

const STATEMENTS = policyDocument(['document', 'statements'], 'addStatements', 'document.addStatements');

const HOLDERS = {
  Users: holders('users', 'attachToUser'),
  Groups: holders('groups', 'attachToGroup'),
  Roles: holders('roles', 'attachToRole'),
};

export const iam: ConstructTables = {
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
    fields: { PolicyDocument: STATEMENTS, ...HOLDERS },
  },
  'aws-iam.Policy': {
    type: 'AWS::IAM::Policy',
    fields: Object.fromEntries(
      Object.entries({ PolicyDocument: STATEMENTS, ...HOLDERS }).map(([name, field]) => [
        name,
        ifHeld(field),
      ]),
    ),
  },
};
