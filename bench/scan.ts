/** 1,000 small templates with all rules, beside what others take for the same texts: in process, and as a command. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEvents } from 'js-yaml';
import { analyse } from '../test/units.ts';
import { ALONE } from '../core/engine/lint.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { readYaml } from '../core/syntax/yaml/read.ts';
import { rules } from '../rules/index.ts';
import { command, folderOf } from './command.ts';
import { moduleText } from './modules.ts';
import { loadPeer } from './peer-engine.ts';
import { leastTimes, row, table } from './table.ts';
import { yamlTemplate } from './templates.ts';

const context = (profile: 'all' | 'recommended') => ({
  rules: selectRules(rules, { profile }),
  neighbours: ALONE,
  today: '2026-01-01',
});
const [every, recommended] = [context('all'), context('recommended')];
const small = Array.from({ length: 1000 }, (_, i) => yamlTemplate(8, 3000, i));
const folder = folderOf(small.map((text, i) => [`part${i % 20}/t${i}.yaml`, text] as const));

table(`1,000 templates of 3 KB, ${rules.length} rules, processor time in process`);
const [events, read, few, all] = leastTimes([
  () => small.forEach((text) => parseEvents(text, {})),
  () => small.forEach((text) => readYaml(text)),
  () => small.forEach((text) => analyse(text, recommended)),
  () => small.forEach((text) => analyse(text, every)),
]) as [number, number, number, number];
row('all rules', all, 'ms');
row("all rules, to js-yaml's events of the same texts", all / events, 'times');
row('all rules, to the bare read of the same texts', all / read, 'times');
row('all rules, to those of recommended', all / few, 'times');
const peer = await loadPeer();
if (peer !== undefined) {
  const some = small.slice(0, 100);
  const paths = some.map((text, i) => {
    const path = join(folder, `peer${i}.yaml`);
    writeFileSync(path, text);
    return path;
  });
  const engine = new peer.RegoEngine();
  const [ours, theirs] = leastTimes([
    () => some.forEach((text) => analyse(text, every)),
    () => paths.forEach((path) => engine.validateStandard(new peer.TemplateFile(path))),
  ]) as [number, number];
  engine.free();
  row("100 of them, all rules, to AWS's validator with its own", ours / theirs, 'times');
}

table('The command, with its start, processor time');
const modules = folderOf(Array.from({ length: 1000 }, (_, i) => [`m${i}/main.tf`, moduleText(i)] as const));
for (const [what, where, most] of [
  ['1,000 templates of 3 KB', folder, 1000],
  ['1,000 Terraform modules of ten resources', modules, 1500],
] as const) {
  const taken = (profile: string): number =>
    command(where, ['scan', '.', '--profile', profile, '--format', 'json'], 3).processor;
  const [few, full] = [taken('recommended'), taken('all')];
  row(`${what}, all rules`, full, 'ms', { most });
  row(`${what}, all rules to recommended`, full / few, 'times');
}
