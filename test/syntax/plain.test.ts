import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseEvents } from 'js-yaml';
import { readFixtures } from '../../core/engine/page.ts';
import { readPlainBlock } from '../../core/syntax/yaml/plain.ts';
import { treeOf, type BlockTree } from '../../core/syntax/yaml/tree.ts';

const pages = new URL('../../rules/', import.meta.url);

/** Every YAML text of the rules' pages. */
const TEXTS = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => readFixtures(readFileSync(new URL(file, pages), 'utf8')))
  .filter(({ language }) => language === 'yaml')
  .map(({ text }) => text);

const PIECES = [
  ...[
    ' ',
    '  ',
    ':',
    ': ',
    '-',
    '- ',
    '#',
    ' #',
    '!',
    '!Ref ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    '\n',
    '\n  ',
  ],
  ...['a', '&a ', '*a', '|\n', '>', '? ', '%', '\\', '@', '~', '---\n', '\t', '\r', 'é', '😀', '<<: '],
];

function js(text: string): BlockTree | undefined {
  try {
    return treeOf(text, parseEvents(text, {}));
  } catch {
    return undefined;
  }
}

/** Whether the plain reader took the text, which must then be what js-yaml reads. */
function taken(text: string): boolean {
  const plain = readPlainBlock(text);
  if (plain !== undefined) assert.deepEqual(plain, js(text), JSON.stringify(text));
  return plain !== undefined;
}

describe('the reader of plain YAML', () => {
  it('reads nearly all of what people write as js-yaml does', () => {
    const read = TEXTS.filter(taken).length;
    assert(read > 0.9 * TEXTS.length, `${read} of ${TEXTS.length}`);
  });

  it('leaves to js-yaml what it does not read alike, after any edit', () => {
    const edit = fc.tuple(fc.nat(), fc.nat(4), fc.oneof(fc.constantFrom(...PIECES), fc.string()));
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (text, edits) => {
          let edited = text;
          for (const [at, length, piece] of edits) {
            const from = at % (edited.length + 1);
            edited = edited.slice(0, from) + piece + edited.slice(from + length);
          }
          taken(edited);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes no text that js-yaml finds wrong', () => {
    for (const text of [
      'a: b: c',
      'a:\n    b\n   c: d',
      'a: [1',
      'a: - b',
      '- a\n b: c',
      'a: "x" y',
      "a: 'x",
      'a: b\n  c',
    ])
      assert.equal(readPlainBlock(text), undefined, text);
  });
});
