import assert from 'node:assert/strict';
import { readFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../cli/report/report.ts';
import { commandInFolder } from './command.ts';

const FILES = {
  'a.yaml': `Resources:
  Jobs:
    Type: AWS::SQS::Queue   # kept as it is
    # checkov:skip=CKV_AWS_27:public data
    Properties:
      SqsManagedSseEnabled: false
  News:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false #trivy:ignore:AVD-AWS-0096:exp:2999-01-01 why not
`,
  'main.tf': `# trivy:ignore:AVD-AWS-0096 public
# tfsec:ignore:aws-made-up
resource "aws_sqs_queue" "a" {
  sqs_managed_sse_enabled = false
}
`,
  'b.json': `{"Resources":{"Q":{"Type":"AWS::SQS::Queue","Metadata":{"cfn_nag":{"rules_to_suppress":[{"id":"W48","reason":"public"}]}},"Properties":{"SqsManagedSseEnabled":false}}}}`,
};

describe('parapet import', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  const text = (name: string): string => readFileSync(join(command.folder, name), 'utf8');
  const report = (): Report =>
    JSON.parse(parapet('scan', '--format', 'json', '--show-suppressed').stdout) as Report;

  it('writes the suppressions of other tools as ours, beside them, and changes nothing else', () => {
    write(FILES);
    assert.equal(report().findings.length, 4);
    const { status, stdout, stderr } = parapet('import');
    assert.deepEqual([status, stdout], [0, '4 suppressions written in 3 files.\n']);
    assert.equal(stderr, 'parapet: main.tf:2: no rule answers for aws-made-up of tfsec\n');
    const { findings, suppressed } = report();
    assert.deepEqual(findings, []);
    assert.deepEqual(
      suppressed.map(({ resource, reason, until }) => [resource, reason, until]),
      [
        ['Jobs', 'public data (checkov: CKV_AWS_27)', undefined],
        ['News', 'why not (trivy: AVD-AWS-0096)', '2998-12-31'],
        ['Q', 'public (cfn_nag: W48)', undefined],
        ['aws_sqs_queue.a', 'public (trivy: AVD-AWS-0096)', undefined],
      ],
    );
    const without = (name: keyof typeof FILES): string => text(name).replace(/^.*parapet:ignore.*\n/gm, '');
    assert.equal(without('a.yaml'), FILES['a.yaml']);
    assert.equal(without('main.tf'), FILES['main.tf']);
    // What Trivy reads has to stand right above the block.
    assert.match(text('main.tf'), /^# parapet:ignore .*\n# trivy:.*\n# tfsec:.*\nresource/);
    assert.match(text('b.json'), /"cfn_nag":\{"rules_to_suppress"/);
    assert.equal(parapet('import').stdout, '0 suppressions written in 0 files.\n');
  });

  it('shows a diff and writes nothing where that is asked for, of some tools alone where they are named', () => {
    write(FILES);
    const { stdout } = parapet('import', '--dry-run', '--from', 'checkov');
    assert.match(
      stdout,
      /^\+ {2}# parapet:ignore sqs-queue-encrypted -- public data \(checkov: CKV_AWS_27\)$/m,
    );
    assert.doesNotMatch(stdout, /trivy: AVD/);
    for (const name of ['a.yaml', 'main.tf', 'b.json'] as const) assert.equal(text(name), FILES[name]);
  });

  it('says of a file that may not be written that it is left as it is', () => {
    write(FILES);
    chmodSync(join(command.folder, 'a.yaml'), 0o444);
    const { status, stderr } = parapet('import');
    assert.equal(status, 2);
    assert.match(stderr, /a\.yaml: is not changed: it is read-only/);
    assert.equal(text('a.yaml'), FILES['a.yaml']);
    assert.match(text('main.tf'), /parapet:ignore/);
  });
});
