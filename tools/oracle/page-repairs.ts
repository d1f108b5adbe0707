import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeUnit } from '../../core/engine/analysis.ts';
import { applyChanges, writtenFixes } from '../../core/engine/fix.ts';
import { ALONE } from '../../core/engine/lint.ts';
import { readFixtures } from '../../core/engine/page.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import { readCloudFormation } from '../../core/languages/cloudformation/language.ts';
import { rules } from '../../rules/index.ts';
import { ROOT } from '../root.ts';

/** A repair of an example of a rule's page. */
export interface Repair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Every repair of every page of the rules whose names contain the word, applied to its example. */
export function repairs(word: string): readonly Repair[] {
  const found: Repair[] = [];
  for (const folder of readdirSync(join(ROOT, 'rules'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  ))
    for (const file of readdirSync(join(ROOT, 'rules', folder.name)).filter(
      (each) => each.endsWith('.md') && each.includes(word),
    ))
      found.push(
        ...repairsOf(
          file.slice(0, -'.md'.length),
          readFileSync(join(ROOT, 'rules', folder.name, file), 'utf8'),
        ),
      );
  return found;
}

function repairsOf(id: string, page: string): readonly Repair[] {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) return [];
  const context = { rules: selectRules([rule], { profile: 'all' }), neighbours: ALONE, today: '2026-06-15' };
  return readFixtures(page)
    .filter(({ language, kind }) => language === 'yaml' && kind === 'flagged')
    .flatMap(({ text, line }) => {
      const unit = readCloudFormation({ path: 'template.yaml', text });
      if (unit === undefined) return [];
      const analysis = judgeUnit(unit, context);
      return analysis.findings.flatMap((finding) =>
        writtenFixes(analysis, finding).map(({ fix, changes }) => ({
          name: `${id}:${line} ${finding.resource}, ${fix.title}`,
          before: text,
          after: applyChanges(text, [...changes.values()].flat()),
        })),
      );
    });
}
