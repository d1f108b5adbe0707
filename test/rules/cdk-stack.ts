/** What examples may name without making it, and what makes it: constructs of other parts of an app. */
const NAMES: Readonly<Record<string, readonly [module: string, code: string]>> = {
  alarmTopic: ['aws-sns', "new names.Topic(this, 'OurAlarms')"],
  bucket: ['aws-s3', "new names.Bucket(this, 'OurBucket')"],
  certificate: [
    'aws-certificatemanager',
    "names.Certificate.fromCertificateArn(this, 'OurCertificate', 'arn:aws:acm:eu-west-1:111122223333:certificate/one')",
  ],
  cluster: ['aws-ecs', "new names.Cluster(this, 'OurCluster')"],
  fn: [
    'aws-lambda',
    "new names.Function(this, 'OurFunction', { runtime: names.Runtime.NODEJS_22_X, handler: 'index.handler', code: names.Code.fromInline('exports') })",
  ],
  key: ['aws-kms', "new names.Key(this, 'OurKey')"],
  logGroup: ['aws-logs', "new names.LogGroup(this, 'OurLogs')"],
  role: [
    'aws-iam',
    "new names.Role(this, 'OurRole', { assumedBy: new names.ServicePrincipal('ec2.amazonaws.com') })",
  ],
  securityGroup: ['aws-ec2', "names.SecurityGroup.fromSecurityGroupId(this, 'OurGroup', 'sg-0a1b2c3d')"],
  topic: ['aws-sns', "new names.Topic(this, 'OurTopic')"],
  vpc: ['aws-ec2', "new names.Vpc(this, 'OurVpc')"],
};

/**
 * An example of a page as a module whose default export is a stack: its statements are the stack's, so that `this` is the
 * stack, and what it names without making it is made ahead of them.
 */
export function inStack(text: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => /^import |^} from /.test(line));
  const statements = lines.slice(last + 1).join('\n');
  const used = Object.entries(NAMES).filter(
    ([name]) =>
      new RegExp(`(?<![.\\w'])${name}\\b(?!['\\w]|:)`).test(statements) &&
      !new RegExp(`const ${name}\\b`).test(statements),
  );
  return [
    ...lines.slice(0, last + 1),
    "import * as core from 'aws-cdk-lib';",
    ...used.map(([name, [module]]) => `import * as ${name}Names from 'aws-cdk-lib/${module}';`),
    'export default class Example extends core.Stack {',
    '  constructor(scope: core.App, id: string, props: core.StackProps) {',
    '    super(scope, id, props);',
    ...used.map(([name, [, code]]) => `    const ${name} = ${code.replaceAll('names.', `${name}Names.`)};`),
    statements,
    '  }',
    '}',
    '',
  ].join('\n');
}
