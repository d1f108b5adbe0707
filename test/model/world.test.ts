import assert from 'node:assert/strict';
import { eachWorld, MOST_SINGLE_WORLDS, type Atom, type World } from '../../core/model/index.ts';

const asks = (subject: string, literal?: string, domain?: readonly string[]): Atom => ({
  subject,
  literal,
  domain,
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

  it('what was read as a default is that default when it is asked for, and something else in another world', () => {
    const found: string[] = [];
    eachWorld((world) => {
      const read = world.takesDefault('Env', 'dev') ? 'dev' : (world.literalOf('Env') ?? '?');
      found.push(`${read} ${world.decide(asks('Env', 'prod', ['dev', 'prod', 'qa']))}`);
    });
    assert.deepEqual(found, ['dev false', 'prod true']);
  });

  it('of two subjects that are the same, what one is the other is', () => {
    const same: Atom = { subject: 'A', equals: 'B' };
    assert.deepEqual(worldsOf(same, asks('A', 'x'), asks('B', 'x')).map(String).sort(), [
      'false,false,false',
      'false,false,true',
      'false,true,false',
      'true,false,false',
      'true,true,true',
    ]);
  });

  it('each question is answered otherwise by itself where there are more than can be tried', () => {
    const many = Array.from({ length: 3 * MOST_SINGLE_WORLDS }, (_, i) => asks(String(i)));
    const found = worldsOf(...many);
    const tried = found.filter((answers) => answers.filter((answer) => answer === false).length === 1);
    assert.equal(tried.length, MOST_SINGLE_WORLDS);
    const rest = found.at(-1)!;
    assert.equal(rest.filter((answer) => answer === false).length, 2 * MOST_SINGLE_WORLDS);
    assert.equal(found.length, MOST_SINGLE_WORLDS + 2);
  });
});
