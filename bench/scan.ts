/** Whole scans: against the bare positioned read of the same files, and 1,000 small templates as a process. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEvents } from 'js-yaml';
import { analyse } from '../test/units.ts';
import { ALONE } from '../core/engine/lint.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { readYaml } from '../core/syntax/yaml/read.ts';
import { treeOf } from '../core/syntax/yaml/tree.ts';
import { rules } from '../rules/index.ts';
import { quantile, report, timed } from './measure.ts';
import { yamlTemplate } from './templates.ts';

const PARAPET = fileURLToPath(new URL('../bin/parapet.js', import.meta.url));
const context = { rules: selectRules(rules, { profile: 'all' }), neighbours: ALONE, today: '2026-01-01' };
const small = Array.from({ length: 1000 }, (_, i) => yamlTemplate(8, 3000, i));

const events = timed(5, () => small.forEach((text) => void treeOf(text, parseEvents(text, {}))), 2);
const read = timed(5, () => small.forEach((text) => void readYaml(text)), 2);
const scan = timed(5, () => small.forEach((text) => void analyse(text, context)), 2);
report("1,000 templates of 8 resources: js-yaml's events and tree", events);
report('1,000 templates of 8 resources: positioned read', read);
report('1,000 templates of 8 resources: scan in process', scan);
console.log(
  `scan to events and tree: ${(quantile(scan, 0.5) / quantile(events, 0.5)).toFixed(2)} (budget 2)`,
);
console.log(`scan to our own read: ${(quantile(scan, 0.5) / quantile(read, 0.5)).toFixed(2)}\n`);

const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-'));
for (const [i, text] of small.entries()) {
  const part = join(folder, 'small', `part${i % 20}`);
  mkdirSync(part, { recursive: true });
  writeFileSync(join(part, `template${i}.yaml`), text);
}
mkdirSync(join(folder, 'one'));
writeFileSync(join(folder, 'one', 'template.yaml'), yamlTemplate(40, 50_000));
report('parapet scan, 1,000 small templates, whole process', asProcess('small'));
report('parapet scan, one template of 50 KB, whole process', asProcess('one'));
rmSync(folder, { recursive: true });

function asProcess(name: string): number[] {
  return timed(
    7,
    () =>
      void spawnSync(
        process.execPath,
        [PARAPET, 'scan', join(folder, name), '--profile', 'all', '--format', 'json'],
        { maxBuffer: 1 << 30 },
      ),
    1,
  );
}
