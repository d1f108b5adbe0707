import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Oracle } from '../oracle.ts';
import { repairs } from './page-repairs.ts';

/** Files that one run of the linter is given. */
const BATCH = 100;

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
