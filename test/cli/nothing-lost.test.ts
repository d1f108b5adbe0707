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

const KEY = `Resources:
  Key:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: false # ä
`;

describe('parapet scan --fix', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  const at = (name: string): string => join(command.folder, name);
  const bytes = (name: string): Buffer => readFileSync(at(name));
  const repaired = (text: string): string => text.replace('false', 'true');

  it('keeps line ends, the mark of byte order, and the mode', () => {
    const texts = {
      'lf.yaml': KEY,
      'crlf.yaml': KEY.replaceAll('\n', '\r\n'),
      'mark.yaml': `\ufeff${KEY}`,
      'mixed.yaml': KEY.replace('\n', '\r\n'),
      'last.yaml': KEY.trimEnd(),
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
      'latin.yaml': Buffer.from(KEY, 'latin1'),
      'wide.yaml': Buffer.from(`\ufeff${KEY}`, 'utf16le'),
      'plain-wide.yaml': Buffer.from(KEY.replace('ä', 'a'), 'utf16le'),
      'big-wide.yaml': Buffer.from(`\ufeff${KEY}`, 'utf16le').swap16(),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
    const { stderr, stdout } = parapet('scan', '--fix');
    assert.match(stderr, /^parapet: latin\.yaml: is not in UTF-8: .* it is not repaired$/m);
    for (const name of ['wide', 'plain-wide', 'big-wide'])
      assert.match(stderr, new RegExp(`^parapet: ${name}\\.yaml: is in UTF-16 and is not read`, 'm'));
    assert.match(stdout, /latin\.yaml:5:26/);
    for (const [name, content] of Object.entries(files)) assert.deepEqual(bytes(name), content, name);
  });

  it('says what is read-only or a link that leads out, leaves it, and repairs the rest', () => {
    const outside = mkdtempSync(join(tmpdir(), 'parapet-theirs-'));
    try {
      writeFileSync(join(outside, 'theirs.yaml'), KEY);
      write({ 'kept.yaml': KEY, 'ours.yaml': KEY });
      chmodSync(at('kept.yaml'), 0o444);
      symlinkSync(join(outside, 'theirs.yaml'), at('link.yaml'));
      const { stderr } = parapet('scan', '--fix', 'kept.yaml', 'link.yaml', 'ours.yaml');
      assert.match(stderr, /^parapet: kept\.yaml: is not repaired: it is read-only$/m);
      assert.match(stderr, /^parapet: link\.yaml: is not repaired: it is a link that leads out/m);
      assert.match(stderr, /^ours\.yaml: repaired$/m);
      assert.equal(readFileSync(join(outside, 'theirs.yaml'), 'utf8'), KEY);
      assert.equal(bytes('kept.yaml').toString(), KEY);
      assert.equal(bytes('ours.yaml').toString(), repaired(KEY));
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('keeps what was repaired in a module for one that calls it when it repairs it for another', () => {
    const call = (open: boolean): string => `module "key" {
  source = "../key"
}

resource "aws_kms_key" "own" {
  enable_key_rotation = ${!open}
}
`;
    const key = (open: boolean): string =>
      `resource "aws_kms_key" "shared" {\n  enable_key_rotation = ${!open}\n}\n`;
    write({ 'one/main.tf': call(true), 'two/main.tf': call(true), 'key/main.tf': key(true) });
    const { stderr } = parapet('scan', '--fix');
    assert.equal(bytes('one/main.tf').toString(), call(false));
    assert.equal(bytes('two/main.tf').toString(), call(false));
    assert.equal(bytes('key/main.tf').toString(), key(false));
    assert.equal(stderr.match(/key\/main\.tf: repaired/g)?.length, 1);
  });
});
