import assert from 'node:assert/strict';
import { applyChanges } from '../../core/engine/fix.ts';
import { analysed } from './analysed.ts';

const RULE = 'ebs-volume-encrypted';

/** A template with lines in three places: above the resource, above its properties, behind the property. */
const volume = ({
  above = '',
  inside = '',
  behind = '',
  metadata = '',
  head = '',
}): string => `${head}Resources:
${above}  Volume:
    Type: AWS::EC2::Volume
${metadata}    Properties:
${inside}      Encrypted: false${behind}
  Other:
    Type: AWS::EC2::Volume
    Properties:
      Encrypted: false
`;

/** The resources whose volume is still found, and the faults of suppressions. */
function left(text: string): { found: string[]; faults: string[] } {
  const { findings } = analysed(text);
  return {
    found: findings.filter(({ ruleId }) => ruleId === RULE).map(({ resource }) => resource),
    faults: findings.filter(({ ruleId }) => ruleId.startsWith('suppression-')).map(({ ruleId }) => ruleId),
  };
}

const OTHER_ALONE = { found: ['Other'], faults: [] };

describe('a comment that ignores a rule', () => {
  const comment = `# parapet:ignore ${RULE} -- a scratch disk`;

  it('covers its line, the property below it, or the resource below it', () => {
    assert.deepEqual(left(volume({ behind: ` ${comment}` })), OTHER_ALONE);
    assert.deepEqual(left(volume({ inside: `      ${comment}\n` })), OTHER_ALONE);
    assert.deepEqual(left(volume({ above: `  ${comment}\n` })), OTHER_ALONE);
    assert.deepEqual(left(volume({ above: `  ${comment}\n  # why\n\n` })), OTHER_ALONE);
  });

  it('above a later resource covers that one alone', () => {
    const text = volume({}).replace('  Other:', `  ${comment}\n  Other:`);
    assert.deepEqual(left(text), { found: ['Volume'], faults: [] });
  });

  it('works with CRLF', () => {
    assert.deepEqual(left(volume({ above: `  ${comment}\n` }).replaceAll('\n', '\r\n')), OTHER_ALONE);
  });

  it('keeps what it ignores among the suppressed', () => {
    const { suppressed } = analysed(volume({ above: `  ${comment}\n` }));
    assert.deepEqual(
      suppressed.map(({ ruleId, resource }) => [ruleId, resource]),
      [[RULE, 'Volume']],
    );
  });

  it('names several rules, or all', () => {
    for (const rules of [`sg-no-ingress-ssh, ${RULE}`, `sg-no-ingress-ssh ${RULE}`, '*'])
      assert.deepEqual(left(volume({ above: `  # parapet:ignore ${rules} -- why\n` })), OTHER_ALONE);
  });

  it('holds through the day that it names', () => {
    const until = (day: string) =>
      left(volume({ above: `  # parapet:ignore ${RULE} until=${day} -- why\n` }));
    assert.deepEqual(until('2026-06-15'), OTHER_ALONE);
    assert.deepEqual(until('2026-06-14'), {
      found: ['Volume', 'Other'],
      faults: ['suppression-not-expired'],
    });
  });

  it('needs a reason', () => {
    for (const tail of ['', ' --', ' --  '])
      assert.deepEqual(left(volume({ above: `  # parapet:ignore ${RULE}${tail}\n` })), {
        found: ['Volume', 'Other'],
        faults: ['suppression-has-reason'],
      });
  });

  it('is told as unused where nothing is left to ignore', () => {
    const text = volume({ above: '  # parapet:ignore sg-no-ingress-ssh -- why\n' });
    assert.deepEqual(left(text), { found: ['Volume', 'Other'], faults: ['suppression-in-use'] });
  });
});

describe('a comment that ignores a rule in a whole file', () => {
  const comment = `# parapet:ignore-file ${RULE} -- scratch disks`;

  it('covers all of it, wherever it stands', () => {
    const NONE = { found: [], faults: [] };
    assert.deepEqual(left(volume({ head: `${comment}\n` })), NONE);
    assert.deepEqual(left(volume({ head: `\uFEFF${comment}\n---\n` })), NONE);
    assert.deepEqual(left(volume({ behind: ` ${comment}` })), NONE);
    assert.deepEqual(left(`${volume({})}${comment}\n`), NONE);
  });

  it('covers the rules that it names alone, needs a reason, ends and is told as unused, as others are', () => {
    const found = ['Volume', 'Other'];
    const with_ = (words: string): string => volume({ head: `# parapet:ignore-file ${words}\n` });
    assert.deepEqual(left(with_(RULE)), { found, faults: ['suppression-has-reason'] });
    assert.deepEqual(left(with_(`${RULE} until=2020-01-01 -- why`)), {
      found,
      faults: ['suppression-not-expired'],
    });
    assert.deepEqual(left(with_('sg-no-ingress-ssh -- why')), { found, faults: ['suppression-in-use'] });
  });
});

describe('metadata that ignores a rule', () => {
  it('covers its resource', () => {
    for (const ignore of [`[${RULE} -- why]`, `${RULE} -- why`, `[{rule: ${RULE}, reason: why}]`])
      assert.deepEqual(
        left(volume({ metadata: `    Metadata: {Parapet: {ignore: ${ignore}}}\n` })),
        OTHER_ALONE,
      );
  });

  it('covers the template', () => {
    assert.deepEqual(left(volume({ head: `Metadata:\n  Parapet:\n    ignore:\n      - ${RULE} -- why\n` })), {
      found: [],
      faults: [],
    });
  });

  it('expires', () => {
    const ignore = `[{rule: ${RULE}, reason: why, until: 2026-06-14}]`;
    assert.deepEqual(left(volume({ metadata: `    Metadata: {Parapet: {ignore: ${ignore}}}\n` })), {
      found: ['Volume', 'Other'],
      faults: ['suppression-not-expired'],
    });
  });

  it('works in JSON, pretty and compact', () => {
    const properties = { Encrypted: false };
    const Metadata = { Parapet: { ignore: [`${RULE} -- why`] } };
    const resource = { Type: 'AWS::EC2::Volume', Properties: properties };
    const own = { Resources: { Volume: { ...resource, Metadata }, Other: resource } };
    const whole = { Metadata, Resources: { Volume: resource, Other: resource } };
    for (const step of [0, 2]) {
      assert.deepEqual(left(JSON.stringify(own, undefined, step)), OTHER_ALONE);
      assert.deepEqual(left(JSON.stringify(whole, undefined, step)), { found: [], faults: [] });
    }
  });
});

describe('the comment that is offered', () => {
  it('stands above a text of several lines when the finding is within it, and suppresses it', () => {
    const text = `Resources:
  Deploy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: |
        {"Version": "2012-10-17",
         "Statement": [
           {"Effect": "Allow", "Action": "*", "Resource": "*"}]}
`;
    const analysis = analysed(text);
    const finding = analysis.findings.find(({ ruleId }) => ruleId === 'iam-policy-no-full-admin')!;
    assert.equal(text.slice(0, analysis.locate(finding.place).start).split('\n').length, 8);
    const [changes] = [
      ...analysis.suppressionOf(finding, { on: 'property', reason: 'of the exam' })!.values(),
    ];
    const after = applyChanges(text, changes!);
    assert.equal(
      after,
      text.replace(
        '      PolicyDocument',
        `      # parapet:ignore ${finding.ruleId} -- of the exam\n      PolicyDocument`,
      ),
    );
    assert(!analysed(after).findings.some(({ ruleId }) => ruleId === finding.ruleId));
  });

  it('have the place for a reason until somebody writes one, and ignore nothing so long', () => {
    const text = volume({});
    const analysis = analysed(text);
    const finding = analysis.findings.find(({ ruleId }) => ruleId === RULE)!;
    const [changes] = [...analysis.suppressionOf(finding, { on: 'property' })!.values()];
    const after = applyChanges(text, changes!);
    assert.match(after, /# parapet:ignore ebs-volume-encrypted -- \S/);
    assert.deepEqual(left(after), { found: ['Volume', 'Other'], faults: ['suppression-has-reason'] });
  });

  it('cover a resource where they are written above it', () => {
    const text = volume({});
    const analysis = analysed(text);
    const finding = analysis.findings.find(({ ruleId }) => ruleId === RULE)!;
    const [changes] = [
      ...analysis.suppressionOf(finding, { on: 'resource', reason: 'a\nscratch disk' })!.values(),
    ];
    const comment = '  # parapet:ignore ebs-volume-encrypted -- a scratch disk\n';
    assert.equal(applyChanges(text, changes!), volume({ above: comment }));
    assert.deepEqual(left(volume({ above: comment })), { found: ['Other'], faults: [] });
  });

  for (const [name, metadata] of [
    ['nothing', ''],
    ['other metadata', '"Metadata": { "Owner": "shop" },'],
    ['empty metadata', '"Metadata": {},'],
    ['one text', '"Metadata": { "Parapet": { "ignore": "ebs-volume-cmk -- of AWS will do" } },'],
    ['a list in a line', '"Metadata": { "Parapet": { "ignore": ["ebs-volume-cmk -- of AWS will do"] } },'],
    ['an empty list', '"Metadata": { "Parapet": { "ignore": [] } },'],
    [
      'a list of lines',
      '"Metadata": { "Parapet": { "ignore": [\n        "ebs-volume-cmk -- of AWS will do"\n      ] } },',
    ],
  ])
    it(`in JSON join ${name}`, () => {
      const text = `{\n  "Resources": {\n    "Volume": {\n      "Type": "AWS::EC2::Volume",\n      ${metadata}\n      "Properties": { "Encrypted": false }\n    }\n  }\n}\n`;
      const analysis = analysed(text);
      const finding = analysis.findings.find(({ ruleId }) => ruleId === RULE)!;
      const wish = { on: 'property', reason: 'a "scratch" disk' } as const;
      const [changes] = [...analysis.suppressionOf(finding, wish)!.values()];
      const after = applyChanges(text, changes!);
      const { ignore } = (
        JSON.parse(after) as {
          Resources: { Volume: { Metadata: { Parapet: { ignore: string | string[] } } } };
        }
      ).Resources.Volume.Metadata.Parapet;
      const before = metadata!.includes('cmk') ? ['ebs-volume-cmk -- of AWS will do'] : [];
      assert.deepEqual(ignore, [...before, 'ebs-volume-encrypted -- a "scratch" disk']);
      assert.deepEqual(left(after).found, []);
      // What else the resource says stays.
      if (name === 'other metadata') assert.match(after, /"Owner": "shop"/);
    });
});
