import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../built.ts';

/** Ends a process for good at the n-th thing that it does to the files of a folder: ahead of it, and within where it is a write. */
const KILLER = `const fs = require('node:fs');
const [folder, at] = [process.env.KILLED_IN, Number(process.env.KILLED_AT)];
const open = new Set();
let count = 0;
const die = () => { process.kill(process.pid, 'SIGKILL'); for (;;); };
const isDue = () => ++count === at;
const { openSync, closeSync, writeFileSync } = fs;
fs.openSync = (path, ...rest) => {
  const isOurs = String(path).startsWith(folder) && /[wax+]/.test(String(rest[0] ?? 'r'));
  if (isOurs && isDue()) die();
  const file = openSync(path, ...rest);
  if (isOurs) open.add(file);
  return file;
};
fs.closeSync = (file) => { open.delete(file); return closeSync(file); };
fs.writeFileSync = (file, text, ...rest) => {
  if (open.has(file)) {
    if (isDue()) die();
    if (isDue()) { writeFileSync(file, text.slice(0, text.length / 2), ...rest); die(); }
  }
  return writeFileSync(file, text, ...rest);
};
for (const name of ['fsyncSync', 'fchmodSync']) {
  const real = fs[name];
  fs[name] = (file, ...rest) => { if (open.has(file) && isDue()) die(); return real(file, ...rest); };
}
for (const name of ['renameSync', 'rmSync', 'mkdirSync']) {
  const real = fs[name];
  fs[name] = (path, ...rest) => { if (String(path).startsWith(folder) && isDue()) die(); return real(path, ...rest); };
}`;

const QUEUES = Array.from(
  { length: 3 },
  (_, i) => `  Queue${i}:\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: false\n`,
);
const TEMPLATE = `Resources:\n${QUEUES.join('')}`;
const FEWER = `Resources:\n${QUEUES[0]}`;

describe('a command that is killed at any moment', function () {
  this.timeout(300_000);
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parapet-killed-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const path = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(path(name), 'utf8');
  const run = (words: readonly string[], at = 0): { readonly isKilled: boolean; readonly stdout: string } => {
    writeFileSync(path('killer.cjs'), KILLER);
    const { signal, stdout } = spawnSync(
      process.execPath,
      ['--require', path('killer.cjs'), COMMAND, ...words],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, KILLED_IN: folder, KILLED_AT: String(at) },
      },
    );
    return { isKilled: signal === 'SIGKILL', stdout };
  };

  /** Kills a command at each thing that it does to files, one after the other; returns how many there are. */
  const killed = (words: readonly string[], begin: () => void, holds: () => void): number => {
    for (let at = 1; ; at++) {
      begin();
      if (!run(words, at).isKilled) return at - 1;
      holds();
    }
  };

  it('leaves the old baseline or the new one, never half of one', () => {
    writeFileSync(path('t.yaml'), TEMPLATE);
    run(['baseline']);
    const after = read('.parapet-baseline.json');
    writeFileSync(path('t.yaml'), FEWER);
    run(['baseline']);
    const before = read('.parapet-baseline.json');
    writeFileSync(path('t.yaml'), TEMPLATE);
    const times = killed(
      ['baseline'],
      () => writeFileSync(path('.parapet-baseline.json'), before),
      () => assert.ok([before, after].includes(read('.parapet-baseline.json'))),
    );
    assert.ok(times >= 4, `${times}: it opens a file, writes it and puts it in its place`);
    assert.equal(read('.parapet-baseline.json'), after);
  });

  it('leaves a template as it was or repaired, never half of one', () => {
    const times = killed(
      ['scan', '--fix'],
      () => writeFileSync(path('t.yaml'), FEWER),
      () => assert.ok([FEWER, FEWER.replace('false', 'true')].includes(read('t.yaml'))),
    );
    assert.ok(times >= 5, `${times}`);
    assert.equal(read('t.yaml'), FEWER.replace('false', 'true'));
  });

  it('leaves a cache that is taken whole or not at all', () => {
    writeFileSync(path('t.yaml'), TEMPLATE);
    const words = ['scan', '.', '--format', 'json', '--cache-folder', path('cache')];
    const right = run(['scan', '.', '--format', 'json']).stdout;
    const times = killed(
      words,
      () => rmSync(path('cache'), { recursive: true, force: true }),
      () => assert.equal(run(words).stdout, right),
    );
    assert.ok(times >= 4, `${times}`);
    assert.equal(run(words).stdout, right);
    assert.ok(readdirSync(path('cache')).length > 0);
  });

  it('leaves a report in a file whole, or what was there', () => {
    writeFileSync(path('t.yaml'), TEMPLATE);
    const words = ['scan', '.', '--output', 'csv=report.csv'];
    run(words);
    const after = read('report.csv');
    killed(
      words,
      () => writeFileSync(path('report.csv'), 'old'),
      () => assert.ok(['old', after].includes(read('report.csv'))),
    );
  });
});
