import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readFixtures } from '../../core/engine/page.ts';
import { loadOracle, ours, type Oracle } from './hcl-oracle.ts';
import { MODULE, ODD } from './hcl-texts.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** The project's files below a folder that end so. */
function filesIn(folder: string, end: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => join(folder, file))
    .sort();
}

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Expressions of every kind, nested at will. */
const { anExpression } = fc.letrec<{ anExpression: string }>((tie) => {
  const inner = tie('anExpression');
  const list = fc.array(inner, { maxLength: 3 });
  return {
    anExpression: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'expression' },
      fc.constantFrom(
        '1',
        '2.5',
        'true',
        'null',
        'a',
        '"t"',
        '""',
        '"a-${b}"',
        'var.x[0].y',
        'a.*.b',
        'a[*].b',
      ),
      list.map((items) => `[${items.join(', ')}]`),
      list.map((items) => `[\n${items.map((item) => `  ${item}, # x\n`).join('')}]`),
      list.map((items) => `{ ${items.map((item, i) => `k${i} = ${item}`).join(', ')} }`),
      list.map((items) => `{\n${items.map((item, i) => `  "k${i}" : ${item}\n`).join('')}}`),
      list.map((items) => `f(${items.join(',')})`),
      inner.map((item) => `(${item})`),
      inner.map((item) => `"x\${${item}}y"`),
      inner.map((item) => `x[${item}]`),
      inner.map((item) => `!(${item})`),
      fc.tuple(inner, inner).map(([a, b]) => `(${a}) + (${b})`),
      fc.tuple(inner, inner, inner).map(([a, b, c]) => `(${a}) ? (${b}) : (${c})`),
      fc.tuple(inner, inner).map(([a, b]) => `[for k, v in ${a} : ${b} if k != v]`),
      fc.tuple(inner, inner, inner).map(([a, b, c]) => `{ for k in ${a} : (${b}) => ${c}... }`),
    ),
  };
});

describe('HCL as tree-sitter reads it', () => {
  let oracle: Oracle;
  before(async () => {
    oracle = await loadOracle();
  });

  /** Blocks, labels, attributes and expressions have the ranges that tree-sitter gives them. */
  function agrees(text: string, name: string): void {
    const theirs = oracle(text);
    assert(theirs !== undefined, `tree-sitter cannot read ${name}:\n${text}`);
    assert.deepEqual(ours(text), theirs, name);
  }

  it("agrees on the project's files, and on how Windows ends their lines", () => {
    const files = ['test', 'examples'].flatMap((folder) => filesIn(folder, '.tf'));
    assert(files.length > 0);
    for (const file of files) {
      agrees(read(file), file);
      agrees(read(file).replaceAll('\n', '\r\n'), `${file} with CRLF`);
    }
  });

  it("agrees on the rules' pages", () => {
    const blocks = filesIn('rules', '.md').flatMap((file) =>
      readFixtures(read(file))
        .filter(({ language }) => language === 'hcl')
        .map(({ text }) => ({ file, text })),
    );
    assert(blocks.length > 200);
    for (const { file, text } of blocks) agrees(text, file);
  });

  for (const [name, text] of Object.entries({ ...ODD, 'a module': MODULE }))
    it(`agrees on ${name}`, () => {
      agrees(text, name);
      agrees(text.replaceAll('\n', '\r\n'), `${name} with CRLF`);
    });

  it('agrees on any expression', () => {
    fc.assert(
      fc.property(anExpression, (text) => {
        agrees(`b "l" {\n  a = ${text} # why\n  c = 1\n}\n`, text);
      }),
      { numRuns: 300 },
    );
  });
});
