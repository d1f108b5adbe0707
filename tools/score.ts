/**
 * `npm run score -- [--corpus DIR] [--split dev|heldout|all] …`: scans every case of a corpus of other tools' tests
 * with all rules on, in one process, and has the corpus's own `score.py` compare. Further words go to it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectRules } from '../core/engine/rule-set.ts';
import { rules } from '../rules/index.ts';
import { scanFiles } from '../workspace/scan.ts';
import { fromRoot } from './root.ts';

interface Case {
  readonly id: string;
  readonly dir: string;
  readonly iac: string;
  readonly files: readonly string[];
}

const { corpus, rest } = parseWords(process.argv.slice(2));
if (existsSync(join(corpus, 'cases.jsonl'))) score();
else console.log(`No corpus in ${corpus}: there is nothing to score. Name one with --corpus DIR.`);

function parseWords(words: readonly string[]): { readonly corpus: string; readonly rest: readonly string[] } {
  const at = words.indexOf('--corpus');
  const rest = at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
  return {
    corpus: (at < 0 ? process.env['PARAPET_CORPUS'] : words[at + 1]) ?? fromRoot('../shared/corpus'),
    rest,
  };
}

function score(): void {
  const folder = mkdtempSync(join(tmpdir(), 'parapet-score-'));
  const settings = {
    rules: selectRules(rules, { profile: 'all' }),
    today: '2026-01-01',
    baseline: undefined,
  };
  const rows = readFileSync(join(corpus, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case)
    .filter(({ iac }) => iac === 'cloudformation' || iac === 'terraform')
    .map((one) => {
      const base = join(corpus, one.dir);
      const result = scanFiles(
        one.files.map((file) => join(base, file)),
        {
          ...settings,
          cwd: base,
          onError: (id, error) => console.error(`${one.id}: ${id} threw ${String(error)}`),
        },
      );
      const found = result.templates.flatMap((template) => template.findings);
      const wide = result.workspace.map(({ ruleId }) => ({ ruleId, file: '.', line: 1, resource: '' }));
      return JSON.stringify({ id: one.id, findings: [...found, ...wide] });
    });
  writeFileSync(join(folder, 'findings.jsonl'), `${rows.join('\n')}\n`);
  const described = rules.map(({ id, equivalents }) => ({ id, equivalents: equivalents ?? {} }));
  writeFileSync(join(folder, 'rules.json'), JSON.stringify(described));
  const words = [
    '--corpus',
    corpus,
    '--rules',
    join(folder, 'rules.json'),
    '--findings',
    join(folder, 'findings.jsonl'),
    ...rest,
  ];
  const { status, error } = spawnSync('python3', [join(corpus, 'score.py'), ...words], { stdio: 'inherit' });
  if (error !== undefined) console.error(`score.py could not be run: ${error.message}`);
  process.exitCode = status ?? 2;
}
