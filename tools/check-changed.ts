/**
 * `npm run check:changed [-- BASE]`: what `npm run check` asks, of the files that differ from a commit (`HEAD`) alone, but for
 * types: where more than rules and tables changed, these are one program, and another with the library of the CDK where that is used.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { importsOf } from '../test/imports.ts';
import { deadImports, importsAgainstLayers, misplacedPackages } from '../test/layers.ts';
import { generate } from './generated.ts';
import { fromRoot, ROOT } from './root.ts';
import { areLeavesAlone, isLeaf, isTable, lintErrors, programOf, typeErrors } from './rule-types.ts';

/** What mends what a step complains of. */
const MENDS: Readonly<Record<string, string>> = {
  types: 'what tsc says above has to be mended by hand',
  lint: 'npx eslint --fix <file> mends some of it',
  format: 'npm run format mends it',
  imports: 'test/architecture.test.ts says which folder may import which',
  'generated files': 'npm run generate mends what is generated; the rest is said above',
};
/** What `tsconfig.cdk.json` has beside the rest. */
const OF_THE_CDK = /^(?:cdk-plugin|test\/(?:cdk-plugin|languages\/cdk)|tools\/(?:cdk-example|draft-ts))/;
const CACHE = 'node_modules/.cache/eslint/';
const RUN = fromRoot('tools/run.js');
const GENERATE = { check: true, all: false, missing: false };
const BIOME = ['--files-ignore-unknown=true', '--no-errors-on-unmatched'];

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
const isGeneral = code.some(
  (path) => /^(core|tools|rules\/(shared|frameworks))\//.test(path) && !isTable(path),
);

console.log(`${changed.length} files differ from ${base}.`);
if (areLeavesAlone(code)) {
  await checkLeaves(code.filter(isLeaf));
} else {
  runModule('types', 'typescript/bin/tsc', '-p', '.');
  if (code.some((path) => OF_THE_CDK.test(path)))
    runModule('types', 'typescript/bin/tsc', '-p', 'tsconfig.cdk.json');
  runModule(
    'lint',
    'eslint/bin/eslint.js',
    '--cache',
    '--cache-location',
    CACHE,
    '--no-warn-ignored',
    ...code,
  );
}
if (formatted.length > 0) runModule('format', '@biomejs/biome/bin/biome', 'format', ...BIOME, ...formatted);
if (areLeavesAlone(code)) tell('imports', wrongImports(code));
else run('imports', RUN, 'test/architecture.test.ts', '--dot');
if (isGeneral) end('generated files', await generate({ ...GENERATE, rule: [] }));
else if (rules.length > 0)
  end('generated files', await generate({ ...GENERATE, rule: rules.map((id) => id!) }));

/** Rules and tables alone make one small program, for types and for the linter. */
async function checkLeaves(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const program = programOf(paths);
  tell('types', typeErrors(program, paths));
  tell('lint', await lintErrors(program, paths));
}

/** What is wrong with the imports of leaves: as nothing but their list imports them, they form no circle. */
function wrongImports(paths: readonly string[]): string {
  const imports = paths.filter(isLeaf).flatMap(importsOf);
  return [...importsAgainstLayers(imports), ...misplacedPackages(imports), ...deadImports(imports)].join(
    '\n',
  );
}

function tell(what: string, wrong: string): void {
  if (wrong !== '') console.log(wrong);
  end(what, wrong === '');
}

function lines(...words: string[]): readonly string[] {
  return spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line !== '');
}

/** Runs what a package brings, without the second that npx takes to find it. */
function runModule(what: string, script: string, ...words: string[]): void {
  run(what, fromRoot(`node_modules/${script}`), ...words);
}

/** Runs a step; one that fails says which command mends or shows it, and the next is run all the same. */
function run(what: string, ...words: string[]): void {
  const { status } = spawnSync(process.execPath, words, { cwd: ROOT, stdio: 'inherit' });
  end(what, status === 0);
}

function end(what: string, isRight: boolean): void {
  console.log(isRight ? `${what}: as they should be` : `${what}: ${MENDS[what]}`);
  if (!isRight) process.exitCode = 1;
}
