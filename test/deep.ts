/** Texts in which one construct of a language stands in itself, as many levels deep as is asked for. */

type Deep = (levels: number) => string;

const around =
  (head: string, open: string, inner: string, close: string, tail: string): Deep =>
  (levels) =>
    `${head}${open.repeat(levels)}${inner}${close.repeat(levels)}${tail}`;

/** Each level is numbered, and names the one before. */
const chain =
  (head: string, level: (i: number) => string, tail: (levels: number) => string, most = Infinity): Deep =>
  (levels) => {
    const length = Math.min(levels, most);
    return `${head}${Array.from({ length }, (_, i) => level(i + 1)).join('')}${tail(length)}`;
  };

/** Each level is indented by one more; as many as make a text of two megabytes. */
const lines =
  (head: string, indent: number, level: string, inner: string): Deep =>
  (levels) => {
    const most = Math.min(levels, 2000);
    const line = (i: number, text: string): string => `\n${' '.repeat(indent + i)}${text}`;
    return `${head}${Array.from({ length: most }, (_, i) => line(i, level)).join('')}${line(most, inner)}\n`;
  };

/** Constructs that stand in the value of a property, which is left open as well. */
function nested(
  head: string,
  tail: string,
  constructs: Readonly<Record<string, readonly [string, string, string]>>,
) {
  const all: [string, Deep][] = [];
  for (const [name, [open, inner, close]] of Object.entries(constructs)) {
    all.push([name, around(head, open, inner, close, tail)]);
    all.push([`${name}, open`, around(head, open, '', '', '')]);
  }
  return Object.fromEntries(all);
}

const VOLUME =
  'Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties:\n      Size: 10\n      Encrypted: ';
const QUEUE = '\n  Q:\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: false\n';

const YAML: Readonly<Record<string, Deep>> = {
  ...nested(VOLUME, QUEUE, {
    'flow lists': ['[', 'false', ']'],
    'flow maps': ['{a: ', 'false', '}'],
    'lists on a line': ['- ', 'false', ''],
    tags: ['!If ', 'x', ''],
    'quoted intrinsics': ['!Sub ["${x}", {x: ', 'false', '}]'],
    intrinsics: ['{Fn::If: [A, ', 'false', ', true]}'],
    conditions: ['{Fn::Not: [', 'false', ']}'],
    'complex keys': ['? ', 'a', ''],
    'anchors in one another': ['&a [', '*a', ']'],
    quotes: ["'", 'a', "'"],
    interpolations: ['${', 'a', '}'],
  }),
  'maps in lines': lines(VOLUME, 8, 'a:', 'false'),
  'lists in lines': lines(VOLUME, 8, '-', 'false'),
  'conditions that name one another': chain(
    'Parameters:\n  P: {Type: String}\nConditions:\n  C0: !Equals [!Ref P, x]\n',
    (i) => `  C${i}: !Not [!Condition C${i - 1}]\n`,
    (n) => `${VOLUME}!If [C${n}, false, true]${QUEUE}`,
  ),
  'aliases that name one another': chain(
    'Metadata:\n  a0: &a0 false\n',
    (i) => `  a${i}: &a${i} {x: *a${i - 1}}\n`,
    (n) => `${VOLUME}*a${n}${QUEUE}`,
  ),
  'merges of one another': chain(
    'Metadata:\n  a0: &a0 {Encrypted: false}\n',
    (i) => `  a${i}: &a${i} {<<: *a${i - 1}}\n`,
    (n) => `Resources:\n  V:\n    Type: AWS::EC2::Volume\n    Properties: {<<: *a${n}}${QUEUE}`,
  ),
  'resources that depend on one another': chain(
    'Resources:\n  R0: {Type: AWS::SQS::Queue}\n',
    (i) =>
      `  R${i}: {Type: AWS::SQS::Queue, DependsOn: R${i - 1}, Properties: {RedrivePolicy: {deadLetterTargetArn: !GetAtt R${i - 1}.Arn}}}\n`,
    () => '',
    500,
  ),
  'loops in one another': around(
    'Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::A: [I, [a], ',
    '{"Fn::ForEach::X": [J, [a], ',
    '{"T${I}": {Type: AWS::SNS::Topic}}',
    ']}',
    ']\n',
  ),
  'mappings through one another': around(VOLUME, '!FindInMap [A, B, ', 'C', ']', QUEUE),
};

const JSON_VOLUME = '{"Resources": {"V": {"Type": "AWS::EC2::Volume", "Properties": {"Encrypted": ';
const JSON_QUEUE = '}}, "Q": {"Type": "AWS::SQS::Queue", "Properties": {"SqsManagedSseEnabled": false}}}}';

const JSON_TEXT = nested(JSON_VOLUME, JSON_QUEUE, {
  lists: ['[', 'false', ']'],
  maps: ['{"a": ', 'false', '}'],
  intrinsics: ['{"Fn::If": ["A", ', 'false', ', true]}'],
  functions: ['{"Fn::Base64": ', '"x"', '}'],
  substitutions: ['{"Fn::Sub": ["${x}", {"x": ', '"x"', '}]}'],
  'closing brackets': [']', '', ''],
});

const TF = 'resource "aws_ebs_volume" "v" {\n  encrypted = ';
const TF_END = '\n}\n\nresource "aws_sqs_queue" "q" {\n  sqs_managed_sse_enabled = false\n}\n';

const HCL: Readonly<Record<string, Deep>> = {
  ...nested(TF, TF_END, {
    parentheses: ['(', 'false', ')'],
    lists: ['[', 'false', ']'],
    maps: ['{ a = ', 'false', ' }'],
    calls: ['tobool(', 'false', ')'],
    'calls that are not known': ['f(', 'false', ')'],
    nots: ['!', 'false', ''],
    negatives: ['-', '1', ''],
    choices: ['true ? ', 'false', ' : true'],
    'choices at the end': ['false ? true : ', 'false', ''],
    sums: ['1 + ', '1', ''],
    ands: ['true && ', 'false', ''],
    interpolations: ['"${', 'false', '}"'],
    directives: ['"%{ if true }${"', 'a', '"}%{ endif }"'],
    comprehensions: ['[for x in ', '[]', ' : x]'],
    'comprehensions of values': ['{for k, v in {} : k => ', 'v', '}'],
    indices: ['a[', '0', ']'],
    'indices behind one another': ['[0]', '', ''],
    names: ['a.', 'b', ''],
    splats: ['a[*].', 'b', ''],
    heredocs: ['<<A\n${', 'a', '}\nA\n'],
    policies: ['jsonencode({ Statement = ', '[]', ' })'],
  }),
  blocks: around(
    'resource "aws_ebs_volume" "v" {\n',
    'a {\n',
    'encrypted = false\n',
    '}\n',
    `encrypted = false${TF_END}`,
  ),
  'dynamic blocks': around(
    'resource "aws_ebs_volume" "v" {\n',
    'dynamic "a" {\nfor_each = [1]\ncontent {\n',
    'encrypted = false\n',
    '}\n}\n',
    `encrypted = false${TF_END}`,
  ),
  'if directives': around(`${TF}"`, '%{ if true }', 'a', '%{ endif }', `"${TF_END}`),
  'for directives': around(`${TF}"`, '%{ for a in [1] }', 'a', '%{ endfor }', `"${TF_END}`),
  'locals that name one another': chain(
    'locals {\n  a0 = false\n',
    (i) => `  a${i} = local.a${i - 1}\n`,
    (n) => `}\n${TF}local.a${n}${TF_END}`,
  ),
  'maps that name one another': chain(
    'locals {\n  a0 = { x = false }\n',
    (i) => `  a${i} = merge(local.a${i - 1}, { y = 1 })\n`,
    (n) => `}\n${TF}local.a${n}.x${TF_END}`,
  ),
  'resources that name one another': chain(
    'resource "aws_sqs_queue" "r0" {}\n',
    (i) =>
      `resource "aws_sqs_queue" "r${i}" {\n  name = aws_sqs_queue.r${i - 1}.name\n  kms_master_key_id = aws_sqs_queue.r${i - 1}.kms_master_key_id\n}\n`,
    () => '',
    500,
  ),
  'policy documents that name one another': chain(
    'data "aws_iam_policy_document" "d0" {\n  statement {\n    actions = ["*"]\n    resources = ["*"]\n  }\n}\n',
    (i) =>
      `data "aws_iam_policy_document" "d${i}" {\n  source_policy_documents = [data.aws_iam_policy_document.d${i - 1}.json]\n}\n`,
    (n) => `resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.d${n}.json\n}\n`,
  ),
};

const TF_JSON = nested(
  '{"resource": {"aws_ebs_volume": {"v": {"encrypted": ',
  '}}, "aws_sqs_queue": {"q": {"sqs_managed_sse_enabled": false}}}}',
  {
    lists: ['[', 'false', ']'],
    maps: ['{"a": ', 'false', '}'],
    interpolations: ['"${', 'a', '}"'],
    expressions: ['"${(', 'false', ')}"'],
  },
);

const TS =
  "import { Stack, aws_s3 as s3, aws_sqs as sqs } from 'aws-cdk-lib';\nclass A extends Stack {\n  constructor(scope: any) {\n    super(scope, 'A');\n    new sqs.Queue(this, 'Q', { encryption: sqs.QueueEncryption.UNENCRYPTED });\n    new s3.Bucket(this, 'B', { versioned: ";
const TS_END =
  " });\n  }\n}\nnew sqs.Queue(new A(undefined), 'C', { encryption: sqs.QueueEncryption.UNENCRYPTED });\n";

const TYPESCRIPT: Readonly<Record<string, Deep>> = {
  ...nested(TS, TS_END, {
    parentheses: ['(', 'false', ')'],
    lists: ['[', 'false', ']'],
    objects: ['{ a: ', 'false', ' }'],
    spreads: ['{ ...', '{}', ' }'],
    calls: ['f(', 'false', ')'],
    'calls behind one another': ['f()', '', ''],
    'calls of methods': ['a.b().', 'c', ''],
    members: ['a.', 'b', ''],
    indices: ['a[', '0', ']'],
    'indices behind one another': ['a[0]', '', ''],
    nots: ['!', 'false', ''],
    negatives: ['- ', '1', ''],
    types: ['typeof ', '1', ''],
    awaits: ['await ', '1', ''],
    news: ['new ', 'A', ''],
    'news with arguments': ['new A(', '', ')'],
    'bangs behind': ['a!', '', ''],
    choices: ['true ? ', 'false', ' : true'],
    'choices at the end': ['false ? true : ', 'false', ''],
    sums: ['1 + ', '1', ''],
    powers: ['1 ** ', '1', ''],
    ands: ['true && ', 'false', ''],
    fallbacks: ['undefined ?? ', 'false', ''],
    comparisons: ['1 === ', '1', ''],
    assignments: ['a = ', 'false', ''],
    commas: ['a, ', 'false', ''],
    templates: ['`${', 'a', '}`'],
    'tagged templates': ['a``', '', ''],
    arrows: ['() => ', 'false', ''],
    'arrows with blocks': ['() => { ', '', ' }'],
    functions: ['function () { return ', '1', ' }'],
    classes: ['class { a = ', '1', ' }'],
    'classes that extend': ['class extends ', 'A', ' {}'],
    assertions: ['<any>', 'false', ''],
    'assertions behind': ['a as any as ', 'any', ''],
    yields: ['function* () { yield ', '1', ' }'],
    'generic arguments': ['f<A<', 'A', '>>()'],
    'defaults of parameters': ['(a = ', '1', ') => 1'],
    constructs: ["new s3.Bucket(this, 'B', { serverAccessLogsBucket: ", 'undefined', ' })'],
    'regular expressions': ['/(', 'a', ')/'],
  }),
  ...nested(`${TS}false${TS_END}`, '\n', {
    blocks: ['{', '', '}'],
    ifs: ['if (a) ', ';', ''],
    'else ifs': ['if (a) {} else ', ';', ''],
    fors: ['for (;;) ', ';', ''],
    'for ofs': ['for (const a of []) ', ';', ''],
    whiles: ['while (a) ', ';', ''],
    dos: ['do ', ';', ' while (a)'],
    tries: ['try {', '', '} finally {}'],
    switches: ['switch (a) { case 1: ', '', '}'],
    labels: ['a: ', ';', ''],
    functions_: ['function f() {', '', '}'],
    classes_: ['class A { a() {', '', '} }'],
    'classes in constructors': ['class A { constructor() {', '', '} }'],
    namespaces: ['namespace A {', '', '}'],
    'namespaces with dots': ['namespace A.', 'A', ' {}'],
    'types of lists': ['type A = [', 'a', ']'],
    'types of objects': ['let a: { a: ', 'any', ' }'],
    patterns: ['const [', 'a', '] = b'],
    'patterns of objects': ['const { a: ', 'a', ' } = b'],
    conditionals: ['let a: A extends B ? ', 'C', ' : D'],
    decorators: ['@a', '', ''],
    'element tags': ['const a = <a>', '', '</a>'],
  }),
  'constants that name one another': chain(
    'const a0 = false;\n',
    (i) => `const a${i} = a${i - 1};\n`,
    (n) => `${TS}a${n}${TS_END}`,
  ),
  'classes that extend one another': chain(
    "import { Stack } from 'aws-cdk-lib';\nclass A0 extends Stack {}\n",
    (i) => `class A${i} extends A${i - 1} {}\n`,
    (n) => `new A${n}();\n${TS}false${TS_END}`,
  ),
  'classes that make one another': chain(
    "import { Stack, aws_s3 as s3 } from 'aws-cdk-lib';\nclass A0 extends Stack { constructor(s: any, p: any) { super(s, 'a'); new s3.Bucket(this, 'B', p); } }\n",
    (i) =>
      `class A${i} extends Stack { constructor(s: any, p: any) { super(s, 'a'); new A${i - 1}(this, p); } }\n`,
    (n) => `new A${n}(undefined, { versioned: false });\n${TS}false${TS_END}`,
    500,
  ),
  'constructs in one another': chain(
    "import { Stack, aws_s3 as s3 } from 'aws-cdk-lib';\nimport { Construct } from 'constructs';\nconst c0 = new Stack();\n",
    (i) => `const c${i} = new Construct(c${i - 1}, 'c');\n`,
    (n) => `new s3.Bucket(c${n}, 'B', { versioned: false });\n`,
    500,
  ),
  'buckets that log to one another': chain(
    "import { Stack, aws_s3 as s3 } from 'aws-cdk-lib';\nconst s = new Stack();\nconst b0 = new s3.Bucket(s, 'B0');\n",
    (i) => `const b${i} = new s3.Bucket(s, 'B${i}', { serverAccessLogsBucket: b${i - 1} });\n`,
    () => '',
    500,
  ),
};

const PY =
  "from aws_cdk import Stack, aws_s3 as s3, aws_sqs as sqs\n\n\nclass A(Stack):\n    def __init__(self, scope):\n        super().__init__(scope, 'A')\n        sqs.Queue(self, 'Q', encryption=sqs.QueueEncryption.UNENCRYPTED)\n        s3.Bucket(self, 'B', versioned=";
const PY_END = ")\n        sqs.Queue(self, 'C', encryption=sqs.QueueEncryption.UNENCRYPTED)\n";

const PYTHON: Readonly<Record<string, Deep>> = {
  ...nested(PY, PY_END, {
    parentheses: ['(', 'False', ')'],
    lists: ['[', 'False', ']'],
    tuples: ['(1, ', 'False', ')'],
    dictionaries: ['{"a": ', 'False', '}'],
    sets: ['{', '1', '}'],
    'keyword arguments': ['dict(a=', 'False', ')'],
    spreads: ['{**', '{}', '}'],
    calls: ['f(', 'False', ')'],
    'calls behind one another': ['f()', '', ''],
    'calls of methods': ['a.b().', 'c', ''],
    members: ['a.', 'b', ''],
    indices: ['a[', '0', ']'],
    'indices behind one another': ['a[0]', '', ''],
    nots: ['not ', 'False', ''],
    negatives: ['- ', '1', ''],
    awaits: ['await ', '1', ''],
    choices: ['False if True else ', 'False', ''],
    sums: ['1 + ', '1', ''],
    powers: ['1 ** ', '1', ''],
    ands: ['True and ', 'False', ''],
    comparisons: ['1 == ', '1', ''],
    lambdas: ['lambda: ', 'False', ''],
    'lambdas with defaults': ['lambda a=', '1', ': 1'],
    formats: ["f'{", 'a', "}'"],
    'formats in two quotes': ['f"{f\'{', 'a', '}\'}"'],
    comprehensions: ['[a for a in ', '[]', ']'],
    walrus: ['(a := ', '1', ')'],
    constructs: ["s3.Bucket(self, 'B', server_access_logs_bucket=", 'None', ')'],
  }),
  ...nested(`${PY}False${PY_END}\n`, '\n', {
    'ifs on a line': ['if a: ', 'pass', ''],
    assignments: ['a = ', '1', ''],
    decorators: ['@a\n', 'def f(): pass', ''],
    backslashes: ['\\\n', '', ''],
  }),
  ...Object.fromEntries(
    [
      'if a:',
      'for a in b:',
      'while a:',
      'with a:',
      'def f():',
      'class A:',
      'try:',
      'match a:',
      'def __init__(self):',
    ].map((head): [string, Deep] => [`${head} in lines`, lines(`${PY}False${PY_END}`, 0, head, 'pass')]),
  ),
  elifs: chain(
    `${PY}False${PY_END}\nif a:\n  pass\n`,
    () => 'elif a:\n  pass\n',
    () => '',
  ),
  'constants that name one another': chain(
    'a0 = False\n',
    (i) => `a${i} = a${i - 1}\n`,
    (n) => `${PY}a${n}${PY_END}`,
  ),
  'classes that extend one another': chain(
    'from aws_cdk import Stack\nclass A0(Stack): pass\n',
    (i) => `class A${i}(A${i - 1}): pass\n`,
    (n) => `A${n}()\n${PY}False${PY_END}`,
  ),
};

const PLAN = '{"format_version": "1.2", "planned_values": {"root_module": ';
const PLAN_RESOURCES =
  '"resources": [{"address": "aws_ebs_volume.v", "mode": "managed", "type": "aws_ebs_volume", "name": "v", "values": {"encrypted": ';

const TERRAFORM_PLAN: Readonly<Record<string, Deep>> = {
  ...nested(`${PLAN}{${PLAN_RESOURCES}`, '}}]}}}', {
    lists: ['[', 'false', ']'],
    maps: ['{"a": ', 'false', '}'],
  }),
  modules: around(PLAN, '{"child_modules": [', `{${PLAN_RESOURCES}false}}]}`, ']}', '}}'),
};

/** By a file of the language, and by what stands in itself. */
export const DEEP: Readonly<Record<string, Readonly<Record<string, Deep>>>> = {
  'template.yaml': YAML,
  'template.json': JSON_TEXT,
  'main.tf': HCL,
  'main.tf.json': TF_JSON,
  'stack.ts': TYPESCRIPT,
  'stack.js': { 'element tags': TYPESCRIPT['element tags']!, arrows: TYPESCRIPT['arrows']! },
  'stack.py': PYTHON,
  'plan.json': TERRAFORM_PLAN,
};
