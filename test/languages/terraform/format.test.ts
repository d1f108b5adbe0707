import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFixtures } from '../../../core/engine/page.ts';

const pages = new URL('../../../rules/', import.meta.url);
const isInstalled = spawnSync('terraform', ['version']).status === 0;

describe('what repairs leave', () => {
  it('is as terraform fmt leaves it, on every page', function () {
    // The texts behind `fixed` are what the fixes make, which the tests of the pages hold.
    this.timeout(120_000);
    if (!isInstalled) this.skip(); // terraform is not installed here
    const texts = readdirSync(pages, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) => readFixtures(readFileSync(new URL(file, pages), 'utf8')))
      .filter(({ language, kind }) => language === 'hcl' && kind === 'fixed')
      .map(({ text }) => text);
    assert(texts.length > 100);
    // One run for all: a separator of comments keeps them apart.
    const all = texts.map((text, i) => `# ${i}\n${text}`).join('\n');
    assert.equal(spawnSync('terraform', ['fmt', '-'], { input: all, encoding: 'utf8' }).stdout, all);
  });
});
