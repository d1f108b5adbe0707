import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writtenFixes } from '../../../core/engine/fix.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { rules } from '../../../rules/index.ts';
import { analyseModule, fixModule } from '../../units.ts';

const VOLUME = 'ebs-volume-encrypted';

type Texts = Readonly<Record<string, string>>;

const context = (only: readonly string[]) => ({
  rules: selectRules(rules, { profile: 'all', only }),
  neighbours: ALONE,
  today: '2026-01-01',
  onError: (_id: string, error: unknown) => {
    throw error;
  },
});

/** Findings: file and line, the marked text, the resource. */
function found(files: Texts, rule = VOLUME): readonly string[] {
  const analysis = analyseModule(files, context([rule]))!;
  return analysis.findings.map(({ place, resource }) => {
    const { file, start, end } = analysis.locate(place);
    const line = file.text.slice(0, start).split('\n').length;
    return `${file.path}:${line} ${file.text.slice(start, end)} ${resource}`;
  });
}

const messages = (files: Texts, rule = VOLUME): readonly string[] =>
  analyseModule(files, context([rule]))!.findings.map(({ message }) => message);

const volume = (lines: string): string => `resource "aws_ebs_volume" "data" {\n${lines}\n}\n`;

const DISK = `variable "encrypted" {\n  type    = bool\n  default = true\n}\n\n${volume('  encrypted = var.encrypted')}\noutput "id" {\n  value = aws_ebs_volume.data.id\n}\n`;

describe('the copies that count and for_each make', () => {
  it('are judged one by one, and those that are wrong are named', () => {
    const text = volume('  for_each  = { a = true, b = false, c = false }\n  encrypted = each.value');
    const [message, ...more] = messages({ 'main.tf': text });
    assert.deepEqual(more, []);
    assert.match(message!, /\(2 copies: `aws_ebs_volume\.data\["b"\]`, `aws_ebs_volume\.data\["c"\]`\)$/);
  });

  it('go by the name of their block where all of them are wrong', () => {
    const text = volume('  count     = 2\n  encrypted = count.index > 1');
    assert.deepEqual(found({ 'main.tf': text }), ['main.tf:3 count.index > 1 aws_ebs_volume.data']);
  });

  it('follow what a variable of the root module is by default', () => {
    const variable = 'variable "all" {\n  type    = map(bool)\n  default = { a = false }\n}\n';
    assert.equal(
      found({ 'main.tf': variable + volume('  for_each = var.all\n  encrypted = each.value') }).length,
      1,
    );
  });

  it('of a module have its call in common', () => {
    const call =
      'module "disk" {\n  for_each  = { a = true, b = false }\n  source    = "./disk"\n  encrypted = each.value\n}\n';
    assert.deepEqual(found({ 'main.tf': call, 'disk/main.tf': DISK }), [
      'main.tf:4 each.value module.disk["b"].aws_ebs_volume.data',
    ]);
    const none = call.replace('{ a = true, b = false }', '{}');
    assert.deepEqual(found({ 'main.tf': none, 'disk/main.tf': DISK }), []);
  });

  it('are not known where their keys are not, or where there are too many', () => {
    const text = (count: string): string => volume(`  count = ${count}\n  encrypted = local.x[count.index]`);
    for (const count of ['1000000000', '-1', '"a"', 'length(aws_vpc.x)'])
      assert.deepEqual(found({ 'main.tf': text(count) }), [], count);
    const many = Array.from({ length: 100_000 }, (_, i) => `k${i} = false`).join('\n');
    const big = `locals {\n  all = {\n${many}\n  }\n}\n${volume('  for_each = local.all\n  encrypted = each.value')}`;
    assert.deepEqual(found({ 'main.tf': big }), []);
  });

  it('that get the same from a call but for their keys cost little more than one', () => {
    const keys = Array.from({ length: 200 }, (_, i) => `"k${i}"`).join(', ');
    const call = `module "disk" {\n  for_each = toset([${keys}])\n  source = "./disk"\n  name = "disk-\${each.key}"\n  encrypted = false\n}\n`;
    const files = { 'main.tf': call, 'disk/main.tf': `variable "name" {}\n${DISK}` };
    const analysis = analyseModule(files, context([VOLUME]))!;
    assert.equal(analysis.findings.length, 1);
    assert.ok(analysis.template.declarations.length < 3);
    const odd = call.replace('encrypted = false', 'encrypted = each.key != "k137"');
    assert.deepEqual(found({ ...files, 'main.tf': odd }), [
      'main.tf:5 each.key != "k137" module.disk["k137"].aws_ebs_volume.data',
    ]);
  });
});

describe('the copies of a call with many keys', () => {
  const STORE = `variable "name" {}
variable "settings" {}
locals {
  full = "shop-\${var.name}"
}
resource "aws_s3_bucket" "this" {
  bucket = local.full
  tags   = { Name = var.name }
}
resource "aws_s3_bucket_versioning" "this" {
  bucket = local.full
  versioning_configuration {
    status = var.settings.versioned ? "Enabled" : "Suspended"
  }
}
resource "aws_ebs_volume" "data" {
  encrypted = var.settings.encrypted && var.name != "k7"
}
resource "aws_db_instance" "main" {
  identifier              = var.name
  backup_retention_period = var.settings.days
  storage_encrypted       = true
}
`;
  const CONTEXT = context([VOLUME, 's3-bucket-versioning', 'rds-instance-backup-retention']);

  interface Settings {
    readonly versioned: boolean;
    readonly encrypted: boolean;
    readonly days: number;
  }

  /** The rules and blocks that are found, with how many of the copies are meant. */
  const wrong = (keys: readonly (readonly [string, Settings])[]): readonly string[] => {
    const entries = keys.map(
      ([key, settings]) => `    ${key} = ${JSON.stringify(settings).replaceAll(':', '=')}`,
    );
    const call = `module "store" {\n  source = "./store"\n  for_each = {\n${entries.join('\n')}\n  }\n  name = each.key\n  settings = each.value\n}\n`;
    const { findings } = analyseModule({ 'main.tf': call, 'store/main.tf': STORE }, CONTEXT)!;
    return findings.flatMap(({ ruleId, resource, message }) => {
      const block = resource.replace(/\[[^\]]*\]/, '');
      const some = /\((?:in )?(\d+) (?:copies|calls)/.exec(message)?.[1];
      const count = some === undefined ? (resource === block ? keys.length : 1) : Number(some);
      return Array.from({ length: count }, () => `${ruleId} ${block}`);
    });
  };

  it('are declared once for all that are alike, block by block', () => {
    const declared = (count: number): number => {
      const keys = Array.from(
        { length: count },
        (_, i) => `    key${i} = { versioned = ${i % 2 === 0}, days = ${i % 3} }`,
      );
      const call = `module "store" {\n  source = "./store"\n  for_each = {\n${keys.join('\n')}\n  }\n  name = "of-\${each.key}"\n  settings = { versioned = each.value.versioned, days = each.value.days, encrypted = true }\n}\n`;
      return analyseModule(
        { 'main.tf': call, 'store/main.tf': STORE.replace(' && var.name != "k7"', '') },
        CONTEXT,
      )!.template.declarations.length;
    };
    assert.equal(declared(200), declared(24));
    assert.ok(declared(200) < 6 * declared(1));
  });

  it('are judged as each would be alone', () => {
    const off = { versioned: false, encrypted: false, days: 0 };
    assert.equal(wrong([['one', off]]).length, 3);
    const settings = fc.record({ versioned: fc.boolean(), encrypted: fc.boolean(), days: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(settings, { minLength: 17, maxLength: 24 }), fc.boolean(), (all, isNumbered) => {
        const keys = all.map(
          (each, i) => [isNumbered ? `k${i}` : 'abcdefghijklmnopqrstuvwxyz'[i]!, each] as const,
        );
        assert.deepEqual([...wrong(keys)].sort(), keys.flatMap((key) => wrong([key])).sort());
      }),
      { numRuns: 8 },
    );
  });
});

describe('the variables of a called module', () => {
  const of = (call: string, variable: string, use = 'var.x'): readonly string[] =>
    found({
      'main.tf': `module "disk" {\n  source = "./disk"\n${call}\n}\n`,
      'disk/main.tf': `variable "x" {\n${variable}\n}\n${volume(`  encrypted = ${use}`)}`,
    });

  it('are their defaults where the call says nothing, and null is one only where they are not nullable', () => {
    assert.equal(of('', '  default = false').length, 1);
    assert.equal(of('', '  default = true').length, 0);
    assert.equal(of('  x = null', '  default = true').length, 1);
    assert.equal(of('  x = null', '  default = true\n  nullable = false').length, 0);
    assert.equal(of('', '  default = false', 'var.x ? true : false').length, 1);
  });

  it('are converted to their types, with the defaults of optional attributes', () => {
    const type =
      '  type = object({ on = optional(bool, true), deep = optional(object({ on = optional(bool, false) }), {}) })';
    assert.equal(of('  x = {}', type, 'var.x.on').length, 0);
    assert.equal(of('  x = {}', type, 'var.x.deep.on').length, 1);
    assert.equal(of('  x = { on = "false" }', type, 'var.x.on').length, 1);
    assert.equal(of('  x = ["1", "1"]', '  type = set(number)', 'length(var.x) > 1').length, 1);
    assert.equal(of('  x = {}', '  type = object({ on = optional(bool, "maybe") })', 'var.x.on').length, 0);
  });

  it('hand a literal of the root to a module in a module, and a repair changes it where it stands', () => {
    const files = {
      'main.tf':
        'locals {\n  disks = { a = { on = false } }\n}\n\nmodule "app" {\n  source = "./app"\n  disk   = local.disks.a\n}\n',
      'app/main.tf':
        'variable "disk" {}\n\nmodule "disk" {\n  source = "../disk"\n  encrypted = var.disk.on\n}\n',
      'disk/main.tf': DISK,
    };
    assert.deepEqual(found(files), ['main.tf:2 false module.app.module.disk.aws_ebs_volume.data']);
    const { texts } = fixModule(files, context([VOLUME]), { wanted: () => true });
    assert.deepEqual([...texts], [['main.tf', files['main.tf'].replace('on = false', 'on = true')]]);
  });
});

describe('companions', () => {
  it('are not told again by a repair what they say already', () => {
    const text = `resource "aws_s3_bucket" "a" {
  bucket = "a"
}

resource "aws_s3_bucket_replication_configuration" "a" {
  bucket = aws_s3_bucket.a.id
  role   = "arn:aws:iam::111122223333:role/copy"

  rule {
    status = "Disabled"
    destination {
      bucket = "arn:aws:s3:::b"
    }
  }
}
`;
    const rule = 's3-cross-region-replication';
    const analysis = analyseModule({ 'main.tf': text }, context([rule]))!;
    const [finding, ...others] = analysis.findings;
    assert(finding !== undefined && others.length === 0);
    assert.deepEqual(writtenFixes(analysis, finding), []);
  });

  const rule = 's3-bucket-versioning';
  const bucket = 'resource "aws_s3_bucket" "a" {\n}\n';
  const versioning = (lines: string): string =>
    `resource "aws_s3_bucket_versioning" "a" {\n${lines}\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n`;

  it('that are not made protect nothing, whichever way that is said', () => {
    const own = '  bucket = aws_s3_bucket.a.id';
    assert.equal(found({ 'main.tf': bucket + versioning(own) }, rule).length, 0);
    for (const none of ['count = 0', 'for_each = {}', 'for_each = toset([])', 'count = length([])'])
      assert.equal(found({ 'main.tf': bucket + versioning(`  ${none}\n${own}`) }, rule).length, 1, none);
  });

  it('belong to the copy that they name', () => {
    const text = `resource "aws_s3_bucket" "a" {\n  for_each = toset(["x", "y"])\n}\n${versioning('  bucket = aws_s3_bucket.a["x"].id')}`;
    assert.deepEqual(found({ 'main.tf': text }, rule), ['main.tf:1 "a" aws_s3_bucket.a["y"]']);
  });

  it('may stand in the module that calls, or in the one that is called', () => {
    const output = 'output "id" {\n  value = aws_s3_bucket.a.id\n}\n';
    const above = {
      'main.tf': `module "m" {\n  count = 1\n  source = "./m"\n}\n${versioning('  bucket = module.m[0].id')}`,
      'm/main.tf': bucket + output,
    };
    assert.deepEqual(found(above, rule), []);
    const below = {
      'main.tf': `${bucket}module "m" {\n  source = "./m"\n  bucket = aws_s3_bucket.a.id\n}\n`,
      'm/main.tf': `variable "bucket" {}\n${versioning('  bucket = var.bucket')}`,
    };
    assert.deepEqual(found(below, rule), []);
    const unread = {
      'main.tf': `${bucket}module "m" {\n  source = "acme/m/aws"\n  of = [aws_s3_bucket.a.id]\n}\n`,
    };
    assert.deepEqual(found(unread, rule), []);
    assert.equal(
      found({ 'main.tf': unread['main.tf'].replace('aws_s3_bucket.a.id', '"b"') }, rule).length,
      1,
    );
  });
});

describe('the files of a Terraform module', () => {
  it('are overridden argument by argument, block type by block type', () => {
    const files = {
      'main.tf': volume('  encrypted = false\n  size      = 10'),
      'override.tf': volume('  encrypted = true'),
    };
    assert.deepEqual(found(files), []);
    assert.deepEqual(
      found({ 'main.tf': files['override.tf'], 'x_override.tf': volume('  encrypted = false') }),
      ['x_override.tf:2 false aws_ebs_volume.data'],
    );
    assert.deepEqual(found({ 'main.tf': '', 'override.tf': volume('  encrypted = false') }), []);
  });

  it('of OpenTofu take the place of those of their names', () => {
    assert.deepEqual(
      found({ 'main.tf': volume('  encrypted = false'), 'main.tofu': volume('  encrypted = true') }),
      [],
    );
  });

  it('tell the version of the provider, and so what it does by default', () => {
    const cluster = 'resource "aws_redshift_cluster" "a" {\n}\n';
    const wanted = (version: string): string =>
      `terraform {\n  required_providers {\n    aws = {\n      version = "${version}"\n    }\n  }\n}\n${cluster}`;
    const count = (files: Texts): number => found(files, 'redshift-cluster-not-public').length;
    for (const old of ['~> 5.80', '5.1.0', '< 6.0.0', '>= 4.0, < 6', '<= 5.99'])
      assert.equal(count({ 'main.tf': wanted(old) }), 1, old);
    for (const recent of ['>= 5.0', '~> 6.0', '~> 5', '> 4'])
      assert.equal(count({ 'main.tf': wanted(recent) }), 0, recent);
    const lock = 'provider "registry.terraform.io/hashicorp/aws" {\n  version = "5.100.0"\n}\n';
    assert.equal(count({ 'main.tf': cluster, '.terraform.lock.hcl': lock }), 1);
  });

  const inVersion = (version: string, resources: string): Texts => ({
    'main.tf': `terraform {\n  required_providers {\n    aws = { version = "${version}" }\n  }\n}\n${resources}`,
  });

  it('are read with what older versions of the provider had', () => {
    const group = 'resource "aws_autoscaling_group" "a" {\n  max_size = 1\n  min_size = 1\n  tags = [';
    const tag = (spread: boolean): string =>
      `{ key = "owner", value = "shop", propagate_at_launch = ${spread} }`;
    for (const [spread, findings] of [
      [true, 0],
      [false, 1],
    ] as const)
      assert.equal(
        found(inVersion('~> 4.0', `${group}${tag(spread)}]\n}\n`), 'asg-tags-propagated').length,
        findings,
      );
    const secret = (more: string): Texts =>
      inVersion('~> 4.0', `resource "aws_secretsmanager_secret" "a" {\n${more}}\n`);
    const rotated = '  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"\n';
    assert.equal(found(secret(''), 'secretsmanager-rotation').length, 1);
    assert.equal(found(secret(rotated), 'secretsmanager-rotation').length, 0);
  });

  it('get no repair that writes what the version of the provider does not have', () => {
    const repaired = (version: string, rule: string, resources: string): string => {
      const chosen = context([rule]);
      const { texts } = fixModule(inVersion(version, resources), chosen, { wanted: () => true });
      return texts.get('main.tf') ?? '';
    };
    for (const [rule, resources, written, first] of [
      ['eks-deletion-protection', 'resource "aws_eks_cluster" "a" {}', 'deletion_protection', 6],
      ['sfn-cmk', 'resource "aws_sfn_state_machine" "a" {}', 'encryption_configuration', 5],
      ['appsync-introspection-off', 'resource "aws_appsync_graphql_api" "a" {}', 'introspection_config', 5],
      ['docdb-master-password', PASSWORD('aws_docdb_cluster', 'master_password'), 'manage_master', 5],
      ['rds-master-password-managed', PASSWORD('aws_db_instance', 'password'), 'manage_master', 4],
      [
        'redshift-master-password-managed',
        PASSWORD('aws_redshift_cluster', 'master_password'),
        'manage_master',
        5,
      ],
      ['sqs-queue-dlq', 'resource "aws_sqs_queue" "a" {}', 'aws_sqs_queue_redrive_policy', 4],
    ] as const)
      for (const version of [3, 4, 5, 6])
        assert.equal(
          repaired(`~> ${version}.0`, rule, resources).includes(written),
          version >= first,
          `${rule} in version ${version}`,
        );
  });
});

const PASSWORD = (type: string, argument: string): string =>
  `resource "${type}" "a" {\n  ${argument} = "hunter2-Passw0rd"\n}\n`;
