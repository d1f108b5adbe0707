import assert from 'node:assert/strict';
import { inWords } from '../../client/file-state.ts';

const short = (...given: Parameters<typeof inWords>): string => inWords(...given).short;

describe('the state of a file in the status bar', () => {
  it('is a count where the rules were run, and says where they were not on all of it', () => {
    assert.equal(short('judged', 3, 9), 'Parapet 3');
    assert.equal(short('judged', 0, 9), 'Parapet 0');
    assert.equal(short('inPart', 3, 9), 'Parapet 3+');
    assert.match(short('reading', 0, 9), /^Parapet 0 \$\(loading~spin\)$/);
  });

  it('is no count where nothing was judged', () => {
    assert.equal(short('off', 0, 9), 'Parapet: off');
    assert.equal(short('excluded', 0, 9), 'Parapet: excluded');
    assert.equal(short('noResources', 0, 9), 'Parapet: no template');
    assert.equal(short('notRead', 0, 9), 'Parapet: not read');
    assert.ok(!/in this file\.$/.test(inWords('excluded', 0, 9).long));
  });

  it('is a count where a synthesis has told of a file that says nothing itself', () => {
    assert.equal(short('noResources', 2, 9), 'Parapet 2');
  });

  it('is the count of the workspace where no file of ours is in front', () => {
    assert.deepEqual(inWords(undefined, 0, 1), {
      short: 'Parapet 1',
      long: '1 finding in the workspace, as far as it was scanned.',
    });
  });
});
