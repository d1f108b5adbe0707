import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLineIndex } from '../../core/text/lines.ts';

const TEXT = fc
  .array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '😀'), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('the index of lines', () => {
  it('ends a line at LF, CRLF and a lone CR', () => {
    const index = createLineIndex('a\nb\r\nc\rd');
    assert.deepEqual([...index.lineStarts], [0, 2, 5, 7]);
    assert.deepEqual(
      [0, 1, 2, 3, 4, -1].map((line) => index.lineText(line)),
      ['a', 'b', 'c', 'd', '', ''],
    );
  });

  it('clamps offsets and places', () => {
    const index = createLineIndex('ab\r\nc');
    assert.deepEqual(index.positionAt(99), { line: 1, character: 1 });
    assert.deepEqual(index.positionAt(-1), { line: 0, character: 0 });
    assert.equal(index.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(index.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(index.offsetAt({ line: -1, character: 3 }), 0);
  });

  it('counts UTF-16 code units', () => {
    assert.deepEqual(createLineIndex('😀x').positionAt(2), { line: 0, character: 2 });
  });

  it('takes offsets to places and back, and loses only line ends in the text of its lines', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const index = createLineIndex(text);
        const lines = text.split(/\r\n|\r|\n/);
        assert.deepEqual(
          lines.map((_, line) => index.lineText(line)),
          lines,
        );
        assert.equal(index.lineCount, lines.length);
        for (let offset = 0; offset <= text.length; offset++) {
          const isWithinLineEnd = text[offset] === '\n' && text[offset - 1] === '\r';
          if (!isWithinLineEnd) assert.equal(index.offsetAt(index.positionAt(offset)), offset);
        }
      }),
    );
  });

  it('equals a fresh index after any change', () => {
    fc.assert(
      fc.property(TEXT, TEXT, fc.nat(40), fc.nat(10), (text, inserted, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const newText = text.slice(0, start) + inserted + text.slice(end);
        const updated = createLineIndex(text).update({ start, end, text: inserted }, newText);
        assert.deepEqual(updated.lineStarts, createLineIndex(newText).lineStarts);
      }),
    );
  });
});
