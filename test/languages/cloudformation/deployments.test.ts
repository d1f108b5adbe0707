import assert from 'node:assert/strict';
import { analysed, contextWith, foundIds } from '../../engine/analysed.ts';

const context = contextWith();

/** What a person is told of a rule: the message's last sentence where it speaks of deployments, else an empty text. */
function told(text: string, rule: string): (string | undefined)[] {
  return analysed(text, context)
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map(({ message }) => / (Only [^(]*\.)/.exec(message)?.[1] ?? '');
}

function bucket(around: string, access: string): string {
  return `${around}Resources:\n  Data:\n    Type: AWS::S3::Bucket\n    Properties:\n      AccessControl: ${access}\n`;
}

const PUBLIC = 's3-bucket-acl-no-public-read';
const STAGES = `Parameters:
  Stage: {Type: String, Default: live, AllowedValues: [dev, live]}
Mappings:
  Settings:
    live: {Access: Private, IsOpen: 'false'}
    dev: {Access: PublicRead, IsOpen: 'true'}
`;

describe('conditions and values of CloudFormation are one arithmetic', () => {
  const constant = (condition: string): string =>
    bucket(`${STAGES}Conditions:\n  Closed: ${condition}\n`, '!If [Closed, Private, PublicRead]');

  for (const holds of [
    "!Equals [!FindInMap [Settings, live, IsOpen], 'false']",
    '!Equals [a, a]',
    "!Not [!Equals ['', x]]",
    "!Equals [!Join ['-', [a, b]], a-b]",
    '!Equals [!Select [1, [a, b]], b]',
    "!Equals [!Sub ['${x}', {x: y}], y]",
  ])
    it(`${holds} always holds`, () => assert.deepEqual(told(constant(holds), PUBLIC), []));

  it('the key of a mapping is what CloudFormation makes of it, as the text that asks for it is', () => {
    const keyed = (key: string, asked: string): string =>
      bucket(
        `Mappings: {Open: {${key}: {access: PublicRead}}}\nParameters: {IsOpen: {Type: String, Default: ${asked}}}\n`,
        '!FindInMap [Open, !Ref IsOpen, access]',
      );
    assert.deepEqual(told(keyed('yes', 'yes'), PUBLIC), ['']);
    assert.deepEqual(told(keyed('yes', '"true"'), PUBLIC), ['']);
    assert.deepEqual(told(keyed('yes', '"yes"'), PUBLIC), ['']);
    assert.deepEqual(told(keyed('"yes"', 'yes'), PUBLIC), []);
  });

  it('a default is used where a mapping has no such entry', () => {
    const found = "!FindInMap [Settings, none, IsOpen, {DefaultValue: 'no'}]";
    assert.deepEqual(told(constant(`!Equals [${found}, 'no']`), PUBLIC), []);
    const text = 'Transform: AWS::LanguageExtensions\n';
    assert.deepEqual(
      told(bucket(text + STAGES, '!FindInMap [Settings, none, Access, {DefaultValue: PublicRead}]'), PUBLIC),
      [''],
    );
  });

  it('a condition that asks a mapping for a stage follows the stage', () => {
    const condition = "Conditions:\n  Open: !Equals [!FindInMap [Settings, !Ref Stage, IsOpen], 'true']\n";
    const access = '!If [Open, !FindInMap [Settings, !Ref Stage, Access], Private]';
    assert.deepEqual(told(bucket(STAGES + condition, access), PUBLIC), ['Only when `Open` is true.']);
    const closed = '!If [Open, Private, !FindInMap [Settings, !Ref Stage, Access]]';
    assert.deepEqual(told(bucket(STAGES + condition, closed), PUBLIC), []);
  });

  it('a default that was read decides what is asked of the parameter, whichever comes first', () => {
    const key = (properties: string): string => `Parameters:
  Spec: {Type: String, Default: SYMMETRIC_DEFAULT, AllowedValues: [SYMMETRIC_DEFAULT, RSA_2048]}
Conditions:
  Symmetric: !Equals [!Ref Spec, SYMMETRIC_DEFAULT]
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: {${properties}, KeySpec: !Ref Spec}
`;
    assert.deepEqual(
      told(key('EnableKeyRotation: !If [Symmetric, true, false]'), 'kms-key-rotation-enabled'),
      [],
    );
    assert.deepEqual(
      told(key('EnableKeyRotation: !If [Symmetric, false, false]'), 'kms-key-rotation-enabled'),
      ['Only when `Symmetric` is true.'],
    );
  });

  it('of parameters that are equal one decides the other', () => {
    const text = bucket(
      `Parameters:
  A: {Type: String}
  B: {Type: String}
Conditions:
  Same: !Equals [!Ref A, !Ref B]
  AIsX: !Equals [!Ref A, x]
  BIsX: !Equals [!Ref B, x]
`,
      '!If [Same, !If [AIsX, !If [BIsX, Private, PublicRead], Private], Private]',
    );
    assert.deepEqual(told(text, PUBLIC), []);
  });
});

describe('a finding says in which deployments it is', () => {
  const parameters = 'Parameters:\n  Who: {Type: String, AllowedValues: [nobody, all, some]}\n';
  const conditions =
    'Conditions:\n  All: !Equals [!Ref Who, all]\n  Some: !Equals [!Ref Who, some]\n  Not: !Not [!Condition All]\n';

  it('without what follows from what it needs', () =>
    assert.deepEqual(
      told(bucket(parameters + conditions, '!If [Some, Private, !If [All, PublicRead, Private]]'), PUBLIC),
      ['Only when `All` is true.'],
    ));

  it('once where two conditions are the same', () =>
    assert.deepEqual(
      told(bucket(parameters + conditions, '!If [All, !If [Not, Private, PublicRead], Private]'), PUBLIC),
      ['Only when `All` is true.'],
    ));

  it('where the resource is not in all of them', () => {
    const text = bucket(parameters + conditions, 'PublicRead').replace(
      '    Properties',
      '    Condition: All\n    Properties',
    );
    assert.deepEqual(told(text, PUBLIC), ['Only when `All` is true.']);
  });

  it('of what decides together', () => {
    const text = bucket(
      `Parameters: {A: {Type: String}, B: {Type: String}}
Conditions: {IsA: !Equals [!Ref A, x], IsB: !Equals [!Ref B, x]}
`,
      '!If [IsA, !If [IsB, PublicRead, Private], Private]',
    );
    assert.deepEqual(told(text, PUBLIC), ['Only when `IsA` is true and `IsB` is true.']);
  });
});

describe('no condition is beyond the search', () => {
  const group = (count: number, opens: number): string => {
    const numbers = Array.from({ length: count }, (_, i) => i);
    const rules = numbers.map((i) => {
      const rule = i === opens ? '22, ToPort: 22, CidrIp: 0.0.0.0/0' : '443, ToPort: 443, CidrIp: 10.0.0.0/8';
      return `        - !If [Has${i}, {IpProtocol: tcp, FromPort: ${rule}}, !Ref AWS::NoValue]\n`;
    });
    return `Parameters:
${numbers.map((i) => `  P${i}: {Type: String}\n`).join('')}Conditions:
${numbers.map((i) => `  Has${i}: !Not [!Equals [!Ref P${i}, '']]\n`).join('')}Resources:
  Mesh:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: mesh
      SecurityGroupIngress:
${rules.join('')}`;
  };
  for (const [count, opens] of [
    [5, 4],
    [6, 0],
    [20, 13],
    [60, 59],
  ] as const)
    it(`of ${count} the one that opens the group is found and named`, () =>
      assert.deepEqual(told(group(count, opens), 'sg-no-ingress-ssh'), [
        `Only when \`Has${opens}\` is true.`,
      ]));

  it('of more than are tried by themselves it is found, in some deployments', () =>
    assert.deepEqual(told(group(150, 140), 'sg-no-ingress-ssh'), ['Only in some deployments.']));
});

describe('what may come with something that is included', () => {
  const INCLUDE = 'Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://a/b}}';
  const volume = (under: string, beside: string, inside: string): string =>
    `Resources:\n${under}  Data:\n    Type: AWS::EC2::Volume\n${beside}    Properties:\n      Size: 20\n${inside}`;
  const finds = (text: string, rule: string): boolean => foundIds(analysed(text, context)).includes(rule);

  it('is a property where it stands among properties alone', () => {
    assert(!finds(volume('', '', `      ${INCLUDE}\n`), 'ebs-volume-encrypted'));
    assert(finds(volume('', `    ${INCLUDE}\n`, ''), 'ebs-volume-encrypted'));
    assert(finds(volume(`  ${INCLUDE}\n`, '', ''), 'ebs-volume-encrypted'));
    assert(
      finds(
        `Transform: {Name: AWS::Include, Parameters: {Location: s3://a/b}}\n${volume('', '', '')}`,
        'ebs-volume-encrypted',
      ),
    );
  });

  it('is anything where a macro of unknown effect stands', () =>
    assert(!finds(volume('  Fn::Transform: {Name: Company}\n', '', ''), 'ebs-volume-encrypted')));

  it('is a resource where it stands among resources', () => {
    const network = 'Resources:\n  Net: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}\n';
    assert(finds(network, 'vpc-flow-logs'));
    assert(!finds(`${network}  ${INCLUDE}\n`, 'vpc-flow-logs'));
  });
});

describe('a text of CloudFormation', () => {
  it('has y and n as texts', () => {
    for (const letter of ['y', 'n', 'Y', 'N']) {
      const around = `Parameters:\n  Open: {Type: String, Default: ${letter}}\nConditions:\n  IsOpen: !Equals [!Ref Open, '${letter}']\n`;
      assert.deepEqual(told(bucket(around, '!If [IsOpen, PublicRead, Private]'), PUBLIC), [
        'Only when `IsOpen` is true.',
      ]);
    }
  });

  it('is what stands last under a key that is there twice', () => {
    const twice = (first: string, second: string): string =>
      bucket('', first) + bucket('', second).replace('Resources:\n', '');
    assert.deepEqual(told(twice('PublicRead', 'Private'), PUBLIC), []);
    assert.deepEqual(told(twice('Private', 'PublicRead'), PUBLIC), ['']);
  });

  for (const start of ['// c\n{', '{ // c\n', '/* c */ {', '{ /* c */', '# c\n{', '{ # c\n'])
    it(`is JSON behind ${JSON.stringify(start)}`, () => {
      const text = `${start} "Resources": {"Data": {"Type": "AWS::S3::Bucket", "Properties": {"AccessControl": "PublicRead"}}}}`;
      const analysis = analysed(text, context);
      const [finding] = analysis.findings.filter(({ ruleId }) => ruleId === PUBLIC);
      const { start: from, end } = analysis.locate(finding!.place);
      assert.equal(text.slice(from, end), '"PublicRead"');
    });

  it('has the names that a loop makes', () => {
    const text = `Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Buckets:
    - Name
    - [Invoices, Re-ceipts]
    - 'Bucket&{Name}':
        Type: AWS::S3::Bucket
      'Policy&{Name}':
        Type: AWS::S3::BucketPolicy
        Properties:
          Bucket: !Ref 'Bucket&{Name}'
          PolicyDocument:
            Statement:
              - {Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {Bool: {aws:SecureTransport: 'false'}}}
`;
    assert.deepEqual(told(text, 's3-bucket-policy-ssl-only'), []);
    assert(
      foundIds(analysed(text.replace("!Ref 'Bucket&{Name}'", 'BucketInvoices'), context)).includes(
        's3-bucket-policy-ssl-only',
      ),
    );
  });

  it('makes all entries of a map that has nothing else', () => {
    const text = (name: string): string =>
      `Transform: AWS::LanguageExtensions\nResources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Environment:\n        Variables:\n          Fn::ForEach::V: [N, [DB, SHOP], {'\${N}_${name}': kT9vQ2mLx8rWz}]\n`;
    assert.ok(foundIds(analysed(text('PASSWORD'), context)).includes('lambda-env-no-secrets'));
    assert.ok(!foundIds(analysed(text('TABLE'), context)).includes('lambda-env-no-secrets'));
  });

  it('has the conditions that a loop makes', () => {
    const text = bucket(
      `Transform: AWS::LanguageExtensions
Parameters: {Stage: {Type: String}}
Conditions:
  Fn::ForEach::Stages: [S, [dev, live], {'Is\${S}': !Equals [!Ref Stage, !Ref S]}]
`,
      '!If [Isdev, PublicRead, !If [Islive, Private, Private]]',
    );
    assert.deepEqual(told(text, PUBLIC), ['Only when `Isdev` is true.']);
  });
});

describe('a hidden parameter', () => {
  const output = (parameter: string): string =>
    `Parameters:\n  Secret: {Type: String, ${parameter}}\nResources:\n  T: {Type: AWS::SNS::Topic}\nOutputs:\n  Told: {Value: !Sub 'a-\${Secret}'}\n`;
  it('stays hidden with a default', () => {
    assert.deepEqual(told(output("NoEcho: true, Default: ''"), 'template-output-secret'), ['']);
    assert.deepEqual(told(output('NoEcho: true, Default: changeit'), 'template-output-secret'), ['']);
    assert.deepEqual(told(output('Default: changeit'), 'template-output-secret'), []);
  });

  it('that is empty unless somebody gives it a value is no password that could be read', () => {
    const database = (parameter: string): string =>
      `Parameters:\n  Secret: {Type: String, ${parameter}}\nResources:\n  Data:\n    Type: AWS::RDS::DBInstance\n    Properties: {Engine: mysql, MasterUserPassword: !Ref Secret}\n`;
    assert.deepEqual(told(database("NoEcho: true, Default: ''"), 'rds-master-password-managed'), []);
    assert.deepEqual(told(database("Default: ''"), 'rds-master-password-managed'), []);
    assert.equal(told(database('NoEcho: true, Default: changeit'), 'rds-master-password-managed').length, 1);
  });
});
