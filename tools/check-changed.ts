/**
 * `npm run check:changed [-- BASE]`: what `npm run check` asks, of the files that differ from a commit (`HEAD`) alone, but for
 * types, which are one program: these are checked as far as they could have changed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fromRoot, ROOT } from './root.ts';

/** What mends what a step complains of. */
const MENDS: Readonly<Record<string, string>> = {
  types: 'what tsc says above has to be mended by hand',
  lint: 'npx eslint --fix <file> mends some of it',
  format: 'npm run format mends it',
  imports: 'test/architecture.test.ts says which folder may import which',
  'generated files': 'npm run generate mends what is generated; the rest is said above',
};
const CACHE = 'node_modules/.cache/eslint/';

const base = process.argv[2] ?? 'HEAD';
const changed = [
  ...lines('diff', '--name-only', base),
  ...lines('ls-files', '--others', '--exclude-standard'),
].filter((path) => existsSync(fromRoot(path)));
const code = changed.filter((path) => /\.(ts|js|cjs|mjs)$/.test(path));
const formatted = changed.filter((path) => /\.(ts|js|cjs|mjs|json|md|ya?ml)$/.test(path));
const rules = [
  ...new Set(changed.map((path) => /^rules\/[^/]+\/([^/]+)\.(?:ts|md)$/.exec(path)?.[1])),
].filter((id) => id !== undefined && changed.some((path) => path.endsWith(`/${id}.ts`)));
const isGeneral = code.some((path) => /^(core|tools|rules\/(shared|frameworks))\//.test(path));

console.log(`${changed.length} files differ from ${base}.`);
run('types', 'npx', 'tsc', '-p', '.');
if (code.length > 0)
  run('lint', 'npx', 'eslint', '--cache', '--cache-location', CACHE, '--no-warn-ignored', ...code);
if (formatted.length > 0) run('format', 'npm', 'run', '-s', 'formatted', '--', ...formatted);
if (code.length > 0) run('imports', 'npm', 'run', '-s', 'architecture');
if (isGeneral) run('generated files', 'npm', 'run', '-s', 'generate', '--', '--check');
else if (rules.length > 0)
  run(
    'generated files',
    'npm',
    'run',
    '-s',
    'generate',
    '--',
    '--check',
    ...rules.flatMap((id) => ['--rule', id!]),
  );

function lines(...words: string[]): readonly string[] {
  return spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line !== '');
}

/** Runs a step; one that fails says which command mends or shows it, and the next is run all the same. */
function run(what: string, command: string, ...words: string[]): void {
  const { status } = spawnSync(command, words, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  console.log(status === 0 ? `${what}: as they should be` : `${what}: ${MENDS[what]}`);
  if (status !== 0) process.exitCode = 1;
}
