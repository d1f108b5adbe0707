import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { AWSCC_ALONE, isInAwscc } from '../../../core/languages/terraform/awscc.ts';
import { inTerraform, type Fields } from '../../../core/languages/terraform/fields.ts';
import { TAGGABLE } from '../../../rules/shared/taggable.ts';
import { allCompanions, allTables, tablesTwice } from '../../../core/languages/terraform/tables/index.ts';
import { loadSpec } from '../../../tools/spec.ts';

type Schema = { readonly [name: string]: string | Schema };

const { resources } = JSON.parse(
  readFileSync(new URL('../../../tools/provider-schema.json', import.meta.url), 'utf8'),
) as { resources: Readonly<Record<string, Schema>> };

/** Names that rules write as types are written and that are none: a key of metadata, and what AWS Config and CloudTrail record. */
const NO_TYPES = ['AWS::CloudFormation::Authentication', 'AWS::Backup::RecoveryPoint', 'AWS::S3::Object'];

/** The types that rules name in what they ask about others. */
function typesInSources(): readonly string[] {
  const folder = new URL('../../../rules/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return sources
    .flatMap((path) => [
      ...readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8').matchAll(
        /'((?:AWS|Terraform)::\w+::\w+)'/g,
      ),
    ])
    .map(([, type]) => type!)
    .filter((type) => !NO_TYPES.includes(type));
}

/** Attributes and blocks that the provider has had until version 5, and that modules written for it have. */
const EARLIER = [
  'aws_redshift_cluster.LoggingProperties',
  'aws_route.InstanceId',
  'aws_wafv2_web_acl.Rules.Statement.ManagedRuleGroupStatement.ExcludedRules',
];

/** The attributes and blocks that fields name and the provider does not have; `lifecycle` is Terraform's own. */
function unknownIn(fields: Fields, schema: Schema, where: string): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (EARLIER.includes(`${where}.${name}`) || field.at?.[0] === 'lifecycle') return [];
    let inner: Schema | string = schema;
    for (const part of field.at ?? []) {
      const next: Schema | string | undefined = typeof inner === 'string' ? undefined : inner[part];
      if (next === undefined) return [`${where}.${name}: ${field.at!.join('.')}`];
      inner = next;
    }
    if (field.fields === undefined) return [];
    return typeof inner === 'string'
      ? inner === 'map'
        ? []
        : [`${where}.${name}: no block`]
      : unknownIn(field.fields, inner, `${where}.${name}`);
  });
}

describe("Terraform's tables", () => {
  it('are one for each type', () => {
    assert.deepEqual(tablesTwice(), []);
  });

  it('name a type `AWS::…` where CloudFormation has it and `Terraform::…` where it has not, as rules do', () => {
    const spec = loadSpec();
    // Metadata of a resource, and any resource that has provisioners, which no table lists.
    const ours = new Set([
      ...allTables().map(([, { type }]) => type),
      'AWS::CloudFormation::Init',
      'Terraform::Resource::Provisioned',
    ]);
    const wrong = [...ours, ...typesInSources()].filter((type) =>
      type.startsWith('Terraform::')
        ? !ours.has(type) || spec.hasType(type.replace('Terraform', 'AWS'))
        : type.startsWith('AWS::') && !spec.hasType(type) && !ours.has(type),
    );
    assert.deepEqual(wrong, []);
  });

  it('are of resources that the provider tags, where a rule asks for tags', () => {
    const untagged = allTables().filter(
      ([type, { type: canonical, fields }]) =>
        TAGGABLE[canonical] !== undefined &&
        !Object.hasOwn(fields, TAGGABLE[canonical][1] ?? 'Tags') &&
        resources[type]?.['tags'] === undefined,
    );
    assert.deepEqual(
      untagged.map(([type]) => type),
      [],
    );
  });

  it('leave to awscc what the provider has no resource for', () => {
    for (const type of AWSCC_ALONE) {
      const words = inTerraform(type.split('::')[2] ?? '').replace(/_configuration$/, '');
      const like = Object.keys(resources).filter((name) => name.includes(`_${words}`));
      assert.deepEqual(like, [], `${type} may have a table`);
      assert(isInAwscc(type), `${type} is asked about by no rule`);
    }
  });

  it('name attributes and blocks that the provider has', () => {
    const tables = [
      ...allTables().map(([type, { fields, named }]) => ({
        type,
        fields,
        more: named === undefined ? [] : [named],
      })),
      ...allCompanions().map(([type, { fields, by }]) => ({ type, fields, more: [by] })),
    ];
    // The schema has resources alone, without what is looked up (`data`), providers and backends.
    const listed = tables.filter(({ type }) => !type.includes('.'));
    const wrong = listed.flatMap(({ type, fields, more }) => {
      const schema = resources[type];
      if (schema === undefined) return [`${type}: no such resource`];
      return [
        ...unknownIn(fields, schema, type),
        ...more.filter((name) => !(name in schema)).map((name) => `${type}: ${name}`),
      ];
    });
    // What earlier versions of the provider had.
    assert.deepEqual(wrong, [
      'aws_api_gateway_deployment.StageName: stage_name',
      'aws_secretsmanager_secret.RotationLambdaARN: rotation_lambda_arn',
      'aws_secretsmanager_secret.RotationRules: rotation_rules',
    ]);
  });
});
