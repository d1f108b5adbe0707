import assert from 'node:assert/strict';
import { parser } from '@lezer/python';
import ts from 'typescript';
import { analyseCdk, applyChanges, fixCdk, fixesIn } from '../../units.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { rules } from '../../../rules/index.ts';

const context = (only: readonly string[]) => ({
  rules: selectRules(rules, { profile: 'all', only }),
  neighbours: ALONE,
  today: '2026-01-01',
  surroundings: { typescript: () => ts, python: () => parser },
  onError: (_id: string, error: unknown) => {
    throw error;
  },
});

const IMPORTS = `import { aws_rds as rds } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Key } from 'aws-cdk-lib/aws-kms';
`;

/** The marked texts of a rule's findings in statements. */
function marked(statements: string, ...only: readonly string[]): string[] {
  const text = IMPORTS + statements;
  const analysis = analyseCdk('stack.ts', text, context(only))!;
  return analysis.findings.map(({ place }) => text.slice(place.start, place.end));
}

/** The statements after the first fix of each finding of a rule. */
function repaired(statements: string, rule: string): string {
  const fixed = fixCdk('stack.ts', IMPORTS + statements, context([rule]), () => true);
  return fixed.text.slice(IMPORTS.length);
}

describe('CDK source', () => {
  it('is judged on the exact property of an L1 class, and of a construct', () => {
    assert.deepEqual(
      marked(
        "new s3.CfnBucket(this, 'Raw', { versioningConfiguration: { status: 'Suspended' } });",
        's3-bucket-versioning',
      ),
      ["'Suspended'"],
    );
    assert.deepEqual(marked("new s3.Bucket(this, 'Logs', { versioned: false });", 's3-bucket-versioning'), [
      'false',
    ]);
    assert.deepEqual(marked("new s3.Bucket(this, 'Logs', { versioned: true });", 's3-bucket-versioning'), []);
  });

  it('marks the class of a construct that lacks something, however the class is named', () => {
    assert.deepEqual(marked("new s3.Bucket(this, 'Logs');", 's3-bucket-versioning'), ['s3.Bucket']);
    assert.deepEqual(marked("new Key(this, 'Key');", 'kms-key-rotation-enabled'), ['Key']);
    assert.deepEqual(
      marked(
        "const { Bucket: B } = require('aws-cdk-lib/aws-s3');\nnew B(this, 'Logs');",
        's3-bucket-versioning',
      ),
      ['B'],
    );
  });

  it('knows what a construct makes of what it is not told', () => {
    const efs = "import { FileSystem } from 'aws-cdk-lib/aws-efs';\n";
    assert.deepEqual(marked(`${efs}new FileSystem(this, 'Files', { vpc });`, 'efs-filesystem-encrypted'), []);
    assert.deepEqual(
      marked(`${efs}new FileSystem(this, 'Files', { vpc, encrypted: false });`, 'efs-filesystem-encrypted'),
      ['false'],
    );
    const database = (more: string): string =>
      `new rds.DatabaseInstance(this, 'Orders', { engine: rds.DatabaseInstanceEngine.postgres({ version }), vpc${more} });`;
    assert.deepEqual(marked(database(''), 'rds-instance-storage-encrypted'), ['rds.DatabaseInstance']);
    assert.deepEqual(marked(database(', storageEncryptionKey: key'), 'rds-instance-storage-encrypted'), []);
  });

  it('judges what a construct makes beside its main resource, at the construct', () => {
    const cdk = "import { aws_cloudtrail as ct, aws_iam as iam } from 'aws-cdk-lib';\n";
    assert.deepEqual(marked(`${cdk}new ct.Trail(this, 'Trail');`, 's3-bucket-versioning'), ['ct.Trail']);
    assert.deepEqual(marked(`${cdk}new ct.Trail(this, 'Trail', { bucket });`, 's3-bucket-versioning'), []);
    const role = (calls: string): string =>
      `${cdk}const role = new iam.Role(this, 'Role', { assumedBy });
${calls}role.addToPolicy(new iam.PolicyStatement({ actions: ['*'], resources: ['*'] }));`;
    assert.equal(marked(role(''), 'iam-policy-no-full-admin').length, 1);
    assert.deepEqual(marked(role('if (isProd()) // '), 'iam-policy-no-full-admin'), []);
  });

  it('judges what methods of constructs make, at the call and on the exact property', () => {
    const balancer = `import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
const balancer = new elbv2.ApplicationLoadBalancer(this, 'Front', { vpc, internetFacing: true });
`;
    const rule = 'alb-http-to-https-redirect';
    assert.deepEqual(
      marked(`${balancer}balancer.addListener('Plain', { port: 80, defaultTargetGroups: [targets] });`, rule),
      ['80'],
    );
    const answering = `${balancer}const listener = balancer.addListener('Plain', { port: 80 });\n`;
    assert.deepEqual(marked(`${answering}listener.addTargets('Hosts', { port: 8080 });`, rule), ['80']);
    // Anyone may say what it does.
    assert.deepEqual(marked(`${answering}configure(listener);`, rule), []);
    const redirecting = `defaultAction: elbv2.ListenerAction.redirect({ protocol: 'HTTPS' })`;
    assert.deepEqual(
      marked(`${balancer}balancer.addListener('Plain', { port: 80, ${redirecting} });`, rule),
      [],
    );
    const handler = `import * as lambda from 'aws-cdk-lib/aws-lambda';
const handler = new lambda.Function(this, 'Handler', { runtime, handler: 'index.handler', code });
`;
    assert.deepEqual(
      marked(
        `${handler}handler.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });`,
        'lambda-url-auth',
      ),
      ['lambda.FunctionUrlAuthType.NONE'],
    );
    assert.deepEqual(marked(`${handler}handler.addFunctionUrl();`, 'lambda-url-auth'), []);
  });

  it('says what is missing beside a construct that goes nowhere, and of no other', () => {
    const rule = 's3-bucket-policy-present';
    const found = (rest: string, props = ''): string[] =>
      marked(`const logs = new s3.Bucket(this, 'Logs'${props});\n${rest}`, rule);
    assert.deepEqual(found(''), ['s3.Bucket']);
    assert.deepEqual(found('logs.grantRead(role);'), []);
    assert.deepEqual(found('logs.addLifecycleRule({ expiration });'), ['s3.Bucket']);
    assert.deepEqual(found('logs.addToResourcePolicy(statement);'), []);
    assert.deepEqual(found('new Archive(this, { bucket: logs });'), []);
    assert.deepEqual(found('new Archive(this, { arn: `${logs.bucketArn}/*` });'), []);
    assert.deepEqual(found('export { logs };'), []);
    assert.deepEqual(found('', ", { bucketName: 'logs-of-ours' }"), []);
    assert.deepEqual(marked("this.logs = new s3.Bucket(this, 'Logs');", rule), []);
    const own = `class Closed extends s3.Bucket {
  constructor(scope, id) {
    super(scope, id);
    this.addToResourcePolicy(statement);
  }
}
`;
    assert.deepEqual(marked(`${own}new Closed(this, 'Logs');`, rule), []);
  });

  it('does not judge a statement that is filled after it is made', () => {
    const cdk = "import { aws_iam as iam } from 'aws-cdk-lib';\n";
    const built = (call: string): string => `${cdk}const built = new iam.PolicyStatement({ actions: ['*'] });
${call}
new iam.ManagedPolicy(this, 'Built', { statements: [built] });`;
    assert.deepEqual(
      marked(built("built.addResources('arn:aws:s3:::logs/*');"), 'iam-policy-no-full-admin'),
      [],
    );
  });

  it('knows which calls change a property, and which do not', () => {
    const bucket = (call: string): string => `const logs = new s3.Bucket(this, 'Logs');\n${call}`;
    const rule = 's3-bucket-lifecycle';
    assert.deepEqual(marked(bucket('logs.grantRead(reader);'), rule), ['s3.Bucket']);
    assert.deepEqual(marked(bucket('logs.addLifecycleRule({ expiration });'), rule), []);
    assert.deepEqual(marked(bucket('tidy(logs);'), rule), []);
  });

  it('follows the feature flags of its app, and does not guess them', () => {
    const text = `${IMPORTS}new s3.Bucket(this, 'Logs', {
  blockPublicAccess: new s3.BlockPublicAccess({ ignorePublicAcls: false }),
});`;
    const found = (flags?: ReadonlyMap<string, boolean>): readonly string[] => {
      const base = context(['s3-bucket-block-public-acls', 's3-bucket-ignore-public-acls']);
      const surroundings = { ...base.surroundings, flags: () => flags };
      return analyseCdk('stack.ts', text, { ...base, surroundings })!.findings.map(({ ruleId }) => ruleId);
    };
    const flag = '@aws-cdk/aws-s3:publicAccessBlockedByDefault';
    assert.deepEqual(found(new Map([[flag, true]])), ['s3-bucket-ignore-public-acls']);
    assert.deepEqual(found(new Map()), ['s3-bucket-block-public-acls', 's3-bucket-ignore-public-acls']);
    assert.deepEqual(found(), ['s3-bucket-ignore-public-acls']);
  });

  it('reads classes that stand for one of several values, and factories', () => {
    const bucket = (access: string): string =>
      `new s3.Bucket(this, 'Logs', { blockPublicAccess: ${access} });`;
    const rule = 's3-bucket-restrict-public-buckets';
    assert.deepEqual(marked(bucket('s3.BlockPublicAccess.BLOCK_ALL'), rule), []);
    assert.deepEqual(marked(bucket('s3.BlockPublicAccess.BLOCK_ACLS_ONLY'), rule), [
      's3.BlockPublicAccess.BLOCK_ACLS_ONLY',
    ]);
    assert.deepEqual(marked(bucket('access'), rule), []);
    const group = (call: string): string =>
      `const web = new ec2.SecurityGroup(this, 'Web', { vpc });\nweb.addIngressRule(${call});`;
    assert.deepEqual(marked(group("ec2.Peer.anyIpv4(), ec2.Port.tcp(22), 'SSH'"), 'sg-no-ingress-ssh'), [
      'ec2.Peer.anyIpv4()',
    ]);
    assert.deepEqual(marked(group("ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(22)"), 'sg-no-ingress-ssh'), []);
    assert.deepEqual(marked(group('peer, ec2.Port.tcp(22)'), 'sg-no-ingress-ssh'), []);
  });

  it('follows constants, spreads and conditionals, and is silent about what it cannot follow', () => {
    const rule = 's3-bucket-versioning';
    const bucket = (props: string): string => `new s3.Bucket(this, 'Logs', ${props});`;
    assert.deepEqual(marked(`const on = false;\n${bucket('{ versioned: on }')}`, rule), ['on']);
    assert.deepEqual(marked(`const base = { versioned: true };\n${bucket('{ ...base }')}`, rule), []);
    assert.deepEqual(marked(bucket('{ ...base }'), rule), []);
    assert.deepEqual(marked(bucket('props'), rule), []);
    assert.deepEqual(marked(bucket('{ versioned: isProd ? true : false }'), rule), ['false']);
    assert.deepEqual(marked(bucket('{ versioned: props.versioned ?? true }'), rule), []);
    const chosen = `const on = isProd ? true : false;\n${bucket('{ versioned: on }')}\nnew Key(this, 'Key', { enabled: on });`;
    assert.equal(marked(chosen, rule).length, 1);
  });

  it('says nothing of a construct whose template is reached into, or under an aspect', () => {
    const rule = 's3-bucket-versioning';
    const bucket = "const logs = new s3.Bucket(this, 'Logs');\n";
    assert.deepEqual(
      marked(`${bucket}(logs.node.defaultChild as s3.CfnBucket).versioningConfiguration = x;`, rule),
      [],
    );
    const raw = "const raw = new s3.CfnBucket(this, 'Raw');\n";
    assert.deepEqual(
      marked(`${raw}raw.addPropertyOverride('VersioningConfiguration.Status', 'Enabled');`, rule),
      [],
    );
    assert.deepEqual(marked(`${raw}raw.versioningConfiguration = { status: 'Enabled' };`, rule), []);
    assert.deepEqual(marked(`${bucket}cdk.Aspects.of(app).add(new Versioned());`, rule), []);
    assert.deepEqual(marked(`${bucket}cdk.Aspects.of(app).add(new AwsSolutionsChecks());`, rule), [
      's3.Bucket',
    ]);
  });

  it('reads a policy that is made of statements', () => {
    const key = (principal: string): string =>
      `new Key(this, 'Key', { policy: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['kms:*'], resources: ['*'], principals: [${principal}] })] }) });`;
    const iam = "import * as iam from 'aws-cdk-lib/aws-iam';\n";
    const rule = 'kms-key-policy-no-public-principal';
    assert.deepEqual(marked(iam + key('new iam.AnyPrincipal()'), rule), ['new iam.AnyPrincipal()']);
    assert.deepEqual(marked(iam + key("new iam.ArnPrincipal('arn:aws:iam::111122223333:root')"), rule), []);
  });

  it('is repaired in its own way of writing, and compiles', () => {
    const rule = 's3-bucket-versioning';
    assert.equal(
      repaired("new s3.Bucket(this, 'Logs', {\n  bucketName: 'logs',\n});\n", rule),
      "new s3.Bucket(this, 'Logs', {\n  bucketName: 'logs',\n  versioned: true,\n});\n",
    );
    assert.equal(
      repaired("new s3.Bucket(this, 'Logs', { bucketName: 'logs' });\n", rule),
      "new s3.Bucket(this, 'Logs', { bucketName: 'logs', versioned: true });\n",
    );
    assert.equal(
      repaired("new s3.Bucket(this, 'Logs');\n", rule),
      "new s3.Bucket(this, 'Logs', { versioned: true });\n",
    );
    const raw = repaired("new s3.CfnBucket(this, 'Raw', { bucketName: 'raw' });\n", rule);
    assert.equal(
      raw,
      "new s3.CfnBucket(this, 'Raw', { bucketName: 'raw', versioningConfiguration: { status: 'Enabled' } });\n",
    );
    assert.equal(ts.transpileModule(IMPORTS + raw, { reportDiagnostics: true }).diagnostics?.length, 0);
  });

  it('is repaired with members of classes, and imports what these need', () => {
    assert.equal(
      repaired("new s3.Bucket(this, 'Logs');\n", 's3-bucket-public-access-block-present'),
      "new s3.Bucket(this, 'Logs', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL });\n",
    );
    const fix = (text: string): string =>
      fixCdk('stack.ts', text, context(['s3-bucket-sse-enabled']), () => true).text;
    assert.equal(
      fix("import { Bucket } from 'aws-cdk-lib/aws-s3';\nnew Bucket(this, 'Logs');\n"),
      "import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';\nnew Bucket(this, 'Logs', { encryption: BucketEncryption.S3_MANAGED });\n",
    );
    const engine = 'engine: rds.DatabaseInstanceEngine.postgres({ version })';
    const database = `new rds.DatabaseInstance(this, 'Orders', { ${engine}, vpc });\n`;
    const { text } = fixCdk(
      'stack.ts',
      IMPORTS + database,
      context(['rds-instance-backup-retention']),
      () => true,
    );
    assert.equal(
      text,
      (IMPORTS + database)
        .replace('aws_rds as rds }', 'aws_rds as rds, Duration }')
        .replace('vpc }', 'vpc, backupRetention: Duration.days(7) }'),
    );
  });

  it('is quiet about what a comment ignores with a reason', () => {
    const text = `${IMPORTS}// parapet:ignore s3-bucket-versioning -- rebuilt every night\nnew s3.Bucket(this, 'Logs', {\n  versioned: false,\n});\n`;
    const analysis = analyseCdk('stack.ts', text, context(['s3-bucket-versioning']))!;
    assert.deepEqual(analysis.findings, []);
    assert.equal(analysis.suppressed.length, 1);
  });

  it('that is half typed, or odd, takes nothing down', () => {
    const text = `${IMPORTS}const logs = new s3.Bucket(this, 'Logs', { versioned: false, ...rest, [key]: 1 });\nlogs.addToResourcePolicy(new PolicyStatement({ actions: ['s3:*'] }));\n@decorated class A<T> { b = <T,>(x: T) => x; }\n`;
    for (let end = 0; end <= text.length; end++)
      for (const path of ['stack.ts', 'stack.js', 'stack.tsx'])
        analyseCdk(path, text.slice(0, end), context(['s3-bucket-versioning']));
    const circle = `${IMPORTS}const a = b;\nconst b = a;\nnew s3.Bucket(this, 'Logs', { versioned: a });`;
    assert.deepEqual(analyseCdk('stack.ts', circle, context(['s3-bucket-versioning']))!.findings, []);
  });

  it('is followed through classes of the same file', () => {
    const rule = 's3-bucket-versioning';
    const subclass =
      'class Kept extends s3.Bucket {\n  constructor(scope, id, props) {\n    super(scope, id, { ...props, versioned: true });\n  }\n}\n';
    assert.deepEqual(marked(`${subclass}new Kept(this, 'Logs', {});`, rule), []);
    const wrapper =
      "class Store extends Construct {\n  constructor(scope, id, props) {\n    super(scope, id);\n    new s3.Bucket(this, 'Data', { versioned: props.versioned });\n  }\n}\n";
    assert.deepEqual(marked(wrapper, rule), []);
    assert.deepEqual(marked(`${wrapper}new Store(app, 'A', { versioned: false });`, rule), ['false']);
    assert.deepEqual(marked(`${wrapper}new Store(app, 'A', { versioned: true });`, rule), []);
    assert.deepEqual(marked(`${wrapper}new Store(app, 'A', {});`, rule), ['s3.Bucket']);
  });

  it('leaves open what a class of the file may do with itself', () => {
    const kept = (body: string): string[] =>
      marked(
        `class Kept extends s3.Bucket {
  constructor(scope, id) {
    super(scope, id, { versioned: true });
    ${body}
  }
}
new Kept(this, 'Logs');`,
        's3-versioned-bucket-lifecycle',
      );
    assert.deepEqual(kept(''), ['Kept']);
    assert.deepEqual(kept('this.addLifecycleRule({ noncurrentVersionExpiration });'), []);
  });

  it('is read with what is later set in the template', () => {
    const rule = 's3-bucket-versioning';
    const bucket = "const logs = new s3.Bucket(this, 'Logs', { versioned: true });\n";
    const inner = '(logs.node.defaultChild as s3.CfnBucket)';
    assert.deepEqual(
      marked(`${bucket}${inner}.addPropertyOverride('VersioningConfiguration.Status', 'Suspended');`, rule),
      ["'Suspended'"],
    );
    assert.deepEqual(
      marked(`${bucket}if (x) ${inner}.addPropertyDeletionOverride('VersioningConfiguration');`, rule),
      [],
    );
    assert.deepEqual(
      marked(`${bucket}harden(logs);\n${inner}.versioningConfiguration = undefined;`, rule),
      [],
    );
  });

  it('is read in Python', () => {
    const python = (body: string): string[] => {
      const text = `import aws_cdk as cdk\nfrom aws_cdk import (\n    Stack,\n    aws_s3 as s3,\n)\n\n\nclass Storage(Stack):\n    def __init__(self, scope, id, *, keep: bool = False, **kwargs):\n        super().__init__(scope, id, **kwargs)\n${body}`;
      const analysis = analyseCdk(
        'stack.py',
        text,
        context(['s3-bucket-versioning', 's3-bucket-restrict-public-buckets']),
      )!;
      return analysis.findings.map(({ place }) => text.slice(place.start, place.end));
    };
    assert.deepEqual(
      python("        s3.Bucket(self, 'Logs', block_public_access=s3.BlockPublicAccess.BLOCK_ALL)\n"),
      ['s3.Bucket'],
    );
    assert.deepEqual(
      python(
        "        self.logs = s3.Bucket(\n            self, 'Logs',\n            versioned=keep,\n            block_public_access=s3.BlockPublicAccess.BLOCK_ACLS_ONLY,\n        )\n",
      ),
      ['s3.BlockPublicAccess.BLOCK_ACLS_ONLY'],
    );
    assert.deepEqual(
      python(
        "        s3.CfnBucket(self, 'Raw', versioning_configuration=s3.CfnBucket.VersioningConfigurationProperty(status='Suspended'), public_access_block_configuration={'restrictPublicBuckets': True})\n",
      ),
      ["'Suspended'"],
    );
  });

  it('in Python knows what is missing beside a construct, and objects that are written as calls', () => {
    const judge = (statements: string, rule: string): string[] => {
      const text = `from aws_cdk import Stack, aws_cloudfront as cf, aws_s3 as s3, aws_cloudfront_origins as origins

class Shop(Stack):
    def __init__(self, scope, id, **kwargs):
        super().__init__(scope, id, **kwargs)
        ${statements}
`;
      const analysis = analyseCdk('stack.py', text, context([rule]))!;
      return analysis.findings.flatMap((finding) => [
        text.slice(finding.place.start, finding.place.end),
        ...fixesIn(analysis, finding)
          .slice(0, 1)
          .flatMap(({ changes }) => changes.map((change) => change.text)),
      ]);
    };
    const missing = 's3-bucket-policy-present';
    assert.deepEqual(judge('logs = s3.Bucket(self, "Logs")', missing).slice(0, 1), ['s3.Bucket']);
    assert.deepEqual(judge('self.logs = s3.Bucket(self, "Logs")', missing), []);
    assert.deepEqual(
      judge(
        'cf.Distribution(self, "Site", default_behavior=cf.BehaviorOptions(origin=origin))',
        'cloudfront-viewer-https',
      ),
      ['default_behavior', ', viewer_protocol_policy=cf.ViewerProtocolPolicy.REDIRECT_TO_HTTPS'],
    );
  });

  it('that is edited is judged as if it were read anew', () => {
    const text = `${IMPORTS}const on = false;\nconst logs = new s3.Bucket(this, 'Logs', { versioned: on });\nnew s3.Bucket(this, 'Data');\nif (isProd) logs.addToResourcePolicy(x);\n`;
    const all = context(['s3-bucket-versioning', 's3-bucket-restrict-public-buckets']);
    let before = analyseCdk('stack.ts', text, all);
    for (const [from, to] of [
      ['false', 'true'],
      ["'Data'", "'Data', { versioned: true }"],
      ['const on', 'let on'],
      ['logs.add', 'harden(logs); logs.add'],
      ['\nconst', '\n\nconst'],
    ] as const) {
      const next = text.replace(from, to);
      const [kept, fresh] = [analyseCdk('stack.ts', next, all, before), analyseCdk('stack.ts', next, all)];
      const shown = (analysis: typeof kept): unknown =>
        analysis?.findings.map(({ ruleId, place, message }) => [ruleId, place.start, place.end, message]);
      assert.deepEqual(shown(kept), shown(fresh));
      before = kept;
    }
  });

  it('that is edited is repaired with the imports of now', () => {
    const only = context(['rds-instance-backup-retention']);
    const text = `${IMPORTS}new rds.DatabaseInstance(this, 'Orders', { engine: rds.DatabaseInstanceEngine.postgres({ version }) });\n`;
    const before = analyseCdk('stack.ts', text, only);
    const next = `import { Duration } from 'aws-cdk-lib';\n${text}`;
    const analysis = analyseCdk('stack.ts', next, only, before)!;
    const [written] = fixesIn(analysis, analysis.findings[0]!);
    assert.equal(
      applyChanges(next, written!.changes),
      next.replace('version }) }', 'version }), backupRetention: Duration.days(7) }'),
    );
  });

  it('of any other program is not parsed', () => {
    const surroundings = { typescript: () => assert.fail('parsed'), python: () => assert.fail('parsed') };
    const program = "import fs from 'node:fs';\nnew Map();";
    assert.equal(analyseCdk('a.ts', program, { ...context([]), surroundings }), undefined);
  });

  it('keeps a fix from what it would have to guess', () => {
    const text = `${IMPORTS}new s3.Bucket(this, 'Logs', { ...(cond ? { versioned: false } : {}) });`;
    const analysis = analyseCdk('stack.ts', text, context(['s3-bucket-versioning']))!;
    for (const finding of analysis.findings)
      for (const { changes } of fixesIn(analysis, finding)) assert.ok(applyChanges(text, changes));
    assert.deepEqual(
      analysis.findings.flatMap((finding) => fixesIn(analysis, finding)),
      [],
    );
  });
});
