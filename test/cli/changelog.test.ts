import assert from 'node:assert/strict';
import { gathered } from '../../tools/changes.ts';

const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- One.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n';
const CHANGES = [{ name: 'two-things.md', text: '- Two\n  things.\n' }];

describe('the changelog', () => {
  it('gathers the files of changes under the version of a release', () => {
    assert.equal(
      gathered(CHANGELOG, CHANGES, '0.2.0', '2026-02-03'),
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-02-03)\n\n- One.\n- Two\n  things.\n\n## 0.1.0 (2026-01-01)\n\n- First.\n',
    );
  });

  it('names the file whose text is no single bullet', () => {
    for (const text of ['Two things.\n', '- Two.\n- Things.\n'])
      assert.throws(
        () => gathered(CHANGELOG, [{ name: 'two-things.md', text }], '0.2.0', '2026-02-03'),
        /changes\/two-things\.md: one bullet/,
      );
  });
});
