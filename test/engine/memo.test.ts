import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../units.ts';
import { defineRule, yes } from '../../core/model/index.ts';
import type { TextChange } from '../../core/text/text-change.ts';
import { toJson } from '../rules/to-json.ts';
import { analysed, contextWith, seen } from './analysed.ts';

const TEMPLATE = `# A template
Parameters:
  Env:
    Type: String
    AllowedValues: [dev, prod]
    Default: dev
  Encrypt:
    Type: String
    Default: 'false'
Conditions:
  IsProd: !Equals [!Ref Env, prod]
Mappings:
  Sizes:
    dev:
      Days: 7
Resources:
  Logs:
    Type: AWS::S3::Bucket
    Properties:
      AccessControl: !If [IsProd, Private, PublicRead]
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Logs
      PolicyDocument:
        Statement:
          - Effect: Allow
            Principal: '*'
            Action: 's3:*'
            Resource: '*'
  Volume:
    Type: AWS::EC2::Volume
    Condition: IsProd
    Properties:
      Encrypted: !Ref Encrypt
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: 0.0.0.0/0
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: !Ref Logs
      IsLogging: false
`;

/** What a person may put in, whole pieces among them. */
const YAML_PIECES = [
  ' ',
  '\n',
  'x',
  ':',
  '"',
  "'",
  '#',
  '- ',
  '{',
  ']',
  '!If [IsProd, true, false]',
  '&a ',
  '*a',
  '\n---\n',
  '\nTransform: Unknown\n',
  '\n  Extra:\n    Type: AWS::S3::Bucket\n',
  '\n  Extra:\n    Type: AWS::EC2::Volume\n    Properties:\n      Encrypted: false\n',
  '\nParameters:\n  Other:\n    Type: String\n',
  '\nConditions:\n  Never: !Equals [a, b]\n',
  '    # parapet:ignore * -- because\n',
];
const JSON_PIECES = [
  ' ',
  '\n',
  'x',
  '"',
  ',',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\n    "Extra": {"Type": "AWS::S3::Bucket"},',
  '"Transform": "Unknown",',
  '"Parameters": {"Other": {"Type": "String"}},',
  '"Conditions": {"Never": {"Fn::Equals": ["a", "b"]}},',
];

interface Step {
  readonly at: number;
  readonly length: number;
  readonly piece: number;
  readonly lines: boolean;
}

const STEPS = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.constantFrom(0, 0, 0, 1, 2, 10, 80),
    piece: fc.nat(60),
    lines: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

function changeOf(text: string, { at, length, piece, lines }: Step, pieces: readonly string[]): TextChange {
  let start = Math.floor(at * text.length);
  let end = Math.min(text.length, start + length);
  if (lines) {
    start = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    if (length > 0) end = newline < 0 ? text.length : newline + 1;
    else end = start;
  }
  return { start, end, text: piece < pieces.length ? pieces[piece]! : '' };
}

function sameAsFresh(template: string, pieces: readonly string[]): void {
  const context = contextWith();
  fc.assert(
    fc.property(STEPS, (steps) => {
      let text = template;
      let previous = analyse(text, context);
      for (const step of steps) {
        const change = changeOf(text, step, pieces);
        text = text.slice(0, change.start) + change.text + text.slice(change.end);
        const next = analyse(text, context, previous, change);
        const fresh = analyse(text, context);
        // A text that was a template stays one to the editor until nothing in it is a resource.
        if (fresh !== undefined) assert.deepEqual(seen(next), seen(fresh), text);
        previous = next ?? fresh;
        if (previous === undefined) return;
      }
    }),
    { numRuns: 150 },
  );
}

describe('a lint after an edit', function () {
  this.timeout(60_000);

  it('equals a fresh one, in YAML', () => sameAsFresh(TEMPLATE, YAML_PIECES));

  it('equals a fresh one, with CRLF', () =>
    sameAsFresh(
      TEMPLATE.replaceAll('\n', '\r\n'),
      YAML_PIECES.map((piece) => piece.replaceAll('\n', '\r\n')),
    ));

  it('equals a fresh one, in JSON', () => sameAsFresh(toJson(TEMPLATE), JSON_PIECES));

  it('equals a fresh one after each keystroke of a template', () => {
    const context = contextWith();
    let previous = analyse('', context);
    for (let end = 1; end <= TEMPLATE.length; end++) {
      const text = TEMPLATE.slice(0, end);
      const change = { start: end - 1, end: end - 1, text: TEMPLATE[end - 1]! };
      const next = analyse(text, context, previous, previous === undefined ? undefined : change);
      assert.deepEqual(seen(next), seen(analyse(text, context)), text);
      previous = next;
    }
  });

  it('judges a resource that stands there twice at both of its places', () => {
    const volume = '  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      Encrypted: false\n';
    const analysis = analysed(`Resources:\n${volume}${volume.replace('V:', 'W:')}${volume}`);
    const starts = analysis.findings
      .filter(({ ruleId }) => ruleId === 'ebs-volume-encrypted')
      .map(({ place }) => analysis.locate(place).start);
    assert.equal(new Set(starts).size, starts.length, 'no finding shown twice at one place');
  });
});

describe('a keystroke', () => {
  const judged: string[] = [];
  const probe = defineRule({
    id: 'probe',
    title: 'Probe',
    severity: 'low',
    controls: [],
    on: '*',
    holds: (resource) => {
      judged.push(resource.name);
      return yes;
    },
    message: () => '',
  });
  const context = contextWith([probe]);

  function judgedAfter(text: string, find: string, insert: string): string[] {
    const before = analysed(text, context);
    const start = text.indexOf(find);
    assert(start >= 0);
    const change = { start, end: start, text: insert };
    judged.length = 0;
    analyse(text.slice(0, start) + insert + text.slice(start), context, before, change);
    return [...new Set(judged)];
  }

  it('in one resource judges that resource only', () => {
    assert.deepEqual(judgedAfter(TEMPLATE, 'PublicRead]', 'x'), ['Logs']);
    assert.deepEqual(judgedAfter(toJson(TEMPLATE), 'PublicRead"', 'x'), ['Logs']);
  });

  it('in a parameter judges it and what rests on it, through conditions too', () => {
    assert.deepEqual(judgedAfter(TEMPLATE, "false'", 'x').sort(), ['Parameters.Encrypt', 'Volume']);
    assert.deepEqual(judgedAfter(TEMPLATE, 'dev, prod]', 'x, ').sort(), ['Logs', 'Parameters.Env', 'Volume']);
    // `IsProd` cannot hold any more: the volume is in no deployment, and no rule sees it.
    assert.deepEqual(judgedAfter(TEMPLATE, 'prod]\nMappings', 'x'), ['Logs']);
  });

  it('in a section that can reach everything judges all', () => {
    assert.deepEqual(judgedAfter(`Transform: X\n${TEMPLATE}`, 'X\n', 'y').length, 7);
  });

  it('adds a resource and judges it alone', () => {
    assert.deepEqual(judgedAfter(TEMPLATE, '  Group:\n', '  New:\n    Type: AWS::SNS::Topic\n'), ['New']);
  });
});
