import assert from 'node:assert/strict';
import type { Fix, Resource } from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';
import { setting } from '../../rules/shared/edits.ts';
import { applyChanges, fixAll, fixesIn } from '../units.ts';
import { analysed, contextWith } from './analysed.ts';

const PUBLIC_ACCESS = [
  's3-bucket-block-public-acls',
  's3-bucket-block-public-policy',
  's3-bucket-ignore-public-acls',
  's3-bucket-restrict-public-buckets',
];

const BUCKET = `Resources:
  # the logs
  Logs:
    Type: AWS::S3::Bucket # kept
    Properties:
      BucketName: logs # why
`;

const block = /BlockPublicAcls|BlockPublicPolicy|IgnorePublicAcls|RestrictPublicBuckets/g;

describe('fix all', () => {
  const context = contextWith();
  const everything = (): boolean => true;

  for (const [name, text] of [
    ['YAML', BUCKET],
    ['CRLF', BUCKET.replaceAll('\n', '\r\n')],
    ['JSON', '{\n  "Resources": {\n    "Logs": {\n      "Type": "AWS::S3::Bucket"\n    }\n  }\n}\n'],
    ['compact JSON', '{"Resources":{"Logs":{"Type":"AWS::S3::Bucket","Properties":{"BucketName":"logs"}}}}'],
  ] as const) {
    it(`makes one block of four rules' properties, in ${name}`, () => {
      const { text: fixed, applied } = fixAll(text, context, everything);
      const after = analysed(fixed, context);
      assert.deepEqual([...new Set(fixed.match(block))].length, 4);
      assert.equal(fixed.match(block)?.length, 4, fixed);
      assert.equal(fixed.match(/PublicAccessBlockConfiguration/g)?.length, 1, fixed);
      assert.deepEqual(after.unreadable, []);
      assert(!after.findings.some(({ ruleId }) => PUBLIC_ACCESS.includes(ruleId)));
      assert(applied.length > 0);
      if (name.endsWith('JSON')) JSON.parse(fixed);
      if (name === 'CRLF') assert(!/[^\r]\n/.test(fixed));
      if (name === 'YAML')
        for (const comment of ['# the logs', '# kept', '# why']) assert(fixed.includes(comment));
    });
  }

  it('comes to rest: a second run changes nothing', () => {
    const once = fixAll(BUCKET, context).text;
    assert.equal(fixAll(once, context).text, once);
  });

  it('undoes a repair that leaves its finding, and makes the others of the same round', () => {
    const text = `Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties: {Size: 10}
  Jobs:
    Type: AWS::SQS::Queue
    Properties: {SqsManagedSseEnabled: false}
`;
    // It changes the size, and the volume stays as unencrypted as it was.
    const grow = (volume: Resource): Fix => ({
      title: 'Grow',
      safety: 'safe',
      edits: [setting(volume, 'Size', 20)],
    });
    const useless = rules.map((rule) => (rule.id === 'ebs-volume-encrypted' ? { ...rule, fix: grow } : rule));
    const chosen = ['ebs-volume-encrypted', 'sqs-queue-encrypted'];
    const own = contextWith(useless.filter(({ id }) => chosen.includes(id)) as typeof rules);
    const { text: fixed, applied } = fixAll(text, own, everything);
    assert.equal(fixed, text.replace('SqsManagedSseEnabled: false', 'SqsManagedSseEnabled: true'));
    assert.deepEqual(
      applied.map(({ finding }) => finding.ruleId),
      ['sqs-queue-encrypted'],
    );
  });
});

describe('a fix of a default', () => {
  const template = (parameter: string): string => `Parameters:
  Encrypt: {Type: String, Default: 'false'${parameter}}
Resources:
  Volume:
    Type: AWS::EC2::Volume
    Properties:
      Encrypted: !Ref Encrypt
`;
  const repaired = (text: string): string[] => {
    const analysis = analysed(text);
    const finding = analysis.findings.find(({ ruleId }) => ruleId === 'ebs-volume-encrypted');
    assert(finding !== undefined);
    return fixesIn(analysis, finding).map(({ changes }) => applyChanges(text, changes));
  };

  it('changes the default and leaves the reference', () => {
    assert.deepEqual(repaired(template('')), [template('').replace("'false'", "'true'")]);
  });

  it('is not offered where the value is not allowed', () => {
    assert.deepEqual(repaired(template(", AllowedValues: ['false', 'maybe']")), []);
    assert.equal(repaired(template(", AllowedValues: ['false', 'true']")).length, 1);
  });
});
