import assert from 'node:assert/strict';
import { analyse, type TemplateAnalysis as Analysis } from './units.ts';
import { analysed, contextWith, foundIds } from './engine/analysed.ts';
import { toJson } from './rules/to-json.ts';

const context = contextWith();

const YAML: Record<string, string> = {
  plain: `Resources:
  Volume:
    Type: AWS::EC2::Volume
    Properties:
      Encrypted: false
`,
  conditions: `Parameters:
  Env: {Type: String, AllowedValues: [dev, prod]}
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  NotProd: !Not [!Condition IsProd]
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Condition: NotProd
    Properties:
      AccessControl: !If [IsProd, Private, !Ref AWS::NoValue]
`,
  anchors: `Resources:
  A: &a
    Type: AWS::SQS::Queue
    Properties: &p
      SqsManagedSseEnabled: false
  B: *a
  C:
    Type: AWS::SQS::Queue
    Properties:
      <<: *p
      QueueName: c
`,
  scalars: `Description: >-
  folded
  text
Resources:
  Function:
    Type: "AWS::Lambda::Function"
    Properties:
      Code:
        ZipFile: |
          def f():
            return "Resources: {"
      Role: !Sub 'arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/x' # why
`,
  loop: `Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Topics:
    - Name
    - [A, B]
    - Topic\${Name}:
        Type: AWS::SNS::Topic
        Properties:
          TopicName: !Sub 'x-\${Name}'
`,
  serverless: `Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Tracing: Active
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties: {Handler: a.b, Runtime: python3.12}
`,
  policy: `Resources:
  P:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Q]
      PolicyDocument: !Sub |
        {"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": "\${Q.Arn}"}]}
  Q:
    Type: AWS::SQS::Queue
`,
};
const TEMPLATES: Record<string, string> = {
  ...YAML,
  ...Object.fromEntries(
    ['plain', 'conditions', 'serverless', 'policy'].map((name) => [`${name} in JSON`, toJson(YAML[name]!)]),
  ),
  'minified JSON': JSON.stringify(JSON.parse(toJson(YAML['policy']!))),
  CRLF: YAML['conditions']!.replaceAll('\n', '\r\n'),
};

function quickly(text: string, milliseconds = 10_000): Analysis | undefined {
  const start = process.cpuUsage();
  const analysis = analyse(text, context);
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  assert(took < milliseconds, `took ${Math.round(took)} ms`);
  return analysis;
}

const inProperties = (lines: string): string =>
  `Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      Encrypted: ${lines}\n`;

describe('any prefix of a template', () => {
  for (const [name, text] of Object.entries(TEMPLATES)) {
    it(`${name} is read`, () => {
      for (let end = 0; end <= text.length; end++) quickly(text.slice(0, end));
    });
  }
});

describe('any edit of one character', () => {
  for (const name of ['anchors', 'conditions in JSON']) {
    it(`of ${name} is read`, () => {
      const text = TEMPLATES[name]!;
      for (let at = 0; at < text.length; at++) {
        quickly(text.slice(0, at) + text.slice(at + 1));
        for (const char of ['"', '{', ']', ':', '\n', '&', '\t']) {
          quickly(text.slice(0, at) + char + text.slice(at));
        }
      }
    });
  }
});

describe('what is no template', () => {
  it('is told as none', () => {
    for (const text of ['', '\n', '\0\u0001\u0002', '{', '[', 'Resources', '\uFEFF', '%YAML 1.2\n---\n'])
      assert.equal(quickly(text), undefined);
  });

  it('is read without harm behind the header of one', () => {
    let junk = '';
    for (let i = 0; i < 5000; i++) junk += String.fromCharCode((i * 7919) % 0x3000);
    quickly(`Resources:\n  A:\n    Type: AWS::S3::Bucket\n${junk}`);
    quickly(`{"Resources": {"A": {"Type": "AWS::S3::Bucket"}, ${junk}`);
    quickly(`Resources:\n  A:\n    Type: AWS::S3::Bucket\n    Properties: "\ud800\0\n`);
  });
});

describe('names that JavaScript has', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  it('are names like any other', () => {
    for (const name of names) {
      const text = `Parameters:
  ${name}: {Type: String, Default: 'false'}
Conditions:
  ${name}: !Equals [!Ref ${name}, 'true']
Mappings:
  ${name}: {${name}: {${name}: false}}
Resources:
  ${name}:
    Type: AWS::EC2::Volume
    Properties:
      ${name}: 1
      Encrypted: !FindInMap [${name}, ${name}, ${name}]
  Other:
    Type: ${name}
    Properties: {Encrypted: !${name} x}
`;
      assert(foundIds(analysed(text, context)).includes('ebs-volume-encrypted'), name);
      quickly(text.replaceAll('AWS::EC2::Volume', 'AWS::S3::Bucket'));
      quickly(text.replace('AWS::EC2::Volume', 'AWS::SQS::Queue'));
    }
  });

  it('are no functions that an unknown call finds', () => {
    for (const name of names)
      assert.deepEqual(
        foundIds(analysed(inProperties(`!${name} x`), context)).filter((id) => id === 'ebs-volume-encrypted'),
        [],
      );
  });
});

describe('what refers to itself', () => {
  it('a condition is unknown', () => {
    const ten = (name: string): string => Array.from({ length: 10 }, () => `!Condition ${name}`).join(', ');
    const text = `Conditions:
  A: !And [${ten('A')}]
  B: !Or [${ten('C')}]
  C: !Not [!Or [${ten('B')}]]
${inProperties('!If [A, false, !If [B, false, false]]')}`;
    assert.deepEqual(
      quickly(text)?.findings.filter(({ ruleId }) => ruleId === 'ebs-volume-encrypted'),
      [],
    );
  });

  it('conditions that fan out take no time', () => {
    const levels = Array.from(
      { length: 18 },
      (_, i) => `  C${i}: !And [${Array.from({ length: 10 }, () => `!Condition C${i + 1}`).join(', ')}]`,
    ).join('\n');
    const text = `Parameters:\n  P: {Type: String}\nConditions:\n${levels}\n  C18: !Equals [!Ref P, x]\n${inProperties('!If [C0, false, true]')}`;
    assert(foundIds(quickly(text)!).includes('ebs-volume-encrypted'));
  });

  it('an anchor is read', () => {
    quickly(inProperties('&a [*a, *a]'));
    quickly(inProperties('&a !If [X, *a, *a]'));
    quickly(inProperties("&a !Join ['', [*a, *a]]"));
    quickly(inProperties("&a !Sub ['${x}${x}', {x: *a}]"));
    quickly(inProperties('&a {Fn::Select: [0, *a]}'));
    quickly('Resources:\n  A: &a\n    Type: AWS::S3::Bucket\n    Properties: *a\n');
    quickly('Resources:\n  A: &a\n    <<: *a\n    Type: AWS::S3::Bucket\n');
    quickly('Resources: &r\n  A:\n    Type: AWS::S3::Bucket\n    Properties: {<<: [*r, *r, *r]}\n');
    quickly(
      "Transform: AWS::LanguageExtensions\nResources:\n  A:\n    Type: AWS::S3::Bucket\n  Fn::ForEach::X: [I, &a !Split [',', *a], {'T${I}': {Type: 'AWS::SNS::Topic'}}]\n",
    );
  });

  it('aliases that multiply take no time', () => {
    const bomb = (first: string, next: (name: string) => string): string => {
      let lines = `  a0: &a0 ${first}\n`;
      for (let i = 1; i < 30; i++) lines += `  a${i}: &a${i} ${next(`*a${i - 1}`)}\n`;
      return `Metadata:\n${lines}${inProperties('*a29')}`;
    };
    quickly(bomb('[x, x]', (a) => `[${a}, ${a}, ${a}, ${a}]`));
    quickly(bomb('{x: 1}', (a) => `{x: ${a}, y: ${a}}`));
    quickly(bomb('{x: 1}', (a) => `{<<: [${a}, ${a}, ${a}]}`));
    quickly(bomb('xx', (a) => `!Join ['', [${a}, ${a}, ${a}]]`));
    quickly(bomb('xx', (a) => `!Sub ['\${x}\${y}', {x: ${a}, y: ${a}}]`));
  });
});

describe('what is very deep or very long', () => {
  const DEEP = 10_000;

  it('JSON and flow', () => {
    quickly(inProperties('['.repeat(DEEP) + ']'.repeat(DEEP)));
    quickly(inProperties('['.repeat(DEEP)));
    quickly(inProperties('{a: '.repeat(DEEP) + '}'.repeat(DEEP)));
    const json = (value: string): string =>
      `{"Resources":{"V":{"Type":"AWS::EC2::Volume","Properties":{"Encrypted":${value}}}}}`;
    quickly(json('['.repeat(DEEP) + ']'.repeat(DEEP)));
    quickly(json('{"a":'.repeat(DEEP)));
    quickly(json('{"Fn::Base64":'.repeat(DEEP) + '1' + '}'.repeat(DEEP)));
    quickly(json(JSON.stringify('['.repeat(DEEP))));
  });

  it('YAML blocks', () => {
    let text = 'Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n';
    for (let i = 0; i < 2000; i++) text += `${' '.repeat(6 + i)}a:\n`;
    quickly(text);
    quickly(inProperties('- '.repeat(DEEP)));
    quickly(inProperties(`\n        ${'- '.repeat(DEEP)}`));
    quickly(inProperties('!If '.repeat(DEEP)));
  });

  it('a line of 200 KB', () => {
    const long = 'x'.repeat(200_000);
    for (const value of [
      long,
      `"${long}"`,
      `!Sub '${'${a}'.repeat(50_000)}'`,
      `[${'a, '.repeat(60_000)}]`,
      `{${'a: b, '.repeat(30_000)}}`,
      ' '.repeat(200_000),
      '"'.repeat(200_000),
      '#'.repeat(200_000),
    ])
      quickly(inProperties(value));
    quickly(`Resources:\n  V:\n    Type: AWS::EC2::Volume\n    # parapet:ignore ${'a '.repeat(100_000)}\n`);
  });
});

describe('a broken text', () => {
  it('keeps the findings of what can be read', () => {
    const text = `Resources:
  Broken:
    Type: AWS::S3::Bucket
    Properties: {A: [
  Volume:
    Type: AWS::EC2::Volume
    Properties:
      Encrypted: false
`;
    assert(foundIds(analysed(text, context)).includes('ebs-volume-encrypted'));
    const json = toJson(TEMPLATES['plain']!);
    const broken = json.replace(
      '"Resources": {',
      '"Resources": {\n    "Half": {\n      "Type": "AWS::S3::\n    },',
    );
    assert(foundIds(analysed(broken, context)).includes('ebs-volume-encrypted'));
  });

  it('keeps the findings of a half-typed resource above the line being typed', () => {
    const text =
      'Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      Encrypted: false\n      Tag';
    assert(foundIds(analysed(text, context)).includes('ebs-volume-encrypted'));
  });
});
