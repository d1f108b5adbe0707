import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeUnit } from '../../core/engine/analysis.ts';
import { applyChanges, writtenFixes } from '../../core/engine/fix.ts';
import { ALONE } from '../../core/engine/lint.ts';
import { readFixtures } from '../../core/engine/page.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import { readCloudFormation } from '../../core/languages/cloudformation/language.ts';
import { rules } from '../../rules/index.ts';
import type { Oracle } from '../oracle.ts';
import { ROOT } from '../root.ts';

/** Files that one run of the linter is given. */
const BATCH = 100;

interface Repair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Every repair of every page of the rules whose names contain the word, applied to its example. */
function repairs(word: string): readonly Repair[] {
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

/** What the linter says of texts, each message once, without where it stands. */
function linted(texts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const messages = new Map(texts.map((text) => [text, new Set<string>()]));
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    for (let from = 0; from < texts.length; from += BATCH) {
      const files = texts.slice(from, from + BATCH).map((text, i) => {
        const path = join(folder, `${from + i}.yaml`);
        writeFileSync(path, text);
        return { path, text };
      });
      const { stdout } = lint(['--format', 'json', ...files.map(({ path }) => path)]);
      for (const { Filename, Rule, Message } of JSON.parse(stdout === '' ? '[]' : stdout) as Said[]) {
        const { text } = files.find(({ path }) => path === Filename) ?? {};
        if (text !== undefined && !UNUSED.includes(Rule.Id) && !CRASHED.test(Message))
          messages.get(text)?.add(`${Rule.Id} ${Message.replace(NAMES, '').replace(SHOWN, '')}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return messages;
}

/** A parameter or a condition that a repair leaves without use may still be given by those who deploy. */
const UNUSED = ['W2001', 'W8001'];

/** The linter failed at it, and says nothing of the template. */
const CRASHED = /^Exception /;

/** What is shown of a value of which something is missing before and after. */
const SHOWN = /^\{.*\} (?=is not valid under)/s;

/** What a message lists of the template's names, which a repair adds to. */
const NAMES = / is not one of .*/s;

interface Said {
  readonly Filename: string;
  readonly Rule: { readonly Id: string };
  readonly Message: string;
}

function lint(args: readonly string[]): { readonly stdout: string; readonly isThere: boolean } {
  const { stdout, error } = spawnSync('cfn-lint', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { stdout: stdout ?? '', isThere: error === undefined };
}

export const oracle: Oracle = {
  missing: lint(['--version']).isThere ? undefined : 'there is no cfn-lint',
  ask: (word) => {
    const asked = repairs(word);
    const said = linted([...new Set(asked.flatMap(({ before, after }) => [before, after]))]);
    const wrong = asked.flatMap(({ name, before, after }) => {
      const known = said.get(before) ?? new Set();
      return [...(said.get(after) ?? [])]
        .filter((message) => !known.has(message))
        .map((message) => `${name}: ${message}`);
    });
    return { wrong, summary: `${asked.length} repairs, ${wrong.length} new messages` };
  },
};
