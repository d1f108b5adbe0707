import { many, type Series } from './series.ts';

const TS_HEAD = `import { Stack, Duration, aws_s3 as s3, aws_sqs as sqs, aws_iam as iam, aws_ec2 as ec2 } from 'aws-cdk-lib';\n`;

function ts(name: string, n: number, body: (n: number) => string): Series {
  const text = (size: number): string =>
    `${TS_HEAD}class A extends Stack {\n  constructor(scope: any, props: any) {\n    super(scope, 'A');\n${body(size)}\n  }\n}\nnew A(undefined, {});\n`;
  return { name: `TypeScript: ${name}`, n, files: (size) => ({ 'stack.ts': text(size) }) };
}

const module = (name: string, n: number, text: (n: number) => string): Series => ({
  name: `TypeScript: ${name}`,
  n,
  files: (size) => ({ 'stack.ts': `${TS_HEAD}${text(size)}` }),
});

const queueWith = (props: string): string => `new sqs.Queue(this, 'Q', { ${props} });`;

/** Constructs of a CDK app in TypeScript. */
export const typeScript: readonly Series[] = [
  ts('constructs', 200, (n) =>
    many(n, (i) => `new sqs.Queue(this, 'Q${i}', { encryption: sqs.QueueEncryption.UNENCRYPTED });\n`),
  ),
  ts('constructs by name', 200, (n) => many(n, (i) => `const q${i} = new sqs.Queue(this, 'Q${i}', {});\n`)),
  ts(
    'constructs that name the one before',
    150,
    (n) =>
      `const b0 = new s3.Bucket(this, 'B0');\n${many(n, (i) => `const b${i + 1} = new s3.Bucket(this, 'B${i + 1}', { serverAccessLogsBucket: b${i} });\n`)}`,
  ),
  ts(
    'calls of methods of one construct',
    200,
    (n) =>
      `const b = new s3.Bucket(this, 'B');\n${many(n, (i) => `b.addToResourcePolicy(new iam.PolicyStatement({ actions: ['s3:Get${i}'], resources: ['*'], principals: [new iam.AnyPrincipal()] }));\n`)}`,
  ),
  ts(
    'rules of a group',
    200,
    (n) =>
      `const g = new ec2.SecurityGroup(this, 'G', { vpc: props.vpc });\n${many(n, (i) => `g.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(${i}));\n`)}`,
  ),
  ts('a name', 40_000, (n) => queueWith(`queueName: ${'a'.repeat(n)}`)),
  ts('a text', 40_000, (n) => queueWith(`queueName: '${'a'.repeat(n)}'`)),
  ts('an open text', 20_000, (n) => queueWith(`queueName: '${'a '.repeat(n)}`)),
  ts('open templates', 5_000, (n) => queueWith(`queueName: ${'`${'.repeat(n)}`)),
  ts('a template', 3_000, (n) => queueWith(`queueName: \`${'${a}'.repeat(n)}\``)),
  ts('a comment', 20_000, (n) => `/* ${'* '.repeat(n)} */`),
  ts('comments', 5_000, (n) => '// comment\n'.repeat(n)),
  ts('open comments', 20_000, (n) => '/*'.repeat(n)),
  ts(
    'suppressions',
    1_000,
    (n) => `${'// parapet:ignore sqs-queue-encrypted -- why\n'.repeat(n)}${queueWith('')}`,
  ),
  ts(
    'suppressions of statements',
    500,
    (n) =>
      many(n, (i) => `// parapet:ignore sqs-queue-encrypted -- why\nconst a${i} = { b: [1, 2] };\n`) +
      queueWith(''),
  ),
  ts('properties', 2_000, (n) => queueWith(many(n, (i) => `a${i}: 1, `))),
  ts('spreads', 500, (n) => queueWith(many(n, () => '...props, '))),
  ts('a list', 5_000, (n) => `const a = [${'1, '.repeat(n)}];`),
  ts('a sum', 2_000, (n) => queueWith(`queueName: ${"'a' + ".repeat(n)}'b'`)),
  ts(
    'a sum of names',
    100,
    (n) =>
      `const a0 = 'a';\n${many(n, (i) => `const a${i + 1} = a${i} + a${i};\n`)}${queueWith(`queueName: a${n}`)}`,
  ),
  ts('choices', 300, (n) =>
    queueWith(`encryption: ${many(n, (i) => `props.a${i} ? sqs.QueueEncryption.KMS : `)}undefined`),
  ),
  ts('conjunctions', 2_000, (n) => queueWith(`fifo: ${'true && '.repeat(n)}false`)),
  ts('constants', 500, (n) => many(n, (i) => `const c${i} = ${i};\n`)),
  ts(
    'constants of constants',
    100,
    (n) => `const c0 = false;\n${many(n, (i) => `const c${i + 1} = c${i};\n`)}${queueWith(`fifo: c${n}`)}`,
  ),
  ts('branches', 150, (n) => many(n, (i) => `if (props.a${i}) { new sqs.Queue(this, 'Q${i}'); }\n`)),
  ts(
    'branches within branches',
    100,
    (n) => `${many(n, (i) => `if (props.a${i}) { new sqs.Queue(this, 'Q${i}'); `)}${'}'.repeat(n)}`,
  ),
  ts('a loop', 100, (n) => `for (const each of [${many(n, (i) => `'a${i}', `)}]) new sqs.Queue(this, each);`),
  ts('loops', 100, (n) =>
    many(n, (i) => `for (const each of ['a', 'b']) new sqs.Queue(this, each + ${i});\n`),
  ),
  ts(
    'loops within loops',
    3,
    (n) =>
      `${many(n, (i) => `for (const e${i} of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) `)}new sqs.Queue(this, 'Q');`,
  ),
  ts('functions', 500, (n) => many(n, (i) => `function f${i}() { return ${i}; }\n`)),
  ts(
    'functions that call each other',
    100,
    (n) =>
      `const f0 = () => 'a';\n${many(n, (i) => `const f${i + 1} = () => f${i}() + f${i}();\n`)}${queueWith(`queueName: f${n}()`)}`,
  ),
  ts('open brackets', 5_000, (n) => '['.repeat(n)),
  ts('open braces', 5_000, (n) => '{'.repeat(n)),
  ts('open parentheses', 5_000, (n) => '('.repeat(n)),
  ts('open constructs', 300, (n) => many(n, (i) => `new sqs.Queue(this, 'Q${i}', {\n`)),
  ts('type arguments that are open', 2_000, (n) => `f${'<a'.repeat(n)}`),
  ts('arrows that are open', 1_000, (n) => '(a = '.repeat(n)),
  module('classes', 150, (n) =>
    many(
      n,
      (i) =>
        `class A${i} extends Stack { constructor(s: any) { super(s, 'A${i}'); new sqs.Queue(this, 'Q'); } }\n`,
    ),
  ),
  module('classes that are made', 100, (n) =>
    many(
      n,
      (i) =>
        `class A${i} extends Stack { constructor(s: any) { super(s, 'A${i}'); new sqs.Queue(this, 'Q'); } }\nnew A${i}(undefined);\n`,
    ),
  ),
  module(
    'makings of one class',
    100,
    (n) =>
      `class A extends Stack { constructor(s: any, p: any) { super(s, 'A'); new s3.Bucket(this, 'B', { versioned: p.v }); } }\n${many(n, (i) => `new A(undefined, { v: ${i % 2 === 0} });\n`)}`,
  ),
  module('imports', 500, (n) => many(n, (i) => `import * as a${i} from 'aws-cdk-lib/aws-s3';\n`)),
];

const PY_HEAD = 'from aws_cdk import Stack, Duration, aws_s3 as s3, aws_sqs as sqs, aws_ec2 as ec2\n\n\n';

function py(name: string, n: number, body: (n: number) => string): Series {
  const text = (size: number): string => {
    const lines = body(size).split('\n');
    const inner = lines.map((line) => `        ${line}`).join('\n');
    return `${PY_HEAD}class A(Stack):\n    def __init__(self, scope, props):\n        super().__init__(scope, 'A')\n${inner}\n\n\nA(None, {})\n`;
  };
  return { name: `Python: ${name}`, n, files: (size) => ({ 'stack.py': text(size) }) };
}

const pyModule = (name: string, n: number, text: (n: number) => string): Series => ({
  name: `Python: ${name}`,
  n,
  files: (size) => ({ 'stack.py': `${PY_HEAD}${text(size)}` }),
});

const pyQueue = (props: string): string => `sqs.Queue(self, 'Q', ${props})`;

/** Constructs of a CDK app in Python. */
export const python: readonly Series[] = [
  py('constructs', 200, (n) =>
    many(n, (i) => `sqs.Queue(self, 'Q${i}', encryption=sqs.QueueEncryption.UNENCRYPTED)\n`),
  ),
  py('constructs by name', 200, (n) => many(n, (i) => `q${i} = sqs.Queue(self, 'Q${i}')\n`)),
  py(
    'constructs that name the one before',
    150,
    (n) =>
      `b0 = s3.Bucket(self, 'B0')\n${many(n, (i) => `b${i + 1} = s3.Bucket(self, 'B${i + 1}', server_access_logs_bucket=b${i})\n`)}`,
  ),
  py(
    'rules of a group',
    200,
    (n) =>
      `g = ec2.SecurityGroup(self, 'G', vpc=props.vpc)\n${many(n, (i) => `g.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(${i}))\n`)}`,
  ),
  py('a name', 40_000, (n) => pyQueue(`queue_name=${'a'.repeat(n)}`)),
  py('a text', 40_000, (n) => pyQueue(`queue_name='${'a'.repeat(n)}'`)),
  py('an open text', 20_000, (n) => pyQueue(`queue_name='${'a '.repeat(n)}`)),
  py('open long texts', 1_000, (n) => pyQueue(`queue_name=${'"""a '.repeat(n)}`)),
  py('formats', 3_000, (n) => pyQueue(`queue_name=f'${'{a}'.repeat(n)}'`)),
  py('open formats', 2_000, (n) => pyQueue(`queue_name=${"f'{".repeat(n)}`)),
  py('comments', 5_000, (n) => '# comment\n'.repeat(n)),
  py(
    'suppressions',
    1_000,
    (n) => `${'# parapet:ignore sqs-queue-encrypted -- why\n'.repeat(n)}${pyQueue('')}`,
  ),
  py(
    'suppressions of statements',
    500,
    (n) => many(n, (i) => `# parapet:ignore sqs-queue-encrypted -- why\na${i} = [1, 2]\n`) + pyQueue(''),
  ),
  py('keyword arguments', 2_000, (n) => pyQueue(many(n, (i) => `a${i}=1, `))),
  py('a list', 5_000, (n) => `a = [${'1, '.repeat(n)}]`),
  py('a sum', 2_000, (n) => pyQueue(`queue_name=${"'a' + ".repeat(n)}'b'`)),
  py(
    'a sum of names',
    100,
    (n) => `a0 = 'a'\n${many(n, (i) => `a${i + 1} = a${i} + a${i}\n`)}${pyQueue(`queue_name=a${n}`)}`,
  ),
  py('choices', 200, (n) =>
    pyQueue(`encryption=${many(n, (i) => `sqs.QueueEncryption.KMS if props.a${i} else `)}None`),
  ),
  py('constants', 500, (n) => many(n, (i) => `c${i} = ${i}\n`)),
  py('branches', 150, (n) => many(n, (i) => `if props.a${i}:\n    sqs.Queue(self, 'Q${i}')\n`)),
  py(
    'elifs',
    150,
    (n) => `if props.a:\n    pass\n${many(n, (i) => `elif props.a${i}:\n    sqs.Queue(self, 'Q${i}')\n`)}`,
  ),
  py('a loop', 100, (n) => `for each in [${many(n, (i) => `'a${i}', `)}]:\n    sqs.Queue(self, each)`),
  py(
    'loops within loops',
    3,
    (n) =>
      `${many(n, (i) => `${'  '.repeat(i)}for e${i} in ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']:\n`)}${'  '.repeat(n)}sqs.Queue(self, 'Q')`,
  ),
  py(
    'functions that call each other',
    100,
    (n) =>
      `f0 = lambda: 'a'\n${many(n, (i) => `f${i + 1} = lambda: f${i}() + f${i}()\n`)}${pyQueue(`queue_name=f${n}()`)}`,
  ),
  py('open brackets', 5_000, (n) => '['.repeat(n)),
  py('open parentheses', 5_000, (n) => '('.repeat(n)),
  py('open constructs', 300, (n) => many(n, (i) => `sqs.Queue(self, 'Q${i}',\n`)),
  py('lines that are indented wrong', 500, (n) => many(n, (i) => `${' '.repeat(i % 7)}a = 1\n`)),
  pyModule('classes', 150, (n) =>
    many(
      n,
      (i) =>
        `class A${i}(Stack):\n    def __init__(self, scope):\n        super().__init__(scope, 'A${i}')\n        sqs.Queue(self, 'Q')\n\n\n`,
    ),
  ),
  pyModule('classes that are made', 100, (n) =>
    many(
      n,
      (i) =>
        `class A${i}(Stack):\n    def __init__(self, scope):\n        super().__init__(scope, 'A${i}')\n        sqs.Queue(self, 'Q')\n\n\nA${i}(None)\n`,
    ),
  ),
];
