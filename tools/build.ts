/** `npm run build`: bundles the extension, the language server and the command into `dist/`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, type BuildOptions } from 'esbuild';
import { jsonTables } from './json-tables.ts';
import { rulePages } from './pages.ts';
import { projectSchema } from './settings-files.ts';
import { fromRoot, ROOT } from './root.ts';
import { typescriptParser } from './typescript-parser.ts';

const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };

const ENTRIES: readonly { readonly from: string; readonly to: string; readonly external?: string[] }[] = [
  { from: 'client/extension.ts', to: 'dist/extension.cjs', external: ['vscode'] },
  { from: 'server/main.ts', to: 'dist/server.cjs' },
  { from: 'cli/main.ts', to: 'dist/cli.cjs' },
  { from: 'plugin/parapet-plugin.ts', to: 'dist/cdk.cjs' },
  // Loaded when somebody names a framework.
  { from: 'rules/frameworks/index.ts', to: 'dist/frameworks.cjs' },
  // Loaded when the first CDK file is read, as is what `typescriptParser` makes.
  { from: 'node_modules/@lezer/python/dist/index.js', to: 'dist/python.cjs' },
];

const SHARED: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  plugins: [jsonTables],
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
  logLevel: 'warning',
};

const begin = Date.now();
mkdirSync(fromRoot('dist'), { recursive: true });
const built = await Promise.all([
  ...ENTRIES.filter(({ from }) => existsSync(fromRoot(from))).map(({ from, to, external }) =>
    bundle(to, { entryPoints: [from], external }),
  ),
  bundle('dist/typescript.cjs', { stdin: typescriptParser() }),
]);
await writePages();
console.log(`Built ${built.join(', ')} in ${((Date.now() - begin) / 1000).toFixed(1)} s.`);

async function bundle(to: string, what: BuildOptions): Promise<string> {
  const result = await build({ ...SHARED, ...what, outfile: to, metafile: true });
  const bytes = result.metafile.outputs[to]?.bytes ?? 0;
  return `${to} (${Math.round(bytes / 1024)} KB)`;
}

/** The pages stay out of the bundles: `dist/pages.json` is read when someone asks for a page. */
async function writePages(): Promise<void> {
  const pages = Object.fromEntries((await rulePages()).map(({ rule, markdown }) => [rule.id, markdown]));
  writeFileSync(fromRoot('dist/pages.json'), JSON.stringify(pages));
  writeFileSync(fromRoot('dist/parapet.schema.json'), JSON.stringify(projectSchema()));
}
