import assert from 'node:assert/strict';
import { analyse } from '../core/engine/analysis.ts';
import { fixAll } from '../core/engine/fix.ts';
import { languageOf, languagesOf } from '../core/languages/index.ts';
import type { Language } from '../core/languages/language.ts';
import { SURROUNDINGS } from '../workspace/cdk.ts';
import { contextWith } from './engine/analysed.ts';
import { anyEdit, randomFrom } from './fuzz/edits.ts';
import { problemsIn } from './fuzz/repaired.ts';
import { OTHERS, pageExamples } from './fuzz/texts.ts';
import { memory } from './units.ts';

const context = contextWith();

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function unitOf(
  path: string,
  text: string,
): { readonly language: Language; readonly unit: string } | undefined {
  const language = languageOf(languagesOf(memory({ [path]: text }), SURROUNDINGS), path, () => text);
  const [unit] = language?.unitsOf(path, [path]) ?? [];
  return language === undefined || unit === undefined ? undefined : { language, unit };
}

/** What fix all makes of a text; fails where the outcome is worse than the text, or is not the last word. */
function repaired(path: string, text: string): string {
  const own = unitOf(path, text);
  if (own === undefined) return text;
  const after = fixAll(own.language, own.unit, context).files[0]?.after;
  if (after === undefined) return text;
  const again = unitOf(path, after);
  assert(again !== undefined, `${path} is none any more:\n${text}\n→\n${after}`);
  const before = problemsIn(path, text, analyse(own.language, own.unit, context)!);
  const left = problemsIn(path, after, analyse(again.language, again.unit, context)!);
  assert(left <= before, `${path} reads worse:\n${text}\n→\n${after}`);
  const twice = fixAll(again.language, again.unit, context).files[0]?.after;
  assert.equal(twice, undefined, `${path}, a second time:\n${after}\n→\n${twice}`);
  return after;
}

describe('fix all of a text that is half typed', () => {
  const examples = [...pageExamples(), ...OTHERS];
  const random = randomFrom(16);

  for (const name of ['template.yaml', 'template.json', 'main.tf', 'more.tf.json', 'stack.ts', 'stack.py']) {
    const own = examples.filter(({ path }) => nameOf(path) === name);

    it(`makes no beginning of ${name} worse, and is done at once`, () => {
      for (let i = 0; i < 60; i++) {
        const { text } = own[random(own.length)]!;
        repaired(name, text.slice(0, random(text.length)));
      }
    });

    it(`makes no ${name} worse that was edited, and is done at once`, () => {
      const texts = own.map(({ text }) => text);
      for (let i = 0; i < 60; i++) {
        let text = texts[random(texts.length)]!;
        for (let edits = 1 + random(3); edits > 0; edits--) {
          const change = anyEdit(text, random, texts);
          text = text.slice(0, change.start) + change.text + text.slice(change.end);
        }
        repaired(name, text);
      }
    });
  }

  it('leaves a construct alone whose brackets are open, and repairs the one ahead of it', () => {
    const text = `import { Stack, aws_sqs as sqs } from 'aws-cdk-lib';
class Jobs extends Stack {
  constructor() {
    super();
    new sqs.Queue(this, 'One', { encryption: sqs.QueueEncryption.UNENCRYPTED });
    new sqs.Queue(this, 'Two', { encryption: sqs.QueueEncryption.UNENCRYPTED
`;
    const after = repaired('stack.ts', text);
    assert.match(after, /'One', \{ encryption: sqs\.QueueEncryption\.SQS_MANAGED/);
    assert.match(after, /'Two', \{ encryption: sqs\.QueueEncryption\.UNENCRYPTED\n$/);
  });
});
