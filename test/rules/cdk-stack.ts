/** What examples may name without making it, and what makes it: constructs of other parts of an app. */
const NAMES: Readonly<Record<string, readonly [module: string, code: string]>> = {
  api: ['aws-apigateway', "names.RestApi.fromRestApiId(this, 'OurApi', 'a1b2c3d4')"],
  autoScalingGroup: [
    'aws-autoscaling',
    "names.AutoScalingGroup.fromAutoScalingGroupName(this, 'OurGroup', 'web')",
  ],
  bucket: ['aws-s3', "new names.Bucket(this, 'OurBucket')"],
  certificate: [
    'aws-certificatemanager',
    "names.Certificate.fromCertificateArn(this, 'OurCertificate', 'arn:aws:acm:eu-west-1:111122223333:certificate/one')",
  ],
  deployment: ['aws-apigateway', "new names.Deployment(this, 'OurDeployment', { api })"],
  fileSystem: ['aws-efs', "new names.FileSystem(this, 'OurFiles', { vpc })"],
  fn: [
    'aws-lambda',
    "new names.Function(this, 'OurFunction', { runtime: names.Runtime.NODEJS_22_X, handler: 'index.handler', code: names.Code.fromInline('exports') })",
  ],
  key: ['aws-kms', "new names.Key(this, 'OurKey')"],
  loadBalancer: [
    'aws-elasticloadbalancingv2',
    "new names.ApplicationLoadBalancer(this, 'OurBalancer', { vpc })",
  ],
  logGroup: ['aws-logs', "new names.LogGroup(this, 'OurLogs')"],
  queue: ['aws-sqs', "new names.Queue(this, 'OurQueue')"],
  role: [
    'aws-iam',
    "new names.Role(this, 'OurRole', { assumedBy: new names.ServicePrincipal('ec2.amazonaws.com') })",
  ],
  secret: ['aws-secretsmanager', "new names.Secret(this, 'OurSecret')"],
  securityGroup: ['aws-ec2', "new names.SecurityGroup(this, 'OurSecurityGroup', { vpc })"],
  targetGroup: [
    'aws-elasticloadbalancingv2',
    "new names.ApplicationTargetGroup(this, 'OurTargets', { vpc, port: 443 })",
  ],
  topic: ['aws-sns', "new names.Topic(this, 'OurTopic')"],
  userPool: ['aws-cognito', "new names.UserPool(this, 'OurUsers')"],
  vpc: ['aws-ec2', "new names.Vpc(this, 'OurVpc')"],
  webAcl: [
    'aws-wafv2',
    "new names.CfnWebACL(this, 'OurAcl', { scope: 'REGIONAL', defaultAction: { block: {} }, visibilityConfig: { cloudWatchMetricsEnabled: true, metricName: 'shop', sampledRequestsEnabled: true } })",
  ],
};

/**
 * An example of a page as a module whose default export is a stack: its statements are the stack's, so that `this` is the
 * stack, and what it names without making it is made ahead of them.
 */
export function inStack(text: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => /^import |^} from /.test(line));
  const statements = lines.slice(last + 1).join('\n');
  const used = namesIn(statements);
  return [
    ...lines.slice(0, last + 1),
    "import * as core from 'aws-cdk-lib/core';",
    ...used.map((name) => `import * as ${name}Names from 'aws-cdk-lib/${NAMES[name]![0]}';`),
    'export default class Example extends core.Stack {',
    '  constructor(scope: core.App, id: string, props: core.StackProps) {',
    '    super(scope, id, props);',
    ...used.map((name) => `    const ${name} = ${NAMES[name]![1].replaceAll('names.', `${name}Names.`)};`),
    statements,
    '  }',
    '}',
    '',
  ].join('\n');
}

/** The names that a text takes from elsewhere, each behind those that it is made of. */
function namesIn(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (code: string): void => {
    const plain = code.replace(/'[^'\n]*'/g, "''");
    for (const name of Object.keys(NAMES)) {
      const isNamed = new RegExp(`(?<![.\\w-])${name}\\b(?![\\w-]|\\??:)`).test(plain);
      if (!isNamed || found.includes(name) || new RegExp(`const ${name}\\b`).test(text)) continue;
      visit(NAMES[name]![1]);
      found.push(name);
    }
  };
  visit(text);
  return found;
}
