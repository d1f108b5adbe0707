import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFixtures } from '../../core/engine/page.ts';
import { applyChanges, writtenFixes } from '../../core/engine/fix.ts';
import type { Rule } from '../../core/model/index.ts';
import { readHcl } from '../../core/syntax/hcl/read.ts';
import type { Body } from '../../core/syntax/hcl/tree.ts';
import { rules } from '../../rules/index.ts';
import { judgedModule } from './terraform.ts';

const { required } = JSON.parse(
  readFileSync(new URL('../../tools/provider-schema.json', import.meta.url), 'utf8'),
) as { required: Readonly<Record<string, readonly string[]>> };

const root = new URL('../../rules/', import.meta.url);
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/[^/]+\.md$/.test(file) && !file.startsWith('shared'))
  .sort();

describe('what the provider demands', () => {
  it('is in every resource and block that a repair adds', () => {
    const lacking = pages.flatMap((file) => {
      const id = file.replace(/^.*\/|\.md$/g, '');
      const rule = rules.find((candidate) => candidate.id === id) as Rule;
      const examples = readFixtures(readFileSync(new URL(file, root), 'utf8'));
      return examples
        .filter(({ language, kind }) => language === 'hcl' && kind === 'flagged')
        .flatMap(({ text }) => repairs(text, rule).map((after) => added(text, after)))
        .flatMap((missing) => missing.map((path) => `${id}: ${path}`));
    });
    assert.deepEqual([...new Set(lacking)], []);
  });

  it('keeps a repair from being offered that would begin a block without it', () => {
    const rule = rules.find(({ id }) => id === 'eks-endpoint-not-public') as Rule;
    const cluster = (network: string) =>
      `resource "aws_eks_cluster" "shop" {\n  name     = "shop"\n  role_arn = var.role\n${network}}\n`;
    const without = cluster('');
    assert.equal(judgedModule(without, rule).findings.length, 1);
    assert.deepEqual(repairs(without, rule), []);
    const within = cluster('\n  vpc_config {\n    subnet_ids = var.subnets\n  }\n');
    assert.deepEqual(repairs(within, rule).map(lackingIn), [[]]);
  });

  it('is told of blocks in blocks', () => {
    const plan =
      'resource "aws_backup_plan" "daily" {\n  name = "daily"\n\n  rule {\n    rule_name = "daily"\n  }\n}\n';
    assert.deepEqual(lackingIn(plan), ['aws_backup_plan.daily: rule.target_vault_name']);
  });
});

/** The text after each repair of each finding. */
function repairs(text: string, rule: Rule): readonly string[] {
  const analysis = judgedModule(text, rule);
  return analysis.findings.flatMap((finding) =>
    writtenFixes(analysis, finding).flatMap(({ changes }) =>
      [...changes.values()].map((own) => applyChanges(text, own)),
    ),
  );
}

/** What is lacking after a repair and was not lacking before. */
function added(before: string, after: string): readonly string[] {
  const known = new Set(lackingIn(before));
  return lackingIn(after).filter((path) => !known.has(path));
}

/** What the provider demands of the resources of a text and they do not have. */
function lackingIn(text: string): readonly string[] {
  return readHcl(text)
    .blocks.flatMap(({ block }) => block.body.blocks)
    .filter(({ type }) => type === 'resource')
    .flatMap(({ labels, body }) => {
      const [type, name] = labels.map((label) => label.text);
      return (required[type!] ?? [])
        .filter((path) => !has(body, path.split('.')))
        .map((path) => `${type}.${name}: ${path}`);
    });
}

/** Whether each block along the path has what is at its end; what is made by `dynamic` or written as a value may. */
function has(body: Body, [first, ...rest]: readonly string[]): boolean {
  if (body.attributes.some(({ name }) => name === first)) return true;
  if (body.blocks.some(({ type, labels }) => type === 'dynamic' && labels[0]?.text === first)) return true;
  const blocks = body.blocks.filter(({ type }) => type === first);
  if (rest.length === 0) return blocks.length > 0;
  return blocks.every((block) => has(block.body, rest));
}
