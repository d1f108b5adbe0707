/**
 * `npm run changelog -- 1.2.0`: gathers the files of `changes/` into CHANGELOG.md, under the version that is named, with what
 * stands under "Unreleased" there, and removes them. Without a version it prints what would be gathered.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gathered, type Change } from './changes.ts';
import { fromRoot } from './root.ts';

const changes = readdirSync(fromRoot('changes'))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .sort()
  .map((name): Change => ({ name, text: readFileSync(fromRoot(`changes/${name}`), 'utf8') }));
const [version] = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);
const changelog = gathered(readFileSync(fromRoot('CHANGELOG.md'), 'utf8'), changes, version, today);

if (version === undefined) {
  for (const { text } of changes) console.log(text.trim());
} else {
  writeFileSync(fromRoot('CHANGELOG.md'), changelog);
  for (const { name } of changes) rmSync(fromRoot(`changes/${name}`));
  console.log(`Gathered ${changes.length} changes under ${version} in CHANGELOG.md and removed their files.`);
}
