import assert from 'node:assert/strict';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { rules } from '../../../rules/index.ts';
import { analyseModule } from '../../units.ts';

/** The resources that a rule finds fault with. */
function found(text: string, rule: string): readonly string[] {
  const context = {
    rules: selectRules(rules, { profile: 'all', only: [rule] }),
    neighbours: ALONE,
    today: '2026-01-01',
    onError: (_id: string, error: unknown) => {
      throw error;
    },
  };
  return analyseModule({ 'main.tf': text }, context)!.findings.map(({ resource }) => resource);
}

const BUCKET = 'aws_s3_bucket.ledger';

/** A bucket with a name, and a versioning for a bucket with a name, each with what stands ahead of it in its block. */
const versioned = (name: string, other: string, status: string, ahead = ''): string =>
  `resource "aws_s3_bucket" "ledger" {\n${ahead}  bucket = ${name}\n}\n` +
  `resource "aws_s3_bucket_versioning" "ledger" {\n${ahead}  bucket = ${other}\n  versioning_configuration {\n    status = "${status}"\n  }\n}\n`;

const VARIABLES = 'variable "name" {}\nvariable "other" {}\nvariable "names" {\n  type = set(string)\n}\n';

describe('what is named alike in a module', () => {
  const ALIKE: readonly (readonly [title: string, name: string, other: string, ahead?: string])[] = [
    ['one variable', 'var.name', 'var.name'],
    ['one text around a variable', '"ledger-${var.name}"', '"ledger-${var.name}"'],
    ['a local of a variable', 'local.full', '"ledger-${var.name}"'],
    [
      'an account that is looked up',
      'data.aws_caller_identity.me.account_id',
      'data.aws_caller_identity.me.account_id',
    ],
    ['the keys of one set', 'each.key', 'each.key', '  for_each = var.names\n'],
    ['one literal', '"harbour"', '"harbour"'],
  ];
  const LOCALS = 'locals {\n  full = "ledger-${var.name}"\n}\ndata "aws_caller_identity" "me" {}\n';
  for (const [title, name, other, ahead] of ALIKE)
    it(`is one thing: ${title}`, () => {
      const text = (status: string) => VARIABLES + LOCALS + versioned(name, other, status, ahead);
      assert.deepEqual(found(text('Suspended'), 's3-bucket-versioning'), [BUCKET]);
      assert.deepEqual(found(text('Enabled'), 's3-bucket-versioning'), []);
    });

  it("may be one thing or two where two variables name it: the finding is not the bucket's", () => {
    const text = VARIABLES + versioned('var.name', 'var.other', 'Suspended');
    assert.deepEqual(found(text, 's3-bucket-versioning'), ['aws_s3_bucket_versioning.ledger']);
  });

  it('is a relation as well: a role that a variable names', () => {
    const role = (name: string): string =>
      `variable "name" {}\nresource "aws_iam_role" "worker" {\n  name               = var.name\n  assume_role_policy = "{}"\n}\n` +
      `resource "aws_iam_role_policy_attachment" "worker" {\n  role       = ${name}\n  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"\n}\n`;
    assert.deepEqual(found(role('var.name'), 'iam-no-administrator-access-attachment'), [
      'aws_iam_role.worker',
    ]);
  });

  it('is a group that an instance names by its name', () => {
    const group = (name: string): string =>
      `resource "aws_security_group" "pots" {\n  name = "pots"\n}\n` +
      `resource "aws_instance" "decoy" {\n  ami             = "ami-0123456789abcdef0"\n  security_groups = ["${name}"]\n}\n`;
    assert.deepEqual(found(group('pots'), 'sg-unused'), []);
    assert.deepEqual(found(group('pots-of-others'), 'sg-unused'), ['aws_security_group.pots']);
  });
});

describe('a block that is switched off', () => {
  it('is as good as none', () => {
    const cluster = (logging: string): string =>
      `resource "aws_redshift_cluster" "facts" {\n  cluster_identifier = "facts"\n  node_type          = "ra3.large"\n${logging}}\n`;
    const off = cluster('  logging {\n    enable = false\n  }\n');
    const on = cluster('  logging {\n    enable      = true\n    bucket_name = "logs"\n  }\n');
    assert.deepEqual(found(off, 'redshift-audit-logging'), ['aws_redshift_cluster.facts']);
    assert.deepEqual(found(on, 'redshift-audit-logging'), []);
  });
});
