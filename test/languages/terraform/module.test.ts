import assert from 'node:assert/strict';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { terraform } from '../../../core/languages/terraform/language.ts';
import { rules } from '../../../rules/index.ts';
import { analyseModule, fixesIn, fixModule, memory } from '../../units.ts';

const RULE = 'ebs-volume-encrypted';

/** The files of a workspace by path. */
type Texts = Readonly<Record<string, string>>;

const context = (only: readonly string[]) => ({
  rules: selectRules(rules, { profile: 'all', only }),
  neighbours: ALONE,
  today: '2026-01-01',
  onError: (_id: string, error: unknown) => {
    throw error;
  },
});

/** With all that can be repaired. */
const repaired = (files: Texts, only: readonly string[] = [RULE]) =>
  fixModule(files, context(only), { wanted: () => true });

/** The findings of the module in `''`: file, line, marked text, message. */
function found(files: Texts, only: readonly string[] = [RULE]) {
  const analysis = analyseModule(files, context(only))!;
  assert.deepEqual(analysis.unreadable, []);
  return analysis.findings.map(({ place, message, resource }) => {
    const { file, start, end } = analysis.locate(place);
    const { text } = file;
    const line = text.slice(0, start).split('\n').length;
    return { at: `${file.path}:${line}`, text: text.slice(start, end), resource, message };
  });
}

const at = (files: Texts, only?: readonly string[]): string[] =>
  found(files, only).map(({ at, text }) => `${at} ${text}`);

const volume = (encrypted: string, more = ''): string =>
  `resource "aws_ebs_volume" "data" {\n  encrypted = ${encrypted}\n${more}}\n`;

describe('a Terraform module', () => {
  it('takes the default of a variable, tells it, and changes it where it stands', () => {
    const files = {
      'main.tf': volume('var.encrypt'),
      'variables.tf': 'variable "encrypt" {\n  default = false\n}\n',
    };
    const [finding] = found(files);
    assert.equal(finding!.at, 'main.tf:2');
    const fixed = repaired(files);
    assert.deepEqual([...fixed.texts.keys()], ['variables.tf']);
    assert.match(fixed.texts.get('variables.tf')!, /default = true/);
  });

  it('takes terraform.tfvars ahead of a default, and *.auto.tfvars ahead of that', () => {
    const files = {
      'main.tf': volume('var.encrypt'),
      'variables.tf': 'variable "encrypt" {\n  default = false\n}\n',
    };
    assert.deepEqual(at({ ...files, 'terraform.tfvars': 'encrypt = true\n' }), []);
    assert.deepEqual(
      at({ ...files, 'terraform.tfvars': 'encrypt = true\n', 'a.auto.tfvars': 'encrypt = false\n' }),
      ['main.tf:2 var.encrypt'],
    );
    assert.deepEqual(at({ ...files, 'other.tfvars': 'encrypt = true\n' }), ['main.tf:2 var.encrypt']);
    assert.deepEqual(at({ ...files, 'terraform.tfvars.json': '{ "encrypt": true }' }), []);
  });

  it('says nothing of a variable that nobody sets', () => {
    assert.deepEqual(at({ 'main.tf': `variable "encrypt" {}\n${volume('var.encrypt')}` }), []);
  });

  it('follows locals, functions and references to them', () => {
    const locals =
      'locals {\n  settings = merge({ encrypted = true }, { encrypted = false })\n  on = lookup(local.settings, "encrypted", true)\n}\n';
    assert.deepEqual(at({ 'main.tf': locals + volume('local.on') }), ['main.tf:6 local.on']);
    assert.deepEqual(at({ 'main.tf': locals + volume('try(local.settings.encrypted, true)') }).length, 1);
    assert.deepEqual(at({ 'main.tf': locals + volume('tobool(file("x"))') }), []);
  });

  it('tells in which deployments a conditional is wrong', () => {
    const text = `variable "env" {}\n${volume('var.env == "prod" ? true : false')}`;
    const [finding] = found({ 'main.tf': text });
    assert.equal(finding!.text, 'false');
    assert.match(finding!.message, /Only when `var\.env` is not `prod`/);
  });

  it('takes count = 0 for absent, in the deployments in which it is', () => {
    assert.deepEqual(at({ 'main.tf': volume('false', '  count = 0\n') }), []);
    assert.equal(at({ 'main.tf': volume('false', '  count = 2\n') }).length, 1);
    const text = `variable "on" {\n  type = bool\n}\n${volume('var.on ? true : false', '  count = var.on ? 1 : 0\n')}`;
    assert.deepEqual(at({ 'main.tf': text }), []);
  });

  it('takes what is in a module that is not called for absent', () => {
    const calling = (argument: string): Record<string, string> => ({
      'main.tf': `variable "on" {\n  type = bool\n}\nmodule "a" {\n  source = "./disk"\n  ${argument}\n}\n`,
      'disk/main.tf': 'module "inner" {\n  source = "../inner"\n}\n',
      'inner/main.tf': volume('false'),
    });
    for (const never of ['count = 0', 'count = false ? 1 : 0', 'for_each = toset([])', 'for_each = {}'])
      assert.deepEqual(at(calling(never)), [], never);
    const called = ['count = 2', 'for_each = toset(["a"])', 'for_each = { a = 1 }', 'count = var.on ? 1 : 0'];
    for (const argument of called) assert.equal(at(calling(argument)).length, 1, argument);
  });

  it('expands for_each over what is known, and says once what is wrong in every copy', () => {
    const each = '  for_each = { a = true, b = false }\n';
    assert.deepEqual(at({ 'main.tf': volume('each.value', each) }), ['main.tf:2 each.value']);
    assert.deepEqual(at({ 'main.tf': volume('each.value', '  for_each = { a = true }\n') }), []);
    assert.deepEqual(at({ 'main.tf': volume('each.value', '  for_each = var.all\n') }), []);
  });

  it('expands dynamic blocks', () => {
    const group = (list: string): string =>
      `resource "aws_security_group" "web" {\n  dynamic "ingress" {\n    for_each = ${list}\n    content {\n      from_port   = ingress.value\n      to_port     = ingress.value\n      protocol    = "tcp"\n      cidr_blocks = ["0.0.0.0/0"]\n    }\n  }\n}\n`;
    assert.deepEqual(at({ 'main.tf': group('[443, 22]') }, ['sg-no-ingress-ssh']), ['main.tf:8 "0.0.0.0/0"']);
    assert.deepEqual(at({ 'main.tf': group('[443]') }, ['sg-no-ingress-ssh']), []);
    assert.deepEqual(at({ 'main.tf': group('var.ports') }, ['sg-no-ingress-ssh']), []);
  });

  it('reads a local module in the contexts of its callers, and marks the argument that is wrong', () => {
    const files = {
      'main.tf':
        'module "a" {\n  source    = "./disk"\n  encrypted = false\n}\n\nmodule "b" {\n  source    = "./disk"\n  encrypted = true\n}\n\nmodule "c" {\n  source = "./disk"\n}\n',
      'disk/main.tf': `variable "encrypted" {\n  default = true\n}\n${volume('var.encrypted')}`,
    };
    const [finding, ...more] = found(files);
    assert.deepEqual(more, []);
    assert.equal(finding!.at, 'main.tf:3');
    assert.equal(finding!.resource, 'module.a.aws_ebs_volume.data');
  });

  it('says once what is wrong in a module that is called three times', () => {
    const call = (name: string): string => `module "${name}" {\n  source = "./disk"\n}\n`;
    const files = { 'main.tf': ['a', 'bb', 'ccc'].map(call).join('\n'), 'disk/main.tf': volume('false') };
    const [finding, ...more] = found(files);
    assert.deepEqual(more, []);
    assert.equal(finding!.at, 'disk/main.tf:2');
    assert.match(finding!.message, /\(in 3 calls: `module\.a`, `module\.bb`, `module\.ccc`\)$/);
  });

  it('repairs a local module where it is wrong itself, and the call where the call is', () => {
    const files = {
      'main.tf':
        'module "a" {\n  source    = "./disk"\n  encrypted = false\n}\n\nmodule "b" {\n  source = "./disk"\n}\n',
      'disk/main.tf': `variable "encrypted" {\n  default = true\n}\n${volume('var.encrypted')}${volume('false').replace('data', 'scratch')}`,
    };
    const fixed = repaired(files);
    assert.equal(fixed.texts.get('main.tf'), files['main.tf'].replace('false', 'true'));
    assert.equal(fixed.texts.get('disk/main.tf'), files['disk/main.tf'].replace('false', 'true'));
  });

  it('gets what is missing beside a resource, by the names of both', () => {
    const main =
      'resource "aws_cloudfront_distribution" "site" {\n  origin {\n    origin_id   = "files"\n    domain_name = aws_s3_bucket.files.bucket_regional_domain_name\n  }\n}\n\nresource "aws_s3_bucket" "files" {\n}\n';
    const rule = ['cloudfront-s3-oac'];
    const fixed = repaired({ 'main.tf': main }, rule).texts.get('main.tf')!;
    assert.equal(
      fixed,
      main
        .replace(
          'bucket_regional_domain_name\n',
          'bucket_regional_domain_name\n    origin_access_control_id = aws_cloudfront_origin_access_control.site_access.id\n',
        )
        .replace('origin_id   =', 'origin_id                =')
        .replace('domain_name =', 'domain_name              =')
        .replace(
          '}\n}\n',
          '}\n}\n\nresource "aws_cloudfront_origin_access_control" "site_access" {\n  name                              = "site-access"\n  origin_access_control_origin_type = "s3"\n  signing_behavior                  = "always"\n  signing_protocol                  = "sigv4"\n}\n',
        ),
    );
    const balancer = 'resource "aws_lb" "front" {\n  internal = false\n}\n';
    const guarded = repaired({ 'main.tf': balancer }, ['alb-waf-associated']);
    assert.match(
      guarded.texts.get('main.tf')!,
      /resource "aws_wafv2_web_acl_association" "front_web_acl_association" \{\n {2}resource_arn = aws_lb\.front\.id\n {2}web_acl_arn {2}= aws_wafv2_web_acl\.front_web_acl\.arn\n\}/,
    );
  });

  it('asks by a variable, behind the others or behind what needs it', () => {
    const rule = ['s3-bucket-access-logging'];
    const bucket = 'resource "aws_s3_bucket" "files" {\n}\n';
    const variable =
      'variable "log_bucket_name" {\n  type        = string\n  description = "Name of the bucket that takes access logs"\n}';
    const fixed = (files: Texts) => repaired(files, rule).texts;
    assert.match(
      fixed({ 'main.tf': bucket }).get('main.tf')!,
      new RegExp(`files" \\{\n\\}\n\n${escaped(variable)}\n\n`),
    );
    const other = 'variable "other" {\n  default = 1\n}\n';
    const texts = fixed({ 'main.tf': bucket, 'variables.tf': other });
    assert.equal(texts.get('variables.tf'), `${other.trimEnd()}\n\n${variable}\n`);
    assert.match(texts.get('main.tf')!, /target_bucket = var\.log_bucket_name/);
    const own = 'variable "log_bucket_name" {\n  type = string\n}\n';
    assert.equal(
      fixed({ 'main.tf': bucket, 'terraform.tfvars': '', 'variables.tf': own }).has('variables.tf'),
      false,
    );
  });

  it('adds a variable and a data source once, whoever needs them', () => {
    const buckets = ['a', 'b'].map((name) => `resource "aws_s3_bucket" "${name}" {\n}\n`).join('\n');
    const logged = repaired({ 'main.tf': buckets }, ['s3-bucket-access-logging']);
    assert.equal(logged.texts.get('main.tf')!.match(/^variable "/gm)?.length, 1);
    const groups = ['a', 'b']
      .map((name) => `resource "aws_cloudwatch_log_group" "${name}" {\n}\n`)
      .join('\n');
    const keyed = repaired({ 'main.tf': groups }, ['cw-loggroup-cmk']);
    assert.equal(keyed.applied, 2);
    assert.equal(keyed.texts.get('main.tf')!.match(/^data "aws_region"/gm)?.length, 1);
  });

  it('adds no variable to a module whose callers would have to give it, and mentions no resource that is there many times', () => {
    const bucket = 'resource "aws_s3_bucket" "files" {\n}\n';
    const rule = ['s3-bucket-access-logging', 's3-bucket-policy-present'];
    const called = { 'main.tf': 'module "m" {\n  source = "./m"\n}\n', 'm/main.tf': bucket };
    const inModule = repaired(called, ['s3-bucket-access-logging']);
    assert.equal(inModule.applied, 0);
    const copied = { 'main.tf': bucket.replace('{\n', '{\n  count = 2\n') };
    assert.equal(repaired(copied, rule).applied, 0);
  });

  it('writes a list of keys and values as attributes, and tags as a map', () => {
    const balancer = 'resource "aws_lb" "front" {\n  internal = true\n}\n';
    const fixed = (rule: string) => repaired({ 'main.tf': balancer }, [rule]).texts.get('main.tf');
    assert.equal(
      fixed('elbv2-deletion-protection'),
      'resource "aws_lb" "front" {\n  internal                   = true\n  enable_deletion_protection = true\n}\n',
    );
    assert.match(
      repaired({ 'main.tf': 'resource "aws_sqs_queue" "q" {\n  name = "q"\n}\n' }, [
        'resource-required-tags',
      ]).texts.get('main.tf')!,
      /tags = \{\n {4}Owner = var\.owner\n {2}\}/,
    );
  });

  it('puts what is new in the lines of an attribute that goes', () => {
    const cluster =
      'resource "aws_docdb_cluster" "c" {\n  deletion_protection = true\n  master_password     = "horse"\n}\n';
    const { texts } = repaired({ 'main.tf': cluster }, ['docdb-master-password']);
    assert.equal(
      texts.get('main.tf'),
      'resource "aws_docdb_cluster" "c" {\n  deletion_protection         = true\n  manage_master_user_password = true\n}\n',
    );
  });

  it('aligns what stood beside an attribute that goes, where the text was aligned', () => {
    const fixed = (rule: string, text: string) => repaired({ 'main.tf': text }, [rule]).texts.get('main.tf');
    const task = (lines: readonly string[]) =>
      `resource "aws_ecs_task_definition" "t" {\n${lines.map((line) => `${line && `  ${line}`}\n`).join('')}}\n`;
    const pid = (lines: readonly string[]) => fixed('ecs-pid-mode', task(lines));
    assert.equal(
      pid(['cpu      = 256', 'pid_mode = "host"', 'memory   = 512 # MB']),
      task(['cpu    = 256', 'memory = 512 # MB']),
    );
    const roles = ['family   = "t"', 'pid_mode = "host"', '', 'execution_role_arn = var.role'];
    assert.equal(pid(roles), task(['family = "t"', '', 'execution_role_arn = var.role']));
    const comments = ['cpu      = 256 # one', 'pid_mode = "host"', 'family   = "a" # two'];
    assert.equal(pid(comments), task(['cpu    = 256 # one', 'family = "a" # two']));
    const map = ['cpu = 256', 'pid_mode = (', '  "host"', ')', 'family = "a"'];
    assert.equal(pid(map), task(['cpu    = 256', 'family = "a"']));
    const loose = ['cpu = 256', 'pid_mode = "host"', 'memory = 512'];
    assert.equal(pid(loose), task(['cpu = 256', 'memory = 512']));
    assert.equal(pid(['pid_mode = "host"']), task([]));
    const windows = pid(['cpu      = 256\r', 'pid_mode = "host"\r']);
    assert.equal(windows, task(['cpu = 256\r']));
  });

  it('aligns what is new in the lines of an attribute that goes with what stood beside it', () => {
    const cluster = (lines: readonly string[]) =>
      `resource "aws_rds_cluster" "c" {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
    const { texts } = repaired(
      {
        'main.tf': cluster([
          'engine          = "aurora-mysql" # 8',
          'master_password = "horse"',
          'port            = 3306 # its own',
        ]),
      },
      ['rds-master-password-managed'],
    );
    assert.equal(
      texts.get('main.tf'),
      cluster([
        'engine                      = "aurora-mysql" # 8',
        'port                        = 3306           # its own',
        'manage_master_user_password = true',
      ]),
    );
  });

  it('shows what is wrong in a module from a registry where it is called, unless the call is what is wrong', () => {
    const inside = '.terraform/modules/disks/';
    const files = {
      'main.tf': 'module "disks" {\n  source  = "acme/disks/aws"\n  encrypted = false\n}\n',
      [`${inside}main.tf`]: `variable "encrypted" {}\n${volume('var.encrypted')}${volume('false').replace('data', 'scratch')}`,
    };
    const manifest = {
      Modules: [{ Key: 'disks', Source: 'acme/disks/aws', Dir: '.terraform/modules/disks' }],
    };
    const installed = { ...files, '.terraform/modules/modules.json': JSON.stringify(manifest) };
    const analysis = analyseModule(installed, context([RULE]))!;
    const shown = analysis.findings.map(({ place, message }) => {
      const { file, start, end } = analysis.locate(place);
      return [
        file.path,
        file.text.slice(start, end),
        message.split(':')[0]!.split(' ').slice(0, 3).join(' '),
      ];
    });
    assert.deepEqual(shown, [
      ['main.tf', 'false', 'module.disks.aws_ebs_volume.data keeps its'],
      ['main.tf', 'module "disks"', 'In this module,'],
    ]);
    assert.deepEqual(
      analysis.findings.map((finding) => fixesIn(analysis, finding).length > 0),
      [true, false],
    );
    assert.deepEqual(analyseModule(files, context([RULE]))!.findings, []);
  });

  it('does not miss in a library what its callers may add', () => {
    const rule = ['alb-waf-associated'];
    const balancer = 'resource "aws_lb" "front" {\n  name = "front"\n}\n';
    const input = 'variable "vpc" {}\n';
    assert.equal(at({ 'main.tf': balancer }, rule).length, 1);
    assert.equal(at({ 'main.tf': input + balancer }, rule).length, 0);
    assert.equal(at({ 'main.tf': input + balancer, 'terraform.tfvars': 'vpc = "a"\n' }, rule).length, 1);
    assert.equal(at({ 'main.tf': `${input}provider "aws" {}\n${balancer}` }, rule).length, 1);
  });

  it('follows outputs of modules, and stops where modules call each other', () => {
    const files = {
      'main.tf': `module "a" {\n  source = "./a"\n}\n${volume('module.a.on')}`,
      'a/main.tf': 'output "on" {\n  value = false\n}\n\nmodule "back" {\n  source = "../"\n}\n',
    };
    assert.deepEqual(at(files).slice(0, 1), ['main.tf:5 module.a.on']);
  });

  it('joins companions by reference and by name; where a join is not known, says nothing', () => {
    const bucket = 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n';
    const companion = (of: string): string =>
      `resource "aws_s3_bucket_versioning" "x" {\n  bucket = ${of}\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n`;
    const versioning = ['s3-bucket-versioning'];
    assert.deepEqual(at({ 'main.tf': bucket }, versioning), ['main.tf:1 "logs"']);
    for (const of of [
      'aws_s3_bucket.logs.id',
      'aws_s3_bucket.logs.bucket',
      '"logs"',
      'one([aws_s3_bucket.logs.id])',
      'var.bucket',
    ])
      assert.deepEqual(at({ 'main.tf': bucket + companion(of) }, versioning), [], of);
    assert.equal(at({ 'main.tf': bucket + companion('"others"') }, versioning).length, 1);
  });

  it('judges of a resource that is declared elsewhere the part that stands here, and nothing else', () => {
    const attachment = (user: string): string =>
      `resource "aws_iam_user_policy_attachment" "x" {\n  user       = ${user}\n  policy_arn = aws_iam_policy.own.arn\n}\n`;
    const rules = ['iam-user-no-direct-policies', 'iam-user-declared', 'iam-user-in-group'];
    for (const user of ['"alice"', 'data.aws_iam_user.alice.user_name', 'var.user'])
      assert.deepEqual(
        at({ 'main.tf': attachment(user) }, rules),
        ['main.tf:3 aws_iam_policy.own.arn'],
        user,
      );
    const user = 'resource "aws_iam_user" "alice" {\n  name = "alice"\n}\n';
    assert.deepEqual(at({ 'main.tf': user + attachment('aws_iam_user.alice.name') }, [rules[0]!]), [
      'main.tf:1 "alice"',
    ]);
    const access = 'resource "aws_s3_bucket_acl" "x" {\n  bucket = var.bucket\n  acl    = "public-read"\n}\n';
    const all = ['s3-bucket-acl-no-public-read', 's3-bucket-versioning', 's3-bucket-policy-present'];
    assert.deepEqual(at({ 'main.tf': access }, all), ['main.tf:3 "public-read"']);
    const gone = 'resource "aws_s3_bucket" "x" {\n  bucket = "x"\n}\n';
    assert.deepEqual(at({ 'main.tf': access.replace('var.bucket', '"x"') + gone }, [all[0]!]), [
      'main.tf:3 "public-read"',
    ]);
  });

  it('follows what another resource was given, but for its name', () => {
    const main = `resource "aws_ebs_volume" "other" {\n  encrypted = false\n}\n${volume('aws_ebs_volume.other.encrypted')}`;
    assert.deepEqual(at({ 'main.tf': main }), [
      'main.tf:2 false',
      'main.tf:5 aws_ebs_volume.other.encrypted',
    ]);
    const bucket = 'resource "aws_s3_bucket" "logs" {\n  bucket = "logs"\n}\n';
    const versioning = (name: string, pointer: string): string =>
      `resource "aws_s3_bucket_${name}" "logs" {\n  bucket = ${pointer}\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n`;
    const chained =
      bucket +
      'resource "aws_s3_bucket_ownership_controls" "logs" {\n  bucket = aws_s3_bucket.logs.id\n}\n' +
      versioning('versioning', 'aws_s3_bucket_ownership_controls.logs.bucket');
    assert.deepEqual(at({ 'main.tf': chained }, ['s3-bucket-versioning']), []);
    assert.deepEqual(at({ 'main.tf': bucket }, ['s3-bucket-versioning']).length, 1);
  });

  it('counts tags that are resources of their own', () => {
    const server = 'resource "aws_instance" "v" {\n  ami = "a"\n}\n';
    const tag = (pointer: string): string =>
      `resource "aws_ec2_tag" "t" {\n  resource_id = ${pointer}\n  key         = "Owner"\n  value       = "a"\n}\n`;
    const found = (text: string): string[] => at({ 'main.tf': text }, ['resource-required-tags']);
    assert.deepEqual(found(server), ['main.tf:1 "v"']);
    assert.deepEqual(found(server + tag('aws_instance.v.id')), []);
    assert.deepEqual(found(server + tag('var.id')), []);
    const other = server.replace('"v"', '"other"');
    assert.deepEqual(found(server + other + tag('aws_instance.other.id')), ['main.tf:1 "v"']);
  });

  it('counts the tags that the provider gives', () => {
    const key = (tags: string): string => `resource "aws_sqs_queue" "orders" {\n${tags}}\n`;
    const provider = (tags: string): string =>
      `provider "aws" {\n  default_tags {\n    tags = ${tags}\n  }\n}\n`;
    const rule = ['resource-required-tags'];
    assert.equal(at({ 'main.tf': key('') }, rule).length, 1);
    assert.deepEqual(at({ 'main.tf': key('  tags = { Team = "orders" }\n') }, rule), []);
    assert.deepEqual(at({ 'main.tf': provider('{ Team = "orders" }') + key('') }, rule), []);
    assert.deepEqual(at({ 'main.tf': provider('var.tags') + key('') }, rule), []);
    assert.equal(at({ 'main.tf': provider('{}') + key('') }, rule).length, 1);
    assert.deepEqual(at({ 'main.tf': provider('{}') + key('  provider = aws.other\n') }, rule), []);
  });

  it('walks lists and maps that a file has as YAML', () => {
    const main = (open: string) =>
      `resource "aws_sqs_queue" "q" {\n  for_each                = ${open}\n  name                    = each.key\n  sqs_managed_sse_enabled = each.value.encrypted\n}\n`;
    const judged = (expression: string, yaml: string): number =>
      at({ 'main.tf': main(expression), 'queues.yaml': yaml }, ['sqs-queue-encrypted']).length;
    const list = '{ for q in yamldecode(file("${path.module}/queues.yaml")) : q.name => q }';
    const map = 'yamldecode(file("${path.module}/queues.yaml"))';
    assert.equal(judged(list, '- name: a\n  encrypted: false\n- name: b\n  encrypted: true\n'), 1);
    assert.equal(judged(list, '# Queues\n---\n- name: a\n  encrypted: true\n'), 0);
    assert.equal(judged(map, '---\na:\n  encrypted: false\n'), 1);
    assert.equal(judged(map, 'a: {encrypted: false}\n'), 1);
  });

  it('reads files of the module with file(), and says where they are used', () => {
    const policy =
      '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": "*"}]}';
    const asked: string[] = [];
    const judged = (call: string): string[] => {
      const main = `resource "aws_sqs_queue_policy" "orders" {\n  queue_url = var.queue\n  policy    = ${call}\n}\n`;
      const files = { 'main.tf': main, 'policy.json': policy };
      const kept = memory(files);
      const text = (path: string): string | undefined => {
        asked.push(path);
        return kept.text(path);
      };
      const rule = context(['sqs-queue-policy-no-public']);
      const analysis = analyseModule(files, rule, undefined, terraform({ ...kept, text }))!;
      return analysis.findings.map(({ place }) =>
        main.slice(analysis.locate(place).start, analysis.locate(place).end),
      );
    };
    assert.deepEqual(judged('file("${path.module}/policy.json")'), ['file("${path.module}/policy.json")']);
    assert.deepEqual(judged('file("policy.json")').length, 1);
    assert.deepEqual(judged('file("other.json")'), []);
    assert.deepEqual(judged('file("../policy.json")'), []);
    assert.deepEqual(asked.includes('../policy.json'), false);
  });

  it('puts into a template file what it is given, and knows the rest of it where that is worked out', () => {
    const template = (effect: string, who: string): string =>
      `{"Statement": [{"Effect": "${effect}", "Principal": "${who}", "Action": "sqs:*", "Resource": "\${queue}"}]}`;
    const found = (content: string, given: string): string[] => {
      const main = `resource "aws_sqs_queue_policy" "orders" {\n  queue_url = var.queue\n  policy    = templatefile("p.tpl", ${given})\n}\n`;
      const files = { 'main.tf': main, 'p.tpl': content };
      const analysis = analyseModule(files, context(['sqs-queue-policy-no-public']))!;
      return analysis.findings.map(({ place }) =>
        main.slice(analysis.locate(place).start, analysis.locate(place).end),
      );
    };
    const call = (given: string): string[] => [`templatefile("p.tpl", ${given})`];
    const queue = '{ queue = aws_sqs_queue.orders.arn }';
    assert.deepEqual(found(template('Allow', '*'), queue), call(queue));
    assert.deepEqual(found(template('Deny', '*'), queue), []);
    const who = '{ queue = "*", who = "*" }';
    assert.deepEqual(found(template('Allow', '${who}'), who), call(who));
    assert.deepEqual(found(template('Allow', '${who}'), '{ queue = "*", who = var.who }'), []);
    assert.deepEqual(found(template('Allow', '${lower(who)}'), who), call(who));
    assert.deepEqual(found(template('Allow', '${lower(who)}'), '{ queue = "*", who = var.who }'), []);
    const loop = '%{ for i, one in all ~}%{ if i > 0 },%{ endif }${one}%{ endfor ~}';
    const open = '{ queue = aws_sqs_queue.orders.arn, all = ["*"] }';
    assert.deepEqual(found(template('Allow', loop), open), call(open));
    assert.deepEqual(found(template('Allow', loop), open.replace('"*"', '"a", "b"')), []);
    assert.deepEqual(found(template('Allow', loop), open.replace('["*"]', 'var.all')), []);
    assert.deepEqual(found(template('Allow', '*'), 'var.given'), []);
    assert.deepEqual(found(template('Allow', '%{ if x }*%{ endif }'), queue), []);
    const list = template('Allow', '*').replace('"${queue}"', '${jsonencode(queues)}');
    assert.deepEqual(found(list, '{ queues = var.queues }'), call('{ queues = var.queues }'));
  });

  it('reads a policy in whatever puts its text together', () => {
    const policy = (expression: string): string =>
      `resource "aws_sqs_queue_policy" "orders" {\n  queue_url = var.queue\n  policy    = ${expression}\n}\n`;
    const text = (principal: string, resource: string): string =>
      `{"Statement": [{"Effect": "Allow", "Principal": ${principal}, "Action": "sqs:*", "Resource": ${resource}}]}`;
    const found = (expression: string, more = ''): string[] =>
      at({ 'main.tf': policy(expression) + more }, ['sqs-queue-policy-no-public']);
    const heredoc = (content: string): string => `<<EOT\n${content}\nEOT`;
    assert.equal(found(heredoc(text('"*"', '${jsonencode(var.all)}'))).length, 1);
    assert.equal(found(heredoc(text('${jsonencode("*")}', '"*"'))).length, 1);
    assert.deepEqual(found(heredoc(text('${jsonencode(var.who)}', '"*"'))), []);
    assert.deepEqual(found(heredoc(text('"*"', '${var.all}'))), []);
    const data = `data "template_file" "p" {\n  template = ${heredoc(text('"$${who}"', '"*"'))}\n  vars = { who = "*" }\n}\n`;
    const rendered = 'data.template_file.p.rendered';
    assert.deepEqual(found(rendered, data), [`main.tf:3 ${rendered}`]);
    assert.deepEqual(found(rendered, data.replace('"*" }', 'var.who }')), []);
    const whole = 'jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "sqs:*" }] })';
    assert.equal(found(heredoc(`\${${whole}}`)).length, 1);
    const nested = whole.replace('"sqs:*"', 'trimspace(<<EOT\nsqs:*\nEOT\n)');
    assert.equal(found(heredoc(`\${${nested}}`)).length, 1);
    const document = `data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["sqs:*"]\n    principals {\n      type        = "*"\n      identifiers = ["*"]\n    }\n  }\n}\n`;
    assert.equal(found(heredoc('${data.aws_iam_policy_document.d.json}'), document).length, 1);
    const handed = (value: string): string[] =>
      at(
        {
          'main.tf': `module "m" {\n  source = "./m"\n  policy = ${value}\n}\n${document}`,
          'm/main.tf': `variable "policy" {\n  type = string\n}\n${policy('var.policy').replace('var.queue', '"q"')}`,
        },
        ['sqs-queue-policy-no-public'],
      );
    assert.equal(handed(whole).length, 1);
    assert.equal(handed('data.aws_iam_policy_document.d.json').length, 1);
    assert.equal(handed('"\${data.aws_iam_policy_document.d.json}\\n"').length, 1);
    const quoted = JSON.stringify(text('"WHO"', '"*"'));
    const replaced = `replace(${quoted}, "WHO", "*")`;
    assert.deepEqual(found(replaced), [`main.tf:3 ${replaced}`]);
  });

  it('reads YAML in texts, files and functions', () => {
    const session = (content: string): string =>
      `resource "aws_ssm_document" "s" {\n  document_type = "Session"\n  content = ${content}\n}\n`;
    const heredoc = (key: string): string =>
      session(
        `<<DOC\n# Preferences\nschemaVersion: '1.0'\nsessionType: Standard_Stream\ninputs:\n  kmsKeyId: ${key}\nDOC`,
      );
    const rules = ['ssm-session-encryption'];
    assert.deepEqual(at({ 'main.tf': heredoc("''") }, rules), ["main.tf:8 ''"]);
    assert.deepEqual(at({ 'main.tf': heredoc("'${var.key}'") }, rules), []);
    assert.deepEqual(at({ 'main.tf': heredoc('!key x') }, rules), []);
    assert.deepEqual(at({ 'main.tf': heredoc('*key') }, rules), []);
    const encoded = session('yamlencode({ sessionType = "Standard_Stream", inputs = { kmsKeyId = "" } })');
    assert.deepEqual(at({ 'main.tf': encoded }, rules), ['main.tf:3 ""']);
  });

  it('reads a policy however it is written, with its places', () => {
    const policies = [
      'jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })',
      '"{\\"Statement\\": [{\\"Effect\\": \\"Allow\\", \\"Action\\": \\"*\\", \\"Resource\\": \\"*\\"}]}"',
      '<<EOT\n{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}\nEOT',
      'data.aws_iam_policy_document.all.json',
    ];
    const document =
      'data "aws_iam_policy_document" "all" {\n  statement {\n    actions   = ["*"]\n    resources = ["*"]\n  }\n}\n';
    for (const policy of policies) {
      const text = `${document}resource "aws_iam_policy" "p" {\n  policy = ${policy}\n}\n`;
      assert.equal(at({ 'main.tf': text }, ['iam-policy-no-full-admin']).length, 1, policy);
    }
  });

  it('reads a policy that is made of others, in which a later statement takes the place of its name', () => {
    const statement = (action: string, sid = ''): string =>
      `  statement {\n${sid && `    sid       = "${sid}"\n`}    actions   = ["${action}"]\n    resources = ["*"]\n  }\n`;
    const document = (name: string, body: string): string =>
      `data "aws_iam_policy_document" "${name}" {\n${body}}\n`;
    const from = (kind: string, list: string): string => `  ${kind}_policy_documents = ${list}\n`;
    const policy = 'resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.own.json\n}\n';
    const linesOf = (own: string, other = ''): string[] =>
      at({ 'main.tf': document('own', own) + policy, 'other.tf': document('other', other) }, [
        'iam-policy-no-full-admin',
      ]).map((found) => found.split(' ')[0]!);
    const other = '[data.aws_iam_policy_document.other.json]';
    const good = statement('s3:GetObject', 'A');

    assert.equal(linesOf(from('source', other), statement('*')).length, 1);
    assert.equal(linesOf(from('override', other), statement('*', 'A')).length, 1);
    assert.deepEqual(linesOf(from('source', other) + good, statement('*', 'A')), []);
    assert.equal(linesOf(from('source', other) + good, statement('*', 'B')).length, 1);
    assert.deepEqual(linesOf(from('override', other) + statement('*', 'A'), good), []);
    assert.deepEqual(linesOf(from('override', '[var.x]') + statement('*', 'A')), []);
    assert.equal(linesOf(from('override', '[var.x]') + statement('*')).length, 1);
    assert.equal(linesOf(from('source', '[var.x]') + statement('*', 'A')).length, 1);
    assert.deepEqual(
      linesOf(from('source', other), from('source', '[data.aws_iam_policy_document.own.json]')),
      [],
    );
  });

  it('is quiet about what a comment ignores with a reason', () => {
    const comment = `# parapet:ignore ${RULE} -- a scratch disk\n`;
    const only = [RULE];
    assert.deepEqual(at({ 'main.tf': comment + volume('false') }, only), []);
    assert.deepEqual(at({ 'main.tf': volume('false').replace('  enc', `  ${comment}  enc`) }, only), []);
    assert.equal(
      at({ 'main.tf': volume('false', `  ${comment}`) }, only).filter((x) => x.includes('false')).length,
      1,
    );
  });

  it('reads on beside what cannot be read', () => {
    const analysis = analyseModule(
      { 'main.tf': `resource "aws_ebs_volume" "x" {\n  size = \n\n${volume('false')}` },
      context([RULE]),
    )!;
    assert(analysis.unreadable.length > 0);
    assert(analysis.findings.some(({ resource }) => resource === 'aws_ebs_volume.data'));
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe('a module that is not read', () => {
  const BUCKET = 'resource "aws_s3_bucket" "b" {\n  bucket = "mine"\n}\n';
  const call = (given: string): string => `module "other" {\n  source = "x/other/aws"\n${given}}\n`;
  const isFound = (text: string, rule: string): boolean => found({ 'main.tf': text }, [rule]).length > 0;

  it('that is handed no resource names none', () => {
    assert(isFound(BUCKET + call('  name = "apart"\n'), 's3-bucket-policy-ssl-only'));
    assert(isFound('resource "aws_vpc" "v" {}\n' + call(''), 'vpc-flow-logs'));
    assert(isFound('resource "aws_security_group" "g" {}\n' + call(''), 'sg-unused'));
  });

  it('that is handed one may name it, and what belongs to it', () => {
    assert(!isFound(BUCKET + call('  bucket = aws_s3_bucket.b.id\n'), 's3-bucket-policy-ssl-only'));
    assert(
      !isFound(`resource "aws_vpc" "v" {}\n${call('  all = { id = aws_vpc.v.id }\n')}`, 'vpc-flow-logs'),
    );
  });

  it('that is handed the name of one may name it', () => {
    for (const rule of ['s3-bucket-policy-ssl-only', 's3-bucket-versioning']) {
      assert(!isFound(BUCKET + call('  bucket = "mine"\n'), rule), rule);
      assert(isFound(BUCKET + call('  bucket = "mine-too"\n'), rule), rule);
    }
    const tagged = 'resource "aws_vpc" "v" {\n  tags = { Name = "main" }\n}\n';
    assert(!isFound(tagged + call('  network = "main"\n'), 'vpc-flow-logs'));
  });
});

describe('a text that is put into a text', () => {
  it('is taken apart', () => {
    const attached = (policy: string): string[] =>
      found(
        {
          'main.tf': `data "aws_partition" "here" {}\nlocals {\n  own = "arn:\${data.aws_partition.here.partition}:iam::aws:policy"\n}\nresource "aws_iam_role" "r" {\n  assume_role_policy = "{}"\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  role = aws_iam_role.r.name\n  policy_arn = ${policy}\n}\n`,
        },
        ['iam-no-administrator-access-attachment'],
      ).map(({ resource }) => resource);
    for (const way of [
      '"${local.own}/AdministratorAccess"',
      'format("%s/AdministratorAccess", local.own)',
      'join("/", [local.own, "AdministratorAccess"])',
    ])
      assert.deepEqual(attached(way), ['aws_iam_role.r'], way);
    assert.deepEqual(attached('"${local.own}/ReadOnlyAccess"'), []);
  });
});

describe('a statement of a policy document', () => {
  it('allows where its effect is null', () => {
    const open = (effect: string): string[] =>
      at(
        {
          'main.tf': `data "aws_iam_policy_document" "d" {\n  statement {\n${effect}    actions   = ["sqs:*"]\n    resources = ["*"]\n    principals {\n      type        = "*"\n      identifiers = ["*"]\n    }\n  }\n}\nresource "aws_sqs_queue_policy" "p" {\n  queue_url = "x"\n  policy    = data.aws_iam_policy_document.d.json\n}\n`,
        },
        ['sqs-queue-policy-no-public'],
      );
    assert.equal(open('').length, 1);
    assert.equal(open('    effect = null\n').length, 1);
    assert.equal(open('    effect = "Deny"\n').length, 0);
  });
});
