import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitsWildcard, hasPieces } from '../../core/text/wildcard.ts';

const letters = fc.stringMatching(/^[ab]{0,8}$/);

/** The same by trying every length of each star. */
function tried(text: string, pattern: string): boolean {
  if (pattern === '') return text === '';
  if (pattern[0] === '*')
    return Array.from({ length: text.length + 1 }, (_, i) => i).some((i) =>
      tried(text.slice(i), pattern.slice(1)),
    );
  return (
    text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && tried(text.slice(1), pattern.slice(1))
  );
}

describe('a pattern with wildcards', () => {
  it('takes what some reading of its stars takes', () => {
    fc.assert(
      fc.property(letters, fc.stringMatching(/^[ab*?]{0,6}$/), (text, pattern) => {
        assert.equal(fitsWildcard(text, pattern), tried(text, pattern));
      }),
      { numRuns: 2000 },
    );
  });

  it('of many stars is decided', () => {
    const text = 'iam:CreatePolicyVersion';
    assert.equal(fitsWildcard(text, '*?'.repeat(100_000)), false);
    assert.equal(fitsWildcard(text, `${'*'.repeat(100_000)}n`), true);
    assert.equal(fitsWildcard('a'.repeat(1000), `${'*a'.repeat(500)}b`), false);
  });
});

describe('pieces with gaps between', () => {
  it('are those of a pattern with a star for each gap', () => {
    fc.assert(
      fc.property(letters, fc.array(letters, { minLength: 1, maxLength: 4 }), (text, pieces) => {
        assert.equal(hasPieces(text, pieces), tried(text, pieces.join('*')));
      }),
      { numRuns: 2000 },
    );
  });
});
