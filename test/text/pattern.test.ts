import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PatternError, patternOf } from '../../core/text/pattern.ts';
import '../seed.ts';

const SIGN = fc.constantFrom(
  'a',
  'b',
  '0',
  '.',
  '\\d',
  '\\w',
  '\\S',
  '\\.',
  '[ab]',
  '[^a]',
  '[0-9b-]',
  '[\\d-]',
);
const TIMES = fc.constantFrom('', '', '', '*', '+', '?', '*?', '{2}', '{1,}', '{0,3}');

/** Patterns as people may write them. */
const { pattern } = fc.letrec<{ pattern: string; row: string; one: string }>((tie) => ({
  pattern: fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|')),
  row: fc
    .array(fc.tuple(tie('one'), TIMES), { maxLength: 4 })
    .map((all) => all.map((each) => each.join('')).join('')),
  one: fc.oneof(
    { maxDepth: 2 },
    SIGN,
    tie('pattern').map((inner) => `(${inner})`),
    tie('pattern').map((inner) => `(?:${inner})`),
  ),
}));

const SHORT = pattern.filter((source) => source.length < 200);

describe('a pattern', () => {
  it('finds what a regular expression finds', () => {
    const ends = fc
      .tuple(fc.constantFrom('', '^'), SHORT, fc.constantFrom('', '$'))
      .map((parts) => parts.join(''));
    const texts = fc.array(fc.constantFrom('a', 'b', '0', '.', '-', 'é', '\n', '😀'), { maxLength: 8 });
    fc.assert(
      fc.property(ends, texts, (source, signs) => {
        const text = signs.join('');
        assert.equal(
          patternOf(source).test(text),
          new RegExp(source, 'u').test(text),
          `${source} in ${text}`,
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('says what it does not know, and never means something else by it', () => {
    for (const [source, message] of [
      ['(?=a)', 'what looks around, and groups with names, are not known here'],
      ['(?<name>a)', 'what looks around, and groups with names, are not known here'],
      ['(a)\\1', '`\\1` is not known here'],
      ['\\bword', '`\\b` is not known here'],
      ['(a', 'a bracket is open that is not closed'],
      ['a)', 'a bracket is closed that is not open'],
      ['*a', 'nothing stands ahead of what repeats it'],
      ['a**', 'nothing stands ahead of what repeats it'],
      ['[z-a]', 'a range in `[…]` goes from a letter to a later one'],
      ['[a', 'it ends too early'],
      ['a{3,1}', '`{3,1}` is no range up to 1000'],
      ['((a{99}){99}){99}', 'it repeats too much'],
      ['{', '`{` is written `\\{` where it repeats nothing'],
    ] as const)
      assert.throws(
        () => patternOf(source),
        (error) => error instanceof PatternError && (assert.equal(error.message, message), true),
        source,
      );
  });

  it('takes a time that the length of the text bounds, where a regular expression would never end', () => {
    for (const source of ['^(a+)+$', '^(a|a)*$', '^(a|b|ab)*c$', '(.*)*x$', '^(a?){30}a{30}$'])
      assert.equal(patternOf(source).test(`${'a'.repeat(5_000)}!`), false, source);
  });
});
