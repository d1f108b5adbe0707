import assert from 'node:assert/strict';
import ts from 'typescript';
import { ALONE, lint } from '../../core/engine/lint.ts';
import { selectRules } from '../../core/engine/rule-set.ts';
import {
  Value,
  type World,
  type Declaration,
  type Path,
  type Place,
  type Template,
} from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';

/**
 * A reader of CDK's L1 constructs that is thrown away when there is a real one: it shows that the model and the rules
 * carry TypeScript source as they are.
 */
function readConstructs(text: string): Template {
  const file = ts.createSourceFile('stack.ts', text, ts.ScriptTarget.Latest, true);
  const place = (node: ts.Node): Place => ({ source: file, start: node.getStart(), end: node.getEnd() });

  function valueOf(node: ts.Expression, key: ts.Node, path: Path, world: World): Value {
    const at = place(ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node) ? key : node);
    if (ts.isStringLiteralLike(node)) return new Value({ kind: 'literal', value: node.text }, at, path);
    if (ts.isNumericLiteral(node)) return new Value({ kind: 'literal', value: Number(node.text) }, at, path);
    if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword)
      return new Value({ kind: 'literal', value: node.kind === ts.SyntaxKind.TrueKeyword }, at, path);
    if (ts.isConditionalExpression(node)) {
      const shown = node.condition.getText();
      const holds = world.decide({ subject: shown, describe: (yes) => `\`${shown}\` is ${yes}` });
      if (holds !== undefined) world.notes.add(`\`${shown}\` is ${holds}`);
      return holds === undefined
        ? Value.unknown(at, path)
        : valueOf(holds ? node.whenTrue : node.whenFalse, key, path, world);
    }
    if (ts.isArrayLiteralExpression(node)) {
      const items = (): Value[] => node.elements.map((item, i) => valueOf(item, item, [...path, i], world));
      return new Value({ kind: 'list', items, open: node.elements.some(ts.isSpreadElement) }, at, path);
    }
    if (ts.isObjectLiteralExpression(node)) return mapOf(node, at, path, world);
    return Value.unknown(at, path);
  }

  function mapOf(node: ts.ObjectLiteralExpression, at: Place, path: Path, world: World): Value {
    const properties = new Map(
      node.properties.filter(ts.isPropertyAssignment).map((p) => {
        const name = ts.isStringLiteralLike(p.name) ? p.name.text : p.name.getText();
        return [name.charAt(0).toUpperCase() + name.slice(1), p] as const;
      }),
    );
    const entry = (name: string): Value | undefined => {
      const found = properties.get(name);
      return found && valueOf(found.initializer, found.name, [...path, name], world);
    };
    const open = node.properties.some(ts.isSpreadAssignment);
    return new Value({ kind: 'map', keys: () => [...properties.keys()], entry, open }, at, path);
  }

  const declarations: Declaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [, id, props] = node.arguments ?? [];
      const service: Record<string, string> = { s3: 'S3', ec2: 'EC2', kms: 'KMS', logs: 'Logs', rds: 'RDS' };
      const type = `AWS::${service[node.expression.expression.getText()]}::${node.expression.name.text.slice(3)}`;
      if (id !== undefined && props !== undefined && ts.isObjectLiteralExpression(props)) {
        const at = place(id);
        declarations.push({
          type,
          name: (id as ts.StringLiteral).text,
          place: at,
          extent: place(node),
          property: (path, world) => mapOf(props, at, [], world).get(path),
          attribute: () => Value.unknown(at, []),
          exists: () => true,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return {
    declarations,
    language: 'cdk',
    open: false,
    ofType: (type) => declarations.filter((each) => each.type === type),
    named: (name) => declarations.find((each) => each.name === name),
  };
}

/** What rules find in the source of a stack: rule, marked text, message. */
function found(text: string, only: readonly string[]): string[] {
  const context = { rules: selectRules(rules, { profile: 'all', only }), neighbours: ALONE };
  return lint(readConstructs(text), context).findings.map(
    ({ ruleId, place, message }) =>
      `${ruleId} ${text.slice(place.start, place.end)}${/ Only when.*$/.exec(message)?.[0] ?? ''}`,
  );
}

describe('CDK source on the model', () => {
  it('carries a property, its absence, a number with an option, and a conditional', () => {
    const text = `
new ec2.CfnVolume(this, 'Data', { availabilityZone: 'a', encrypted: isProd ? true : false });
new s3.CfnBucket(this, 'Logs', { bucketName: 'logs' });
new logs.CfnLogGroup(this, 'Events', { retentionInDays: 7 });`;
    assert.deepEqual(found(text, ['ebs-volume-encrypted', 's3-bucket-versioning', 'cw-loggroup-retention']), [
      'ebs-volume-encrypted false Only when `isProd` is false.',
      "s3-bucket-versioning 'Logs'",
      'cw-loggroup-retention 7',
    ]);
  });

  it('carries views, membership and policies, and says nothing of what is spread in', () => {
    const text = `
new ec2.CfnSecurityGroup(this, 'Open', { groupDescription: 'x', securityGroupIngress: [
  { ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '0.0.0.0/0' }] });
new kms.CfnKey(this, 'Key', { keyPolicy: { Statement: [
  { Effect: 'Allow', Principal: '*', Action: 'kms:*', Resource: '*' }] } });
new ec2.CfnVolume(this, 'Spread', { ...defaults });`;
    assert.deepEqual(
      found(text, ['sg-no-ingress-ssh', 'kms-key-policy-no-public-principal', 'ebs-volume-encrypted']),
      ["sg-no-ingress-ssh '0.0.0.0/0'", "kms-key-policy-no-public-principal '*'"],
    );
  });
});
