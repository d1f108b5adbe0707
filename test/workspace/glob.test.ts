import assert from 'node:assert/strict';
import fc from 'fast-check';
import ignore from 'ignore';
import picomatch from 'picomatch';
import { globMatcher, ignoreMatcher } from '../../workspace/glob.ts';

const path = fc.array(fc.constantFrom('a', 'b', 'ab', 'aab', '.a', 'b.a', 'A', 'a-b'), {
  minLength: 1,
  maxLength: 4,
});
const segment = fc.array(fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '[a-b]', '[^a]', '-', '\\*'), {
  minLength: 1,
  maxLength: 4,
});
const pattern = fc
  .array(
    fc.oneof(
      segment.map((signs) => signs.join('').replace(/\*+/g, '*')),
      fc.constant('**'),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((segments) => segments.join('/'));

describe('a pattern of paths', () => {
  it('means as a glob what picomatch says', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'b.*', '?');
    const braced = fc.tuple(pattern, word, word).map(([a, b, c]) => `${a}/{${b},${c}}`);
    fc.assert(
      fc.property(fc.oneof(pattern, braced), path, (glob, segments) => {
        // `a/**` is `a` as well, and so is `*/**` here.
        fc.pre(!/[*?\]][^/]*(?:\/\*\*)+(?:\/\{|$)/.test(glob));
        const own = segments.join('/');
        assert.equal(globMatcher([glob])(own), picomatch([glob], { dot: true })(own));
      }),
      { numRuns: 1000, seed: 16 },
    );
  });

  it('means in a .gitignore what the package ignore says', () => {
    const line = fc
      .tuple(fc.constantFrom('', '', '!', '/'), pattern, fc.constantFrom('', '', '/', ' '))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 3 }),
        path,
        fc.boolean(),
        (lines, segments, isFolder) => {
          const text = lines.join('\n');
          const ignores = ignoreMatcher(text);
          // What is in a folder that is left out is left out.
          const own = segments.some((_, i) =>
            ignores(segments.slice(0, i + 1).join('/'), isFolder || i < segments.length - 1),
          );
          assert.equal(
            own,
            ignore()
              .add(text)
              .ignores(segments.join('/') + (isFolder ? '/' : '')),
          );
        },
      ),
      { numRuns: 1000, seed: 16 },
    );
  });

  it('is compared at once, whatever it is', () => {
    const texts = ['a'.repeat(4000), `${'a/'.repeat(2000)}a`];
    for (const glob of [
      '*a'.repeat(50),
      `${'**/a/'.repeat(50)}b`,
      `${'{a,b}'.repeat(50)}`,
      '[a'.repeat(2000),
      '+(a|aa)'.repeat(50),
    ])
      for (const own of texts) {
        const before = process.cpuUsage();
        globMatcher([glob])(own);
        ignoreMatcher(glob)(own, false);
        assert(process.cpuUsage(before).user < 5_000_000, glob);
      }
  });
});
