import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdownOf, visible, withoutCommands, withoutIcons, withoutLinks } from '../../core/text/shown.ts';
import { targetsIn } from './markdown.ts';
import { HOSTILE, UNSEEN } from './names.ts';

/** Pieces of which names are made that mean harm, among ordinary ones. */
const PIECES = [
  '[',
  ']',
  '(',
  ')',
  '!',
  '`',
  '\\',
  '<',
  '>',
  '&',
  '#',
  '*',
  '_',
  '::',
  '##',
  'vso[',
  '##[',
  '$(',
  ' ',
  'a',
  'http://',
  'www.',
  '\n',
  '\t',
  '\u001b',
  '\u202e',
  '\u200b',
  'command:x',
  '{0}',
  '1.',
  '-',
  '|',
  '@',
];
const names = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);
const examples = [...Object.values(HOSTILE), '_www.example.com'].map((name): [string] => [name]);

describe('a name that means harm', () => {
  it('has every character seen, in one line, and one that does not is shown as it is', () => {
    fc.assert(
      fc.property(names, (name) => {
        const shown = visible(name);
        assert.doesNotMatch(shown, UNSEEN);
        assert.doesNotMatch(shown, /[\n\t]/);
        assert.equal(visible(shown), shown);
      }),
      { examples },
    );
    for (const name of ['Bücher & mehr', 'aws_s3_bucket.logs', '鍵', 'ключ', '❤️'])
      assert.equal(visible(name), name);
  });

  it('makes no link, image, HTML, heading, table or list of Markdown, outside of code', () => {
    fc.assert(
      fc.property(names, (name) => {
        // Code in backticks, and what is escaped, is data; of the rest nothing may be left that marks.
        const rest = markdownOf(name)
          .replace(/\\[!-/:-@[-`{-~]/g, '')
          .replace(/`[^`]+`/g, '');
        assert.doesNotMatch(rest, /[`[\]<>&*_|~@\n]|:\/\/|\bwww\./i);
        assert.doesNotMatch(markdownOf(name), /^\s*(?:[#+=-]|\d+[.)])/);
        for (const text of [markdownOf(name), `- ${markdownOf(name)} *(review: costs)*`])
          assert.deepEqual(targetsIn(text), [], text);
      }),
      { examples },
    );
    assert.equal(markdownOf('Set `a_b` to `[x](y)`'), 'Set `a_b` to `[x](y)`');
  });

  it('makes no link in a notification, no icon in a label, and no command in a log of a build', () => {
    fc.assert(
      fc.property(names, (name) => {
        assert.doesNotMatch(withoutLinks(name), /\]\(/);
        assert.doesNotMatch(withoutIcons(name), /(?<!\\)\$\(/);
        const line = withoutCommands(visible(name));
        assert.doesNotMatch(line, /^\s*::|##\w*\[/);
      }),
      { examples },
    );
  });
});
