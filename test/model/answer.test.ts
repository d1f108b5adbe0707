import assert from 'node:assert/strict';
import { all, any, no, not, unknown, Value, yes, type Answer, type Truth } from '../../core/model/index.ts';

const ANSWERS: Record<Truth, Answer> = { yes, no, unknown };
const TRUTHS: readonly Truth[] = ['yes', 'no', 'unknown'];
const valueNamed = (name: string): Value => Value.absent({ source: {}, start: 0, end: 0 }, [name]);

describe('answers', () => {
  it('all is no where one is no, any is yes where one is yes, and unknown where that is open', () => {
    for (const a of TRUTHS) {
      for (const b of TRUTHS) {
        const both = [a, b];
        const whole = both.includes('no') ? 'no' : both.includes('unknown') ? 'unknown' : 'yes';
        const either = both.includes('yes') ? 'yes' : both.includes('unknown') ? 'unknown' : 'no';
        assert.equal(all(ANSWERS[a], ANSWERS[b]).truth, whole);
        assert.equal(any(ANSWERS[a], ANSWERS[b]).truth, either);
        assert.equal(not(all(ANSWERS[a], ANSWERS[b])).truth, any(not(ANSWERS[a]), not(ANSWERS[b])).truth);
      }
    }
    assert.equal(all().truth, 'yes');
    assert.equal(any().truth, 'no');
  });

  it('not leaves unknown as it is', () => {
    assert.deepEqual(
      TRUTHS.map((truth) => not(ANSWERS[truth]).truth),
      ['no', 'yes', 'unknown'],
    );
  });

  it('carry what decided them, the first in front and the others beside it', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(valueNamed) as [Value, Value, Value];
    const answer = all(a.decided(true), b.decided(false), c.decided(false));
    assert.deepEqual(answer.because, [{ value: b, related: [c] }]);
    assert.deepEqual(not(answer).because, answer.because);
    assert.equal(answer.at(a).truth, 'no');
    assert.deepEqual(answer.at(a).because, [{ value: a, related: [b, c] }]);
  });
});
