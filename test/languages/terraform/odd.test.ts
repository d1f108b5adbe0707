import assert from 'node:assert/strict';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { analyseModule, type ModuleAnalysis } from '../../../core/engine/module-analysis.ts';
import { readHcl } from '../../../core/syntax/hcl/read.ts';
import { rules } from '../../../rules/index.ts';

const context = {
  rules: selectRules(rules, { profile: 'all' }),
  neighbours: ALONE,
  today: '2026-01-01',
  onError: (_id: string, error: unknown) => {
    throw error;
  },
};

function analysed(text: string): ModuleAnalysis {
  const file = { path: 'main.tf', document: readHcl(text) };
  return analyseModule('', (path) => (path === '' ? [file] : undefined), context)!;
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
});
