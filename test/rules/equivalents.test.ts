import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import type { Peer } from '../../core/model/index.ts';

/** The checks that each other tool publishes, with the revision of its repository that they were read from. */
interface Published {
  readonly source: string;
  readonly commit: string;
  readonly ids: readonly string[];
}

const published = JSON.parse(
  readFileSync(new URL('../../tools/peer-checks.json', import.meta.url), 'utf8'),
) as Readonly<Record<Peer, Published>>;

/** Trivy's checks are listed without the name of the database that they were in first. */
function listed(peer: Peer, id: string): string {
  return peer === 'trivy' ? id.replace(/^AVD-/, '') : id;
}

describe('equivalents of other tools', () => {
  for (const [peer, { source, ids }] of Object.entries(published) as [Peer, Published][])
    it(`of ${peer} are checks that ${source} has`, () => {
      const known = new Set(ids);
      const unknown = rules.flatMap(({ id, equivalents }) =>
        (equivalents?.[peer] ?? [])
          .filter((check) => !known.has(listed(peer, check)))
          .map((check) => `${id}: ${check}`),
      );
      assert.deepEqual(unknown, []);
    });

  it('are named once by a rule', () => {
    const twice = rules.flatMap(({ id, equivalents }) =>
      Object.values(equivalents ?? {}).flatMap((checks) =>
        checks.filter((check, i) => checks.indexOf(check) !== i).map((check) => `${id}: ${check}`),
      ),
    );
    assert.deepEqual(twice, []);
  });
});
