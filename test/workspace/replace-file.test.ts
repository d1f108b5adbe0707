import assert from 'node:assert/strict';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
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
import { replaceFiles } from '../../workspace/replace-file.ts';

describe('a file that is replaced', () => {
  let folder = '';
  let outside = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parapet-replace-'));
    outside = mkdtempSync(join(tmpdir(), 'parapet-outside-'));
    writeFileSync(join(folder, 'a.yaml'), 'old: 1\r\n');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
    rmSync(outside, { recursive: true });
  });

  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const replaced = (name: string, before: string, after: string): readonly string[] =>
    replaceFiles([{ path: join(folder, name), before, after }], [folder]).map(({ message }) => message);

  for (const mode of [0o600, 0o640, 0o755, 0o4755])
    it(`keeps the mode ${mode.toString(8)}, and leaves nothing beside it`, () => {
      chmodSync(join(folder, 'a.yaml'), mode);
      assert.deepEqual(replaced('a.yaml', 'old: 1\r\n', 'new: 1\r\n'), []);
      assert.equal(text('a.yaml'), 'new: 1\r\n');
      assert.equal(statSync(join(folder, 'a.yaml')).mode & 0o7777, mode);
      assert.deepEqual(readdirSync(folder), ['a.yaml']);
    });

  it('is another file from then on: whoever has the old one open reads that to its end', () => {
    const before = statSync(join(folder, 'a.yaml')).ino;
    linkSync(join(folder, 'a.yaml'), join(outside, 'other-name'));
    replaced('a.yaml', 'old: 1\r\n', 'new: 1\r\n');
    assert.notEqual(statSync(join(folder, 'a.yaml')).ino, before);
    assert.equal(readFileSync(join(outside, 'other-name'), 'utf8'), 'old: 1\r\n');
  });

  it('keeps its mark of byte order and what follows it', () => {
    writeFileSync(join(folder, 'b.yaml'), '\ufeffold: ä\n');
    assert.deepEqual(replaced('b.yaml', '\ufeffold: ä\n', '\ufeffnew: ä\n'), []);
    assert.equal(text('b.yaml'), '\ufeffnew: ä\n');
  });

  it('stays as it is where it was changed since it was read', () => {
    assert.deepEqual(replaced('a.yaml', 'older: 1\n', 'new: 1\n'), [
      'is not changed: it was changed since it was read',
    ]);
    assert.equal(text('a.yaml'), 'old: 1\r\n');
  });

  it('stays as it is where it is read-only, not in UTF-8, no file or not there', () => {
    chmodSync(join(folder, 'a.yaml'), 0o444);
    writeFileSync(join(folder, 'latin.yaml'), Buffer.from('old: "\xe4"\n', 'latin1'));
    mkdirSync(join(folder, 'folder'));
    assert.match(replaced('a.yaml', 'old: 1\r\n', 'new: 1\n').join(), /read-only/);
    assert.match(replaced('latin.yaml', 'old: "\ufffd"\n', 'new: "\ufffd"\n').join(), /not in UTF-8/);
    assert.match(replaced('folder', '', 'new: 1\n').join(), /no file/);
    assert.equal(replaced('absent.yaml', '', 'new: 1\n').length, 1);
    assert.equal(text('a.yaml'), 'old: 1\r\n');
    assert.deepEqual(readFileSync(join(folder, 'latin.yaml')), Buffer.from('old: "\xe4"\n', 'latin1'));
    assert.deepEqual(readdirSync(folder), ['a.yaml', 'folder', 'latin.yaml']);
  });

  it('is the one behind a link, and none outside of the folders', () => {
    symlinkSync('a.yaml', join(folder, 'link.yaml'));
    assert.deepEqual(replaced('link.yaml', 'old: 1\r\n', 'new: 1\n'), []);
    assert.ok(lstatSync(join(folder, 'link.yaml')).isSymbolicLink());
    assert.equal(text('a.yaml'), 'new: 1\n');
    writeFileSync(join(outside, 'theirs.yaml'), 'old: 1\n');
    symlinkSync(join(outside, 'theirs.yaml'), join(folder, 'out.yaml'));
    symlinkSync(outside, join(folder, 'way'));
    for (const name of ['out.yaml', 'way/theirs.yaml', `../${outside.split('/').at(-1)}/theirs.yaml`])
      assert.match(replaced(name, 'old: 1\n', 'new: 1\n').join(), /link that leads out/);
    assert.equal(readFileSync(join(outside, 'theirs.yaml'), 'utf8'), 'old: 1\n');
  });

  it('stays as it is where another that belongs to it may not be replaced', () => {
    writeFileSync(join(folder, 'b.yaml'), 'old: 2\n', { mode: 0o444 });
    const problems = replaceFiles(
      [
        { path: join(folder, 'a.yaml'), before: 'old: 1\r\n', after: 'new: 1\r\n' },
        { path: join(folder, 'b.yaml'), before: 'old: 2\n', after: 'new: 2\n' },
      ],
      [folder],
    );
    assert.deepEqual(
      problems.map(({ path }) => path),
      [join(folder, 'b.yaml')],
    );
    assert.equal(text('a.yaml'), 'old: 1\r\n');
  });
});
