import { createRequire } from 'node:module';
import type { PropertyType, Resource, SpecDatabase, TypeDefinition } from '@aws-cdk/service-spec-types';
import type { Fields } from '../core/languages/terraform/fields.ts';
import { OTHER } from '../core/languages/terraform/sensitive.ts';
import { allCompanions, allTables } from '../core/languages/terraform/tables/index.ts';
import type { ProviderSchema } from './provider-schema.ts';
import type { RuleReads } from './rule-reads.ts';
import providerSchema from './provider-schema.json' with { type: 'json' };
import sensitive from './provider-sensitive.json' with { type: 'json' };

/** Where secrets and texts that may hold them stand, by type: paths, in which `[]` is each member of a list. */
type Places = Readonly<Record<string, readonly string[]>>;

/** Where the lists stand. */
export const SECRET_PLACES_PATH = 'rules/shared/secret-places.json';
export const SENSITIVE_PATH = 'core/languages/terraform/sensitive.json';

/** What the last part of a property is called that takes a secret itself. */
const SECRET =
  /(?:Password|Passwords|Passphrase|SecretKey|SecretAccessKey|Secret|AccessToken|RefreshToken|AuthToken|OAuthToken|OauthToken|ApiToken|JwtToken|HECToken|SecretToken|EventSourceToken|TokenKey|PrivateKey|ApiKey|ApiKeyValue|ApplicationKey|SasToken|TokenValue|accessToken|SshKey|SecretString|AuthKey|AccessKey|PreSharedKey|HostKeyBody|AppKey|NwkKey|AppSKey|NwkSKey|NwkSEncKey|SNwkSIntKey|FNwkSIntKey)$/;

/** Those whose name does not say it, while the description does: a token, the value of a key, a key within a text. */
const ALSO: readonly string[] = [
  'AWS::ApiGateway::ApiKey Value',
  'AWS::CodeBuild::SourceCredential Token',
  'AWS::DMS::Endpoint OracleSettings.SecurityDbEncryption',
  'AWS::Pinpoint::GCMChannel ServiceJson',
];

/** What is called so and holds no secret: a unit of time, a file's path, an identifier, what AWS makes itself. */
const NO_SECRET =
  /\bARN\b|Amazon Resource Name|A time unit|stored on the file system|The Key ID|key name within the secret|system-generated|Specifies whether|Valid values|name of the secret/;
const NO_SECRET_PATH =
  /^AWS::AppMesh::|MediaPackage::Channel |TokenValidityUnits|RemoteAccess\.Ec2SshKey|DataSync::\w+ AccessKey|MasterUserSecret|DomainJoinServiceAccountSecret/;

const ENVIRONMENT =
  /^(?:Environment|EnvironmentVariables|RuntimeEnvironmentVariables|ContainerEnvironmentVariables|Env|EnvironmentOverride|OptionSettings|DefaultArguments|NonOverridableArguments|Arguments|ConnectionProperties|PropertyMap|AirflowConfigurationOptions|ConfigurationProperties|HyperParameters|ConnectorConfiguration|ClientProperties|CustomAuthenticationCredentials|HeaderParameters|QueryStringParameters|SparkProperties|PythonProperties|AthenaProperties|DefaultRunProperties|DockerLabels|DriverOpts)$/;

/** Settings of other names: what a log driver signs in with, and what a nested stack, a job or an association is given. */
const SETTINGS =
  /LogConfiguration\.Options$|FirelensConfiguration\.Options$|^AWS::(?:CloudFormation::Stack|SSM::Association) Parameters$|^AWS::Batch::JobDefinition Parameters$|^AWS::SSM::MaintenanceWindowTask Task\w*Parameters|^AWS::Greengrass::ConnectorDefinition\w* .*Parameters$/;

const SCRIPT =
  /^(?:Command|Commands|Args|EntryPoint|Entrypoint|ContainerArguments|ContainerEntrypoint|BuildCommand|StartCommand|BuildSpec|UserData|InitScript)$/;

/** The properties of CloudFormation that take a secret, and those that hold environments and scripts. */
export function secretPlaces(): Readonly<Record<'properties' | 'environments' | 'scripts', Places>> {
  const { loadAwsServiceSpecSync } = createRequire(import.meta.url)('@aws-cdk/aws-service-spec') as {
    loadAwsServiceSpecSync: () => SpecDatabase;
  };
  const db = loadAwsServiceSpecSync();
  const all = [...db.all('resource')].flatMap((resource) =>
    leavesOf(db, resource, resource.cloudFormationType),
  );
  const chosen = all.filter(
    ({ type }) => /^(?:AWS|Alexa)::/.test(type) && !type.startsWith('AWS::Serverless::'),
  );
  const raw = rawSensitive();
  return {
    properties: byType([
      ...chosen.filter(isSecret),
      ...canonicalTypes(raw).map((type) => ({ type, path: 'SensitiveArguments[]' })),
    ]),
    environments: byType(chosen.filter(isEnvironment)),
    scripts: byType(chosen.filter(({ path, kind }) => kind === 'string' && SCRIPT.test(nameOf(path)))),
  };
}

/** The same as what a rule reads, for the extract of the specification; Terraform's arguments have no page there. */
export function namedIn(lists: ReturnType<typeof secretPlaces>): RuleReads {
  const places = Object.values(lists).flatMap((list) => Object.entries(list));
  const properties = places.flatMap(([type, paths]) =>
    paths
      .filter((path) => !path.startsWith('SensitiveArguments'))
      .map((path) => `${type} ${path.replaceAll('[]', '')}`),
  );
  const none: ReadonlySet<string> = new Set();
  return {
    types: new Set(places.map(([type]) => type)),
    properties: new Set(properties),
    across: none,
    labels: none,
    repaired: [],
  };
}

interface Leaf {
  readonly type: string;
  readonly path: string;
  readonly kind: PropertyType['type'] | 'variables';
  readonly documentation: string;
}

function isSecret({ type, path, kind, documentation }: Leaf): boolean {
  return (
    kind === 'string' &&
    (ALSO.includes(`${type} ${path}`) ||
      (SECRET.test(nameOf(path)) &&
        !NO_SECRET.test(documentation.slice(0, 160)) &&
        !NO_SECRET_PATH.test(`${type} ${path}`)))
  );
}

function isEnvironment({ type, path, kind }: Leaf): boolean {
  const isAction = type === 'AWS::CodePipeline::Pipeline' && path === 'Stages[].Actions[].Configuration';
  if (!['map', 'json', 'variables'].includes(kind)) return false;
  return isAction || ENVIRONMENT.test(environmentName(path)) || SETTINGS.test(`${type} ${path}`);
}

/** `Environment.Variables` is called by what it is in. */
function environmentName(path: string): string {
  return nameOf(path.replace(/\.Variables$/, ''));
}

function nameOf(path: string): string {
  return path.replaceAll('[]', '').split('.').at(-1)!;
}

const DEEPEST = 9;

function leavesOf(
  db: SpecDatabase,
  owner: Resource | TypeDefinition,
  type: string,
  above = '',
  seen: readonly string[] = [],
): readonly Leaf[] {
  return Object.entries(owner.properties).flatMap(([name, property]) => {
    let own: PropertyType = property.type;
    let list = '';
    while (own.type === 'array') [own, list] = [own.element, `${list}[]`];
    if (own.type === 'union') own = own.types.find((each) => each.type === 'ref') ?? own.types[0]!;
    const path = `${above}${name}${list}`;
    const leaf = { type, path, documentation: property.documentation ?? '' };
    if (own.type !== 'ref') return [{ ...leaf, kind: own.type }];
    const inner = db.get('typeDefinition', own.reference);
    const variables: readonly Leaf[] =
      list !== '' && isVariable(inner) ? [{ ...leaf, kind: 'variables' }] : [];
    if (seen.includes(inner.$id) || seen.length > DEEPEST) return variables;
    return [...variables, ...leavesOf(db, inner, type, `${path}.`, [...seen, inner.$id])];
  });
}

function isVariable({ properties }: TypeDefinition): boolean {
  const names = Object.keys(properties);
  return (
    names.includes('Value') && names.some((name) => ['Name', 'Key', 'OptionName', 'Variable'].includes(name))
  );
}

function byType(leaves: readonly { readonly type: string; readonly path: string }[]): Places {
  const places: Record<string, string[]> = {};
  for (const { type, path } of leaves) (places[type] ??= []).push(path);
  return Object.fromEntries(
    Object.entries(places)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, paths]) => [type, [...new Set(paths)].sort()]),
  );
}

/** What the arguments of Terraform are called that take a secret. */
const ARGUMENT =
  /(?:^|_)(?:passwords?|passphrase|secret_key|secret|access_token|refresh_token|auth_token|oauth_token|api_token|hec_token|jwt_token|secret_token|private_key|api_key|ssh_key|secret_access_key|auth_key|token_key|preshared_key|plaintext|key_material_base64|host_key|customer_key|grafana_token|basic_auth_credentials|platform_credential|service_json|authorization_api_key_value|access_key|cak)$/;

/** Those whose name does not say it. */
const ALSO_ARGUMENTS =
  /^aws_(?:codebuild_source_credential token|s3_bucket_\w+ token|api_gateway_api_key value|cloudwatch_event_connection auth_parameters\.api_key\.value|dms_certificate certificate_wallet)$/;

/** Those that are called so and are none: names of key pairs, units of time, paths of files. */
const NO_ARGUMENT = /token_validity_units|ec2_ssh_key|^aws_appmesh_|^aws_datasync_\w+ access_key/;

/** The arguments that take a secret and that no table gives a name of CloudFormation's, by Terraform type. */
export function rawSensitive(): Places {
  const schema = providerSchema.resources as Readonly<Record<string, ProviderSchema>>;
  const marked = sensitive.resources as Places;
  const types = new Set([...Object.keys(schema), ...Object.keys(marked)]);
  const companions = new Set(allCompanions().map(([type]) => type));
  return byType(
    [...types]
      .filter((type) => !companions.has(type) && !/^aws_alb_/.test(type))
      .flatMap((type) => {
        const all = new Set([...(marked[type] ?? []), ...argumentsOf(schema[type] ?? {})]);
        const known = new Set(
          allTables()
            .filter(([other]) => other === type)
            .flatMap(([, { fields }]) => writtenBy(fields)),
        );
        return [...all]
          .filter((path) => isArgument(type, path) && !known.has(path))
          .map((path) => ({ type, path }));
      }),
  );
}

/** The secrets of CloudFormation's types that Terraform has, but for those within the members of lists. */
export function secretsOfTables(places: Places): Places {
  const types = new Set(allTables().map(([, { type }]) => type));
  return byType(
    Object.entries(places)
      .filter(([type]) => types.has(type))
      .flatMap(([type, paths]) =>
        paths
          .map((path) => ({ type, path: path.replace(/\[\]$/, '') }))
          .filter(({ path }) => !path.includes('[]')),
      ),
  );
}

function isArgument(type: string, path: string): boolean {
  const name = path.split('.').at(-1)!;
  return (
    ALSO_ARGUMENTS.test(`${type} ${path}`) || (ARGUMENT.test(name) && !NO_ARGUMENT.test(`${type} ${path}`))
  );
}

function argumentsOf(schema: ProviderSchema, above = ''): readonly string[] {
  return Object.entries(schema).flatMap(([name, kind]) =>
    typeof kind === 'string'
      ? kind === 'bool' || kind === 'number' || name.endsWith('_wo')
        ? []
        : [above + name]
      : argumentsOf(kind, `${above}${name}.`),
  );
}

/** The arguments that fields are written by. */
function writtenBy(fields: Fields, above: readonly string[] = []): readonly string[] {
  return Object.values(fields).flatMap(({ at, fields: inner }) => {
    if (at === undefined) return [];
    const path = [...above, ...at];
    return inner === undefined ? [path.join('.')] : writtenBy(inner, path);
  });
}

/** The canonical types of resources that have such arguments. */
function canonicalTypes(raw: Places): readonly string[] {
  const types = allTables()
    .filter(([type]) => Object.hasOwn(raw, type))
    .map(([, { type }]) => type);
  return [...new Set([...types, OTHER])];
}

/** A list as its file has it: a type a line. */
export function placesText(lists: Readonly<Record<string, Places>> | Places): string {
  const lines = Object.entries(lists).map(([key, value]) =>
    Array.isArray(value)
      ? `${JSON.stringify(key)}:${JSON.stringify(value)}`
      : `${JSON.stringify(key)}:{\n${Object.entries(value as Places)
          .map(([type, paths]) => `${JSON.stringify(type)}:${JSON.stringify(paths)}`)
          .join(',\n')}\n}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}
