import assert from 'node:assert/strict';
import { World, type Value } from '../../../core/model/index.ts';
import { analysed, contextWith, foundIds } from '../../engine/analysed.ts';

const context = contextWith([]);

const AROUND = `Parameters:
  Name: {Type: String, Default: logs}
  Free: {Type: String}
  Env: {Type: String, AllowedValues: [dev, prod]}
  Cidrs: {Type: CommaDelimitedList, Default: '10.0.0.0/8, 0.0.0.0/0'}
  Flag: {Type: String, AllowedValues: [yes, no]}
Mappings:
  Sizes:
    dev: {Days: 7, Same: x}
    prod: {Days: 90, Same: x}
Conditions:
  IsProd: !Equals [!Ref Env, prod]
Metadata:
  base: &base {FromPort: 22, ToPort: 22}
`;

/** What a value written behind a property is, in the first world. */
function valueOf(written: string, path = 'X', around = AROUND): Value {
  const text = `${around}Resources:\n  R:\n    Type: AWS::Test::Thing\n    Properties:\n      X: ${written}\n`;
  return analysed(text, context).template.named('R')!.property(path.split('.'), new World());
}

const LITERALS: Record<string, string | number | boolean> = {
  '!Ref Name': 'logs',
  '{Ref: Name}': 'logs',
  "!Sub 'a-${Name}'": 'a-logs',
  "{'Fn::Sub': ['${A}-${!B}', {A: !Ref Name}]}": 'logs-${B}',
  "!Join ['-', [a, !Ref Name, b]]": 'a-logs-b',
  "!Join [',', !Ref Cidrs]": '10.0.0.0/8,0.0.0.0/0',
  '!Select [1, [a, b]]': 'b',
  '!Select [1, !Ref Cidrs]': '0.0.0.0/0',
  "!Select ['1', !Split [',', 'a,b']]": 'b',
  '!FindInMap [Sizes, prod, Days]': 90,
  '!FindInMap [Sizes, !Ref Env, Same]': 'x',
  '!If [IsProd, a, b]': 'a',
  "{'Fn::If': [IsProd, {Ref: Name}, b]}": 'logs',
  yes: true,
  Off: false,
  "'yes'": 'yes',
  '"7"': '7',
  '0o17': '0o17',
  '012345678901': '012345678901',
  '1_000': 1000,
};

describe('a value in a template', () => {
  for (const [written, expected] of Object.entries(LITERALS))
    it(`${written} is ${JSON.stringify(expected)}`, () => assert.equal(valueOf(written).literal(), expected));

  it('of which nothing is known exists all the same', () => {
    for (const written of [
      '!Ref Free',
      '!Ref AWS::Region',
      '!ImportValue x',
      '!GetAtt A.Arn',
      "'{{resolve:ssm:/a}}'",
      "!Sub '{{resolve:ssm-secure:/a:1}}'",
      "!Sub '{{resolve:secretsmanager:${Name}:SecretString:password}}'",
    ])
      assert.equal(valueOf(written).data.kind, 'present', written);
  });

  it('of which a part is known is a text with gaps', () => {
    const split = "!Join [':', ['{{resolve:secretsmanager', !Ref Name, 'SecretString:password}}']]";
    assert.equal(valueOf(split).data.kind, 'text');
    assert.equal(valueOf("!Sub 'mysql://${Name}:{{resolve:ssm-secure:/a:1}}@db'").data.kind, 'text');
    assert.equal(valueOf("!Sub 'arn:${AWS::Partition}:x'").is('*').truth, 'no');
    assert.equal(valueOf("!Join ['', [a, !Ref Free]]").is('b').truth, 'no');
    assert.equal(valueOf("!Join ['', [a, !Ref Free]]").is('ab').truth, 'unknown');
  });

  it('is a choice where the deployer chooses', () => {
    assert.equal(valueOf('!Ref Env').is('dev', 'prod').truth, 'yes');
    assert.equal(valueOf('!FindInMap [Sizes, !Ref Env, Days]').atLeast(7).truth, 'yes');
    assert.equal(valueOf('!FindInMap [Sizes, !Ref Env, Days]').atLeast(30).truth, 'unknown');
    assert.equal(valueOf('!Ref Flag').is(true, false).truth, 'yes');
  });

  it('is absent where it is AWS::NoValue, and no member of a list', () => {
    assert.equal(valueOf('!Ref AWS::NoValue').data.kind, 'absent');
    assert.equal(valueOf('[a, !Ref AWS::NoValue]').list().items.length, 1);
    assert.equal(valueOf('!If [IsProd, !Ref AWS::NoValue, b]').data.kind, 'absent');
  });

  it('refers to a resource', () => {
    for (const written of ['!Ref Q', '!GetAtt Q.Arn', '{Fn::GetAtt: [Q, Arn]}', "!Sub '${Q.Arn}/x'"])
      assert.equal(valueOf(written).refersTo({ name: 'Q' }).truth, 'yes', written);
    assert.equal(valueOf('!Ref Q').refersTo({ name: 'P' }).truth, 'no');
    assert.equal(valueOf('!ImportValue Q').refersTo({ name: 'Q' }).truth, 'unknown');
  });

  it('is merged from anchors, its own keys first', () => {
    assert.equal(valueOf('*base', 'X.FromPort').literal(), 22);
    assert.equal(valueOf('{<<: *base, ToPort: 80}', 'X.FromPort').literal(), 22);
    assert.equal(valueOf('{<<: *base, ToPort: 80}', 'X.ToPort').literal(), 80);
  });

  it('has its origin where it is a default', () => {
    assert.match(valueOf('!Ref Name').origin!.description, /parameter `Name`/);
    assert.equal(valueOf('logs').origin, undefined);
  });

  it('may be more than is written under a macro of unknown effect', () => {
    assert.equal(valueOf('a', 'Y').data.kind, 'absent');
    assert.equal(valueOf('a', 'Y', 'Transform: [Mystery]\n').data.kind, 'unknown');
    assert.equal(valueOf('a', 'Y', 'Transform: AWS::LanguageExtensions\n').data.kind, 'absent');
  });

  it('in a JSON text stands where it is written', () => {
    for (const quote of ["'", "!Sub '"]) {
      const text = `Resources:\n  R:\n    Type: AWS::Test::Thing\n    Properties:\n      X: ${quote}{"Statement": [{"Effect": "Deny"}]}'\n`;
      const analysis = analysed(text, context);
      const effect = analysis.template
        .named('R')!
        .property(['X'], new World())
        .parsed()
        .get(['Statement', 0, 'Effect']);
      const { start, end } = analysis.locate(effect.place);
      assert.equal(effect.literal(), 'Deny');
      assert.equal(text.slice(start, end), '"Deny"');
    }
  });

  it('in a JSON text that is joined of pieces is read with its gaps, in a JSON text within it too', () => {
    const joined = (pieces: string): Value => valueOf(`!Join ['', [${pieces}]]`).parsed();
    const call = joined(
      `'{"domain": "', !Ref Q, '", "free": "\${x}", "policy": "{\\"who\\": \\"', !GetAtt P.Arn, '\\"}"}'`,
    );
    assert.equal(call.get('domain').refersTo({ name: 'Q' }).truth, 'yes');
    assert.equal(call.get('free').literal(), '${x}');
    assert.equal(call.get('policy').parsed().get('who').refersTo({ name: 'P' }).truth, 'yes');
    assert.equal(joined(`'{"a": "', 'b', '"}'`).get('a').literal(), 'b');
    assert.equal(joined(`'{"a": ', !Ref Q, '}'`).data.kind, 'unknown');
    assert.equal(joined(`!Ref Q`).data.kind, 'present');
  });
});

describe('resources that are made of others', () => {
  it('a loop makes one for each item', () => {
    const text = `Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Volumes:
    - Name
    - [A, B]
    - Volume\${Name}:
        Type: AWS::EC2::Volume
        Properties: {Encrypted: false, AvailabilityZone: !Sub 'eu-\${Name}'}
`;
    const { template } = analysed(text, context);
    assert.deepEqual(
      template.declarations.map(({ name }) => name),
      ['VolumeA', 'VolumeB'],
    );
    const zone = template.named('VolumeB')!.property(['AvailabilityZone'], new World());
    assert.equal(zone.literal(), 'eu-B');
    assert(foundIds(analysed(text)).includes('ebs-volume-encrypted'));
  });

  it('a serverless function has what Globals say', () => {
    const text = `Transform: AWS::Serverless-2016-10-31
Globals: {Function: {Tracing: Active}}
Resources:
  F: {Type: 'AWS::Serverless::Function', Properties: {Handler: a.b}}
  G: {Type: 'AWS::Serverless::Function', Properties: {Tracing: PassThrough}}
`;
    const { template } = analysed(text, context);
    const mode = (name: string) => template.named(name)!.property(['TracingConfig', 'Mode'], new World());
    assert.equal(template.named('F')!.type, 'AWS::Lambda::Function');
    assert.equal(mode('F').literal(), 'Active');
    assert.equal(mode('G').literal(), 'PassThrough');
  });
});
