import table from './library.json' with { type: 'json' };

type Members = Readonly<Record<string, Literal>>;
type Literal = string | number;

/** What a member of an enumeration stands for: `aws-s3` and `BucketAccessControl.PRIVATE`; undefined of another. */
export function textOfMember(module: string, name: string): Literal | undefined {
  const [owner = '', ...rest] = name.split('.');
  // It is parsed with the first question.
  const all = table.members as Readonly<Record<string, Members>>;
  const members = Object.hasOwn(all, `${module}.${owner}`) ? all[`${module}.${owner}`]! : {};
  const member = rest.join('.');
  return Object.hasOwn(members, member) ? members[member] : undefined;
}

let signatures: ReadonlyMap<string, readonly string[]> | undefined;

/** The parameters of what is called so, in each class that has it: `Class`, `Class.method` or `.method`. */
export function signaturesOf(name: string): readonly string[] {
  if (signatures === undefined) {
    const all = new Map<string, string[]>();
    for (const [signature, owners] of Object.entries(table.signatures))
      for (const owner of owners.split(' ')) all.set(owner, [...(all.get(owner) ?? []), signature]);
    signatures = all;
  }
  return signatures.get(name) ?? [];
}
