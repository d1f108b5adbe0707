import { Value, type Path } from '../../model/index.ts';
import { SAM_PROPERTIES } from './tables/sam-properties.ts';
import {
  bodyOf,
  cachedOf,
  destinationsOf,
  endpointOf,
  graphLogging,
  graphProviders,
  originsOf,
  policyOf,
} from './sam-apis.ts';
import { basePolicies, managedPolicies, ownPolicies, trustOfFunctions } from './sam-policies.ts';

/** How the properties of a SAM resource are those of a resource that it becomes. */
export interface Lens {
  /** The canonical type that it becomes. */
  readonly type: string;
  /** Its section of `Globals`. */
  readonly globals: string;
  /** Behind the resource's name in that of what it becomes, as SAM has it; empty where both have the same. */
  readonly suffix: string;
  /** Whether SAM has a property of the name; it refuses others. */
  has(name: string): boolean;
  /** The path in SAM's terms. */
  path(canonical: Path): Path;
  /** Whether it is made at all; `written` reads the SAM resource. */
  isMade(written: (path: Path) => Value): boolean | undefined;
  /** What a canonical property of the SAM resource of a name is where it is worked out of others; undefined where it is one of them. */
  made(canonical: Path, written: (path: Path) => Value, name: string): Value | undefined;
}

interface Becoming {
  readonly type: string;
  readonly globals: string;
  /** Canonical property -> SAM's, where they differ; a dotted left side is replaced as a whole. */
  readonly paths: Readonly<Record<string, string>>;
  readonly suffix?: string;
  /** The property in which all others are; without it nothing is made. */
  readonly within?: string;
  /** Nothing is made without the first property, or with the second. */
  readonly needs?: readonly [there: string | undefined, notThere: string];
  /** Canonical property -> SAM's, and what is made of it. */
  readonly made?: Readonly<
    Record<string, readonly [from: string, make: (written: Value, own: string) => Value]>
  >;
  /** Canonical property -> the end of the name of what it refers to where nothing is written, which SAM makes as well. */
  readonly refers?: Readonly<Record<string, string>>;
}

/** The role that SAM makes for what runs, unless one is named. */
const roleOf = (globals: string, more: Becoming['made'] = {}): Becoming => ({
  type: 'AWS::IAM::Role',
  globals,
  suffix: 'Role',
  needs: [undefined, 'Role'],
  paths: { Path: 'RolePath' },
  made: {
    Policies: ['', ownPolicies],
    ManagedPolicyArns: ['', (all) => managedPolicies(all, [])],
    // It has tags of SAM's own.
    Tags: ['Tags', (tags) => Value.unknown(tags.place, tags.path)],
    ...more,
  },
});

/** From the SAM specification, `AWS::Serverless-2016-10-31`. */
const BECOMES: Readonly<Record<string, readonly Becoming[]>> = {
  'AWS::Serverless::Function': [
    {
      type: 'AWS::Lambda::Function',
      globals: 'Function',
      paths: {
        'Code.ZipFile': 'InlineCode',
        'TracingConfig.Mode': 'Tracing',
        'DeadLetterConfig.TargetArn': 'DeadLetterQueue.TargetArn',
      },
      refers: { Role: 'Role.Arn' },
    },
    {
      type: 'AWS::Lambda::EventInvokeConfig',
      globals: 'Function',
      suffix: 'EventInvokeConfig',
      within: 'EventInvokeConfig',
      paths: {},
      made: { DestinationConfig: ['EventInvokeConfig', destinationsOf] },
      refers: { FunctionName: '' },
    },
    {
      type: 'AWS::Lambda::Url',
      globals: 'Function',
      suffix: 'Url',
      within: 'FunctionUrlConfig',
      paths: {},
    },
    roleOf('Function', {
      AssumeRolePolicyDocument: ['AssumeRolePolicyDocument', trustOfFunctions],
      ManagedPolicyArns: ['', (all) => managedPolicies(all, basePolicies(all))],
    }),
  ],
  'AWS::Serverless::Api': [
    {
      type: 'AWS::ApiGateway::Stage',
      globals: 'Api',
      paths: { MethodSettings: 'MethodSettings', AccessLogSetting: 'AccessLogSetting' },
    },
    { type: 'AWS::ApiGateway::DomainName', globals: 'Api', suffix: 'Domain', within: 'Domain', paths: {} },
    {
      type: 'AWS::ApiGateway::RestApi',
      globals: 'Api',
      suffix: 'RestApi',
      paths: {},
      made: {
        EndpointConfiguration: ['EndpointConfiguration', endpointOf],
        Policy: ['', policyOf],
        Body: ['', bodyOf],
      },
    },
  ],
  'AWS::Serverless::HttpApi': [
    {
      type: 'AWS::ApiGatewayV2::Stage',
      globals: 'HttpApi',
      refers: { ApiId: 'Api' },
      paths: { AccessLogSettings: 'AccessLogSettings' },
    },
    {
      type: 'AWS::ApiGatewayV2::Api',
      globals: 'HttpApi',
      suffix: 'Api',
      paths: {},
      made: {
        ProtocolType: ['Name', constantly('HTTP')],
        Body: ['', bodyOf],
        CorsConfiguration: ['CorsConfiguration', originsOf],
      },
    },
  ],
  'AWS::Serverless::WebSocketApi': [
    { type: 'AWS::ApiGatewayV2::Stage', globals: 'WebSocketApi', paths: {}, refers: { ApiId: 'Api' } },
    {
      type: 'AWS::ApiGatewayV2::Api',
      globals: 'WebSocketApi',
      suffix: 'Api',
      paths: {},
      made: { ProtocolType: ['Name', constantly('WEBSOCKET')] },
    },
  ],
  'AWS::Serverless::GraphQLApi': [
    {
      type: 'AWS::AppSync::GraphQLApi',
      globals: '',
      paths: { AuthenticationType: 'Auth.Type' },
      made: {
        AdditionalAuthenticationProviders: ['Auth', graphProviders],
        LogConfig: ['Logging', graphLogging],
      },
    },
    {
      type: 'AWS::AppSync::ApiCache',
      globals: '',
      suffix: 'ApiCache',
      within: 'Cache',
      paths: {},
      made: {
        AtRestEncryptionEnabled: ['Cache', cachedOf('AtRestEncryptionEnabled')],
        TransitEncryptionEnabled: ['Cache', cachedOf('TransitEncryptionEnabled')],
      },
    },
  ],
  'AWS::Serverless::Application': [
    {
      type: 'AWS::CloudFormation::Stack',
      globals: '',
      paths: {},
      made: { Tags: ['Tags', (tags) => Value.unknown(tags.place, tags.path)] },
    },
  ],
  'AWS::Serverless::SimpleTable': [
    {
      type: 'AWS::DynamoDB::Table',
      globals: 'SimpleTable',
      paths: {},
      made: { BillingMode: ['ProvisionedThroughput', onDemandWithout] },
    },
  ],
  'AWS::Serverless::StateMachine': [
    {
      type: 'AWS::StepFunctions::StateMachine',
      globals: 'StateMachine',
      paths: {
        LoggingConfiguration: 'Logging',
        RoleArn: 'Role',
        StateMachineType: 'Type',
        TracingConfiguration: 'Tracing',
      },
      refers: { RoleArn: 'Role.Arn' },
    },
    // Who may assume it is not the author's to say.
    roleOf('StateMachine', {
      AssumeRolePolicyDocument: ['', (all) => Value.unknown(all.place, all.path)],
    }),
  ],
};

/** What SAM writes whatever it is given. */
function constantly(literal: string): (written: Value) => Value {
  return ({ place, path }) => new Value({ kind: 'literal', value: literal }, place, path);
}

/** A table for which no throughput is written is billed for what it serves. */
function onDemandWithout(throughput: Value): Value {
  const { data, place, path } = throughput;
  if (data.kind === 'unknown') return throughput;
  return data.kind === 'absent' ? throughput.or('PAY_PER_REQUEST') : Value.absent(place, path);
}

/** What a SAM type becomes; empty for every other type. */
export function lensesOf(type: string): readonly Lens[] {
  return Object.hasOwn(BECOMES, type) ? BECOMES[type]!.map((becoming) => lensOf(becoming, type)) : [];
}

function lensOf(
  { type, globals, suffix = '', within, paths, needs, made, refers }: Becoming,
  sam: string,
): Lens {
  return {
    type,
    globals,
    suffix,
    has: (name) => SAM_PROPERTIES[sam]?.includes(name) ?? false,
    path: (canonical) => {
      const written = translate(canonical, paths);
      return within === undefined || written[0] === within ? written : [within, ...written];
    },
    isMade: (written) => {
      const [there, notThere] = needs ?? [within, undefined];
      const found = there === undefined ? true : isThere(written([there]));
      const instead = notThere === undefined ? false : isThere(written([notThere]));
      if (found === false || instead === true) return false;
      return found === undefined || instead === undefined ? undefined : true;
    },
    made: ([name, ...rest], written, own) => {
      const end = refers?.[String(name)];
      if (end !== undefined && written(translate([String(name)], paths)).data.kind === 'absent') {
        const [suffix, attribute] = end.split('.');
        const reference = { name: `${own}${suffix ?? ''}`, attribute, scope: 'template' } as const;
        return new Value({ kind: 'present', reference }, written([]).place, [String(name)]);
      }
      const [from, make] = made?.[String(name)] ?? [];
      return from === undefined || make === undefined
        ? undefined
        : make(written(from === '' ? [] : [from]), own).get(rest);
    },
  };
}

function isThere({ data }: Value): boolean | undefined {
  return data.kind === 'unknown' ? undefined : data.kind !== 'absent';
}

function translate(canonical: Path, paths: Becoming['paths']): Path {
  for (let length = canonical.length; length > 0; length--) {
    const written = paths[canonical.slice(0, length).join('.')];
    if (written !== undefined) return [...written.split('.'), ...canonical.slice(length)];
  }
  return canonical;
}
