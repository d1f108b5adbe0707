import assert from 'node:assert/strict';
import { analyse } from '../core/engine/analysis.ts';
import { languageOf, languagesOf } from '../core/languages/index.ts';
import { SURROUNDINGS } from '../workspace/cdk.ts';
import { DEEP } from './deep.ts';
import { contextWith } from './engine/analysed.ts';
import { memory } from './units.ts';

/** Without a bound, a thousand levels are too many for most of these. What is left open as well is a fifth as deep. */
const LEVELS = 100_000;

/** A rule that throws fails the test. */
const context = contextWith();

describe('what stands in itself', () => {
  for (const [path, constructs] of Object.entries(DEEP))
    describe(`in ${path}`, () => {
      for (const [name, make] of Object.entries(constructs))
        it(`${name} are no more than not read`, () => {
          const text = make(name.endsWith(', open') ? LEVELS / 5 : LEVELS);
          const language = languageOf(languagesOf(memory({ [path]: text }), SURROUNDINGS), path, () => text);
          const [unit] = language?.unitsOf(path, [path]) ?? [];
          // Of a JSON text that cannot be parsed nobody knows that it is a plan.
          if (language === undefined || unit === undefined) return;
          const analysis = analyse(language, unit, context);
          for (const { start, end } of analysis?.unreadable ?? [])
            assert(0 <= start && start <= end && end <= text.length);
        });
    });

  it('is said, and the rest of the file is judged', () => {
    for (const [path, name] of [
      ['template.yaml', 'flow lists'],
      ['template.json', 'lists'],
      ['main.tf', 'lists'],
      ['main.tf.json', 'lists'],
      ['stack.ts', 'lists'],
      ['stack.py', 'lists'],
      ['stack.py', 'nots'],
    ] as const) {
      const text = DEEP[path]![name]!(LEVELS);
      const language = languageOf(languagesOf(memory({ [path]: text }), SURROUNDINGS), path, () => text)!;
      const analysis = analyse(language, language.unitsOf(path, [path])[0]!, context)!;
      assert(
        analysis.unreadable.some(({ message }) => /nested/.test(message)),
        path,
      );
      assert(
        analysis.findings.some(({ ruleId }) => ruleId === 'sqs-queue-encrypted'),
        path,
      );
    }
  });

  it('is said of the whole file where a parser has no stack left', () => {
    const fail = (): never => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    const surroundings = {
      ...SURROUNDINGS,
      typescript: () => ({ ...SURROUNDINGS.typescript(), createSourceFile: fail }),
      python: () => ({ parse: fail }),
    };
    for (const path of ['stack.ts', 'stack.py']) {
      const text = DEEP[path]!['lists']!(1);
      const language = languageOf(languagesOf(memory({ [path]: text }), surroundings), path, () => text)!;
      const { unreadable, findings } = analyse(language, path, context)!;
      assert.deepEqual(
        unreadable.map(({ start, end, message }) => [start, end, message]),
        [[0, text.length, 'This is nested too deeply to be read.']],
      );
      assert.deepEqual(findings, []);
    }
  });
});
