/** `@aws/cloudformation-validate` beside us, in process, on the same templates; its two engines, and us with all rules. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../test/units.ts';
import { ALONE } from '../core/engine/lint.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { rules } from '../rules/index.ts';
import { quantile, report, timed } from './measure.ts';
import { loadPeer, PEER, type Peer } from './peer-engine.ts';
import { yamlTemplate } from './templates.ts';

const peer = await loadPeer();
if (peer !== undefined) compare(peer);

function compare({ RegoEngine, CelEngine, TemplateFile }: Peer): void {
  const context = { rules: selectRules(rules, { profile: 'all' }), neighbours: ALONE, today: '2026-01-01' };
  const folder = mkdtempSync(join(tmpdir(), 'parapet-peer-'));
  for (const [name, resources, size] of [
    ['48 KB', 40, 48_000],
    ['1 MB', 500, 1_000_000],
  ] as const) {
    const text = yamlTemplate(resources, size);
    const path = join(folder, `${resources}.yaml`);
    writeFileSync(path, text);
    const ours = timed(10, () => void analyse(text, context), 3);
    report(`${name}: Parapet, from nothing`, ours);
    for (const [kind, Engine] of [
      ['Rego', RegoEngine],
      ['CEL', CelEngine],
    ] as const) {
      const engine = new Engine();
      const theirs = timed(5, () => void engine.validateStandard(new TemplateFile(path)), 1);
      engine.free();
      const ratio = quantile(theirs, 0.5) / quantile(ours, 0.5);
      report(`${name}: ${PEER}, ${kind} (${ratio.toFixed(1)} times as long)`, theirs);
    }
  }
  rmSync(folder, { recursive: true });
}
