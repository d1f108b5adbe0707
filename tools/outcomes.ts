/**
 * `npm run outcomes -- FILE [--corpus DIR] [--real DIR]`: writes what this build makes of every example of the pages, of the
 * folders in `examples/`, of a corpus and of a folder of templates, one case a line: its findings, each repair as it is
 * written, and the text after all safe ones. `npm run compare` holds the files of two builds against each other.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readFixtures } from '../core/engine/page.ts';
import { selectRules } from '../core/engine/rule-set.ts';
import { rules } from '../rules/index.ts';
import { scanFiles, type ScanSettings } from '../workspace/scan.ts';
import { repairsOf } from './outcomes-repairs.ts';
import { fromRoot } from './root.ts';
import { readRuleFiles } from './rule-files.ts';

/** Files that are deployed together. */
interface Case {
  readonly id: string;
  readonly folder: string;
  readonly files: readonly string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, real: { type: 'string' } },
});
const [target] = positionals;
if (target === undefined) throw new Error('Name the file to write: npm run outcomes -- outcomes.jsonl');
const folder = mkdtempSync(join(tmpdir(), 'parapet-outcomes-'));
const all = selectRules(rules, { profile: 'all' });
const recommended = selectRules(rules);

try {
  const cases = [
    ...(await pageCases()),
    ...folderCases('examples', fromRoot('examples')),
    ...corpusCases(values.corpus ?? fromRoot('../shared/corpus')),
    ...realCases(values.real ?? fromRoot('../shared/real')),
  ];
  const lines = cases.map((one) => JSON.stringify({ id: one.id, ...outcomeOf(one) }));
  writeFileSync(target, `${lines.join('\n')}\n`);
  console.log(`${cases.length} cases.`);
} finally {
  rmSync(folder, { recursive: true });
}

function outcomeOf({ folder: cwd, files }: Case): object {
  const errors: string[] = [];
  const settings: ScanSettings = {
    rules: all,
    today: '2026-01-01',
    baseline: undefined,
    cwd,
    onError: (id, error) => errors.push(`${id}: ${String(error)}`),
  };
  const { templates, workspace, problems } = scanFiles(files, settings);
  const quiet = scanFiles(files, { ...settings, rules: recommended });
  const named = (path: string): string => relative(cwd, path);
  return {
    templates: templates.map(({ path, language, findings, unreadable, outcomes, suppressed }) => ({
      path: named(path),
      language: language.name,
      findings,
      unreadable,
      outcomes,
      suppressed,
    })),
    workspace,
    problems: problems.map(({ path, message }) => `${named(path)}: ${message}`),
    recommended: quiet.templates.flatMap(({ findings }) =>
      findings.map(({ source: _, ...finding }) => finding),
    ),
    repairs: templates.map((template) => repairsOf(template, settings)),
    errors,
  };
}

/** Every example of a page is a case of its own. */
async function pageCases(): Promise<readonly Case[]> {
  const { files } = await readRuleFiles();
  const names = { yaml: 'template.yaml', json: 'template.json', hcl: 'main.tf', ts: 'stack.ts' };
  return files.flatMap(({ name, page }) =>
    readFixtures(page ?? '').map(({ language, text }, i) => {
      const own = join(folder, name, String(i));
      mkdirSync(own, { recursive: true });
      const file = join(own, names[language]);
      writeFileSync(file, text);
      return { id: `page/${name}/${i}`, folder: own, files: [file] };
    }),
  );
}

function folderCases(id: string, root: string): readonly Case[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      id: `${id}/${name}`,
      folder: join(root, name),
      files: filesBelow(join(root, name)),
    }));
}

function corpusCases(root: string): readonly Case[] {
  if (!existsSync(join(root, 'cases.jsonl'))) return [];
  return readFileSync(join(root, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, dir, files } = JSON.parse(line) as { id: string; dir: string; files: readonly string[] };
      return {
        id: `corpus/${id}`,
        folder: join(root, dir),
        files: files.map((file) => join(root, dir, file)),
      };
    });
}

function realCases(root: string): readonly Case[] {
  if (!existsSync(root)) return [];
  const files = filesBelow(root).filter((path) => /\.(?:ya?ml|json|template)$/.test(path));
  return files.map((path) => ({ id: `real/${relative(root, path)}`, folder: dirname(path), files: [path] }));
}

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !basename(entry.name).startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
