import assert from 'node:assert/strict';
import { analysed } from './analysed.ts';

type Assignment = Readonly<Record<string, string>>;

interface Case {
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  /** Each condition as the template writes it, and what it means. */
  readonly conditions: Readonly<Record<string, readonly [string, (at: Assignment) => boolean]>>;
  /** What decides whether the volume is encrypted; `Condition:` of the second volume. */
  readonly encrypted: string;
  readonly exists: string;
}

const ENV = { Env: ['dev', 'test', 'prod'] };
const IS_PROD = ['!Equals [!Ref Env, prod]', (at: Assignment) => at['Env'] === 'prod'] as const;
const IS_DEV = ['!Equals [dev, !Ref Env]', (at: Assignment) => at['Env'] === 'dev'] as const;

const CASES: Record<string, Case> = {
  'one parameter in two conditions': {
    parameters: ENV,
    conditions: { IsProd: IS_PROD, IsDev: IS_DEV },
    encrypted: '!If [IsProd, true, !If [IsDev, !If [IsProd, false, true], false]]',
    exists: 'IsDev',
  },
  'And, Or and Not': {
    parameters: { ...ENV, Safe: ['yes', 'no'] },
    conditions: {
      IsProd: IS_PROD,
      IsDev: IS_DEV,
      Safe: ["!Equals [!Ref Safe, 'yes']", (at) => at['Safe'] === 'yes'],
      Either: [
        '!Or [!Condition IsProd, !Condition Safe]',
        (at) => at['Env'] === 'prod' || at['Safe'] === 'yes',
      ],
      Never: ['!And [!Condition IsProd, !Condition IsDev]', () => false],
      Loose: [
        '!Not [!Or [!Condition Either, !Condition IsDev]]',
        (at) => at['Env'] === 'test' && at['Safe'] === 'no',
      ],
    },
    encrypted: '!If [Never, false, !If [Loose, false, !If [Either, true, !Ref AWS::NoValue]]]',
    exists: 'Loose',
  },
  'two parameters that equal each other': {
    parameters: { A: ['x', 'y'], B: ['x', 'y'] },
    conditions: {
      Same: ['!Equals [!Ref A, !Ref B]', (at) => at['A'] === at['B']],
      AIsX: ['!Equals [!Ref A, x]', (at) => at['A'] === 'x'],
      BIsX: ['!Equals [!Ref B, x]', (at) => at['B'] === 'x'],
    },
    encrypted: '!If [Same, !If [AIsX, !If [BIsX, true, false], true], true]',
    exists: 'Same',
  },
  'four parameters': {
    parameters: { A: ['1', '2'], B: ['1', '2'], C: ['1', '2'], D: ['1', '2'] },
    conditions: Object.fromEntries(
      ['A', 'B', 'C', 'D'].map(
        (name) => [`Is${name}`, [`!Equals [!Ref ${name}, 1]`, (at: Assignment) => at[name] === '1']] as const,
      ),
    ),
    encrypted: '!If [IsA, !If [IsB, true, !If [IsC, !If [IsD, false, true], false]], true]',
    exists: 'IsD',
  },
};

function write({ conditions, encrypted, exists }: Case, allowed: Case['parameters']): string {
  const parameters = Object.entries(allowed).map(
    ([name, values]) =>
      `  ${name}: {Type: String, AllowedValues: [${values.map((v) => `'${v}'`).join(', ')}]}`,
  );
  const named = Object.entries(conditions).map(([name, [text]]) => `  ${name}: ${text}`);
  return `Parameters:\n${parameters.join('\n')}\nConditions:\n${named.join('\n')}
Resources:
  Volume:
    Type: AWS::EC2::Volume
    Properties:
      Encrypted: ${encrypted}
  Other:
    Type: AWS::EC2::Volume
    Condition: ${exists}
    Properties:
      Encrypted: false
`;
}

function assignmentsOf(parameters: Case['parameters']): Assignment[] {
  return Object.entries(parameters).reduce<Assignment[]>(
    (all, [name, values]) => all.flatMap((at) => values.map((value) => ({ ...at, [name]: value }))),
    [{}],
  );
}

/** Findings by what they are about; positions and wording differ between the texts. */
function keysOf(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { ruleId, resource, path, message } of analysed(text).findings) {
    const key = `${ruleId} ${resource} ${path.join('.')}`;
    found.set(key, [...(found.get(key) ?? []), message]);
  }
  return found;
}

/** Whether what a message says of conditions is so. */
const holdsAt = (message: string, { conditions }: Case, at: Assignment): boolean =>
  [...message.matchAll(/`(\w+)` is (true|false)/g)].every(
    ([, condition, truth]) => String(conditions[condition!]?.[1](at) ?? truth) === truth,
  );

describe('a template with conditions', () => {
  for (const [name, made] of Object.entries(CASES)) {
    it(`of ${name} has the findings of its assignments, and no other`, () => {
      const symbolic = keysOf(write(made, made.parameters));
      const seen = new Set<string>();
      for (const at of assignmentsOf(made.parameters)) {
        const fixed = Object.fromEntries(Object.entries(at).map(([key, value]) => [key, [value]]));
        // A resource that is not deployed has no findings in the assignment's own template.
        for (const key of keysOf(write(made, fixed)).keys()) {
          seen.add(key);
          const messages = symbolic.get(key) ?? [];
          assert(
            messages.some((message) => holdsAt(message, made, at)),
            `${key} at ${JSON.stringify(at)}: ${messages.join(' | ')}`,
          );
        }
      }
      assert.deepEqual([...symbolic.keys()].sort(), [...seen].sort());
    });
  }
});
