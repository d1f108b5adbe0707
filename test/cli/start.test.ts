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

  it('is kept no longer than the program that it is of', () => {
    started();
    const own = join(home, kept()[0]!);
    const mark = (file: string): string => JSON.stringify([file, 1]).padEnd(512);
    writeFileSync(`${own}-gone`, mark(join(home, 'gone/cli-main.cjs')));
    writeFileSync(`${own}-there`, mark(COMMAND));
    writeFileSync(own, '');
    started();
    const left = kept().map((path) => join(home, path));
    assert.deepEqual(left.sort(), [own, `${own}-there`].sort());
  });

  it('is not kept where nothing may be written', () => {
    writeFileSync(join(home, 'parapet'), '');
    chmodSync(home, 0o500);
    assert.match(started(), /^\[/);
    assert.deepEqual(kept(), []);
  });
});

/** Has a process tell on its error output which files it reads. */
const TELL = `const fs = require('node:fs');
const read = fs.readFileSync;
fs.readFileSync = (path, ...rest) => {
  process.stderr.write('read ' + String(path).replace(/\\\\/g, '/').replace(/^.*\\//, '') + '\\n');
  return read(path, ...rest);
};`;

describe('what a start reads', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parapet-start-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const readFor = (name: string, text: string): readonly string[] => {
    writeFileSync(join(folder, 'tell.cjs'), TELL);
    writeFileSync(join(folder, name), text);
    const { stderr } = spawnSync(
      process.execPath,
      ['--require', join(folder, 'tell.cjs'), COMMAND, 'scan', name],
      { cwd: folder, encoding: 'utf8' },
    );
    return stderr.match(/(?<=^read ).*/gm) ?? [];
  };
  const OF_CDK = /^(?:cdk-constructs|cdk-library)\.json$/;

  it('is nothing of the CDK where there is no CDK source', () => {
    const template = 'Resources:\n  Jobs:\n    Type: AWS::SQS::Queue\n';
    assert.deepEqual(
      readFor('jobs.yaml', template).filter((name) => OF_CDK.test(name)),
      [],
    );
    const source = `import { Queue } from 'aws-cdk-lib/aws-sqs';\nnew Queue(this, 'Jobs');\n`;
    assert.ok(
      readFor('jobs.ts', source).some((name) => OF_CDK.test(name)),
      'the tables are read with CDK source',
    );
  });
});
