import assert from 'node:assert/strict';
import { Members, unknown, Value, yes, type Data, type Truth } from '../../core/model/index.ts';

const place = { source: {}, start: 0, end: 0 };
const of = (data: Data): Value => new Value(data, place, []);
const literal = (value: string | number | boolean): Value => of({ kind: 'literal', value });
const choice = (...values: string[]): Value => of({ kind: 'choice', values });
const absent = Value.absent(place, []);
const open = Value.unknown(place, []);
const present = of({ kind: 'present' });
const text = (...parts: (string | Value)[]): Value => of({ kind: 'text', parts });

function expectAll(rows: readonly (readonly [{ readonly truth: Truth }, Truth])[]): void {
  rows.forEach(([answer, truth], i) => assert.equal(answer.truth, truth, `row ${i}`));
}

describe('a question to a value', () => {
  it('is', () =>
    expectAll([
      [literal('Enabled').is('enabled'), 'yes'],
      [literal('true').is(true), 'yes'],
      [literal(1).is('1'), 'yes'],
      [literal('no').is(false), 'no'],
      [choice('a', 'b').is('a', 'b'), 'yes'],
      [choice('a', 'b').is('a'), 'unknown'],
      [choice('a', 'b').is('c'), 'no'],
      [absent.is(true), 'no'],
      [open.is(true), 'unknown'],
      [present.is('*'), 'unknown'],
    ]));

  it('is, of a text with gaps', () =>
    expectAll([
      [text('arn:', present, ':root').is('*'), 'no'],
      [text('arn:', present, ':root').is('arn:x:root'), 'unknown'],
      [text('arn:', present, ':root').is('arn:root'), 'no'],
      [text(present, 'a').is('aba'), 'unknown'],
      [text(present, 'a').is('ab'), 'no'],
      [text('ab', present, 'b').is('ab'), 'no'],
      [text('a', present, 'b', present).is('axby'), 'unknown'],
      [text(present, present).is(''), 'unknown'],
    ]));

  it('matches, of numbers and texts', () =>
    expectAll([
      [literal('TLSv1').matches(/^TLSv1$/), 'yes'],
      [literal(12).matches(/^12$/), 'yes'],
      [choice('a1', 'a2').matches(/^a/), 'yes'],
      [choice('a1', 'b2').matches(/^a/), 'unknown'],
      [text('a', present).matches(/^b/), 'unknown'],
      [absent.matches(/x/), 'no'],
      [open.matches(/x/), 'unknown'],
    ]));

  it('at least and at most', () =>
    expectAll([
      [literal('7').atLeast(7), 'yes'],
      [literal(6).atLeast(7), 'no'],
      [literal(6).atMost(7), 'yes'],
      [literal('').atLeast(0), 'unknown'],
      [literal('many').atLeast(1), 'unknown'],
      [choice('7', '30').atLeast(7), 'yes'],
      [choice('1', '30').atLeast(7), 'unknown'],
      [absent.atLeast(1), 'unknown'],
      [absent.or(0).atLeast(1), 'no'],
      [text('1', present).atLeast(1), 'unknown'],
    ]));

  it('present', () =>
    expectAll([
      [literal('x').present(), 'yes'],
      [literal(false).present(), 'yes'],
      [literal('').present(), 'unknown'],
      [present.present(), 'yes'],
      [absent.present(), 'no'],
      [open.present(), 'unknown'],
      [choice('', 'prod').present(), 'unknown'],
      [choice('dev', 'prod').present(), 'yes'],
      [text(choice('', 'prod')).present(), 'unknown'],
      [text(open, open).present(), 'unknown'],
      [text('', open).present(), 'unknown'],
      [text(open, present).present(), 'yes'],
      [text('x', choice('', 'prod')).present(), 'yes'],
    ]));

  it('which may be the empty string, and may be another, is not known to be either', () =>
    expectAll(
      [choice('', 'prod'), text(choice('', 'prod')), text(open), text(open, '', open)].flatMap(
        (value): [{ readonly truth: Truth }, Truth][] => [
          [value.is(''), 'unknown'],
          [value.is('prod'), 'unknown'],
          [value.matches(/^$/), 'unknown'],
          [value.present(), 'unknown'],
        ],
      ),
    ));

  it('below what is absent is absent, below what cannot be seen is unknown', () => {
    assert.equal(absent.get('A.B').data.kind, 'absent');
    assert.equal(open.get('A.B').data.kind, 'unknown');
    assert.equal(present.get('A').data.kind, 'unknown');
  });
});

describe('the members of a list', () => {
  const members = (isOpen: boolean, ...values: string[]): Members<Value> =>
    new Members(values.map(literal), isOpen, present);
  const isBad = (value: Value) => value.is('bad');

  it('an open list never answers some no, nor every or none yes', () =>
    expectAll([
      [members(false, 'ok').some(isBad), 'no'],
      [members(true, 'ok').some(isBad), 'unknown'],
      [members(true, 'bad').some(isBad), 'yes'],
      [members(false, 'ok').none(isBad), 'yes'],
      [members(true, 'ok').none(isBad), 'unknown'],
      [members(true, 'bad').none(isBad), 'no'],
      [members(true, 'bad').every(isBad), 'unknown'],
      [members(false, 'bad').every(isBad), 'yes'],
      [members(true, 'ok').every(isBad), 'no'],
      [members(false).empty(), 'yes'],
      [members(true).empty(), 'unknown'],
      [members(true, 'ok').empty(), 'no'],
    ]));

  it('give a finding for each that offends', () => {
    const list = members(false, 'bad', 'ok', 'bad');
    assert.deepEqual(
      list.none(isBad).because.map(({ value }) => value),
      [list.items[0], list.items[2]],
    );
  });

  it('that are chosen uncertainly leave the list open', () => {
    const chosen = members(false, 'a', 'b').where((value) => (value.literal() === 'a' ? yes : unknown));
    assert.equal(chosen.items.length, 1);
    assert(chosen.open);
  });
});
