/**
 * `npm run together [-- --corpus DIR] [--real DIR]`: how many findings differ between templates that are scanned alone and the
 * same templates scanned as one workspace. A larger workspace must not fall silent: exit code 1 where more than 1 % differ.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { selectRules } from '../core/engine/rule-set.ts';
import type { Profile } from '../core/model/index.ts';
import { rules } from '../rules/index.ts';
import { scanFiles, type ScanSettings } from '../workspace/scan.ts';
import { fromRoot } from './root.ts';

/** The share of findings that may differ. */
const MOST = 0.01;

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, real: { type: 'string' }, show: { type: 'boolean' } },
});
const real = values.real ?? fromRoot('../shared/real');
const corpus = values.corpus ?? fromRoot('../shared/corpus');
for (const [name, root, groups] of [
  [
    'real',
    real,
    filesBelow(real)
      .filter(isTemplate)
      .map((file) => [file]),
  ],
  ['corpus', corpus, casesOf(corpus)],
] as const)
  for (const profile of ['recommended', 'all'] as const) report(name, root, groups, profile);

function report(name: string, root: string, groups: readonly (readonly string[])[], profile: Profile): void {
  const settings: ScanSettings = {
    rules: selectRules(rules, { profile }),
    today: '2026-01-01',
    baseline: undefined,
    cwd: root,
    onError: () => undefined,
  };
  const alone = new Set(groups.flatMap((files) => found(files, settings)));
  const together = new Set(found(groups.flat(), settings));
  const lost = [...alone].filter((each) => !together.has(each));
  const more = [...together].filter((each) => !alone.has(each));
  const share = alone.size === 0 ? 0 : (lost.length + more.length) / alone.size;
  if (values.show === true)
    for (const line of [...lost.map((l) => `- ${l}`), ...more.map((l) => `+ ${l}`)]) console.log(line);
  const percent = (share * 100).toFixed(2);
  console.log(
    `${name}, ${profile}: ${alone.size} findings alone, ${lost.length} fewer and ${more.length} more as one workspace: ${percent} %.`,
  );
  if (share > MOST) process.exitCode = 1;
}

function found(files: readonly string[], settings: ScanSettings): readonly string[] {
  return scanFiles(files, settings).templates.flatMap(({ findings }) =>
    findings.map(
      ({ ruleId, file, line, column, resource }) => `${ruleId} ${file}:${line}:${column} ${resource}`,
    ),
  );
}

function casesOf(root: string): readonly (readonly string[])[] {
  if (!existsSync(join(root, 'cases.jsonl'))) return [];
  return readFileSync(join(root, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { dir, files } = JSON.parse(line) as { dir: string; files: readonly string[] };
      return files.map((file) => join(root, dir, file));
    });
}

function isTemplate(path: string): boolean {
  return /\.(?:ya?ml|json|template)$/.test(path);
}

function filesBelow(root: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !basename(entry.name).startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
