import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import './built.ts';
import { importsBelow } from './imports.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const BOTH = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/cdk-constructs.json',
  'dist/cdk-library.json',
  'dist/check-names.json',
  'dist/cli-main.cjs',
  'dist/cli.cjs',
  'dist/extension.cjs',
  'dist/frameworks.cjs',
  'dist/mcp.cjs',
  'dist/pages.json',
  'dist/parapet.schema.json',
  'dist/python.cjs',
  'dist/server-main.cjs',
  'dist/server.cjs',
  'dist/specification.json',
  'dist/typescript.cjs',
  'package.json',
];
const EXTENSION = [
  ...BOTH,
  'media/fix.svg',
  'media/ignore.svg',
  'media/parapet.svg',
  'media/profile.svg',
  'media/scan.svg',
  'media/score.svg',
  'media/view.svg',
  'syntaxes/cloudformation-block-injection.tmLanguage.json',
  'syntaxes/cloudformation-injection.tmLanguage.json',
  'syntaxes/cloudformation.tmLanguage.json',
  'syntaxes/icon.png',
  'syntaxes/language-configuration.json',
  'syntaxes/terraform-language-configuration.json',
  'syntaxes/terraform.tmLanguage.json',
];
const COMMAND = [
  ...BOTH,
  'api/parapet.d.cts',
  'bin/parapet.js',
  'cdk-plugin/cdk.d.cts',
  'dist/api.cjs',
  'dist/cdk.cjs',
  'docs/report.schema.json',
];

/** Licences under which others' work may be part of ours. */
const LICENCES = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD'];

describe('what ships', () => {
  it('is in the extension what is listed here, and nothing else', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    assert.deepEqual([...files].sort(), [...EXTENSION].sort());
  });

  it('is in the package of the command what is listed here, and nothing else', () => {
    const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    });
    const [{ files }] = JSON.parse(told) as [{ readonly files: readonly { readonly path: string }[] }];
    assert.deepEqual(files.map(({ path }) => path).sort(), [...COMMAND].sort());
  });

  it('names each package that is part of it, under a licence that allows it, with the text of the licence', () => {
    const notices = readFileSync(`${root}dist/THIRD-PARTY-NOTICES.txt`, 'utf8');
    const named = new Map(
      [...notices.matchAll(/^== (\S+) \S+ \((.*)\)\n\n(.)/gm)].map(([, name, licence]) => [name!, licence!]),
    );
    for (const [name, licence] of named) assert.ok(LICENCES.includes(licence), `${name}: ${licence}`);
    const imported = importsBelow([
      'client',
      'server',
      'cli',
      'cdk-plugin',
      'api',
      'workspace',
      'core',
      'rules',
    ])
      .filter(({ kind, isOfTypes }) => kind === 'package' && !isOfTypes)
      .map(({ to }) => /^(?:@[^/]+\/)?[^/]+/.exec(to)![0])
      // The editor has it.
      .filter((name) => name !== 'vscode');
    for (const name of [...imported, 'typescript', '@lezer/python', '@lezer/lr'])
      assert.ok(named.has(name), name);
  });
});
