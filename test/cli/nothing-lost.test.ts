import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandInFolder } from './command.ts';

const QUEUE = `Resources:
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false # ä
`;

describe('parapet scan --fix', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  const at = (name: string): string => join(command.folder, name);
  const bytes = (name: string): Buffer => readFileSync(at(name));
  const repaired = (text: string): string => text.replace('false', 'true');

  it('keeps line ends, the mark of byte order, and the mode', () => {
    const texts = {
      'lf.yaml': QUEUE,
      'crlf.yaml': QUEUE.replaceAll('\n', '\r\n'),
      'mark.yaml': `\ufeff${QUEUE}`,
      'mixed.yaml': QUEUE.replace('\n', '\r\n'),
      'last.yaml': QUEUE.trimEnd(),
    };
    write(texts);
    chmodSync(at('lf.yaml'), 0o640);
    parapet('scan', '--fix');
    for (const [name, text] of Object.entries(texts))
      assert.deepEqual(bytes(name), Buffer.from(repaired(text)), name);
    assert.equal(statSync(at('lf.yaml')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(command.folder).sort(), Object.keys(texts).sort());
  });

  it('says what is not in UTF-8, and leaves it as it is', () => {
    const files = {
      'latin.yaml': Buffer.from(QUEUE, 'latin1'),
      'wide.yaml': Buffer.from(`\ufeff${QUEUE}`, 'utf16le'),
      'plain-wide.yaml': Buffer.from(QUEUE.replace('ä', 'a'), 'utf16le'),
      'big-wide.yaml': Buffer.from(`\ufeff${QUEUE}`, 'utf16le').swap16(),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
    const { stderr, stdout } = parapet('scan', '--fix');
    assert.match(stderr, /^parapet: latin\.yaml: is not in UTF-8: .* it is not repaired$/m);
    for (const name of ['wide', 'plain-wide', 'big-wide'])
      assert.match(stderr, new RegExp(`^parapet: ${name}\\.yaml: is in UTF-16 and is not read`, 'm'));
    assert.match(stdout, /latin\.yaml:5:29/);
    for (const [name, content] of Object.entries(files)) assert.deepEqual(bytes(name), content, name);
  });

  it('says what is read-only or a link that leads out, leaves it, and repairs the rest', () => {
    const outside = mkdtempSync(join(tmpdir(), 'parapet-theirs-'));
    try {
      writeFileSync(join(outside, 'theirs.yaml'), QUEUE);
      write({ 'kept.yaml': QUEUE, 'ours.yaml': QUEUE });
      chmodSync(at('kept.yaml'), 0o444);
      symlinkSync(join(outside, 'theirs.yaml'), at('link.yaml'));
      const { stderr } = parapet('scan', '--fix', 'kept.yaml', 'link.yaml', 'ours.yaml');
      assert.match(stderr, /^parapet: kept\.yaml: is not repaired: it is read-only$/m);
      assert.match(stderr, /^parapet: link\.yaml: is not repaired: it is a link that leads out/m);
      assert.match(stderr, /^ours\.yaml: repaired$/m);
      assert.equal(readFileSync(join(outside, 'theirs.yaml'), 'utf8'), QUEUE);
      assert.equal(bytes('kept.yaml').toString(), QUEUE);
      assert.equal(bytes('ours.yaml').toString(), repaired(QUEUE));
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('keeps what was repaired in a module for one that calls it when it repairs it for another', () => {
    const call = (open: boolean): string => `module "queue" {
  source = "../queue"
}

resource "aws_sqs_queue" "own" {
  sqs_managed_sse_enabled = ${!open}
}
`;
    const queue = (open: boolean): string =>
      `resource "aws_sqs_queue" "shared" {\n  sqs_managed_sse_enabled = ${!open}\n}\n`;
    write({ 'one/main.tf': call(true), 'two/main.tf': call(true), 'queue/main.tf': queue(true) });
    const { stderr } = parapet('scan', '--fix');
    assert.equal(bytes('one/main.tf').toString(), call(false));
    assert.equal(bytes('two/main.tf').toString(), call(false));
    assert.equal(bytes('queue/main.tf').toString(), queue(false));
    assert.equal(stderr.match(/queue\/main\.tf: repaired/g)?.length, 1);
  });
});
