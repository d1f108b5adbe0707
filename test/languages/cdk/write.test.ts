import assert from 'node:assert/strict';
import { parser } from '@lezer/python';
import ts from 'typescript';
import { fixCdk } from '../../units.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { rules } from '../../../rules/index.ts';

/** A file after the first fix of each finding of a rule. */
function repaired(text: string, rule: string, path = 'stack.ts'): string {
  const context = {
    rules: selectRules(rules, { profile: 'all', only: [rule] }),
    neighbours: ALONE,
    today: '2026-01-01',
    surroundings: { typescript: () => ts, python: () => parser },
    onError: (_id: string, error: unknown) => {
      throw error;
    },
  };
  return fixCdk(path, text, context, () => true).text;
}

/** The statements behind an import, after the first fix of each finding of a rule. */
function repairedIn(module: string, statements: string, rule: string): string {
  const head = `import * as ${module} from 'aws-cdk-lib/aws-${module}';\n`;
  const after = repaired(head + statements, rule);
  assert.ok(after.startsWith(head), after);
  return after.slice(head.length);
}

describe('A repair of CDK source', () => {
  it('adds to a list as the list is written, and makes one that is missing', () => {
    const rule = 'cognito-userpool-mfa-totp';
    const pool = (more: string): string =>
      `new cognito.CfnUserPool(this, 'Users', { mfaConfiguration: 'ON', ${more} });\n`;
    assert.equal(
      repairedIn('cognito', pool("enabledMfas: ['SMS_MFA']"), rule),
      pool("enabledMfas: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA']"),
    );
    assert.equal(
      repairedIn('cognito', pool("enabledMfas: [\n  'SMS_MFA',\n]"), rule),
      pool("enabledMfas: [\n  'SMS_MFA',\n  'SOFTWARE_TOKEN_MFA',\n]"),
    );
    const balancer = (more: string): string =>
      `new elasticloadbalancingv2.CfnLoadBalancer(this, 'Shop', { scheme: 'internal'${more} });\n`;
    assert.equal(
      repairedIn('elasticloadbalancingv2', balancer(''), 'elbv2-deletion-protection'),
      balancer(
        ",\n  loadBalancerAttributes: [{ key: 'deletion_protection.enabled', value: 'true' }]",
      ).replace(',\n  load', ', load'),
    );
  });

  it('leaves a list alone into which something is spread that is not known', () => {
    const text =
      "new cognito.CfnUserPool(this, 'Users', { mfaConfiguration: 'ON', enabledMfas: [...known, 'SMS_MFA'] });\n";
    assert.equal(repairedIn('cognito', text, 'cognito-userpool-mfa-totp'), text);
  });

  it('takes a property away with its comma, and no comment', () => {
    const rule = 'ecs-pid-mode';
    const task = (props: string): string => `new ecs.CfnTaskDefinition(this, 'Task', ${props});\n`;
    assert.equal(
      repairedIn('ecs', task("{ family: 'web', pidMode: 'host' }"), rule),
      task("{ family: 'web' }"),
    );
    assert.equal(
      repairedIn('ecs', task("{\n  pidMode: 'host',\n  family: 'web',\n}"), rule),
      task("{\n  family: 'web',\n}"),
    );
    assert.equal(repairedIn('ecs', task("{ pidMode: 'host' }"), rule), task('{}'));
    const commented = task("{\n  pidMode: 'host', // for the agent\n  family: 'web',\n}");
    assert.equal(repairedIn('ecs', commented, rule), commented);
  });

  it('replaces a literal that a construct hands on', () => {
    const database = (isPublic: boolean): string =>
      `new rds.DatabaseInstance(this, 'Orders', { engine, vpc, publiclyAccessible: ${isPublic} });\n`;
    assert.equal(repairedIn('rds', database(true), 'rds-instance-not-public'), database(false));
    const fn = (level: string): string =>
      `new lambda.Function(this, 'Orders', { runtime, handler, code, loggingFormat: lambda.LoggingFormat.JSON, applicationLogLevelV2: lambda.ApplicationLogLevel.${level} });\n`;
    assert.equal(repairedIn('lambda', fn('FATAL'), 'lambda-log-level'), fn('INFO'));
  });

  it('adds a resource ahead of the construct that is to name it, and imports its class in the style of the file', () => {
    const api =
      "new appsync.CfnGraphQLApi(this, 'Graph', { name: 'shop', authenticationType: 'AWS_IAM' });\n";
    const after = repaired(
      `import * as appsync from 'aws-cdk-lib/aws-appsync';\n\n${api}`,
      'appsync-field-logging',
    );
    assert.match(after, /^import \* as iam from 'aws-cdk-lib\/aws-iam';$/m);
    assert.match(after, /^const graphLogRole = new iam\.CfnRole\(this, 'GraphLogRole', \{$/m);
    assert.match(
      after,
      /^ {2}logConfig: \{ cloudWatchLogsRoleArn: graphLogRole\.attrArn, fieldLogLevel: 'ERROR' \},$|logConfig: \{ cloudWatchLogsRoleArn: graphLogRole\.attrArn, fieldLogLevel: 'ERROR' \} \}\);$/m,
    );
    assert.ok(after.indexOf('const graphLogRole') < after.indexOf('new appsync.CfnGraphQLApi'));
    assert.equal(ts.transpileModule(after, { reportDiagnostics: true }).diagnostics?.length, 0);
  });

  it('changes the constant that a finding comes from, where that says it in the same words', () => {
    const raw = (status: string): string =>
      `const status = '${status}';\nnew s3.CfnBucket(this, 'Logs', { versioningConfiguration: { status } });\n`;
    assert.equal(repairedIn('s3', raw('Suspended'), 's3-bucket-versioning'), raw('Enabled'));
    const bucket = "const versioned = false;\nnew s3.Bucket(this, 'Logs', { versioned });\n";
    assert.equal(repairedIn('s3', bucket, 's3-bucket-versioning'), bucket);
  });

  it('writes no structure of an L1 class in Python, where these are classes of their own', () => {
    const text = "from aws_cdk import aws_s3 as s3\n\ns3.CfnBucket(self, 'Raw', bucket_name='raw')\n";
    assert.equal(repaired(text, 's3-bucket-versioning', 'stack.py'), text);
  });
});
