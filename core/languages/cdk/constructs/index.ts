import { never, type Field, type Owner } from '../fields.ts';
import { apigateway } from './apigateway.ts';
import { appsync } from './appsync.ts';
import { cloudfront } from './cloudfront.ts';
import { cloudtrail } from './cloudtrail.ts';
import { cloudwatch } from './cloudwatch.ts';
import { codebuild } from './codebuild.ts';
import { cognito } from './cognito.ts';
import { dynamodb } from './dynamodb.ts';
import { connectionsOf, ec2 } from './ec2.ts';
import { ecs } from './ecs.ts';
import { patterns } from './ecs-patterns.ts';
import { efs } from './efs.ts';
import { eks } from './eks.ts';
import { elb } from './elb.ts';
import { iam } from './iam.ts';
import { kinesis } from './kinesis.ts';
import { kms } from './kms.ts';
import { lambda } from './lambda.ts';
import { opensearch } from './opensearch.ts';
import { rds } from './rds.ts';
import { s3 } from './s3.ts';
import { secretsmanager } from './secretsmanager.ts';
import { sns } from './sns.ts';
import { sqs } from './sqs.ts';
import { stepfunctions } from './stepfunctions.ts';
import {
  derivedExists,
  derivedField,
  derivedNames,
  derivedOf,
  derivedPath,
  isFollowed,
  type DerivedConstruct,
} from './derivation.ts';
import type { BesideTable, ConstructTable, ConstructTables } from './table.ts';

/** By the folders of `rules/`. */
const TABLES: ConstructTables = {
  ...apigateway,
  ...appsync,
  ...cloudfront,
  ...cloudtrail,
  ...cloudwatch,
  ...codebuild,
  ...cognito,
  ...dynamodb,
  ...ec2,
  ...ecs,
  ...patterns,
  ...efs,
  ...eks,
  ...elb,
  ...iam,
  ...kinesis,
  ...kms,
  ...lambda,
  ...opensearch,
  ...rds,
  ...s3,
  ...secretsmanager,
  ...sns,
  ...sqs,
  ...stepfunctions,
};

/** A construct of a higher level. */
export interface KnownConstruct {
  /** The canonical type of its main resource; undefined where no rule asks about that, or it has none. */
  readonly type: string | undefined;
  /** How a canonical property follows; undefined where that is not known. */
  field(name: string): Field | undefined;
  /** What it makes beside its main resource. */
  readonly also: readonly BesideConstruct[];
}

/** A resource that a construct makes beside its main one, by what the construct is given. */
export interface BesideConstruct {
  readonly type: string;
  /** Its path below the construct; undefined where that is not known. */
  path(owner: Owner): string | undefined;
  exists(owner: Owner): boolean | undefined;
  field(name: string): Field | undefined;
}

const known = new Map<string, KnownConstruct | undefined>();

/** What is known of a construct class: by its table, and else by what the library's constructor makes. */
export function constructOf(module: string, name: string): KnownConstruct | undefined {
  const key = `${module}.${name}`;
  if (!known.has(key)) known.set(key, read(key));
  return known.get(key);
}

/** The classes whose main resource is of a type and of which no table knows what becomes of a property. */
export function classesLacking(type: string, property: string): readonly string[] {
  const classes = new Set([...Object.keys(TABLES), ...derivedNames()]);
  return [...classes].sort().filter((name) => {
    const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
    const derived = derivedOf(name);
    if ((table?.type ?? derived?.type) !== type) return false;
    if (table !== undefined && Object.hasOwn(table.fields, property)) return false;
    return derived === undefined || !isFollowed(derived, property);
  });
}

/** Classes that give theirs what they are given, and little else. */
const LIKE: Readonly<Record<string, string>> = {
  'aws-lambda-go-alpha.GoFunction': 'aws-lambda.Function',
  'aws-lambda-nodejs.NodejsFunction': 'aws-lambda.Function',
  'aws-lambda-python-alpha.PythonFunction': 'aws-lambda.Function',
};

function read(name: string): KnownConstruct | undefined {
  const key = LIKE[name] ?? name;
  const table = Object.hasOwn(TABLES, key) ? TABLES[key] : undefined;
  const derived = derivedOf(key);
  if (table === undefined && derived === undefined) return undefined;
  return {
    type: table?.type ?? derived?.type,
    field: (name) =>
      table !== undefined && Object.hasOwn(table.fields, name)
        ? table.fields[name]
        : derived?.type === undefined
          ? undefined
          : derivedField(derived, name),
    also: [
      ...(table?.also ?? []).map((beside) => ofTable(beside, derived)),
      ...(derived === undefined ? [] : derivedBeside(derived, table)),
    ],
  };
}

/** What no construct has. */
const OF_TERRAFORM = 'SensitiveArguments';

function ofTable(
  { path, type, fields, exists, isDerived }: BesideTable,
  derived: DerivedConstruct | undefined,
): BesideConstruct {
  const rest = isDerived === true ? derived?.also?.find((each) => each.path === path) : undefined;
  return {
    type,
    path: typeof path === 'string' ? () => path : path,
    exists,
    field: (name) =>
      Object.hasOwn(fields, name)
        ? fields[name]
        : name === OF_TERRAFORM
          ? never
          : rest && derivedField(derived!, name, rest),
  };
}

function derivedBeside(
  derived: DerivedConstruct,
  table: ConstructTable | undefined,
): readonly BesideConstruct[] {
  const own = new Set<unknown>(table?.also?.map(({ path }) => path));
  const groups = (derived.also ?? []).filter(({ type }) => type === 'AWS::EC2::SecurityGroup');
  return (derived.also ?? [])
    .filter(({ path }) => typeof path !== 'string' || !own.has(path))
    .map((beside) => ({
      type: beside.type,
      path: (owner) => derivedPath(derived, beside, owner),
      exists: (owner) => derivedExists(derived, beside, owner),
      field: (name) => {
        const field = derivedField(derived, name, beside);
        const isOnly = groups.length === 1 && groups[0] === beside;
        return isOnly && name === 'SecurityGroupIngress' ? connectionsOf(field) : field;
      },
    }));
}
