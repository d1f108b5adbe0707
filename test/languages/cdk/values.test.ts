import assert from 'node:assert/strict';
import { parser } from '@lezer/python';
import ts from 'typescript';
import { analyseCdk } from '../../units.ts';
import { ALONE } from '../../../core/engine/lint.ts';
import { selectRules } from '../../../core/engine/rule-set.ts';
import { rules } from '../../../rules/index.ts';

const RULE = 'efs-filesystem-encrypted';

const context = (...only: readonly string[]) => ({
  rules: selectRules(rules, { profile: 'all', only }),
  neighbours: ALONE,
  today: '2026-01-01',
  surroundings: {
    typescript: () => ts,
    python: () => parser,
    imported: (_path: string, module: string) =>
      module === './settings' ? SETTINGS : module === '.settings' ? PYTHON_SETTINGS : undefined,
  },
  onError: (_id: string, error: unknown) => {
    throw error;
  },
});

const SETTINGS = {
  path: 'settings.ts',
  text: 'export const ENCRYPT = false;\nexport const FILES = { encrypted: false };\nexport const FROZEN = Object.freeze({ encrypted: false });\nexport default FILES;',
};
const PYTHON_SETTINGS = { path: 'settings.py', text: 'ENCRYPT = False\n' };

/** The findings of a rule in the statements of a stack's constructor. */
function found(statements: string, rule = RULE): readonly string[] {
  const text = `import * as cdk from 'aws-cdk-lib';
import { aws_efs as efs, aws_ec2 as ec2, aws_s3 as s3, aws_iam as iam, aws_lambda as lambda, aws_wafv2 as wafv2 } from 'aws-cdk-lib';
import { NagSuppressions } from 'cdk-nag';
import files, { ENCRYPT, FILES, FROZEN } from './settings';
import * as all from './settings';
class Shop extends cdk.Stack {
  constructor(scope, id, props) {
    super(scope, id);
    ${statements}
  }
}
`;
  return analyseCdk('stack.ts', text, context(rule))!.findings.map(({ message }) => message);
}

function foundInPython(statements: string, rule = RULE): readonly string[] {
  const text = `import aws_cdk as cdk
from aws_cdk import aws_efs as efs, aws_ec2 as ec2, aws_iam as iam, aws_kms as kms, aws_s3 as s3
from .settings import ENCRYPT
from .parts import Alarm
class Shop(cdk.Stack):
    def __init__(self, scope, id, **kwargs):
        super().__init__(scope, id, **kwargs)
${statements.replace(/^/gm, '        ')}
`;
  return analyseCdk('stack.py', text, context(rule))!.findings.map(({ message }) => message);
}

const FILE_SYSTEM = "new efs.FileSystem(this, 'Uploads', settings);";
const PLAIN = "new efs.CfnFileSystem(this, 'Uploads', { encrypted: false });";

describe('A value of CDK source', () => {
  for (const [name, statements] of [
    ['is set later', 'const settings = { vpc, encrypted: true }; settings.encrypted = false;'],
    [
      'is set by its name in quotes',
      "const settings = { vpc, encrypted: true }; settings['encrypted'] = false;",
    ],
    [
      'is merged',
      'const settings = { vpc, encrypted: true }; Object.assign(settings, { encrypted: false });',
    ],
    [
      'is merged into another',
      'const settings = Object.assign({}, { vpc, encrypted: true }, { encrypted: false });',
    ],
    [
      'is given again',
      'let settings = { vpc, encrypted: true }; settings = { ...settings, encrypted: false };',
    ],
    ['is a constant of another file', 'const settings = { vpc, encrypted: ENCRYPT };'],
    ['is a member of a constant of another file', 'const settings = { vpc, encrypted: FILES.encrypted };'],
    ['is of the module of another file', 'const settings = { vpc, encrypted: all.ENCRYPT /* FILES */ };'],
    ['is the default of another file', 'const settings = { vpc, encrypted: files.encrypted /* FILES */ };'],
    ['is of what another file freezes', 'const settings = { vpc, encrypted: FROZEN.encrypted /* FILES */ };'],
    ['is spread from another file', 'const settings = { vpc, ...FILES };'],
    [
      'is set in both branches',
      'let on = true; if (props.a) { on = false; } else { on = false; } const settings = { vpc, encrypted: on };',
    ],
  ] as const)
    it(`${name}, to what is worse`, () => {
      assert.equal(found(`${statements} ${FILE_SYSTEM}`).length, 1);
      assert.deepEqual(
        found(
          `${statements.replace(/true/g, '1').replace(/false/g, 'true').replace(/1/g, 'false')} ${FILE_SYSTEM}`,
        ).length,
        /ENCRYPT|FILES/.test(statements) ? 1 : 0,
      );
    });

  for (const [name, statements] of [
    ['is deleted', 'const settings = { vpc, encrypted: false }; delete settings.encrypted;'],
    [
      'is set under a key that is not known',
      'const settings = { vpc, encrypted: false }; settings[key] = true;',
    ],
    [
      'is changed under another name',
      'const settings = { vpc, encrypted: false }; const other = settings; other.encrypted = true;',
    ],
    [
      'is changed with its other name',
      'const other = { vpc, encrypted: false }; const settings = other; other.encrypted = true;',
    ],
    ['goes to a function', 'const settings = { vpc, encrypted: false }; harden(settings);'],
    [
      'is changed in a loop',
      'const settings = { vpc, encrypted: false }; for (const each of many) settings.encrypted = each;',
    ],
    [
      'is changed in a function',
      'const settings = { vpc, encrypted: false }; const set = () => { settings.encrypted = true; }; set();',
    ],
    [
      'is changed within an expression',
      'const settings = { vpc, encrypted: false }; props.a && (settings.encrypted = true);',
    ],
    [
      'gets another value within an expression',
      'let on = false; props.a && (on = true); const settings = { vpc, encrypted: on };',
    ],
    [
      'gets another value in a try',
      'let on = false; try { on = read(); } catch {} const settings = { vpc, encrypted: on };',
    ],
  ] as const)
    it(`${name}: it is not what its literal was`, () => {
      assert.deepEqual(found(`${statements} ${FILE_SYSTEM}`), []);
    });

  it('is what it was where it changes only afterwards', () => {
    const once = 'let on = false; const settings = { vpc, encrypted: on };';
    assert.equal(found(`${once} ${FILE_SYSTEM} on = true;`).length, 1);
  });

  it('that a construct holds on to is seen as it is later', () => {
    const acl =
      "new wafv2.CfnWebACL(this, 'Front', { scope: 'REGIONAL', defaultAction: { allow: {} }, rules, visibilityConfig });";
    assert.equal(found(`const rules = []; ${acl}`, 'wafv2-webacl-not-empty').length, 1);
    assert.deepEqual(found(`const rules = []; rules.push(rule); ${acl}`, 'wafv2-webacl-not-empty'), []);
    assert.deepEqual(found(`const rules = []; ${acl} rules.push(rule);`, 'wafv2-webacl-not-empty'), []);
  });

  it('of an enumeration is its text in a template', () => {
    const acl = (member: string): number =>
      found(
        `new s3.CfnBucket(this, 'Photos', { accessControl: s3.BucketAccessControl.${member} });`,
        's3-bucket-acl-no-public-write',
      ).length;
    assert.deepEqual([acl('PUBLIC_READ_WRITE'), acl('PRIVATE')], [1, 0]);
  });

  it('of Python is what its blocks leave', () => {
    const on = (statements: string): number =>
      foundInPython(`${statements}\nefs.FileSystem(self, "Uploads", vpc=vpc, encrypted=on)`).length;
    assert.equal(on('on = True\non = False'), 1);
    assert.equal(on('on = False\nif a:\n    on = True\nelse:\n    on = True'), 0);
    assert.equal(on('on = True\nwith open("x") as f:\n    on = False'), 1);
    assert.equal(on('on = False\ntry:\n    on = True\nexcept OSError:\n    pass'), 0);
    assert.equal(on('on = False\nfor each in many:\n    on = each'), 0);
    assert.equal(on('on = ENCRYPT'), 1);
  });

  it('of Python is changed where it is', () => {
    const settings = (statements: string): number =>
      foundInPython(
        `settings = {"vpc": vpc, "encrypted": False}\n${statements}\nefs.FileSystem(self, "Uploads", **settings)`,
      ).length;
    assert.equal(settings('print(settings)'), 1);
    assert.equal(settings('settings["encrypted"] = True'), 0);
    assert.equal(settings('settings.update(encrypted=True)'), 0);
    assert.equal(settings('settings.update({"encrypted": True})'), 0);
    assert.equal(settings('del settings["encrypted"]'), 0);
    assert.equal(settings('other = settings\nother["encrypted"] = True'), 0);
    assert.equal(settings('harden(settings)'), 0);
  });
});

describe('Arguments of Python by name', () => {
  it('are those by position', () => {
    const file = (call: string): number => foundInPython(call).length;
    assert.equal(file('efs.FileSystem(scope=self, id="Uploads", vpc=vpc, encrypted=False)'), 1);
    assert.equal(file('efs.FileSystem(self, id="Uploads", encrypted=False, vpc=vpc)'), 1);
    assert.equal(file('efs.FileSystem(vpc=vpc, id="Uploads", scope=self, encrypted=True)'), 0);
    const ssh = (call: string): number =>
      foundInPython(`group = ec2.SecurityGroup(self, "Admin", vpc=vpc)\n${call}`, 'sg-no-ingress-ssh').length;
    assert.equal(
      ssh('group.add_ingress_rule(connection=ec2.Port.tcp(port=22), peer=ec2.Peer.any_ipv4())'),
      1,
    );
    assert.equal(
      ssh('group.add_ingress_rule(ec2.Peer.ipv4(cidr_ip="0.0.0.0/0"), connection=ec2.Port.tcp(22))'),
      1,
    );
    assert.equal(
      ssh('group.add_ingress_rule(peer=ec2.Peer.ipv4(cidr_ip="10.0.0.0/8"), connection=ec2.Port.tcp(22))'),
      0,
    );
  });

  it('name properties that are called like a parameter', () => {
    const rule = 's3-bucket-versioning';
    assert.equal(
      foundInPython('s3.Bucket(self, "Logs", lifecycle_rules=[s3.LifecycleRule(id="a", enabled=True)])', rule)
        .length,
      1,
    );
  });
});

describe('A line of CDK source', () => {
  for (const line of [
    "const stage = this.node.getContext('stage');",
    "if (this.node.tryFindChild('Other') === undefined) cdk.Tags.of(this).add('a', 'b');",
    "const other = this.node.tryFindChild('Other');",
    "cdk.Aspects.of(this).add(new cdk.Tag('team', 'shop'));",
    "NagSuppressions.addStackSuppressions(this, [{ id: 'a', reason: 'b' }]);",
    'this.node.addValidation({ validate: () => [] });',
    'for (const subnet of props.vpc.publicSubnets) console.log(subnet.subnetId);',
    "const network = new ec2.Vpc(this, 'Network'); network.publicSubnets.forEach((subnet) => { subnet.node.defaultChild.mapPublicIpOnLaunch = false; });",
    "const data = new s3.Bucket(this, 'Data'); cdk.Aspects.of(data).add(new Encrypt());",
  ])
    it(`changes nothing of the others: ${line}`, () => {
      assert.equal(found(`${PLAIN} ${line}`).length, 1);
    });

  for (const line of [
    'cdk.Aspects.of(this).add(new Encrypt());',
    'cdk.Mixins.of(this).apply(new Encrypt());',
    'this.node.findAll().forEach((each) => { each.encrypted = true; });',
    'for (const each of this.node.children) each.encrypted = true;',
    "const uploads = this.node.findChild('Uploads'); uploads.encrypted = true;",
    "const uploads = this.node.tryFindChild('Uploads'); harden(uploads);",
    'cdk.Aspects.of(scope).add(new Encrypt());',
    'let file = first; if (props.a) file = second; file.encrypted = true;',
  ])
    it(`may change what is in its scope: ${line}`, () => {
      const first =
        "const first = new efs.CfnFileSystem(this, 'Uploads', { encrypted: false }); const second = first;";
      assert.deepEqual(found(`${first} ${line}`), []);
    });

  it('runs for each member of a list that is written down', () => {
    const group = "const group = new ec2.SecurityGroup(this, 'Admin', { vpc });";
    const ssh = (line: string): number => found(`${group} ${line}`, 'sg-no-ingress-ssh').length;
    assert.equal(
      ssh('for (const port of [22, 8443]) group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port));'),
      1,
    );
    assert.equal(
      ssh('[22, 8443].forEach((port) => { group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port)); });'),
      1,
    );
    assert.equal(
      ssh('for (const port of [443, 8443]) group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port));'),
      0,
    );
    assert.equal(
      ssh(
        'for (const port of [22, 443]) { if (port === 22) continue; group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(port)); }',
      ),
      0,
    );
  });

  it('gives a role statements, and everyone a bucket', () => {
    const worker = "const worker = new lambda.Function(this, 'Worker', { runtime, handler, code });";
    const all = "worker.addToRolePolicy(new iam.PolicyStatement({ actions: ['*'], resources: ['*'] }));";
    assert.equal(found(`${worker} ${all}`, 'iam-policy-no-full-admin').length, 1);
    const photos =
      "const photos = new s3.Bucket(this, 'Photos', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });";
    const rule = 's3-bucket-policy-no-public-principal';
    assert.equal(found(`${photos} photos.grantPublicAccess();`, rule).length, 1);
    assert.deepEqual(found(`${photos} const grant = photos.grantPublicAccess(); narrow(grant);`, rule), []);
  });
});
