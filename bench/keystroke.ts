/** From an edit to its findings in a template of 1 MB and 500 resources, with all rules on. */
import { parseEvents } from 'js-yaml';
import { analyse, type TemplateAnalysis as Analysis } from '../test/units.ts';
import { ALONE } from '../core/engine/lint.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { readJson } from '../core/syntax/json/read.ts';
import { readYaml } from '../core/syntax/yaml/read.ts';
import { rules } from '../rules/index.ts';
import { toJson } from '../test/rules/to-json.ts';
import { quantile, report, timed } from './measure.ts';
import { yamlTemplate } from './templates.ts';

const context = { rules: selectRules(rules, { profile: 'all' }), neighbours: ALONE, today: '2026-01-01' };

function keystrokes(name: string, text: string, marker: string, typed: string): number[] {
  let analysis: Analysis = analyse(text, context)!;
  let at = analysis.template.document.text.indexOf(marker, Math.floor(text.length / 2));
  if (at < 0) at = analysis.template.document.text.indexOf(marker);
  at += marker.length;
  const spent = timed(200, (run) => {
    const old = analysis.template.document.text;
    // Types a character and takes it away again.
    const change =
      run % 2 === 0 ? { start: at, end: at, text: typed } : { start: at, end: at + typed.length, text: '' };
    const next = old.slice(0, change.start) + change.text + old.slice(change.end);
    analysis = analyse(next, context, analysis, change)!;
  });
  report(name, spent);
  return spent;
}

const yaml = yamlTemplate(500, 1_000_000);
const json = toJson(yamlTemplate(500, 600_000));
console.log(`YAML ${yaml.length} characters, JSON ${json.length} characters, ${rules.length} rules\n`);
const cold = timed(10, () => void readYaml(yaml), 2);
report('positioned read of the YAML text, whole', cold);
report(
  '  of which js-yaml events',
  timed(10, () => void parseEvents(yaml, {}), 2),
);
report(
  'positioned read of the JSON text, whole',
  timed(10, () => void readJson(json), 2),
);
const inValue = keystrokes('YAML: a key in a value', yaml, 'GroupDescription: Group', 's');
keystrokes('YAML: a key that breaks the block (open quote)', yaml, 'GroupDescription: ', '"');
keystrokes('YAML: a key in Parameters', yaml, 'Default: de', 'x');
keystrokes('YAML: a key in Conditions', yaml, 'IsProd: !Equals [!Ref Env, pr', 'x');
keystrokes('JSON: a key in a value', json, '"GroupDescription": "Group', 's');
keystrokes('JSON: a key that breaks the text (open quote)', json, '"GroupDescription": ', '"');
keystrokes('JSON: a key in Parameters', json, '"Default": "de', 'x');
console.log(
  `\nkeystroke p95 to whole read p50: ${(quantile(inValue, 0.95) / quantile(cold, 0.5)).toFixed(2)} (budget 0.25)`,
);
