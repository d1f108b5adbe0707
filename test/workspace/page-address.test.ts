import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import { addressOfPage } from '../../workspace/page-address.ts';

describe('the public address of a page', () => {
  it('is of a page that the sources have, for every rule', () => {
    const lost = rules.filter(({ id }) => {
      const path = addressOfPage(id)?.split('/blob/main/')[1];
      return path === undefined || !existsSync(new URL(`../../${path}`, import.meta.url));
    });
    assert.deepEqual(lost, []);
  });

  it('is none of what is no rule', () => assert.equal(addressOfPage('unused-suppression'), undefined));
});
