import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../built.ts';

describe('what is compiled at a start', () => {
  let home: string;
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'parapet-start-'))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const started = (): string => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [COMMAND, 'rules', '--format', 'json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      env: { ...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home },
    });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    return stdout;
  };

  const kept = (): string[] =>
    readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('cli-main'));

  it('is kept in the cache of the user, and changes nothing', () => {
    const first = started();
    assert.equal(kept().length, 1);
    assert.equal(started(), first);
    assert.equal(kept().length, 1);
  });

  it('is compiled anew where what was kept is damaged or of another program', () => {
    const first = started();
    const file = join(home, kept()[0]!);
    const whole = readFileSync(file);
    const half = whole.subarray(0, whole.length / 2);
    for (const other of ['', 'another', half, Buffer.concat([whole.subarray(0, 512), Buffer.alloc(4096)])]) {
      writeFileSync(file, other);
      assert.equal(started(), first);
      assert.ok(readFileSync(file).length > half.length);
    }
  });

  it('is not kept where nothing may be written', () => {
    writeFileSync(join(home, 'parapet'), '');
    chmodSync(home, 0o500);
    assert.match(started(), /^\[/);
    assert.deepEqual(kept(), []);
  });
});
