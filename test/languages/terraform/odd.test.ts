import assert from 'node:assert/strict';
import { analyse } from '../../../core/engine/analysis.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { terraform } from '../../../core/languages/terraform/language.ts';
import { rules } from '../../../rules/index.ts';
import { analyseModule, memory, type ModuleAnalysis } from '../../units.ts';

const context = {
  rules: selectRules(rules, { profile: 'all' }),
  neighbours: ALONE,
  today: '2026-01-01',
  onError: (_id: string, error: unknown) => {
    throw error;
  },
};

function analysed(text: string): ModuleAnalysis {
  return analyseModule({ 'main.tf': text }, context)!;
}

const VOLUME = 'resource "aws_ebs_volume" "data" {\n  encrypted = false\n}\n';

/** Whether the volume is found beside what is odd. */
const isFound = (text: string): boolean =>
  analysed(VOLUME + text).findings.some(({ ruleId }) => ruleId === 'ebs-volume-encrypted');

describe('odd Terraform', () => {
  it('that refers to itself takes no time and hides nothing', () => {
    assert(
      isFound(
        'locals {\n  a = local.b\n  b = local.a\n  c = { for k in local.c : k => k }\n}\nresource "aws_kms_key" "k" {\n  description = local.a\n  for_each = local.c\n}\n',
      ),
    );
    assert(isFound('module "me" {\n  source = "./"\n}\n'));
    assert(
      isFound(
        'variable "a" {\n  default = var.a\n}\nresource "aws_kms_key" "k" {\n  enable_key_rotation = var.a\n}\n',
      ),
    );
  });

  it('that multiplies takes no time', () => {
    const levels = Array.from(
      { length: 40 },
      (_, i) => `  a${i} = [local.a${i + 1}, local.a${i + 1}, local.a${i + 1}]\n`,
    );
    assert(
      isFound(
        `locals {\n${levels.join('')}  a40 = 1\n}\nresource "aws_security_group" "g" {\n  ingress {\n    protocol    = "tcp"\n    cidr_blocks = flatten(local.a0)\n  }\n}\n`,
      ),
    );
  });

  it('that has names of JavaScript has names like any other', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      assert(
        isFound(
          `resource "aws_ebs_volume" "${name}" {\n  ${name} = ${name}(local.${name})\n}\nresource "${name}" "x" {}\n`,
        ),
      );
  });

  it('that is very deep is said once', () => {
    const { unreadable } = analysed(`resource "aws_kms_key" "k" {\n  x = ${'['.repeat(20_000)}\n}\n`);
    assert.equal(unreadable.length, 1);
  });

  it('that calls itself through another module is read to an end, with what is wrong in each', () => {
    const files = memory({
      'a/main.tf': `module "b" {\n  source = "../b"\n}\n${VOLUME}`,
      'b/main.tf': `module "a" {\n  source = "../a"\n}\n${VOLUME}`,
    });
    const only = selectRules(rules, { profile: 'all', only: ['ebs-volume-encrypted'] });
    const analysis = analyse(terraform(files), 'a', { ...context, rules: only })!;
    assert.deepEqual(
      new Set(analysis.findings.map(({ place }) => analysis.locate(place)!.file.path)),
      new Set(['a/main.tf', 'b/main.tf']),
    );
  });

  it('that climbs out of the workspace is not followed', () => {
    for (const source of ['../../..', '../../../etc', './../../x']) {
      const asked: string[] = [];
      const files = memory({ 'm/main.tf': `${VOLUME}module "out" {\n  source = "${source}"\n}\n` });
      const list = (folder: string) => {
        asked.push(folder);
        return files.list(folder);
      };
      const { findings } = analyse(terraform({ ...files, list }), 'm', context)!;
      assert(findings.some(({ ruleId }) => ruleId === 'ebs-volume-encrypted'));
      assert.deepEqual(asked, ['m']);
    }
  });

  it('with thousands of keys in for_each hides nothing, and says what is wrong once', () => {
    const keys = Array.from({ length: 5000 }, (_, i) => `"k${i}"`).join(', ');
    const text = `resource "aws_ebs_volume" "many" {\n  for_each = toset([${keys}])\n  encrypted = false\n}\n`;
    const found = analysed(VOLUME + text).findings.filter(({ ruleId }) => ruleId === 'ebs-volume-encrypted');
    assert.deepEqual(
      found.map(({ place }) => place.source === found[0]!.place.source),
      [true, false],
    );
  });

  it('with functions in functions in functions hides nothing', () => {
    const deep = (name: string): string => `${`${name}(`.repeat(5000)}"a"${')'.repeat(5000)}`;
    for (const name of ['upper', 'toset', 'try', 'jsonencode', 'format', 'flatten'])
      assert(isFound(`resource "aws_kms_key" "k" {\n  description = ${deep(name)}\n}\n`), name);
  });

  it('with texts in texts in JSON hides nothing', () => {
    const nested = `${'${upper('.repeat(5000)}1${')}'.repeat(5000)}`;
    const volume = { d: { encrypted: false } };
    const key = { k: { description: nested } };
    const text = JSON.stringify({ resource: { aws_ebs_volume: volume, aws_kms_key: key } });
    const { findings } = analyseModule({ 'main.tf.json': text }, context)!;
    assert(findings.some(({ ruleId }) => ruleId === 'ebs-volume-encrypted'));
  });
});
