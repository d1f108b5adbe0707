import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHcl } from '../../core/syntax/hcl/read.ts';
import type { Expression, HclBlock, HclDocument } from '../../core/syntax/hcl/tree.ts';
import { BROKEN, MODULE, ODD } from './hcl-texts.ts';

/** The offsets of what is written, and its text. */
function inner(document: HclDocument): { blocks: HclBlock[]; problems: string[] } {
  return {
    blocks: document.blocks.flatMap(({ block }) => block.body.blocks),
    problems: document.blocks.flatMap(({ block }) => block.problems.map(({ message }) => message)),
  };
}

function valueOf(text: string): Expression {
  return readHcl(`a = ${text}\n`).blocks[0]!.block.body.attributes[0]!.value;
}

describe('reading HCL', () => {
  it('reads blocks, expressions, heredocs and comments without a problem', () => {
    const { blocks, problems } = inner(readHcl(MODULE));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      blocks.map(({ type, labels }) => [type, ...labels.map((label) => label.text)]),
      [['terraform'], ['variable', 'env'], ['locals'], ['resource', 'aws_s3_bucket', 'b']],
    );
  });

  it('gives the range of every attribute and value', () => {
    const { blocks } = readHcl(MODULE).blocks.reduce<{ blocks: string[] }>(
      (all, { block }) => ({
        blocks: [
          ...all.blocks,
          ...block.body.blocks.flatMap(({ body }) =>
            body.attributes.map(
              ({ start, nameEnd, value }) =>
                `${block.text.slice(start, nameEnd)}|${block.text.slice(value.start, value.end)}`,
            ),
          ),
        ],
      }),
      { blocks: [] },
    );
    assert(blocks.includes('bucket|var.env == "prod" ? "p" : "d"'));
    assert(blocks.includes('names|[for k, v in var.all : upper(k) if v != ""]'));
    assert(blocks.includes('acl|aws_x.y[0].z["k"].*.id'));
  });

  it('reads texts: escapes, what is put in, and heredocs without their indentation', () => {
    const plain = valueOf('"a\\"b $${c} \\u0041"');
    assert.equal(plain.kind === 'literal' && plain.value, 'a"b ${c} A');
    const heredoc = valueOf('<<-X\n    one\n      two\n  X');
    assert.equal(heredoc.kind === 'literal' && heredoc.value, 'one\n  two\n');
    const nested = valueOf('<<X\n${f(<<X\n"a" ${b}\nX\n)}\n  X');
    assert.deepEqual(nested.kind === 'template' && nested.parts.map(({ kind }) => kind), ['value', 'text']);
    const template = valueOf('"${a}-${b}"');
    assert.deepEqual(template.kind === 'template' && template.parts.map(({ kind }) => kind), [
      'value',
      'text',
      'value',
    ]);
  });

  it('keeps the neighbours of a half-typed block', () => {
    const around = (typed: string): string =>
      `resource "a" "one" {\n  x = 1\n}\n\n${typed}\n\nresource "c" "three" {\n  z = 3\n}\n`;
    for (const typed of [
      'resource "b" "two" {',
      'resource "b" "two" {\n  y =\n',
      'resource "b" "tw',
      'resource "b" "two" {\n  y = ["a",\n',
      'resource "b" "two" {\n  y = {\n    k = "v\n',
      'res',
    ])
      for (const name of ['one', 'three']) {
        const { blocks } = inner(readHcl(around(typed)));
        const found = blocks.find(({ labels }) => labels[1]?.text === name);
        assert.equal(found?.body.attributes.length, 1, `${name} beside ${JSON.stringify(typed)}`);
      }
  });

  it('keeps a block whole whose texts go over lines within what they put in', () => {
    const text = 'a "b" {\n  c = "x-${join(",", [\n    "d {",\n  ])}"\n  e = 1\n}\nf {}\n';
    const { blocks, problems } = inner(readHcl(text));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      blocks.map(({ type, body }) => [type, ...body.attributes.map(({ name }) => name)]),
      [['a', 'c', 'e'], ['f']],
    );
  });

  it('says once where a text cannot be read', () => {
    for (const [text, message] of [
      ['a = \n', /value is missing/],
      ['resource "x" "y" {\n', /closing `}`/],
      ['a = "b\n', /closing quote/],
      ['a = <<EOT\nb\n', /end of this heredoc/],
      ['a = [1, 2\n', /closing `\]`/],
      ['a = 1\n/* b\n', /comment is not closed/],
    ] as const) {
      const { problems } = inner(readHcl(text));
      assert.equal(problems.length, 1, `${text}: ${problems.join(' ')}`);
      assert.match(problems[0]!, message);
    }
  });

  const covers = (text: string): void => {
    const document = readHcl(text);
    assert.equal(document.blocks.map(({ block }) => block.text).join(''), text);
  };

  it('reads any text without an exception, and covers all of it', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...'{}[]()"\n=:,.?$%#/*<-!'.split(''), '<<X\n', '${', '%{', 'for ', 'a', '1'),
        fc.string(),
      ),
    );
    fc.assert(fc.property(pieces, (text) => covers(text.join(''))));
  });

  const texts = Object.entries({ 'a module': MODULE, ...ODD, ...BROKEN }).flatMap(([name, text]) => [
    { name, text },
    { name: `${name} with CRLF`, text: text.replaceAll('\n', '\r\n') },
  ]);
  for (const { name, text } of texts) {
    it(`reads any prefix of ${name}, and reads on from it as afresh`, () => {
      let before = readHcl('');
      for (let end = 0; end <= text.length; end++) {
        const prefix = text.slice(0, end);
        covers(prefix);
        const typed = readHcl(prefix, before);
        assert.deepEqual(typed, readHcl(prefix));
        before = typed;
      }
    });

    it(`gives after any edit of ${name} what a fresh read gives, and keeps the sections that are the same`, () => {
      const before = readHcl(text);
      const old = new Set(before.blocks.map(({ block }) => block));
      const holds = (from: number, length: number, put: string): void => {
        const after = text.slice(0, from) + put + text.slice(from + length);
        const edited = readHcl(after, before);
        assert.deepEqual(edited, readHcl(after));
        const isOnce = (blocks: HclDocument['blocks'], text: string): boolean =>
          blocks.filter(({ block }) => block.text === text).length === 1;
        for (const { block } of edited.blocks)
          if (isOnce(before.blocks, block.text) && isOnce(edited.blocks, block.text)) assert(old.has(block));
      };
      for (let at = 0; at < text.length; at++) {
        holds(at, 1, '');
        for (const char of ['"', '{', '}', '\n', '$']) holds(at, 0, char);
      }
      const put = fc.constantFrom('', '"', '{', '}', '\n', 'x', '${', '<<E\n', '# ');
      fc.assert(fc.property(fc.nat(text.length), fc.nat(30), put, holds));
    });
  }

  it('ends on nesting without end', () => {
    for (const text of [
      `a = ${'['.repeat(5000)}`,
      `a = ${'{b='.repeat(5000)}`,
      `a = ${'('.repeat(5000)}`,
      `a = ${'!'.repeat(5000)}x`,
      'b {\n'.repeat(5000),
      `a = "${'${"'.repeat(2000)}`,
      `a = ${'f('.repeat(1000)}x${')'.repeat(1000)}`,
      `a = ${'[\n'.repeat(1000)}x${']\n'.repeat(1000)}`,
      `a = "${'${"'.repeat(50_000)}`,
      'a = 1 /*\n*/'.repeat(20_000),
    ])
      assert(readHcl(text).blocks.length > 0);
  });
});
