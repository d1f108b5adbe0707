import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SyntaxDocument } from '../../core/syntax/blocks.ts';
import type { Node } from '../../core/syntax/tree.ts';
import { readYaml } from '../../core/syntax/yaml/read.ts';

const TEMPLATE = `# A template
AWSTemplateFormatVersion: "2010-09-09"
Description: |
  Resources: none

  of them
Resources:
  # about A
  A:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub 'a-\${B}' # name
      Tags: [{Key: k, Value: "v"}, !Ref B]
  B: &b
    Type: AWS::SNS::Topic
    Properties: {
      Name: x
    }
  C:
  - !GetAtt A.Arn
  -
Outputs:
    "O": {Value: *b, Empty: }
    ? P
    : >-
      folded
      text
`;

const SAMPLES = [
  TEMPLATE,
  TEMPLATE.replaceAll('\n', '\r\n'),
  '\uFEFF---\nResources:\n\tA: 1\n  B:\n    x: "😀\n      y"\n...\n--- {a: [1, 2}\n',
  '{"Resources": {"A": {"Type": "x"}}}\n',
  '%YAML 1.1\n---\nResources: &r {A: 1}\nMetadata: *r\n',
];

const FRAGMENTS = [
  '\n',
  '\r\n',
  ' ',
  '  ',
  '\t',
  ':',
  ': ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '#',
  '# c\n',
  '- ',
  '---\n',
  '...\n',
  '&a ',
  '*a',
  '!Ref ',
  '|\n',
  '? ',
  'x',
  'Resources:\n',
  '  N:\n    Type: T\n',
  'Outputs:\n',
  '\uFEFF',
  '😀',
  '\0',
  '\r',
  '%TAG ! x\n',
];

describe('reading YAML', () => {
  it('cuts the sections and their children into blocks', () => {
    const blocks = readYaml(TEMPLATE).blocks.map(({ block }) => [
      block.kind,
      block.section,
      block.text.split('\n')[0],
    ]);
    assert.deepEqual(blocks, [
      ['section', 'AWSTemplateFormatVersion', '# A template'],
      ['section', 'Description', 'Description: |'],
      ['section', 'Resources', 'Resources:'],
      ['entry', 'Resources', '  # about A'],
      ['entry', 'Resources', '  B: &b'],
      ['entry', 'Resources', '  C:'],
      ['section', 'Outputs', 'Outputs:'],
      ['entry', 'Outputs', '    "O": {Value: *b, Empty: }'],
      ['entry', 'Outputs', '    ? P'],
    ]);
  });

  it('knows where every node stands', () => {
    assert.deepEqual(placesIn('A: !Sub "x"\nb: [1, {c: }]\nd: |-\n  text\n\ne: *n\nf: &n\n- \n- g\n'), [
      'A: !Sub "x"\nb: [1, {c: }]\nd: |-\n  text\n\ne: *n\nf: &n\n- \n- g',
      'A',
      '!Sub "x"',
      'b',
      '[1, {c: }]',
      '1',
      '{c: }',
      'c',
      '',
      'd',
      '|-\n  text',
      'e',
      '*n',
      'f',
      '&n\n- \n- g',
      '',
      'g',
    ]);
  });

  it('numbers the documents of a file', () => {
    const { blocks } = readYaml('# c\n---\na: 1\n...\n# d\n--- {b: 2}\n---\nResources:\n  A: 1\n');
    assert.deepEqual(
      blocks.map(({ block }) => [block.documentIndex, block.kind]),
      [
        [0, 'document'],
        [1, 'document'],
        [2, 'section'],
        [2, 'section'],
        [2, 'entry'],
      ],
    );
  });

  it('takes a closing bracket at the indent of its key, as CloudFormation does', () => {
    const [, entry] = readYaml(
      'Resources:\n  A:\n    P: {\n      a: 1, # }\n      b: "x\n    y"\n    }\n    Q: 2\n',
    ).blocks;
    assert.deepEqual(entry!.block.problems, []);
    assert.deepEqual(plain(entry!.block.root!), { A: { P: { a: '1', b: 'x y' }, Q: '2' } });
  });

  const broken: [string, string, unknown, string][] = [
    ['a key without its colon', 'BucketNa\n      Tags: [a]', { Tags: ['a'] }, 'BucketNa'],
    ['a last key without its colon', 'Tags: [a]\n      BucketNa', { Tags: ['a'] }, 'BucketNa'],
    ['an open quote', 'Foo: "abc\n      Tags: "x"', { Tags: 'x' }, 'Foo: "abc'],
    ['an open bracket', 'Foo: [a, b\n      Tags: x', { Tags: 'x' }, 'Foo: [a, b'],
    ['an open brace', 'Foo: {a: b\n      Tags: x', { Tags: 'x' }, 'Foo: {a: b'],
    ['a second colon', 'Foo: a: b\n      Tags: x', { Tags: 'x' }, ': b'],
    ['a tab', 'Tags: x\n\tFoo: 1', { Tags: 'x' }, 'Foo: 1'],
  ];
  for (const [what, lines, properties, place] of broken) {
    it(`keeps what stands around ${what}`, () => {
      const text = `Resources:\n  A:\n    Type: T\n    Properties:\n      ${lines}\n  B:\n    Type: U\n`;
      const [, a, b] = readYaml(text).blocks;
      assert.deepEqual(plain(a!.block.root!), { A: { Type: 'T', Properties: properties } });
      assert.deepEqual(plain(b!.block.root!), { B: { Type: 'U' } });
      assert.deepEqual(
        a!.block.problems.map(({ start, end }) => a!.block.text.slice(start, end)),
        [place],
      );
    });
  }

  it('gives a half-typed resource an empty body', () => {
    const [, first, second] = readYaml('Resources:\n  Buck\n  B:\n    Type: U\n').blocks;
    assert.deepEqual(plain(first!.block.root!), { Buck: '' });
    assert.deepEqual(plain(second!.block.root!), { B: { Type: 'U' } });
  });

  it('says so where nesting is deeper than 100 levels', () => {
    const [only] = readYaml('['.repeat(5000)).blocks;
    assert.match(only!.block.problems[0]!.message, /nested too deeply/);
  });

  it('never throws and covers every prefix and every text with one character more, less or other', () => {
    for (const sample of SAMPLES) {
      for (let at = 0; at <= sample.length; at++) {
        covers(sample.slice(0, at));
        for (const char of [':', '"', '{', ' ', '']) {
          covers(sample.slice(0, at) + char + sample.slice(at + 1));
          if (char !== '') covers(sample.slice(0, at) + char + sample.slice(at));
        }
      }
    }
  }).timeout(60_000);

  it('takes no colon of the next key for that of an empty value', () => covers('? \n:x  N:\n    Type: T\n'));

  it('reads any text', () => {
    const parts = fc.array(
      fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 4 })),
    );
    fc.assert(
      fc.property(parts, (text) => covers(text.join(''))),
      { numRuns: 500 },
    );
  }).timeout(60_000);

  it('equals a fresh read after any edits', () => {
    const edit = fc.record({
      from: fc.nat(700),
      length: fc.oneof(fc.constant(0), fc.nat(60)),
      text: fc.constantFrom('', ...FRAGMENTS),
    });
    const edits = fc.array(edit, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), edits, fc.boolean(), (sample, list, isChangeKnown) => {
        let document = readYaml(sample);
        for (const { from, length, text } of list) {
          const start = Math.min(from, document.text.length);
          const end = Math.min(start + length, document.text.length);
          const next = document.text.slice(0, start) + text + document.text.slice(end);
          document = readYaml(next, document, isChangeKnown ? { start, end, text } : undefined);
          assert.deepEqual(document, readYaml(next));
        }
      }),
      { numRuns: 1000 },
    );
  }).timeout(60_000);

  it('keeps the identity of the blocks that an edit does not touch', () => {
    const start = TEMPLATE.indexOf('SNS');
    const before = readYaml(TEMPLATE);
    const after = readYaml(TEMPLATE.replace('SNS', 'SQSX'), before, { start, end: start + 3, text: 'SQSX' });
    const changed = after.blocks.filter(({ block }, i) => block !== before.blocks[i]!.block);
    assert.deepEqual(
      changed.map(({ block }) => block.text.trim().slice(0, 2)),
      ['B:'],
    );
  });
});

function covers(text: string): void {
  const { blocks }: SyntaxDocument = readYaml(text);
  let at = 0;
  for (const { block, start } of blocks) {
    assert.equal(start, at);
    at += block.text.length;
    if (block.root !== undefined) contains(block.root, 0, block.text.length);
    if (block.kind === 'entry' && block.root !== undefined) assert.equal(block.root.kind, 'mapping');
    for (const problem of block.problems)
      assert.ok(problem.start < problem.end && problem.end <= block.text.length);
  }
  assert.equal(blocks.map(({ block }) => block.text).join(''), text);
}

/** Children stand within their parent, in their order. */
function contains(node: Node, from: number, to: number): void {
  assert.ok(
    from <= node.start && node.start <= node.contentStart && node.contentStart <= node.end && node.end <= to,
  );
  let at = node.contentStart;
  for (const child of childrenOf(node)) {
    contains(child, at, node.end);
    at = child.end;
  }
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'sequence') return node.items;
  return node.kind === 'mapping' ? node.entries.flatMap(({ key, value }) => [key, value]) : [];
}

function placesIn(text: string): string[] {
  const places: string[] = [];
  const add = (node: Node): void => {
    places.push(text.slice(node.start, node.end));
    childrenOf(node).forEach(add);
  };
  add(readYaml(text).blocks[0]!.block.root!);
  return places;
}

function plain(node: Node): unknown {
  if (node.kind === 'scalar') return node.text;
  if (node.kind === 'alias') return `*${node.name}`;
  if (node.kind === 'sequence') return node.items.map(plain);
  return Object.fromEntries(node.entries.map(({ key, value }) => [plain(key), plain(value)]));
}
