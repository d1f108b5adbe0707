import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { ALONE } from '../../../core/engine/lint.ts';
import { analyseModule, moduleFixes, type ModuleAnalysis } from '../../../core/engine/module-analysis.ts';
import { readFixtures } from '../../../core/engine/page.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import type { SourceFile } from '../../../core/languages/terraform/module.ts';
import { readHcl } from '../../../core/syntax/hcl/read.ts';
import { rules } from '../../../rules/index.ts';

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
    const { file, start, end } = analysis.locate(finding.place)!;
    const fixes = moduleFixes(analysis, finding).map(({ fix, changes }) => [
      fix.title,
      [...changes].map(([{ path }, own]) => [path, own]),
    ]);
    return `${file.path}:${start}-${end} ${finding.resource} ${finding.message} ${JSON.stringify(fixes)}`;
  });
}

const VARIABLES = 'variable "env" {\n  default = "prod"\n}\n\nlocals {\n  on = var.env == "prod"\n}\n';
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
      ),
      inVariables: fc.boolean(),
    });
    const modules = fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(modules, fc.array(edit, { minLength: 1, maxLength: 4 }), (texts, edits) => {
        let files: SourceFile[] = [
          { path: 'main.tf', document: readHcl(texts.join('\n')) },
          { path: 'variables.tf', document: readHcl(VARIABLES) },
        ];
        let analysis = analyseModule('', () => files, context)!;
        for (const { at, remove, text, inVariables } of edits) {
          files = files.map(({ path, document }, i) => {
            if (inVariables !== (i === 1)) return { path, document };
            const start = at % (document.text.length + 1);
            const next = document.text.slice(0, start) + text + document.text.slice(start + remove);
            return { path, document: readHcl(next, document) };
          });
          analysis = analyseModule('', () => files, context, undefined, analysis)!;
          const fresh = files.map(({ path, document }) => ({ path, document: readHcl(document.text) }));
          assert.deepEqual(shown(analysis), shown(analyseModule('', () => fresh, context)!));
        }
      }),
      { numRuns: 150 },
    );
  });
});
