import assert from 'node:assert/strict';
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

const PYTHON = (i: number): string => `class Storage${i}(Stack):
    def __init__(self, scope, id, *, encrypted=False):
        super().__init__(scope, id)
        if encrypted:
            sqs.Queue(self, "Jobs", encryption=sqs.QueueEncryption.UNENCRYPTED)
        for name in ["a", "b"]:
            s3.Bucket(self, f"B{name}", enforce_ssl=True)


Storage${i}(None, "One", encrypted=True)
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

  it('no longer does: errors in Python of many classes, behind which its parser goes on', () => {
    const path = 'app/stack.py';
    const text = `from aws_cdk import Stack, aws_s3 as s3, aws_sqs as sqs\n${Array.from({ length: 12 }, (_, i) => PYTHON(i)).join('')}`;
    for (const [at, piece] of [
      [62, PYTHON(3).slice(40, 160)],
      [300, '('],
      [900, '    '],
      [1500, '"""'],
    ] as const) {
      const workspace = new FuzzedWorkspace([{ path, text }]);
      try {
        workspace.judge(path);
        for (const change of [
          { start: at, end: at, text: piece },
          { start: at + 400, end: at + 420, text: '' },
        ]) {
          workspace.change(path, change);
          workspace.judge(path);
          for (const { known, fresh } of workspace.compared(path)!)
            assert.deepEqual(seen(known, true), seen(fresh, true));
        }
      } finally {
        workspace.close();
      }
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
