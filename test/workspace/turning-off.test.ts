import assert from 'node:assert/strict';
import { load } from 'js-yaml';
import { applyChanges } from '../../core/engine/fix.ts';
import { turningOff } from '../../workspace/turning-off.ts';

const RULE = 'sqs-queue-encrypted';

describe('a rule that is turned off in .parapet.yaml', () => {
  for (const [name, text] of [
    ['that is empty', ''],
    ['that sets other things', 'profile: strict # for all of us\n'],
    ['without a line end', 'profile: strict'],
    ['with rules', 'rules:\n  # by hand\n  s3-bucket-versioning: off\nprofile: strict\n'],
    ['with rules far in', 'rules:\n      s3-bucket-versioning: off\n'],
    ['with rules in braces', 'rules: { s3-bucket-versioning: off }\n'],
    ['with no rules in braces', 'rules: {}\nprofile: strict\n'],
    ['with nothing under rules', 'rules:\nprofile: strict\n'],
    ['with the rule at another severity', `rules:\n  ${RULE}: low\n`],
    ['with the rule and options', `rules:\n  ${RULE}: { severity: low }\n  s3-bucket-versioning: off\n`],
    ['with the line ends of Windows', 'profile: strict\r\nrules:\r\n  s3-bucket-versioning: off\r\n'],
  ] as const)
    it(`${name} says so, and the rest stays`, () => {
      const change = turningOff(text, RULE, 'the queue is\n empty: #1')!;
      const after = load(applyChanges(text, [change])) as { rules: Record<string, unknown> };
      const before = (text === '' ? {} : load(text)) as { rules?: Record<string, unknown> | null };
      assert.deepEqual(after, { ...before, rules: { ...before.rules, [RULE]: 'off' } });
      assert.equal(applyChanges(text, [change]).includes('\r\n'), text.includes('\r\n'));
    });

  for (const text of ['- a\n', 'rules: everything\n', 'rules: [a]\n'])
    it(`is not written into ${JSON.stringify(text)}`, () =>
      assert.equal(turningOff(text, RULE, 'x'), undefined));
});
