import assert from 'node:assert/strict';
import { readSettings } from '../../server/settings.ts';

describe('what the editor sends', () => {
  it('has its default where it is of another type, and a list keeps what is right in it', () => {
    const standard = readSettings(undefined);
    assert.equal(standard.enable, true);
    assert.equal(standard.ceiling, 'error');
    for (const given of [null, 'on', [], { enable: 'no', severities: 7, exclude: '**', cdk: true }])
      assert.deepEqual(readSettings(given), standard);
    const { severities, rulesOff } = readSettings({
      severities: { 'sg-no-ingress-ssh': 'hint', 'sg-no-ingress-rdp': 'loud' },
      rulesOff: [1, 'kms-key-rotation-enabled', null, 'ebs-volume-encrypted'],
    });
    assert.deepEqual(severities, { 'sg-no-ingress-ssh': 'hint' });
    assert.deepEqual(rulesOff, ['kms-key-rotation-enabled', 'ebs-volume-encrypted']);
  });

  it('names the profile that there is not', () => {
    const { profile, unknownProfile } = readSettings({ profile: 'loud', enable: false });
    assert.deepEqual([profile, unknownProfile], [undefined, '"loud"']);
  });
});
