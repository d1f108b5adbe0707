/** Terraform: a keystroke in a file of 500 KB, and 1,000 small modules as a process. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALONE } from '../core/engine/lint.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { terraform } from '../core/languages/terraform/language.ts';
import { readHcl } from '../core/syntax/hcl/read.ts';
import { rules } from '../rules/index.ts';
import { analyseModule, memory, type ModuleAnalysis } from '../test/units.ts';
import { quantile, report, timed } from './measure.ts';
import { largeModule, moduleText } from './modules.ts';

const PARAPET = fileURLToPath(new URL('../bin/parapet.js', import.meta.url));
const context = { rules: selectRules(rules, { profile: 'all' }), neighbours: ALONE, today: '2026-01-01' };

function keystrokes(name: string, text: string, marker: string, typed: string): void {
  const texts = { 'main.tf': text };
  const language = terraform(memory(texts));
  let analysis: ModuleAnalysis | undefined;
  const at =
    text.indexOf(marker, marker.includes('default') ? 0 : Math.floor(text.length / 2)) + marker.length;
  const spent = timed(100, (run) => {
    texts['main.tf'] = run % 2 === 0 ? text.slice(0, at) + typed + text.slice(at) : text;
    language.changed('main.tf');
    analysis = analyseModule(texts, context, analysis, language);
  });
  report(name, spent);
}

const large = largeModule(500_000);
console.log(`HCL ${large.length} characters, ${rules.length} rules\n`);
const read = timed(10, () => void readHcl(large), 2);
report('whole read', read);
keystrokes('a key in a value', large, 'description = "Orders', 's');
keystrokes('a key that breaks the block (open quote)', large, 'description = ', '"');
keystrokes('a key in the default of a variable', large, 'default = "prod', 'x');

const small = Array.from({ length: 1000 }, (_, i) => moduleText(i));
const bare = timed(5, () => small.forEach((text) => void readHcl(text)), 2);
const scan = timed(5, () => small.forEach((text) => void analyseModule({ 'main.tf': text }, context)), 2);
report('1,000 modules of ten resources: read', bare);
report('1,000 modules of ten resources: scan in process', scan);
console.log(`scan to read: ${(quantile(scan, 0.5) / quantile(bare, 0.5)).toFixed(2)} (budget 2)\n`);

const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-'));
for (const [i, text] of small.entries()) {
  const part = join(folder, `module${i}`);
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, 'main.tf'), text);
}
for (const profile of ['recommended', 'all'])
  report(
    `parapet scan, 1,000 small modules, whole process, ${profile}`,
    timed(
      7,
      () =>
        void spawnSync(
          process.execPath,
          [PARAPET, 'scan', folder, '--profile', profile, '--format', 'json'],
          { maxBuffer: 1 << 30 },
        ),
      1,
    ),
  );
rmSync(folder, { recursive: true });
