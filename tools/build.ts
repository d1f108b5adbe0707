/**
 * `npm run build [-- --if-older]`: bundles the extension, the language server and the command into `dist/`; with
 * `--if-older`, where that is older than a file that it is made of.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build, type BuildOptions } from 'esbuild';
import { jsonTables } from './json-tables.ts';
import type { rulePages } from './pages.ts';
import { fromRoot, ROOT } from './root.ts';
import type { projectSchema } from './settings-files.ts';
import { thirdPartyNotices } from './third-party.ts';
import { typescriptParser } from './typescript-parser.ts';

const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };

const ENTRIES: readonly { readonly from: string; readonly to: string; readonly external?: string[] }[] = [
  { from: 'client/extension.ts', to: 'dist/extension.cjs', external: ['vscode'] },
  // A start runs what was compiled the last time.
  { from: 'server/start.ts', to: 'dist/server.cjs' },
  { from: 'server/entry.ts', to: 'dist/server-main.cjs' },
  { from: 'cli/start.ts', to: 'dist/cli.cjs' },
  { from: 'cli/main.ts', to: 'dist/cli-main.cjs' },
  { from: 'cdk-plugin/parapet-plugin.ts', to: 'dist/cdk.cjs' },
  { from: 'api/parapet.ts', to: 'dist/api.cjs' },
  // Loaded when an agent asks.
  { from: 'cli/mcp/protocol.ts', to: 'dist/mcp.cjs' },
  // Loaded when somebody names a framework.
  { from: 'rules/frameworks/index.ts', to: 'dist/frameworks.cjs' },
  // Loaded when the first CDK file is read, as is what `typescriptParser` makes.
  { from: 'node_modules/@lezer/python/dist/index.js', to: 'dist/python.cjs' },
];

const SHARED: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // jsonc-parser's CommonJS build hides its parts from the bundler.
  mainFields: ['module', 'main'],
  // A CommonJS bundle has no `import.meta.url`.
  define: { 'import.meta.url': '__importMetaUrl', PARAPET_VERSION: JSON.stringify(version) },
  banner: { js: "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  minify: true,
  legalComments: 'none',
  plugins: [jsonTables],
  logLevel: 'warning',
};

/** The files that went into the bundles. */
const bundledFiles = new Set<string>();

/** What is written last, so that its age is that of everything. */
const PAGES = 'dist/pages.json';
/** What bundles are made of. */
const SOURCES = [
  'client',
  'server',
  'cli',
  'cdk-plugin',
  'api',
  'workspace',
  'core',
  'rules',
  'tools',
  'package.json',
];

if (!process.argv.includes('--if-older') || isOlder()) await buildAll();

async function buildAll(): Promise<void> {
  const begin = Date.now();
  mkdirSync(fromRoot('dist'), { recursive: true });
  const built = await Promise.all([
    ...ENTRIES.filter(({ from }) => existsSync(fromRoot(from))).map(({ from, to, external }) =>
      bundle(to, { entryPoints: [from], external }),
    ),
    bundle('dist/typescript.cjs', { stdin: typescriptParser() }),
  ]);
  writeFileSync(fromRoot('dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(bundledFiles));
  await writePages();
  console.log(`Built ${built.join(', ')} in ${((Date.now() - begin) / 1000).toFixed(1)} s.`);
}

/** Whether a source is newer than what was built of it, or nothing was built. */
function isOlder(): boolean {
  if (!existsSync(fromRoot(PAGES))) return true;
  const { mtimeMs } = statSync(fromRoot(PAGES));
  // The time of a folder tells that a file in it is gone.
  const isNewer = (path: string): boolean => statSync(fromRoot(path)).mtimeMs > mtimeMs;
  return SOURCES.some(
    (source) =>
      isNewer(source) ||
      (statSync(fromRoot(source)).isDirectory() &&
        readdirSync(fromRoot(source), { recursive: true, encoding: 'utf8' }).some((path) =>
          isNewer(`${source}/${path}`),
        )),
  );
}

async function bundle(to: string, what: BuildOptions): Promise<string> {
  const result = await build({ ...SHARED, ...what, outfile: to, metafile: true, write: false });
  for (const { path, text } of result.outputFiles) writeFileSync(path, inAscii(text));
  for (const path of Object.keys(result.metafile.inputs)) bundledFiles.add(path);
  const bytes = result.metafile.outputs[to]?.bytes ?? 0;
  return `${to} (${Math.round(bytes / 1024)} KB)`;
}

/** Texts are in ASCII by themselves, and patterns are not: a bundle in ASCII is read faster and takes half the memory. */
function inAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The pages stay out of the bundles: `dist/pages.json` is read when someone asks for a page. They are made by a bundle too,
 * since nine hundred rules are read in a tenth of the time from one file.
 */
async function writePages(): Promise<void> {
  const maker = fromRoot('dist/make-pages.cjs');
  await build({ ...SHARED, minify: false, entryPoints: ['tools/made.ts'], outfile: maker });
  const made = createRequire(import.meta.url)(maker) as {
    readonly rulePages: typeof rulePages;
    readonly projectSchema: typeof projectSchema;
  };
  rmSync(maker);
  writeFileSync(fromRoot('dist/parapet.schema.json'), JSON.stringify(made.projectSchema()));
  writeFileSync(fromRoot(PAGES), JSON.stringify(made.rulePages()));
}
