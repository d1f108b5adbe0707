/**
 * `npm run package`: packs what was built as `parapet.vsix`, from a copy of what ships, so that its manifest can have what
 * the repository's has not: the ids of all rules.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { withRuleIds } from './manifest.ts';
import { fromRoot } from './root.ts';
import { rulePlaces } from './rule-index.ts';

/** What `.vscodeignore` chooses from. */
const COPIED = ['.vscodeignore', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist', 'media', 'syntaxes'];

/** Where links and pictures of the README lead once it is read elsewhere. */
const SOURCES = 'https://github.com/parapet/parapet';

const folder = mkdtempSync(join(tmpdir(), 'parapet-package-'));
try {
  for (const path of COPIED) cpSync(fromRoot(path), join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'package.json'), shippedManifest());
  await createVSIX({
    cwd: folder,
    packagePath: fromRoot('parapet.vsix'),
    dependencies: false,
    allowMissingRepository: true,
    baseContentUrl: `${SOURCES}/blob/main`,
    baseImagesUrl: `${SOURCES}/raw/main`,
  });
} finally {
  rmSync(folder, { recursive: true });
}

/** The manifest with the ids of rules, and without scripts: building was done before. */
function shippedManifest(): string {
  const manifest = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as Record<string, unknown>;
  delete manifest['scripts'];
  return withRuleIds(
    JSON.stringify(manifest),
    rulePlaces().map(({ name }) => name),
  );
}
