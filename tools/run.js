/**
 * `node tools/run.js FILE [words]`: runs a tool of the project, or with mocha a test. It is bundled first: a loader that
 * compiles a thousand files one by one takes longer than most tools work (4 s of processor time; a bundle 0.5 s).
 * Tests may choose their rules by `--rule ID`, which is the variable `RULE` to them.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = dirname(import.meta.dirname);
const [file, ...words] = process.argv.slice(2);
if (file === undefined) throw new Error('node tools/run.js FILE [words]: say which file to run');

const bundle = join(ROOT, `node_modules/.cache/run/${file.replaceAll(/\W/g, '-')}-${process.pid}.mjs`);
process.on('exit', () => {
  for (const made of [bundle, `${bundle}.map`]) rmSync(made, { force: true });
});
await build({
  absWorkingDir: ROOT,
  entryPoints: [file],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // Frames of an error name the lines of the sources.
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'error',
  plugins: [
    { name: 'own-addresses', setup: ({ onLoad }) => onLoad({ filter: withAddresses() }, withOwnAddress) },
  ],
});
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], join(ROOT, file), ...words];
if (file.endsWith('.test.ts')) await test();
else await import(pathToFileURL(bundle).href);

/** The files that ask for their own address: few, and a call for each of a thousand files takes longer than the bundle. */
function withAddresses() {
  const found = spawnSync('git', ['grep', '-l', '--untracked', '-F', 'import.meta', '--', '*.ts'], {
    cwd: ROOT,
  });
  const paths = found.stdout.toString().split('\n').filter(Boolean);
  return new RegExp(
    `[\\\\/](?:${paths.map((path) => path.replaceAll('.', '\\.').replaceAll('/', '[\\\\/]')).join('|')})$`,
  );
}

/** In a bundle, a file's `import.meta` is still its own. */
async function withOwnAddress({ path }) {
  const text = await readFile(path, 'utf8');
  return {
    contents: text
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      .replaceAll('import.meta.filename', JSON.stringify(path)),
    loader: 'ts',
  };
}

async function test() {
  const { default: Mocha } = await import('mocha');
  const at = words.indexOf('--rule');
  if (at >= 0) process.env['RULE'] = words[at + 1];
  const mocha = new Mocha({ timeout: 120_000, reporter: words.includes('--dot') ? 'dot' : 'spec' });
  mocha.addFile(relative(process.cwd(), bundle));
  await mocha.loadFilesAsync();
  mocha.run((failures) => (process.exitCode = Math.min(failures, 1)));
}
