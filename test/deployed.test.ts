/**
 * What is said of what will be deployed: small inputs in `deployed/*.txt`, with what has to be found and what must not be.
 *
 * A case begins with `# its title`, has its files behind lines `--- path`, and ends with lines
 * `must|never <rules> [<where>]`: a regular expression of the whole rule id, and a part of `file:line resource: message`.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scanFiles } from '../workspace/scan.ts';
import { contextWith } from './engine/analysed.ts';

interface Case {
  readonly title: string;
  readonly files: ReadonlyMap<string, string>;
  readonly wanted: readonly string[];
}

const FOLDER = new URL('deployed/', import.meta.url);

function casesIn(file: string): readonly Case[] {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...rest] = part.split(/^--- /m);
      const lines = rest.join('\n--- ').split('\n');
      const wanted = lines.filter((line) => /^(?:must|never) /.test(line));
      const files = rest.map((each): [string, string] => {
        const [path = '', ...own] = each.split('\n');
        return [path.trim(), own.filter((line) => !/^(?:must|never) /.test(line)).join('\n')];
      });
      return { title: head.trim(), files: new Map(files), wanted };
    });
}

/** Each finding as one text, behind its rule. */
function foundIn(files: Case['files']): readonly (readonly [rule: string, told: string])[] {
  const cwd = mkdtempSync(join(tmpdir(), 'parapet-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const paths = [...files.keys()].map((path) => join(cwd, path));
    const { templates, problems } = scanFiles(paths, { ...contextWith(), baseline: undefined, cwd });
    return [
      ...templates
        .flatMap(({ findings }) => findings)
        .map(
          ({ ruleId, file, line, resource, message }) =>
            [ruleId, `${file}:${line} ${resource}: ${message}`] as const,
        ),
      ...templates
        .flatMap(({ unread, unreadable }) => [...unread, ...unreadable])
        .map(({ file, line, message }) => ['unread', `${file}:${line} ${message}`] as const),
      ...problems.map(({ path, message }) => ['unread', `${path}: ${message}`] as const),
    ];
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

for (const file of readdirSync(FOLDER).sort())
  describe(`${file.replace('.txt', '').replaceAll('-', ' ')}, as deployed:`, () => {
    for (const { title, files, wanted } of casesIn(file))
      it(title, () => {
        assert(wanted.length > 0);
        const found = foundIn(files);
        for (const line of wanted) {
          const [, word, rule, part = ''] = /^(must|never) (\S+) ?(.*)$/.exec(line)!;
          const rules = new RegExp(`^(?:${rule})$`);
          const fitting = found.filter(([id, told]) => rules.test(id) && told.includes(part));
          if (word === 'never') assert.deepEqual(fitting, [], line);
          else
            assert(
              fitting.length > 0,
              `${line}; found ${found
                .filter(([id]) => rules.test(id))
                .map(([, told]) => told)
                .join('; ')}`,
            );
        }
      });
  });
