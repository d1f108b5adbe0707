import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse, type Analysis, type AnalysisContext } from '../../core/engine/analysis.ts';
import { applyChanges, fixAll, offeredFixes, writtenFixes } from '../../core/engine/fix.ts';
import { languageOf, languagesOf } from '../../core/languages/index.ts';
import type { Language } from '../../core/languages/language.ts';
import { SURROUNDINGS } from '../../workspace/cdk.ts';
import { contextWith } from '../engine/analysed.ts';
import { memory } from '../units.ts';

const context: AnalysisContext = contextWith();

const example = (path: string): string =>
  readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8');

/** A file of each language, by a name that tells which it is. */
const FILES: Readonly<Record<string, string>> = {
  'orders.yaml': example('shop/orders.yaml'),
  'events.json': example('shop/events.json'),
  'main.tf': example('archive/main.tf').replace(/^module [\s\S]*?^}\n/gm, ''),
  'logs.tf.json':
    '{\n  "resource": {\n    "aws_s3_bucket": {\n      "logs": { "bucket": "logs" }\n    }\n  }\n}\n',
  'stack.ts': example('tickets/lib/tickets-stack.ts'),
  'stack.py': `from aws_cdk import Stack, aws_s3 as s3


class Storage(Stack):
    def __init__(self, scope, id):
        super().__init__(scope, id)
        s3.Bucket(self, "Logs", versioned=False)
`,
  'plan.json': JSON.stringify({
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [
          {
            address: 'aws_ebs_volume.data',
            mode: 'managed',
            type: 'aws_ebs_volume',
            name: 'data',
            values: { encrypted: false, size: 10 },
          },
        ],
      },
    },
    resource_changes: [
      { address: 'aws_ebs_volume.data', change: { actions: ['create'], after_unknown: {} } },
    ],
    configuration: {
      root_module: {
        resources: [
          { address: 'aws_ebs_volume.data', expressions: { encrypted: { constant_value: false } } },
        ],
      },
    },
  }),
};

/** The language of a file that stands alone, and the unit that it is. */
function readerOf(
  path: string,
  text: string,
): { readonly language: Language; readonly unit: string } | undefined {
  const languages = languagesOf(memory({ [path]: text }), SURROUNDINGS);
  const language = languageOf(languages, path, () => text);
  const [unit] = language?.unitsOf(path, [path]) ?? [];
  return language === undefined || unit === undefined ? undefined : { language, unit };
}

function judged(path: string, text: string): Analysis | undefined {
  const reader = readerOf(path, text);
  return reader && analyse(reader.language, reader.unit, context);
}

/** What a person sees of a unit: findings, where they stand, and what can be done. */
function seen(analysis: Analysis | undefined): unknown {
  return (
    analysis && {
      unreadable: analysis.unreadable.map(({ start, end, message }) => ({ start, end, message })),
      findings: analysis.findings.map((finding) => {
        const at = analysis.locate(finding.place);
        const { ruleId, message, resource } = finding;
        return { ruleId, message, resource, start: at?.start, end: at?.end };
      }),
    }
  );
}

/** A text in which a stretch is another one. */
const edited = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(text.length),
      fc.nat(12),
      fc.constantFrom('', 'x', '{', '}', '"', '\n', ': ', '[', '<<', '${', '#', '  ', '(', "'"),
    )
    .map(([at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone));

/** How a finding is ignored. */
const WISH = { on: 'property', reason: 'known and looked after' } as const;

describe('a language behind the port', () => {
  for (const [path, text] of Object.entries(FILES)) {
    describe(path, () => {
      it('finds what its example gets wrong', () => {
        assert((judged(path, text)?.findings.length ?? 0) > 0);
      });

      it('reads every beginning of the file', () => {
        const step = Math.max(1, Math.floor(text.length / 150));
        for (let end = 0; end <= text.length; end += step)
          for (const { place } of judged(path, text.slice(0, end))?.findings ?? [])
            assert(place.start <= place.end);
      });

      it('makes of an edit what it makes of the text that comes of it', () => {
        fc.assert(
          fc.property(edited(text), edited(text), (one, other) => {
            const first = readerOf(path, text)!;
            let previous = analyse(first.language, first.unit, context);
            for (const next of [one, other]) {
              const language = first.language.withTexts(new Map([[path, next]]));
              previous = analyse(language, first.unit, context, previous);
              // What holds a template is told by the first version alone, so that a half-typed one stays one.
              const fresh = judged(path, next);
              if (fresh === undefined || previous === undefined) return;
              assert.deepEqual(seen(previous), seen(fresh));
            }
          }),
          { numRuns: 25 },
        );
      });

      it('writes each repair within its files, and reads no worse after all safe ones', () => {
        const reader = readerOf(path, text)!;
        const before = analyse(reader.language, reader.unit, context)!;
        for (const finding of before.findings)
          for (const { changes } of writtenFixes(before, finding))
            for (const [file, own] of changes) {
              assert.equal(file.path, path);
              own.forEach(({ start, end }, i) => {
                assert(start <= end && end <= text.length);
                assert(i === 0 || own[i - 1]!.end <= start, 'changes are sorted and apart');
              });
            }
        const { files } = fixAll(reader.language, reader.unit, context);
        for (const { after } of files) {
          const again = judged(path, after)!;
          assert(again.unreadable.length <= before.unreadable.length);
          const twice = readerOf(path, after)!;
          assert.deepEqual(
            fixAll(twice.language, twice.unit, context).files,
            [],
            'a second time changes nothing',
          );
        }
      });

      it('tells which repairs can be written as writing them does, of half-typed texts too', () => {
        fc.assert(
          fc.property(edited(text), (next) => {
            const analysis = judged(path, next);
            for (const finding of analysis?.findings ?? [])
              assert.deepEqual(
                offeredFixes(analysis!, finding),
                writtenFixes(analysis!, finding).map(({ fix }) => fix),
              );
          }),
          { numRuns: 25, examples: [[text]] },
        );
      });

      it('ignores a rule in a whole file, which reads no worse, and only where a reason is given', () => {
        const before = judged(path, text)!;
        for (const finding of before.findings) {
          const wish = { on: 'file', reason: 'a file of \\"examples\\"' } as const;
          const [own] = [...(before.suppressionOf(finding, wish)?.values() ?? [])];
          if (own === undefined) continue;
          const after = judged(path, applyChanges(text, own))!;
          assert.equal(after.unreadable.length, before.unreadable.length);
          assert.deepEqual(
            after.findings.map(({ ruleId, resource }) => `${ruleId} ${resource}`),
            before.findings
              .filter(({ ruleId }) => ruleId !== finding.ruleId)
              .map(({ ruleId, resource }) => `${ruleId} ${resource}`),
          );
          const [bare] = [...before.suppressionOf(finding, { on: 'file' })!.values()];
          const unreasoned = judged(path, applyChanges(text, bare!))!.findings.map(({ ruleId }) => ruleId);
          assert(unreasoned.includes(finding.ruleId) && unreasoned.includes('suppression-has-reason'));
        }
      });

      it('ignores a finding where that can be written, and says nothing of it afterwards', () => {
        const before = judged(path, text)!;
        const [first] = before.findings.filter(
          (finding) => before.suppressionOf(finding, WISH) !== undefined,
        );
        if (first === undefined) return;
        const [own] = [...before.suppressionOf(first, WISH)!.values()];
        const after = own!.reduceRight(
          (all, change) => all.slice(0, change.start) + change.text + all.slice(change.end),
          text,
        );
        assert.equal(judged(path, after)!.unreadable.length, before.unreadable.length);
        const left = judged(path, after)!.findings.filter(
          ({ ruleId, resource, path: property }) =>
            ruleId === first.ruleId && resource === first.resource && property.join() === first.path.join(),
        );
        assert.deepEqual(left, []);
      });
    });
  }
});
