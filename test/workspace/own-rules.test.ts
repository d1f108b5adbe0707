import assert from 'node:assert/strict';
import { selectRules } from '../../core/engine/rule-set.ts';
import { ALONE } from '../../core/engine/lint.ts';
import { readOwnRule } from '../../workspace/own-rules/read.ts';
import { ruleOf } from '../../workspace/own-rules/rule.ts';
import { analyse } from '../units.ts';

const RULE = `id: own-queue-key
title: Queues use the key of the platform team
severity: high
type: AWS::SQS::Queue
path: KmsMasterKeyId
must:
  matches: ^(alias/platform-|arn:aws:kms:)
message: "{resource} is encrypted with {value}, which the platform team does not rotate."
fix:
  value: alias/platform-queues
why: |
  The platform team rotates its keys.
`;

/** How many findings a rule has about a queue that is written so. */
function count(rule: string, properties: string): number {
  const read = readOwnRule(
    `id: own-check\ntitle: A check\nseverity: low\ntype: AWS::SQS::Queue\n${rule}\nmessage: wrong\n`,
  );
  assert.ok('rule' in read, JSON.stringify(read));
  const template = `Resources:\n  Orders:\n    Type: AWS::SQS::Queue\n    Properties:\n      FifoQueue: true\n${properties === '' ? '' : `      ${properties}\n`}`;
  const rules = selectRules([ruleOf(read.rule)]);
  return analyse(template, { rules, today: '2026-11-30', neighbours: ALONE })!.findings.length;
}

describe('a rule in YAML', () => {
  const each = (rule: string, ...texts: readonly string[]): readonly number[] =>
    texts.map((text) => count(rule, text));

  it('says what must hold', () => {
    const delay = (must: string, ...values: readonly string[]): readonly number[] =>
      each(`path: DelaySeconds\nmust: ${must}`, ...values.map((value) => `DelaySeconds: ${value}`), '');
    // The last one is not declared at all.
    assert.deepEqual(delay('{ equals: 5 }', '5', '"5"', '6'), [0, 0, 1, 1]);
    assert.deepEqual(delay('{ in: [5, 6] }', '6', '7'), [0, 1, 1]);
    assert.deepEqual(delay('{ range: { least: 5, most: 7 } }', '4', '5', '7', '8'), [1, 0, 0, 1, 1]);
    assert.deepEqual(delay('{ matches: "^[5-7]$" }', '4', '5', '75'), [1, 0, 1, 1]);
    assert.deepEqual(delay('{ exists: true }', '5'), [0, 1]);
    assert.deepEqual(delay('{ absent: true }', '5'), [1, 0]);
    assert.deepEqual(delay('{ not: { equals: 5 } }', '5', '6'), [1, 0, 0]);
    assert.deepEqual(delay('{ matches: "^[5-7]$", not: { in: [6] } }', '5', '6', '8'), [0, 1, 1, 1]);
    assert.deepEqual(delay('{ range: { least: 0 } }\ndefault: 0', '1'), [0, 0]);
  });

  it('makes no finding of what nobody can know', () => {
    for (const must of [
      '{ equals: 5 }',
      '{ in: [5] }',
      '{ matches: x }',
      '{ range: { least: 1 } }',
      '{ not: { equals: 5 } }',
    ])
      assert.deepEqual(
        each(`path: DelaySeconds\nmust: ${must}`, 'DelaySeconds: !ImportValue Delay'),
        [0],
        must,
      );
  });

  it('looks at each member of a list, and for a member', () => {
    const tags = 'path: Tags.*.Key\nmust: { matches: ^own }';
    assert.deepEqual(
      each(
        tags,
        'Tags: [{ Key: a, Value: x }, { Key: own-a, Value: x }, { Key: b, Value: x }]',
        'Tags: []',
        '',
      ),
      [2, 0, 0],
    );
    const arns = (must: string, ...names: readonly string[]): readonly number[] =>
      each(
        `path: RedriveAllowPolicy.sourceQueueArns\nmust: ${must}`,
        ...names.map((name) => `RedriveAllowPolicy: { sourceQueueArns: [a, ${name}] }`),
      );
    assert.deepEqual(arns('{ contains: b }', 'b', 'c', '!Ref Other'), [0, 1, 0]);
    assert.deepEqual(arns('{ contains: [a, b] }', 'b', 'c'), [0, 1]);
    assert.deepEqual(arns('{ not: { contains: b } }', 'b', 'c'), [1, 0]);
  });

  it('applies where it says so, and may ask about the resource itself', () => {
    const when = 'when: { path: FifoQueue, equals: true }\npath: DelaySeconds\nmust: { equals: 5 }';
    assert.deepEqual(each(when, 'DelaySeconds: 6'), [1]);
    assert.deepEqual(each(when.replace('true', 'false'), 'DelaySeconds: 6'), [0]);
    assert.deepEqual(each('must: { absent: true }', ''), [1]);
  });

  it('is told with its line where it is wrong', () => {
    for (const [text, line, message] of [
      [
        RULE.replace('severity: high', 'severity: huge'),
        3,
        'severity must be one of critical, high, medium, low, info',
      ],
      [RULE.replace('title: Q', 'titel: Q'), 2, 'there is no "titel" here; there are id, title, '],
      [
        RULE.replace('matches: ^', 'matches: ('),
        7,
        'must.matches is no pattern: a bracket is open that is not closed',
      ],
      [
        RULE.replace('AWS::SQS::Queue', 'aws_sqs_queue'),
        4,
        'aws_sqs_queue is no type as CloudFormation names it',
      ],
      [
        RULE.replace('own-queue-key', 'sqs-queue-encrypted'),
        1,
        'there is a rule sqs-queue-encrypted already',
      ],
      [
        RULE.replace(/title: .*/, 'title: "[Queues](https://evil)"'),
        2,
        'title must be a line of plain words',
      ],
      [
        RULE.replace('  value: alias/platform-queues', '  title: Do it'),
        9,
        'fix has either a value or remove: true',
      ],
      [RULE.replace(/must:\n.*\n/, 'must: {}\n'), 6, 'must demands nothing'],
      [RULE.replace('id: own', 'id: [own'), 2, ''],
      ['', 1, 'the file must be a mapping'],
      ['# nothing yet\n', 1, 'the file must be a mapping'],
    ] as const) {
      const read = readOwnRule(text);
      assert.ok('problems' in read, text);
      const said = read.problems.map((problem) => `${problem.line}: ${problem.message}`);
      assert.ok(
        said.some((each) => each.startsWith(`${line}: ${message}`)),
        said.join('\n'),
      );
    }
  });
});
