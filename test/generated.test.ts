import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

describe('generated files', () => {
  it('are what npm run generate writes, constructs derived anew, and the rules name nothing that the specification lacks', function () {
    this.timeout(180_000);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tools/generate.ts', '--check', '--all'],
      { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});
