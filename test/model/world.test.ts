import assert from 'node:assert/strict';
import { eachWorld, MOST_ATOMS, type Atom, type World } from '../../core/model/index.ts';

const asks = (subject: string, literal?: string, domain?: readonly string[]): Atom => ({
  subject,
  literal,
  domain,
  describe: () => '',
});

function worldsOf(...atoms: readonly Atom[]): (boolean | undefined)[][] {
  const found: (boolean | undefined)[][] = [];
  eachWorld((world: World) => found.push(atoms.map((atom) => world.decide(atom))));
  return found;
}

describe('worlds', () => {
  it('a rule that asks nothing runs once', () => assert.equal(worldsOf().length, 1));

  it('each combination is visited once', () => {
    const found = worldsOf(asks('a'), asks('b'));
    assert.deepEqual(found.map(String).sort(), ['false,false', 'false,true', 'true,false', 'true,true']);
  });

  it('a question that is asked twice has one answer', () =>
    assert.deepEqual(worldsOf(asks('a'), asks('a')).map(String).sort(), ['false,false', 'true,true']));

  it('a parameter is one thing at a time', () =>
    assert.deepEqual(worldsOf(asks('Env', 'dev'), asks('Env', 'prod')).map(String).sort(), [
      'false,false',
      'false,true',
      'true,false',
    ]));

  it('the last allowed value is implied, and what is not allowed is never', () => {
    const domain = ['dev', 'prod'];
    assert.deepEqual(
      worldsOf(asks('Env', 'dev', domain), asks('Env', 'prod', domain), asks('Env', 'qa', domain))
        .map(String)
        .sort(),
      ['false,true,false', 'true,false,false'],
    );
  });

  it('what exceeds the most questions is unknown', () => {
    const found = worldsOf(...['a', 'b', 'c', 'd', 'e'].map((name) => asks(name)));
    assert.equal(found.length, 2 ** MOST_ATOMS);
    assert(found.every((answers) => answers[MOST_ATOMS] === undefined));
  });
});
