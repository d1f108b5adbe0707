import { type Path, Value } from '../../../model/index.ts';
import { callsOf, computed, type Field, given, group, objectOf, prop } from '../fields.ts';
import { ofRole, policyOfRole } from './iam.ts';
import { recordOf } from './records.ts';
import type { ConstructTables } from './table.ts';

/** Who a permission is for, as Lambda has it: a service, an account, an ARN, or everyone. */
const PRINCIPAL: Field = computed((owner, path) => {
  const principal = given(owner, 'principal', path);
  const { data, place } = principal;
  if (data.kind === 'literal') return principal;
  if (data.kind !== 'map' || data.open) return Value.unknown(place, path);
  const [kind, ...others] = data.keys();
  if (others.length > 0 || (kind !== 'Service' && kind !== 'AWS')) return Value.unknown(place, path);
  return at(data.entry(kind)!, path);
});

function at({ data, place, origin }: Value, path: Path): Value {
  return new Value(data, place, path, origin);
}

/** `Runtime.NODEJS_20_X` is `nodejs20.x`. */
const RUNTIME = computed((owner, path) => {
  const given = prop('runtime').read(owner, path);
  const name = /^Runtime\.([A-Z]+)_([\dA-Z_]+)$/.exec(String(given.literal()));
  if (name === null) return Value.unknown(given.place, path);
  const version = name[2]!.toLowerCase().replace(/_/g, '.');
  return new Value({ kind: 'literal', value: `${name[1]!.toLowerCase()}${version}` }, given.place, path);
});

/** `environment`, and what `addEnvironment` adds; extensions and the constructs above this one add variables of their own. */
const ENVIRONMENT: Field = computed((owner, path) => {
  const { construct, place } = owner;
  const isPlain = ['adotInstrumentation', 'paramsAndSecrets', 'profiling', 'profilingGroup'].every(
    (name) => given(owner, name, path).data.kind === 'absent',
  );
  const more = Value.unknown(place, path);
  const isOwn = isPlain && construct.made.module === 'aws-lambda' && construct.uses.touchedBy === undefined;
  const variables = recordOf(
    [given(owner, 'environment', path), ...(isOwn ? [] : [more])],
    callsOf(owner, 'addEnvironment'),
    { place, path: [...path, 'Variables'] },
  );
  return variables.data.kind === 'map'
    ? objectOf({ Variables: variables }, { place, path })
    : new Value(variables.data, place, path);
});

/** Only a function whose runtime is that of its image is one. */
const PACKAGE: Field = computed((owner, path) => {
  const runtime = RUNTIME.read(owner, path);
  return runtime.literal() === undefined
    ? Value.unknown(runtime.place, path)
    : Value.absent(owner.place, path);
});

const OWN_TRACING = prop('tracing', {
  words: {
    'Tracing.ACTIVE': 'Active',
    'Tracing.PASS_THROUGH': 'PassThrough',
    'Tracing.DISABLED': undefined,
  },
});

/** What collects traces turns tracing on where nothing else is said. */
const TRACING: Field = {
  ...OWN_TRACING,
  ...computed((owner, path) => {
    const isSaid = given(owner, 'tracing', path).data.kind !== 'absent';
    const collector = given(owner, 'adotInstrumentation', path);
    return isSaid || collector.data.kind === 'absent'
      ? OWN_TRACING.read(owner, path)
      : Value.unknown(collector.place, path);
  }),
};

/** Properties of a function for which its role needs no permissions but those of its managed policies. */
const ASKS_FOR_NOTHING =
  /^(?:allowAllOutbound|allowPublicSubnet|architecture|bundling|code|depsLockFilePath|description|entry|environment|ephemeralStorageSize|functionName|handler|index|layers|logGroup|logRetention|loggingFormat|memorySize|projectRoot|reservedConcurrentExecutions|runtime|securityGroups|timeout|vpc|vpcSubnets)$/;

export const lambda: ConstructTables = {
  // What `addPermission` of a function makes.
  'aws-lambda.Permission': {
    type: 'AWS::Lambda::Permission',
    fields: {
      Action: prop('action', { default: 'lambda:InvokeFunction' }),
      EventSourceToken: prop('eventSourceToken'),
      FunctionName: prop('functionName'),
      FunctionUrlAuthType: prop('functionUrlAuthType', {
        words: { 'FunctionUrlAuthType.NONE': 'NONE', 'FunctionUrlAuthType.AWS_IAM': 'AWS_IAM' },
      }),
      InvokedViaFunctionUrl: prop('invokedViaFunctionUrl'),
      Principal: PRINCIPAL,
      PrincipalOrgID: prop('organizationId'),
      SourceAccount: prop('sourceAccount'),
      SourceArn: prop('sourceArn'),
    },
  },
  'aws-lambda.Function': {
    type: 'AWS::Lambda::Function',
    also: [
      policyOfRole(
        'ServiceRole',
        'role',
        ['addToRolePolicy', ...ofRole('role')],
        ['initialPolicy'],
        ASKS_FOR_NOTHING,
      ),
    ],
    fields: {
      Environment: ENVIRONMENT,
      KmsKeyArn: prop('environmentEncryption'),
      PackageType: PACKAGE,
      ReservedConcurrentExecutions: prop('reservedConcurrentExecutions'),
      Runtime: RUNTIME,
      TracingConfig: group({ Mode: TRACING }),
    },
  },
};
