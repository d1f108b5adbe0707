import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readHcl } from '../../core/syntax/hcl/read.ts';
import type { Expression, HclBlock, HclDocument } from '../../core/syntax/hcl/tree.ts';

const MODULE = `# A module
terraform {
  required_version = ">= 1.5"
}

variable "env" { default = "dev" } /* in
two lines */
locals {
  tags  = { "Name" = "a-\${var.env}", Owner : local.owner }
  names = [for k, v in var.all : upper(k) if v != ""]
  text  = <<-EOT
    resource "none" "of" {
      \${var.env} %{if true}x%{endif}
  EOT
}

// the bucket
resource "aws_s3_bucket" "b" {
  bucket = var.env == "prod" ? "p" : "d" # which
  count  = length(local.names) > 0 ? 1 : 0
  acl    = aws_x.y[0].z["k"].*.id
  dynamic "rule" {
    for_each = toset(["a"])
    content { name = rule.value }
  }
}
`;

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

  it('says once where a text cannot be read', () => {
    for (const [text, message] of [
      ['a = \n', /value is missing/],
      ['resource "x" "y" {\n', /closing `}`/],
      ['a = "b\n', /closing quote/],
      ['a = <<EOT\nb\n', /end of this heredoc/],
      ['a = [1, 2\n', /closing `\]`/],
    ] as const) {
      const { problems } = inner(readHcl(text));
      assert.equal(problems.length, 1, `${text}: ${problems.join(' ')}`);
      assert.match(problems[0]!, message);
    }
  });

  it('reads any prefix and any text without an exception, and covers all of it', () => {
    const covers = (text: string): void => {
      const document = readHcl(text);
      assert.equal(document.blocks.map(({ block }) => block.text).join(''), text);
    };
    for (let end = 0; end <= MODULE.length; end++) covers(MODULE.slice(0, end));
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...'{}[]()"\n=:,.?$%#/*<-!'.split(''), '<<X\n', '${', '%{', 'for ', 'a', '1'),
        fc.string(),
      ),
    );
    fc.assert(fc.property(pieces, (text) => covers(text.join(''))));
  });

  it('gives after any edit what a fresh read gives, and keeps the sections that are the same', () => {
    const edit = fc.tuple(
      fc.nat(MODULE.length),
      fc.nat(30),
      fc.constantFrom('', '"', '{', '}', '\n', 'x', '${', '<<E\n', '# '),
    );
    fc.assert(
      fc.property(edit, ([from, length, text]) => {
        const before = readHcl(MODULE);
        const after = MODULE.slice(0, from) + text + MODULE.slice(from + length);
        const edited = readHcl(after, before);
        assert.deepEqual(edited, readHcl(after));
        const old = new Set(before.blocks.map(({ block }) => block));
        for (const { block } of edited.blocks)
          if (before.blocks.filter((other) => other.block.text === block.text).length === 1)
            assert(old.has(block));
      }),
    );
  });

  it('ends on nesting without end', () => {
    for (const text of [
      `a = ${'['.repeat(5000)}`,
      `a = ${'{b='.repeat(5000)}`,
      `a = ${'('.repeat(5000)}`,
      `a = ${'!'.repeat(5000)}x`,
      'b {\n'.repeat(5000),
      `a = "${'${"'.repeat(2000)}`,
    ])
      assert(readHcl(text).blocks.length > 0);
  });
});
