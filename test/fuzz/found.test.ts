import assert from 'node:assert/strict';
import { anyEdit, randomFrom } from './edits.ts';
import { OTHERS, type Example } from './texts.ts';
import { FuzzedWorkspace, seen } from './workspace.ts';

const IMPORTS = "import { Stack, aws_sqs as sqs } from 'aws-cdk-lib';\n";
const CLASS = (parameters: string): string => `class Jobs extends Stack {
  constructor(scope: any, id: string, ${parameters}) {
    super(scope, id);
    if (open) new sqs.Queue(this, 'One', { encryption: sqs.QueueEncryption.UNENCRYPTED });
    if (!other) new sqs.Queue(this, 'Two', { encryption: sqs.QueueEncryption.UNENCRYPTED });
  }
}
`;

/** What the fuzz has found: texts, and what they became after which an edit differed from a fresh reading. */
const FOUND: Readonly<Record<string, readonly [path: string, before: string, after: string]>> = {
  'another default of a parameter': [
    'app/stack.ts',
    `${IMPORTS}${CLASS('open = true, other = false')}new Jobs(undefined, 'J');\n`,
    `${IMPORTS}${CLASS('open = false, other = true')}new Jobs(undefined, 'J');\n`,
  ],
  'another order of parameters': [
    'app/stack.ts',
    `${IMPORTS}${CLASS('open: boolean, other: boolean')}new Jobs(undefined, 'J', true, false);\n`,
    `${IMPORTS}${CLASS('other: boolean, open: boolean')}new Jobs(undefined, 'J', true, false);\n`,
  ],
  'a default of a parameter that is gone': [
    'app/stack.ts',
    `${IMPORTS}${CLASS('open = true, other = false')}new Jobs(undefined, 'J');\n`,
    `${IMPORTS}${CLASS('open: boolean, other: boolean')}new Jobs(undefined, 'J');\n`,
  ],
};

describe('an edit that the fuzz has found to differ from a fresh reading', () => {
  for (const [name, [path, before, after]] of Object.entries(FOUND))
    it(`no longer does: ${name}`, () => {
      const workspace = new FuzzedWorkspace([{ path, text: before }]);
      try {
        workspace.judge(path);
        workspace.change(path, changed(before, after));
        workspace.judge(path);
        const compared = workspace.compared(path)!;
        assert(compared.length > 0);
        for (const { known, fresh } of compared) assert.deepEqual(seen(known, true), seen(fresh, true));
      } finally {
        workspace.close();
      }
    });

  it('no longer does: errors in a long text of Python, behind which its parser goes on', () => {
    const [{ text: example }] = OTHERS.filter((other) => other.path.endsWith('.py')) as [Example];
    const parts = Array.from({ length: 12 }, (_, i) => example.replace(/\bStorage\b/g, `Storage${i}`));
    const path = 'app/stack.py';
    const text = parts.join('\n');
    const workspace = new FuzzedWorkspace([{ path, text }]);
    const random = randomFrom(3);
    try {
      workspace.judge(path);
      for (let i = 0; i < 11; i++) {
        workspace.change(path, anyEdit(workspace.textOf(path), random, [text]));
        workspace.judge(path);
      }
      for (const { known, fresh } of workspace.compared(path)!) assert.deepEqual(seen(known), seen(fresh));
    } finally {
      workspace.close();
    }
  });
});

/** The one stretch in which two texts differ. */
function changed(before: string, after: string): { start: number; end: number; text: string } {
  let start = 0;
  while (before[start] === after[start]) start++;
  let same = 0;
  while (
    same < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - same] === after[after.length - 1 - same]
  )
    same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
