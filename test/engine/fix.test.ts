import assert from 'node:assert/strict';
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
