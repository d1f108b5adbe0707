import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { writtenFixes } from '../../../core/engine/fix.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { readFixtures } from '../../../core/engine/page.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import type { Language } from '../../../core/languages/language.ts';
import { terraform } from '../../../core/languages/terraform/language.ts';
import type { TfTemplate } from '../../../core/languages/terraform/read.ts';
import { rules } from '../../../rules/index.ts';
import { analyseModule, memory, type ModuleAnalysis } from '../../units.ts';

const context = { rules: selectRules(rules, { profile: 'all' }), neighbours: ALONE, today: '2026-01-01' };
const folder = new URL('../../../rules/', import.meta.url);

/** The Terraform examples of a service's pages. */
function examplesOf(service: string): readonly string[] {
  const pages = readdirSync(new URL(`${service}/`, folder)).filter((name) => name.endsWith('.md'));
  return pages.flatMap((name) =>
    readFixtures(readFileSync(new URL(`${service}/${name}`, folder), 'utf8'))
      .filter(({ language }) => language === 'hcl')
      .map(({ text }) => text),
  );
}

/** Findings with their places, messages and repairs, as text. */
function shown(analysis: ModuleAnalysis): readonly string[] {
  return analysis.findings.map((finding) => {
    const { file, start, end } = analysis.locate(finding.place);
    const fixes = writtenFixes(analysis, finding).map(({ fix, changes }) => [
      fix.title,
      [...changes].map(([{ path }, own]) => [path, own]),
    ]);
    return `${file.path}:${start}-${end} ${finding.resource} ${finding.message} ${JSON.stringify(fixes)}`;
  });
}

const VARIABLES =
  'resource "aws_ebs_volume" "first" {\n  encrypted = false\n}\n\nresource "aws_ebs_volume" "second" {\n  encrypted = aws_ebs_volume.first.encrypted\n}\n\nvariable "env" {\n  default = "prod"\n}\n\nlocals {\n  on = var.env == "prod"\n}\n';
const examples = ['s3', 'ec2', 'rds', 'kms', 'sqs'].flatMap(examplesOf);

describe('an edit in a Terraform module', () => {
  it('gives what a fresh reading gives, whatever is edited', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 12 }),
      text: fc.constantFrom(
        '',
        'x',
        '"',
        '}',
        '\n',
        ' = false',
        'true',
        'local.on',
        'resource "aws_kms_key" "more" {}\n',
        '\n  count = local.on ? 1 : 0\n',
        'aws_ebs_volume.first.encrypted',
      ),
      inVariables: fc.boolean(),
    });
    const modules = fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(modules, fc.array(edit, { minLength: 1, maxLength: 4 }), (texts, edits) => {
        let files = { 'main.tf': texts.join('\n'), 'variables.tf': VARIABLES };
        let language: Language<TfTemplate> = terraform(memory(files));
        let analysis = analyseModule(files, context, undefined, language)!;
        for (const { at, remove, text, inVariables } of edits) {
          const path = inVariables ? 'variables.tf' : 'main.tf';
          const before = files[path];
          const start = at % (before.length + 1);
          const next = before.slice(0, start) + text + before.slice(start + remove);
          files = { ...files, [path]: next };
          language = language.withTexts(new Map([[path, next]]));
          analysis = analyseModule(files, context, analysis, language)!;
          assert.deepEqual(shown(analysis), shown(analyseModule(files, context)!));
        }
      }),
      { numRuns: 150 },
    );
  });

  /** Files, and what becomes of one of them. */
  const REACHED: Readonly<Record<string, readonly [files: Record<string, string>, of: string, to: string]>> =
    {
      'the only bucket that a companion may belong to': [
        {
          'main.tf': `locals {
  names = [for each in data.x.y.all : each]
}

resource "aws_s3_bucket" "logs" {
  for_each = toset(local.names)
}

resource "aws_s3_bucket" "more" {}

resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.logs.id
}
`,
        },
        '  for_each = toset(local.names)\n',
        '',
      ],
      'a document that another resource is given': [
        {
          'main.tf': `resource "aws_iam_policy" "all" {
  policy = "{ \\"Statement\\": [{ \\"Effect\\": \\"Allow\\", \\"Action\\": \\"*\\", \\"Resource\\": \\"*\\" }] }"
}

resource "aws_iam_role_policy" "same" {
  role   = "reader"
  policy = aws_iam_policy.all.policy
}
`,
        },
        '"all" {\n',
        '"all" {\n  # Everything.\n',
      ],
      'a tag that stands apart': [
        {
          'main.tf': `resource "aws_instance" "web" {}

resource "aws_ec2_tag" "web" {
  resource_id = aws_instance.web.id
  key         = "Owner"
  value       = "me"
}
`,
        },
        'aws_instance.web.id',
        '"i-0123"',
      ],
      'an attribute that another file overrides': [
        {
          'main.tf': `resource "aws_ebs_volume" "one" {
  encrypted = true
}

resource "aws_ebs_volume" "two" {
  encrypted = aws_ebs_volume.one.encrypted
}
`,
          'a_override.tf': 'resource "aws_ebs_volume" "one" {\n  encrypted = false\n}\n',
        },
        'false',
        'true',
      ],
      'a mention with an escape': [
        {
          'main.tf.json': `{ "resource": { "aws_ebs_volume": { "two": { "encrypted": "\${aws_ebs_volume\\u002eone.encrypted}" } } } }`,
          'one.tf': 'resource "aws_ebs_volume" "one" {\n  encrypted = false\n}\n',
        },
        'false',
        'true',
      ],
      'a mention over several lines': [
        {
          'main.tf': `resource "aws_ebs_volume" "two" {
  encrypted = (aws_ebs_volume
    .one
    .encrypted)
}

resource "aws_ebs_volume" "one" {
  encrypted = false
}
`,
        },
        'false',
        'true',
      ],
      'what a local and a looked up document say': [
        {
          'main.tf': `locals {
  actions = [aws_ssm_parameter.all.value]
}

data "aws_iam_policy_document" "all" {
  statement {
    actions   = local.actions
    resources = ["*"]
  }
}

resource "aws_iam_policy" "all" {
  policy = data.aws_iam_policy_document.all.json
}

resource "aws_ssm_parameter" "all" {
  value = "*"
}
`,
        },
        '"*"\n}',
        '"s3:GetObject"\n}',
      ],
    };

  for (const [title, [files, of, to]] of Object.entries(REACHED))
    it(`reaches ${title}`, () => {
      const [path, text] = Object.entries(files).find(([, own]) => own.includes(of))!;
      const edited = { ...files, [path]: text.replace(of, to) };
      for (const [before, after] of [
        [files, edited],
        [edited, files],
      ] as const) {
        const language = terraform(memory(before));
        const analysis = analyseModule(before, context, undefined, language)!;
        const known = analyseModule(
          after,
          context,
          analysis,
          language.withTexts(new Map(Object.entries(after))),
        )!;
        const fresh = shown(analyseModule(after, context)!);
        assert.notDeepEqual(shown(analysis), fresh);
        assert.deepEqual(shown(known), fresh);
      }
    });

  it('is read as it is typed, whatever else is typed, saved, made and deleted beside it', () => {
    const step = fc.record({
      path: fc.constantFrom('main.tf', 'variables.tf', 'more.tf'),
      text: fc.constantFrom(...examples.slice(0, 12), VARIABLES, VARIABLES.replace('prod', 'dev'), '}'),
      does: fc.constantFrom('type', 'type', 'save', 'delete'),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const texts: Record<string, string> = { 'main.tf': examples[0]!, 'variables.tf': VARIABLES };
        const language = terraform(memory(texts));
        let analysis = analyseModule(texts, context, undefined, language);
        for (const { path, text, does } of steps) {
          const isTyped = does === 'type' && texts[path] !== undefined;
          if (does === 'delete' && path !== 'main.tf') delete texts[path];
          else texts[path] = text;
          language.changed(path, isTyped);
          analysis = analyseModule(texts, context, analysis, language);
          assert.deepEqual(analysis && shown(analysis), shown(analyseModule(texts, context)!));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('reads no file again but the one that is typed in', () => {
    const texts = { 'main.tf': examples[0]!, 'variables.tf': VARIABLES, 'more.tf': 'locals {}\n' };
    const files = memory(texts);
    const read: string[] = [];
    const note = (path: string): string => (read.push(path), path);
    const language = terraform({
      text: (path) => files.text(note(path)),
      list: (path) => files.list(note(path)),
    });
    analyseModule(texts, context, undefined, language);
    read.length = 0;
    for (const key of ['\n', '\n\n']) {
      texts['main.tf'] += key;
      language.changed('main.tf', true);
      analyseModule(texts, context, undefined, language);
    }
    assert.deepEqual(read, ['main.tf', 'main.tf']);
  });
});
