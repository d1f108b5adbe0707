/** `npm run bench [-- scan growth …]`: bundles each benchmark as the product is bundled, and runs it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { fromRoot } from '../tools/root.ts';

const chosen = process.argv.slice(2);
for (const name of chosen.length > 0
  ? chosen
  : [
      'scan',
      'growth',
      'start',
      'cache',
      'threads',
      'shards',
      'reports',
      'large',
      'workspace',
      'keystroke',
      'protocol',
      'terraform',
      'keys',
      'cdk',
      'memory',
      'peer',
    ]) {
  const outfile = fromRoot(`bench/.${name}.mjs`);
  await build({
    absWorkingDir: fromRoot('.'),
    entryPoints: [`bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: ['@aws/cloudformation-validate'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  });
  spawnSync(process.execPath, [outfile], { stdio: 'inherit', cwd: fromRoot('.') });
  rmSync(outfile);
}
