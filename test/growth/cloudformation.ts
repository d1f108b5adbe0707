import { cfn, json, many, type Series } from './series.ts';

const QUEUE = 'Type: AWS::SQS::Queue';

function queueWith(value: string, head = ''): string {
  return `${head}Resources:\n  Q:\n    ${QUEUE}\n    Properties:\n      SqsManagedSseEnabled: ${value}\n`;
}

function nameOf(value: string, head = ''): string {
  return `${head}Resources:\n  Q:\n    ${QUEUE}\n    Properties:\n      QueueName: ${value}\n`;
}

function policy(statement: string): string {
  return `Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
${statement}`;
}

const statement = (action: string, more = ''): string =>
  `          - Effect: Allow\n            Action: ${action}\n            Resource: "*"\n${more}`;

/** Constructs of a CloudFormation template in YAML, each as often or as long as `n` says. */
export const cloudFormation: readonly Series[] = [
  cfn('a tag', 40_000, (n) => queueWith(`!${'a'.repeat(n)} x`)),
  cfn('an anchor', 40_000, (n) => queueWith(`&${'a'.repeat(n)} x`)),
  cfn('an alias', 40_000, (n) => queueWith(`*${'a'.repeat(n)}`)),
  cfn('a plain scalar', 40_000, (n) => nameOf('a'.repeat(n))),
  cfn('a quoted scalar', 40_000, (n) => nameOf(`"${'\\u0041'.repeat(n / 6)}"`)),
  cfn('an open quote', 20_000, (n) => nameOf(`"${'a '.repeat(n)}`)),
  cfn('open quotes on lines', 500, (n) => nameOf(many(n, (i) => `"a${i}\n        b`))),
  cfn('spaces', 40_000, (n) => nameOf(`${' '.repeat(n)}x`)),
  cfn('spaces at the end of a line', 40_000, (n) => nameOf(`x${' '.repeat(n)}`)),
  cfn('tabs', 40_000, (n) => nameOf(`x${'\t'.repeat(n)}y`)),
  cfn('a comment', 40_000, (n) => nameOf(`x # ${'# '.repeat(n)}`)),
  cfn('comments', 5_000, (n) =>
    nameOf(
      'x\n',
      many(n, (i) => `# comment ${i}\n`),
    ),
  ),
  cfn('comments ever deeper', 200, (n) => nameOf(`x\n${many(n, (i) => `${' '.repeat(i)}# comment\n`)}`)),
  cfn('comments above entries', 2_000, (n) =>
    `Resources:\n${many(n, (i) => `  # c\n  Q${i}:\n    ${QUEUE}\n`)}`.slice(0, n * 40),
  ),
  cfn(
    'suppressions',
    1_000,
    (n) =>
      `Resources:\n  Q:\n${many(n, () => '    # parapet:ignore sqs-queue-encrypted -- why\n')}    ${QUEUE}\n`,
  ),
  cfn(
    'names in a suppression',
    10_000,
    (n) => `Resources:\n  Q:\n    ${QUEUE} # parapet:ignore ${many(n, (i) => `a-${i} `)}-- why\n`,
  ),
  cfn(
    'commas in a suppression',
    10_000,
    (n) => `Resources:\n  Q:\n    ${QUEUE} # parapet:ignore ${', '.repeat(n)} -- why\n`,
  ),
  cfn('blank lines', 20_000, (n) => nameOf(`x\n${'\n'.repeat(n)}`)),
  cfn('lone returns', 10_000, (n) => nameOf(`x\n${'\r'.repeat(n)}`)),
  cfn('returns and new lines', 10_000, (n) => nameOf(`x\n${'\r\n'.repeat(n)}`)),
  cfn('documents', 500, (n) => many(n, () => `---\n${nameOf('x')}`)),
  cfn('document ends', 10_000, (n) => `${nameOf('x')}${'...\n'.repeat(n)}`),
  cfn('directives', 5_000, (n) => `${'%YAML 1.2\n'.repeat(n)}---\n${nameOf('x')}`),
  cfn('a literal block', 5_000, (n) => nameOf(`|\n${many(n, (i) => `        line ${i}\n`)}`)),
  cfn('a folded block', 5_000, (n) => nameOf(`>-\n${many(n, (i) => `        line ${i}\n`)}`)),
  cfn('a plain scalar of many lines', 5_000, (n) => nameOf(`a\n${many(n, (i) => `        line ${i}\n`)}`)),
  cfn('a flow list', 5_000, (n) => nameOf(`[${many(n, () => 'a, ')}]`)),
  cfn('a flow list of many lines', 5_000, (n) => nameOf(`[${many(n, () => '\n        a, ')}]`)),
  cfn('a flow map', 5_000, (n) => nameOf(`{${many(n, (i) => `a${i}: b, `)}}`)),
  cfn('open brackets', 5_000, (n) => nameOf(`${'['.repeat(n)}`)),
  cfn('open braces', 3_000, (n) => nameOf(`${'{a: '.repeat(n)}`)),
  cfn('nested lists', 2_000, (n) => nameOf(`${'['.repeat(n)}${']'.repeat(n)}`)),
  cfn('nested items', 2_000, (n) => nameOf(`\n        ${'- '.repeat(n)}x`)),
  cfn(
    'lines that are wrong',
    300,
    (n) => `Resources:\n  Q:\n    ${QUEUE}\n    Properties:\n${many(n, (i) => `      a${i}\n`)}`,
  ),
  cfn(
    'lines with an open bracket',
    300,
    (n) => `Resources:\n  Q:\n    ${QUEUE}\n    Properties:\n${many(n, (i) => `      a${i}: [\n`)}`,
  ),
  cfn(
    'blocks that are wrong',
    300,
    (n) => `Resources:\n${many(n, (i) => `  Q${i}:\n    ${QUEUE}\n    Properties: [\n`)}`,
  ),
  cfn(
    'flow lines that continue at any indent',
    100,
    (n) =>
      `Resources:\n  Q:\n    ${QUEUE}\n    Properties: {QueueName: x,\n${many(n, (i) => `  a${i}: b,\n`)}}\n`,
  ),
  cfn(
    'properties',
    2_000,
    (n) => `Resources:\n  Q:\n    ${QUEUE}\n    Properties:\n${many(n, (i) => `      a${i}: b\n`)}`,
  ),
  cfn(
    'properties of one name',
    2_000,
    (n) =>
      `Resources:\n  Q:\n    ${QUEUE}\n    Properties:\n${many(n, () => `      SqsManagedSseEnabled: false\n`)}`,
  ),
  cfn('a key', 20_000, (n) => `Resources:\n  Q:\n    ${QUEUE}\n    Properties:\n      ${'a'.repeat(n)}: b\n`),
  cfn('a name of a resource', 20_000, (n) => `Resources:\n  ${'a'.repeat(n)}:\n    ${QUEUE}\n`),
  cfn(
    'merges',
    1_000,
    (n) => `${nameOf(`x\n      <<: [${many(n, () => '*a, ')}]`, 'Metadata:\n  a: &a {b: c}\n')}`,
  ),
  cfn(
    'merges of merges',
    300,
    (n) =>
      `Metadata:\n  a0: &a0 {x: 1}\n${many(n, (i) => `  a${i + 1}: &a${i + 1} {<<: *a${i}, k${i}: 1}\n`)}${queueWith(`{<<: *a${n}}`)}      <<: *a${n}\n`,
  ),
  cfn(
    'aliases of aliases',
    300,
    (n) =>
      `Metadata:\n  a0: &a0 [x]\n${many(n, (i) => `  a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}${queueWith(`*a${n}`)}`,
  ),
  cfn(
    'aliases in a chain',
    500,
    (n) =>
      `Metadata:\n  a0: &a0 x\n${many(n, (i) => `  a${i + 1}: &a${i + 1} *a${i}\n`)}${queueWith(`*a${n}`)}`,
  ),
  cfn(
    'anchors in resources',
    500,
    (n) =>
      `Resources:\n${many(n, (i) => `  Q${i}: &q${i}\n    ${QUEUE}\n    Properties: {QueueName: a${i}}\n`)}`,
  ),
  cfn(
    'aliases of one resource',
    500,
    (n) =>
      `Resources:\n  Q: &q\n    ${QUEUE}\n    Properties: {SqsManagedSseEnabled: false}\n${many(n, (i) => `  Q${i}: *q\n`)}`,
  ),
  cfn('resources', 500, (n) => `Resources:\n${many(n, (i) => `  Q${i}:\n    ${QUEUE}\n`)}`),
  cfn('resources of one name', 500, (n) => `Resources:\n${many(n, () => `  Q:\n    ${QUEUE}\n`)}`),
  cfn(
    'parameters',
    1_000,
    (n) => `Parameters:\n${many(n, (i) => `  P${i}: {Type: String, Default: x}\n`)}${nameOf('!Ref P0')}`,
  ),
  cfn(
    'parameters that are used',
    500,
    (n) =>
      `Parameters:\n${many(n, (i) => `  P${i}: {Type: String, Default: x}\n`)}Resources:\n${many(n, (i) => `  Q${i}:\n    ${QUEUE}\n    Properties: {QueueName: !Ref P${i}}\n`)}`,
  ),
  cfn('allowed values', 2_000, (n) =>
    nameOf(
      '!Ref P',
      `Parameters:\n  P:\n    Type: String\n    AllowedValues: [${many(n, (i) => `a${i}, `)}]\n`,
    ),
  ),
  cfn('allowed values of two parameters', 500, (n) =>
    queueWith(
      '!If [C, false, true]',
      `Parameters:\n  P:\n    Type: String\n    AllowedValues: [${many(n, (i) => `a${i}, `)}]\n  R:\n    Type: String\n    AllowedValues: [${many(n, (i) => `b${i}, `)}]\nConditions:\n  C: !Equals [!Ref P, !Ref R]\n`,
    ),
  ),
  cfn('an allowed pattern', 5_000, (n) =>
    nameOf(
      '!Ref P',
      `Parameters:\n  P:\n    Type: String\n    AllowedPattern: '(a+)+${'a?'.repeat(n)}'\n    Default: ${'a'.repeat(n)}\n`,
    ),
  ),
  cfn('conditions', 500, (n) =>
    queueWith(
      '!If [C0, false, true]',
      `Parameters:\n  P: {Type: String}\nConditions:\n${many(n, (i) => `  C${i}: !Equals [!Ref P, a${i}]\n`)}`,
    ),
  ),
  cfn('conditions in a chain', 90, (n) =>
    queueWith(
      '!If [C0, false, true]',
      `Parameters:\n  P: {Type: String}\nConditions:\n${many(n, (i) => `  C${i}: !Not [!Condition C${i + 1}]\n`)}  C${n}: !Equals [!Ref P, x]\n`,
    ),
  ),
  cfn('conditions in a wide And', 1_000, (n) =>
    queueWith(
      '!If [C, false, true]',
      `Parameters:\n${many(n, (i) => `  P${i}: {Type: String}\n`)}Conditions:\n  C: !And [${many(n, (i) => `!Equals [!Ref P${i}, x], `)}]\n`,
    ),
  ),
  cfn(
    'resources with conditions',
    300,
    (n) =>
      `Parameters:\n  P: {Type: String}\nConditions:\n${many(n, (i) => `  C${i}: !Equals [!Ref P, a${i}]\n`)}Resources:\n${many(n, (i) => `  Q${i}:\n    ${QUEUE}\n    Condition: C${i}\n`)}`,
  ),
  cfn('branches within branches', 200, (n) =>
    queueWith(
      `${many(n, (i) => `!If [C${i}, false, `)}true${']'.repeat(n)}`,
      `Parameters:\n  P: {Type: String}\nConditions:\n${many(n, (i) => `  C${i}: !Equals [!Ref P, a${i}]\n`)}`,
    ),
  ),
  cfn(
    'branches beside branches',
    50,
    (n) =>
      `Parameters:\n  P: {Type: String}\nConditions:\n${many(n, (i) => `  C${i}: !Equals [!Ref P, a${i}]\n`)}Resources:\n  G:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: x\n      SecurityGroupIngress:\n${many(n, (i) => `        - !If [C${i}, {CidrIp: 0.0.0.0/0, IpProtocol: tcp, FromPort: 22, ToPort: 22}, !Ref AWS::NoValue]\n`)}`,
  ),
  cfn('mappings', 1_000, (n) =>
    nameOf(
      '!FindInMap [M, !Ref AWS::Region, a]',
      `Mappings:\n  M:\n${many(n, (i) => `    r${i}: {a: b}\n`)}`,
    ),
  ),
  cfn('mappings of which any may be', 60, (n) =>
    nameOf(
      '!FindInMap [M, !Ref AWS::Region, !Ref AWS::AccountId]',
      `Mappings:\n  M:\n${many(n, (i) => `    r${i}: {${many(30, (j) => `k${j}: v${i % 3}, `)}}\n`)}`,
    ),
  ),
  cfn('an open variable', 40_000, (n) => nameOf(`!Sub "${'${'.repeat(n / 2)}"`)),
  cfn('an open literal', 40_000, (n) => nameOf(`!Sub "${'${!'.repeat(n / 3)}"`)),
  cfn('variables', 5_000, (n) => nameOf(`!Sub "${'${a}'.repeat(n)}"`)),
  cfn('variables that are known', 2_000, (n) =>
    nameOf(`!Sub ["${many(n, (i) => `\${v${i}}`)}", {${many(n, (i) => `v${i}: x, `)}}]`),
  ),
  cfn('dollars', 40_000, (n) => nameOf(`!Sub "${'$'.repeat(n)}"`)),
  cfn('a join', 5_000, (n) => nameOf(`!Join [",", [${many(n, () => 'a, ')}]]`)),
  cfn('a join of references', 2_000, (n) => nameOf(`!Join [",", [${many(n, () => '!Ref AWS::Region, ')}]]`)),
  cfn('joins within joins', 40, (n) => nameOf(`${many(n, () => '!Join ["", [a, ')}x${']]'.repeat(n)}`)),
  cfn('a split', 10_000, (n) => nameOf(`!Select [1, !Split [",", "${'a,'.repeat(n)}"]]`)),
  cfn('splits of joins', 20, (n) =>
    nameOf(`${many(n, () => '!Select [0, !Split [",", !Join [",", [a, ')}x${']]]]'.repeat(n)}`),
  ),
  cfn(
    'an embedded document',
    300,
    (n) =>
      `Resources:\n  P:\n    Type: AWS::SQS::QueuePolicy\n    Properties:\n      Queues: [x]\n      PolicyDocument: '{"Statement": [${many(n, (i) => `${i === 0 ? '' : ','}{"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": "*"}`)}]}'\n`,
  ),
  cfn(
    'an embedded document with variables',
    200,
    (n) =>
      `Resources:\n  P:\n    Type: AWS::SQS::QueuePolicy\n    Properties:\n      Queues: [x]\n      PolicyDocument: !Sub '{"Statement": [${many(n, (i) => `${i === 0 ? '' : ','}{"Effect": "Allow", "Principal": "*", "Action": "sqs:*", "Resource": "\${Q${i}.Arn}"}`)}]}'\n`,
  ),
  cfn('a dynamic reference', 20_000, (n) => nameOf(`'{{resolve:ssm:${'{{resolve:'.repeat(n / 10)}'`)),
  cfn(
    'a loop',
    300,
    (n) =>
      `Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::Topics:\n    - Name\n    - [${many(n, (i) => `a${i}, `)}]\n    - Topic\${Name}:\n        Type: AWS::SNS::Topic\n`,
  ),
  cfn(
    'loops within loops',
    3,
    (n) =>
      `Transform: AWS::LanguageExtensions\nResources:\n${many(n, (i) => `${'    '.repeat(i)}  Fn::ForEach::L${i}:\n${'    '.repeat(i)}    - V${i}\n${'    '.repeat(i)}    - [a, b, c, d, e, f, g, h, i, j]\n${'    '.repeat(i)}    - ${i === n - 1 ? `T${many(n, (j) => `\${V${j}}`)}: {Type: AWS::SNS::Topic}` : ''}\n`)}`,
  ),
  cfn(
    'loops of four levels',
    10,
    (n) =>
      `Transform: AWS::LanguageExtensions\nResources:\n${many(4, (i) => `${'    '.repeat(i)}  Fn::ForEach::L${i}:\n${'    '.repeat(i)}    - V${i}\n${'    '.repeat(i)}    - [${many(n, (k) => `a${k}, `)}]\n${'    '.repeat(i)}    - ${i === 3 ? `T${many(4, (j) => `\${V${j}}`)}: {Type: AWS::SNS::Topic}` : ''}\n`)}`,
  ),
  cfn(
    'rules of a group',
    400,
    (n) =>
      `Resources:\n  G:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: x\n      SecurityGroupIngress:\n${many(n, (i) => `        - {CidrIp: 0.0.0.0/0, IpProtocol: tcp, FromPort: ${i}, ToPort: ${i}}\n`)}`,
  ),
  cfn(
    'rules beside a group',
    300,
    (n) =>
      `Resources:\n  G:\n    Type: AWS::EC2::SecurityGroup\n    Properties: {GroupDescription: x}\n${many(n, (i) => `  R${i}:\n    Type: AWS::EC2::SecurityGroupIngress\n    Properties: {GroupId: !Ref G, CidrIp: 0.0.0.0/0, IpProtocol: tcp, FromPort: ${i}, ToPort: ${i}}\n`)}`,
  ),
  cfn(
    'rules with wrong members',
    400,
    (n) =>
      `Resources:\n  G:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: x\n      SecurityGroupIngress: [${many(n, () => 'a, ')}]\n`,
  ),
  cfn('actions', 1_000, (n) => policy(statement(`[${many(n, (i) => `"s3:Get${i}", `)}]`))),
  cfn('actions with wildcards', 500, (n) => policy(statement(`[${many(n, (i) => `"s3:*${i}*", `)}]`))),
  cfn('an action of wildcards', 5_000, (n) => policy(statement(`"${'*?'.repeat(n)}x"`))),
  cfn('an action of stars', 5_000, (n) => policy(statement(`"${'*a'.repeat(n)}"`))),
  cfn('resources with wildcards', 1_000, (n) =>
    policy(statement('"s3:GetObject"').replace('"*"', `[${many(n, (i) => `"arn:aws:s3:::b${i}/*", `)}]`)),
  ),
  cfn('statements', 200, (n) => policy(many(n, (i) => statement(`"s3:Get${i}"`)))),
  cfn('statements with conditions', 200, (n) =>
    policy(
      many(n, () => statement(`"s3:*"`, '            Condition: {StringLike: {"aws:SourceArn": "*"}}\n')),
    ),
  ),
  cfn('conditions of a statement', 500, (n) =>
    policy(
      statement(
        '"s3:*"',
        `            Condition:\n              StringEquals:\n${many(n, (i) => `                "aws:key${i}": x\n`)}`,
      ),
    ),
  ),
  cfn(
    'principals',
    500,
    (n) =>
      `Resources:\n  P:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: x\n      PolicyDocument:\n        Statement:\n          - {Effect: Allow, Action: "s3:*", Resource: "*", Principal: {AWS: [${many(n, (i) => `"arn:aws:iam::${i}:root", `)}]}}\n`,
  ),
  cfn(
    'trusted principals',
    500,
    (n) =>
      `Resources:\n  P:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Statement:\n${many(n, (i) => `          - {Effect: Allow, Action: "sts:AssumeRole", Principal: {AWS: "arn:aws:iam::${i}:root"}}\n`)}`,
  ),
  cfn(
    'policies of a role',
    200,
    (n) =>
      `Resources:\n  P:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {Statement: []}\n      Policies:\n${many(n, (i) => `        - PolicyName: a${i}\n          PolicyDocument: {Statement: [{Effect: Allow, Action: "*", Resource: "*"}]}\n`)}`,
  ),
  cfn(
    'buckets with policies',
    200,
    (n) =>
      `Resources:\n${many(n, (i) => `  B${i}:\n    Type: AWS::S3::Bucket\n  P${i}:\n    Type: AWS::S3::BucketPolicy\n    Properties: {Bucket: !Ref B${i}, PolicyDocument: {Statement: []}}\n`)}`,
  ),
  cfn(
    'policies of one bucket',
    200,
    (n) =>
      `Resources:\n  B:\n    Type: AWS::S3::Bucket\n${many(n, (i) => `  P${i}:\n    Type: AWS::S3::BucketPolicy\n    Properties: {Bucket: !Ref B, PolicyDocument: {Statement: []}}\n`)}`,
  ),
  cfn(
    'buckets and policies of unknown buckets',
    100,
    (n) =>
      `Resources:\n${many(n, (i) => `  B${i}:\n    Type: AWS::S3::Bucket\n  P${i}:\n    Type: AWS::S3::BucketPolicy\n    Properties: {Bucket: !ImportValue b${i}, PolicyDocument: {Statement: []}}\n`)}`,
  ),
  cfn(
    'buckets and policies of named buckets',
    100,
    (n) =>
      `Resources:\n${many(n, (i) => `  B${i}:\n    Type: AWS::S3::Bucket\n    Properties: {BucketName: b${i}}\n  P${i}:\n    Type: AWS::S3::BucketPolicy\n    Properties: {Bucket: b${i}, PolicyDocument: {Statement: []}}\n`)}`,
  ),
  cfn(
    'a mesh of references',
    30,
    (n) =>
      `Resources:\n${many(n, (i) => `  Q${i}:\n    ${QUEUE}\n    Properties: {Tags: [${many(10, (j) => `!Ref Q${(i + j) % n}, `)}]}\n`)}`,
  ),
  cfn(
    'a chain of references',
    300,
    (n) =>
      `Resources:\n${many(n, (i) => `  Q${i}:\n    ${QUEUE}\n    DependsOn: Q${i + 1}\n    Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt Q${i + 1}.Arn}}\n`)}`,
  ),
  cfn(
    'tags',
    1_000,
    (n) =>
      `Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Properties:\n      Tags:\n${many(n, (i) => `        - {Key: a${i}, Value: b}\n`)}`,
  ),
  cfn('outputs', 500, (n) => `${nameOf('x')}Outputs:\n${many(n, (i) => `  O${i}: {Value: !Ref Q}\n`)}`),
  cfn(
    'containers',
    100,
    (n) =>
      `Resources:\n  T:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions:\n${many(n, (i) => `        - {Name: a${i}, Image: x, Privileged: true, Environment: [{Name: AWS_SECRET_ACCESS_KEY, Value: x}]}\n`)}`,
  ),
  cfn(
    'environment of a function',
    500,
    (n) =>
      `Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Environment:\n        Variables:\n${many(n, (i) => `          PASSWORD_${i}: abc${i}\n`)}`,
  ),
  cfn(
    'code of a function',
    2_000,
    (n) =>
      `Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Code:\n        ZipFile: |\n${many(n, (i) => `          password = "abc${i}"\n`)}`,
  ),
  cfn(
    'user data',
    2_000,
    (n) =>
      `Resources:\n  I:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData:\n        Fn::Base64: !Sub |\n${many(n, (i) => `          export AWS_SECRET=\${AWS::Region} ${i}\n`)}`,
  ),
  cfn(
    'a long secret',
    20_000,
    (n) =>
      `Resources:\n  I:\n    Type: AWS::EC2::Instance\n    Properties:\n      UserData: "${'AKIA'.repeat(n / 4)}"\n`,
  ),
  cfn(
    'serverless functions',
    100,
    (n) =>
      `Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function: {Timeout: 3}\nResources:\n${many(n, (i) => `  F${i}:\n    Type: AWS::Serverless::Function\n    Properties: {Handler: a.b, Runtime: python3.8, Policies: [AdministratorAccess]}\n`)}`,
  ),
  cfn(
    'events of a serverless function',
    200,
    (n) =>
      `Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: a.b\n      Runtime: python3.8\n      Events:\n${many(n, (i) => `        E${i}: {Type: Api, Properties: {Path: /a${i}, Method: get}}\n`)}`,
  ),
  cfn(
    'policies of a serverless function',
    200,
    (n) =>
      `Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Handler: a.b\n      Runtime: python3.8\n      Policies:\n${many(n, () => '        - Statement: [{Effect: Allow, Action: "*", Resource: "*"}]\n')}`,
  ),
  cfn(
    'a metric filter',
    5_000,
    (n) =>
      `Resources:\n  T:\n    Type: AWS::CloudTrail::Trail\n    Properties: {IsLogging: true, S3BucketName: x, CloudWatchLogsLogGroupArn: !GetAtt L.Arn}\n  L:\n    Type: AWS::Logs::LogGroup\n  M:\n    Type: AWS::Logs::MetricFilter\n    Properties:\n      LogGroupName: !Ref L\n      FilterPattern: "${'*a'.repeat(n)} {${'!= '.repeat(n)}"\n`,
  ),
  cfn(
    'metric filters',
    100,
    (n) =>
      `Resources:\n  T:\n    Type: AWS::CloudTrail::Trail\n    Properties: {IsLogging: true, S3BucketName: x, CloudWatchLogsLogGroupArn: !GetAtt L.Arn}\n  L:\n    Type: AWS::Logs::LogGroup\n${many(n, (i) => `  M${i}:\n    Type: AWS::Logs::MetricFilter\n    Properties:\n      LogGroupName: !Ref L\n      FilterPattern: "{ $.eventName = a${i} }"\n`)}`,
  ),
  cfn(
    'findings in one line',
    200,
    (n) =>
      `Resources: {${many(n, (i) => `Q${i}: {Type: AWS::SQS::Queue, Properties: {SqsManagedSseEnabled: false}}, `)}}\n`,
  ),
  cfn('a JSON of one line', 200, (n) =>
    json({
      Resources: Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `B${i}`,
          { Type: 'AWS::SQS::Queue', Properties: { SqsManagedSseEnabled: false } },
        ]),
      ),
    }),
  ),
  cfn('a JSON of many lines', 200, (n) =>
    json(
      {
        Resources: Object.fromEntries(
          Array.from({ length: n }, (_, i) => [
            `B${i}`,
            { Type: 'AWS::SQS::Queue', Properties: { SqsManagedSseEnabled: false } },
          ]),
        ),
      },
      2,
    ),
  ),
  cfn('a JSON text', 40_000, (n) =>
    json({ Resources: { Q: { Type: 'AWS::SQS::Queue', Properties: { QueueName: '"'.repeat(n) } } } }),
  ),
  cfn(
    'a JSON text that is open',
    20_000,
    (n) => `${json({ Resources: { Q: { Type: 'AWS::SQS::Queue' } } }, 1).slice(0, -6)}, "${'a '.repeat(n)}`,
  ),
  cfn(
    'open braces in JSON',
    5_000,
    (n) => `{"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": ${'{"a": '.repeat(n)}`,
  ),
  cfn(
    'JSON entries that are open',
    200,
    (n) =>
      `{\n  "Resources": {\n${many(n, (i) => `    "Q${i}": {\n      "Type": "AWS::SQS::Queue",\n      "Properties": {\n`)}`,
  ),
  cfn(
    'commas in JSON',
    10_000,
    (n) => `{"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {${','.repeat(n)}}}}}`,
  ),
  cfn('a list in JSON', 5_000, (n) =>
    json({
      Resources: { Q: { Type: 'AWS::SQS::Queue', Properties: { Tags: Array.from({ length: n }, () => 1) } } },
    }),
  ),
  cfn(
    'numbers in JSON',
    20_000,
    (n) => `{"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"a": ${'1'.repeat(n)}}}}}`,
  ),
  cfn(
    'comments in JSON',
    5_000,
    (n) => `{${'/* a */'.repeat(n)}"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}}`,
  ),
  cfn('ignored rules in JSON', 1_000, (n) =>
    json({
      Resources: {
        Q: {
          Type: 'AWS::SQS::Queue',
          Metadata: {
            Parapet: { ignore: Array.from({ length: n }, (_, i) => `sqs-queue-encrypted -- ${i}`) },
          },
        },
      },
    }),
  ),
];
