import assert from 'node:assert/strict';
import { defineRule, yes, type AnyRule } from '../../core/model/index.ts';
import { ConfigurationError, readConfiguration } from '../../workspace/configuration.ts';

/** What is said of a configuration that is refused. */
function refused(text: string): readonly string[] {
  try {
    readConfiguration(text, '.parapet.yaml');
  } catch (error) {
    if (error instanceof ConfigurationError)
      return error.problems.map(({ line, message }) => `${line}: ${message}`);
    throw error;
  }
  assert.fail('it is not refused');
}

const rule = (id: string, life: Partial<AnyRule>): AnyRule =>
  defineRule({
    id,
    title: 'Volumes are fine',
    severity: 'low',
    controls: [],
    on: 'AWS::EC2::Volume',
    holds: () => yes,
    message: () => '',
    ...(life as object),
  });

describe('the options of a rule in .parapet.yaml', () => {
  it('are refused with their line where they are unknown, of another type or out of bounds', () => {
    const set = (option: string): string =>
      `rules:\n  rds-cluster-backup-retention:\n    severity: low\n    ${option}\n`;
    assert.deepEqual(refused(set('day: 9')), [
      '4: rds-cluster-backup-retention has no option "day"; it has days',
    ]);
    for (const wrong of ['many', '90', '0', '7.5', '[7]'])
      assert.deepEqual(refused(set(`days: ${wrong}`)), [
        '4: rules.rds-cluster-backup-retention.days must be a whole number from 1 to 35',
      ]);
    assert.deepEqual(
      refused('rules:\n  kms-key-policy-no-cross-account:\n    ownAccounts:\n      - mine\n'),
      ['4: rules.kms-key-policy-no-cross-account.ownAccounts must be a list of texts that match `[0-9]{12}`'],
    );
    assert.deepEqual(refused('rules:\n  kms-key-rotation-enabled: { days: 3 }\n'), [
      '2: kms-key-rotation-enabled has no option "days"; it has none',
    ]);
  });

  it('stand beside a severity, which is checked too', () => {
    const { choices } = readConfiguration(
      'rules:\n  cw-loggroup-retention: { severity: low, days: 90 }\n  rds-instance-multi-az: off\n',
      '.parapet.yaml',
    );
    assert.deepEqual(choices.options, { 'cw-loggroup-retention': { days: 90 } });
    assert.deepEqual(choices.severities, { 'cw-loggroup-retention': 'low', 'rds-instance-multi-az': 'off' });
    assert.match(
      refused('rules:\n  cw-loggroup-retention: { severity: loud }\n')[0]!,
      /^2: .* must be one of critical/,
    );
    assert.match(
      refused('rules:\n  cw-loggroup-retention: 7\n')[0]!,
      /must be off, a severity .* or a mapping of options/,
    );
  });

  it('tells each unknown name on its line', () => {
    assert.deepEqual(
      refused('profle: all\nrules:\n  rds-instance-multiaz: off\n  nothing-like-it-at-all: off\n'),
      [
        '3: there is no rule "rds-instance-multiaz"; did you mean "rds-instance-multi-az"?',
        '4: there is no rule "nothing-like-it-at-all"',
        '1: there is no setting "profle"; the settings are extends, profile, rules, overrides, exclude, failOn, account, baseline, honour, requireReason, requireUntil, maxFileSize, installedModules',
      ],
    );
  });
});

describe('names of rules that have been replaced', () => {
  const rules = [
    rule('volume-new', { aliases: ['volume-old'] }),
    rule('volume-gone', { deprecated: { by: 'volume-new', why: 'it asks for less' } }),
  ];

  it('are taken in .parapet.yaml, and said with what replaces them', () => {
    const { choices, notes } = readConfiguration(
      'rules:\n  volume-old: off\n  volume-gone: low\n',
      'x',
      rules,
    );
    assert.deepEqual(choices.severities, { 'volume-new': 'off', 'volume-gone': 'low' });
    assert.deepEqual(notes, [
      { line: 2, message: 'The rule volume-old is called volume-new now.' },
      { line: 3, message: 'The rule volume-gone is deprecated: it asks for less. Use volume-new.' },
    ]);
  });
});
