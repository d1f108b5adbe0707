import { any, Members, unknown, type Answer, type Resource, type Value } from '../../core/model/index.ts';
import { isStandIn, secretBy } from './secret-names.ts';
import { commandGivesAway, environmentOf, givesAway, isWrittenSecret, showsHidden } from './plain-secrets.ts';
import { PLACES } from './secret-places.ts';

/**
 * Whether a secret is kept out of sight: it comes from a secret store or a `NoEcho` parameter without a default,
 * or is not there at all. A text, a default, and a parameter that is shown are in sight.
 */
export function isHidden(secret: Value): Answer {
  const { data } = secret;
  switch (data.kind) {
    case 'absent':
      return secret.decided(true);
    case 'literal':
      // A parameter that is empty where nobody gives it a value has none that could be read.
      return data.value !== ''
        ? secret.decided(false)
        : secret.origin === undefined
          ? secret.decided(true)
          : unknown;
    case 'choice':
      return secret.decided(false);
    case 'present':
      return secret.decided(data.echoed !== true);
    case 'list':
      return secret.list().every(isHidden);
    default:
      return unknown;
  }
}

/** Properties that take a secret and have a rule of their own. */
const OWN: ReadonlySet<string> = new Set([
  'AWS::DocDB::DBCluster MasterUserPassword',
  'AWS::RDS::DBCluster MasterUserPassword',
  'AWS::RDS::DBInstance MasterUserPassword',
  'AWS::Redshift::Cluster MasterUserPassword',
]);

/** Types with a rule of their own for all the secrets that they take. */
export const JUDGED_ALONE: readonly string[] = [
  'AWS::AmazonMQ::Broker',
  'AWS::DMS::Endpoint',
  'AWS::DataSync::LocationFSxWindows',
  'AWS::DataSync::LocationObjectStorage',
  'AWS::DataSync::LocationSMB',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::IAM::User',
  'AWS::KinesisFirehose::DeliveryStream',
  'AWS::SecretsManager::Secret',
];

/** The other types that take a secret in a property which has no rule of its own. */
export const SECRET_TYPES: readonly string[] = Object.entries(PLACES.properties)
  .filter(
    ([type, paths]) => !JUDGED_ALONE.includes(type) && paths.some((path) => !OWN.has(`${type} ${path}`)),
  )
  .map(([type]) => type);

/** Whether all secrets that a resource takes are kept out of sight, one finding for each that is not. */
export function keepsSecrets(resource: Resource): Answer {
  const paths = (PLACES.properties[resource.type] ?? []).filter(
    (path) => !OWN.has(`${resource.type} ${path}`),
  );
  return joined(
    paths.map((path) => valuesAt(resource, path)),
    resource,
  ).every(isHidden);
}

/** What is in a property that a path leads to, in each member of the lists on its way. */
function valuesAt(resource: Resource, path: string): Members<Value> {
  const [first = '', ...rest] = path.split('[]');
  const start = resource.get(first);
  return rest.reduce<Members<Value>>(
    (members, part) => {
      const inner = members.flatMap((value) => value.list());
      const below = part.replace(/^\./, '');
      return below === ''
        ? inner
        : new Members(
            inner.items.map((value) => value.get(below)),
            inner.open,
            inner.value,
          );
    },
    new Members([start], false, start),
  );
}

function joined<T>(all: readonly Members<T>[], resource: Resource): Members<T> {
  return new Members(
    all.flatMap(({ items }) => items),
    all.some(({ open }) => open),
    resource.self,
  );
}

/** Types with a rule of their own for what their environments and scripts hold. */
const RUN_ALONE: readonly string[] = [
  'AWS::AutoScaling::LaunchConfiguration',
  'AWS::CodeBuild::Project',
  'AWS::EC2::Instance',
  'AWS::EC2::LaunchTemplate',
  'AWS::ECS::TaskDefinition',
  'AWS::Lambda::Function',
];

/** The other types that run something in an environment or by a command. */
export const ENVIRONMENT_TYPES: readonly string[] = [
  ...new Set([...Object.keys(PLACES.environments), ...Object.keys(PLACES.scripts)]),
].filter((type) => !RUN_ALONE.includes(type));

/** Environments whose owner shows them to everyone who may read it; settings of connections are masked by AWS. */
const SHOWN = /(?:Env|Environment|Variables|EnvironmentOverride|Arguments)(?:\[\])?$/;

/**
 * Whether no environment and no script of a resource gives a secret away, one finding for each place; a variable with one of
 * the `names` does whatever it holds.
 */
export function environmentsKeepSecrets(resource: Resource, names: readonly string[] = []): Answer {
  const { environments, scripts } = PLACES;
  const variables = (environments[resource.type] ?? []).map((path) => {
    const holders = valuesAt(resource, path.replace(/\[\]$/, ''));
    return holders.flatMap(environmentOf).flatMap((variable) => {
      const { name, value } = variable;
      if (typeof name !== 'string' && names.length > 0 && name.is(...names).truth === 'yes')
        return one(name.decided(true), value);
      const isMasked = !SHOWN.test(path) && showsHidden(value);
      return one(isMasked ? value.decided(false) : isWrittenSecret(variable), value);
    });
  });
  const commands = (scripts[resource.type] ?? []).map((path) =>
    valuesAt(resource, path.replace(/\[\]$/, '')).flatMap((command) =>
      one(commandGivesAway(command), command),
    ),
  );
  return joined([...variables, ...commands], resource).none((answer) => answer);
}

function one(answer: Answer, value: Value): Members<Answer> {
  return new Members([answer], false, value);
}

/** Names of a secret's parts that say where it opens something, and to whom: `host`, `dbUser`, `awsSeamlessDomainUsername`. */
const NO_SECRET =
  /^(?:login|type|account|master[-_]?arn|client[-_]?id|db|(?:db[-_]?)?(?:instance|cluster)[-_]?identifier|database|schema|url|uri)$|(?:user(?:[-_]?name)?|host(?:[-_]?name)?|port|engine|region|endpoint|domain|email|(?:db|database)[-_]?name)$/i;

/** Whether a text that is to be kept as a secret gives nothing away: it is empty, a stand-in, or a structure of such. */
export function isEmptySecret(secret: Value): Answer {
  const hidden = isHidden(secret);
  const { kind } = secret.data;
  if (kind === 'map' || kind === 'list') return givesNothing(secret).at(secret);
  if (kind !== 'literal' && kind !== 'text') return hidden;
  const parts = secret.parsed();
  if (parts.data.kind === 'map' || parts.data.kind === 'list') return givesNothing(parts).at(secret);
  const text = secret.literal();
  return typeof text === 'string' && /^(?:""|[^{].*)$/.test(text) && isStandIn(text)
    ? secret.decided(true)
    : hidden;
}

function givesNothing(part: Value): Answer {
  const { data } = part;
  if (data.kind === 'list') return part.list().every(givesNothing);
  if (data.kind === 'map')
    return new Members(data.keys(), data.open, part).every((name) =>
      NO_SECRET.test(name) ? part.decided(true) : givenUnder(name, part.get([name])),
    );
  if (data.kind !== 'literal') return data.kind === 'text' ? unknown : isHidden(part);
  const text = String(data.value);
  return part.decided(typeof data.value !== 'string' || text === '' || isStandIn(text));
}

/** The same of a part with a name: a parameter that is shown gives a secret away where its name is that of one. */
function givenUnder(name: string, part: Value): Answer {
  return part.data.kind === 'present' && secretBy(name) === undefined
    ? any(isHidden(part), unknown)
    : givesNothing(part);
}

/** Definitions, documents and code, which everyone reads who may read the resource, by type. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApiGateway::RestApi': ['Body'],
  'AWS::ApiGatewayV2::Api': ['Body'],
  'AWS::AppSync::FunctionConfiguration': ['Code'],
  'AWS::AppSync::Resolver': ['Code'],
  'AWS::CloudFront::Function': ['FunctionCode'],
  'AWS::Cognito::UserPoolIdentityProvider': ['ProviderDetails'],
  'AWS::EKS::Addon': ['ConfigurationValues'],
  'AWS::Events::Rule': ['Targets[].Input'],
  'AWS::ImageBuilder::Component': ['Data'],
  'AWS::ImageBuilder::ContainerRecipe': ['DockerfileTemplateData'],
  'AWS::Lambda::Function': ['Code.ZipFile'],
  'AWS::SSM::Document': ['Content'],
  'AWS::SageMaker::NotebookInstanceLifecycleConfig': ['OnCreate[].Content', 'OnStart[].Content'],
  'AWS::Scheduler::Schedule': ['Target.Input'],
  'AWS::StepFunctions::StateMachine': ['Definition', 'DefinitionString'],
  'AWS::Synthetics::Canary': ['Code.Script'],
  'AWS::WorkSpacesWeb::IdentityProvider': ['IdentityProviderDetails'],
};

/** The types that have such a document. */
export const DOCUMENT_TYPES: readonly string[] = Object.keys(DOCUMENTS);

/** Whether no document of a resource gives a secret away, in any of its parts. */
export function documentsKeepSecrets(resource: Resource): Answer {
  const documents = (DOCUMENTS[resource.type] ?? []).map((path) => valuesAt(resource, path));
  const takesHidden = TAKING_HIDDEN.has(resource.type);
  return joined(documents, resource).none((document) => {
    if (takesHidden && document.data.kind === 'map')
      return new Members(document.data.keys(), document.data.open, document).some((name) => {
        const value = document.get([name]);
        return showsHidden(value) ? value.decided(false) : isWrittenSecret({ name, value });
      });
    const text = givesAway(document);
    return text.truth === 'yes' ? text : any(partsGiveAway(document.parsed()), text);
  });
}

/** Types that have no other place for a secret which somebody hands them. */
const TAKING_HIDDEN: ReadonlySet<string> = new Set([
  'AWS::Cognito::UserPoolIdentityProvider',
  'AWS::WorkSpacesWeb::IdentityProvider',
]);

/** Whether something that is told to everyone who reads a stack gives a secret away, in any of its parts. */
export function partsGiveAway(part: Value, name?: string): Answer {
  const { data } = part;
  if (data.kind === 'list') return part.list().some((item) => partsGiveAway(item));
  if (data.kind === 'map')
    return new Members(data.keys(), data.open, part).some((key) => partsGiveAway(part.get([key]), key));
  return name === undefined ? givesAway(part) : isWrittenSecret({ name, value: part });
}
