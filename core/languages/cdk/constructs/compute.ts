import { Value } from '../../../model/index.ts';
import {
  callsOf,
  computed,
  given,
  group,
  listOf,
  literal,
  objectOf,
  over,
  partOf,
  prop,
  type Field,
} from '../fields.ts';
import { VARIABLES } from './containers.ts';
import { derivedField, derivedOf } from './derivation.ts';
import type { ConstructTable, ConstructTables } from './index.ts';
import { plain, resourcePolicy, type Plain } from './policies.ts';
import { recordOf } from './records.ts';

/** The rules that calls on the group add: `group.addIngressRule(peer, port)`. */
function rulesBy(method: string): Field {
  return computed((owner, path) => {
    const calls = callsOf(owner, method);
    const items = calls.items.map((call, i) => {
      const at = [...path, i];
      const parts = [call.argument(0, at), call.argument(1, at)];
      const entries = new Map<string, Value>();
      for (const part of parts)
        if (part?.data.kind === 'map') for (const key of part.data.keys()) entries.set(key, part.get([key]));
      const open = parts.some((part) => part?.data.kind !== 'map');
      // Without a description the construct writes one: `from 0.0.0.0/0:22`.
      const description = call.argument(2, [...at, 'Description']);
      entries.set(
        'Description',
        description === undefined || description.data.kind === 'absent'
          ? new Value({ kind: 'present' }, call.place, [...at, 'Description'])
          : description,
      );
      return new Value(
        { kind: 'map', keys: () => [...entries.keys()], entry: (key) => entries.get(key), open },
        call.place,
        at,
      );
    });
    const open =
      calls.open || owner.construct.uses.calls.some((each) => each.method.startsWith('connections.'));
    return listOf(items, { place: owner.place, path }, open);
  });
}

/** The rule that lets everything out, or the one that lets nothing out where no other is added. */
const EGRESS: Field = computed((owner, path) => {
  const all = given(owner, 'allowAllOutbound', path);
  const later = rulesBy('addEgressRule').read(owner, path);
  const inV6 = given(owner, 'allowAllIpv6Outbound', path);
  const isOpen = all.data.kind === 'absent' ? true : all.literal();
  const { items, open } = later.list();
  if (typeof isOpen !== 'boolean' || inV6.data.kind !== 'absent') return Value.unknown(all.place, path);
  if (!isOpen && (items.length > 0 || open)) return later;
  const rule: Plain = isOpen
    ? { CidrIp: '0.0.0.0/0', Description: 'Allow all outbound traffic by default', IpProtocol: '-1' }
    : {
        CidrIp: '255.255.255.255/32',
        Description: 'Disallow all traffic',
        IpProtocol: 'icmp',
        FromPort: 252,
        ToPort: 86,
      };
  return listOf([plain(rule, all.place, [...path, 0])], { place: all.place, path }, items.length > 0);
});

/** Without a description the construct writes its path. */
const DESCRIPTION = computed((owner, path) => {
  const given = prop('description').read(owner, path);
  return given.data.kind === 'absent' ? new Value({ kind: 'present' }, given.place, path) : given;
});

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
  const isPlain = ['adotInstrumentation', 'paramsAndSecrets'].every(
    (name) => given(owner, name, path).data.kind === 'absent',
  );
  const more = Value.unknown(place, path);
  const isOwn = isPlain && construct.made.module === 'aws-lambda' && !construct.uses.isTouched;
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

/** Days of each member of `RetentionDays` that is no plain number of days; without any, logs are kept for two years. */
const RETENTION: Readonly<Record<string, number>> = {
  ONE_DAY: 1,
  THREE_DAYS: 3,
  FIVE_DAYS: 5,
  ONE_WEEK: 7,
  TWO_WEEKS: 14,
  ONE_MONTH: 30,
  TWO_MONTHS: 60,
  THREE_MONTHS: 90,
  FOUR_MONTHS: 120,
  FIVE_MONTHS: 150,
  SIX_MONTHS: 180,
  ONE_YEAR: 365,
  THIRTEEN_MONTHS: 400,
  EIGHTEEN_MONTHS: 545,
  TWO_YEARS: 731,
  FIVE_YEARS: 1827,
  TEN_YEARS: 3653,
};

const DERIVED_PROJECT = derivedField(derivedOf('aws-codebuild.Project')!, 'Environment');

/** A project, whose key is one of AWS unless another is given or a pipeline brings one. */
const PROJECT: ConstructTable = {
  type: 'AWS::CodeBuild::Project',
  fields: {
    EncryptionKey: computed((owner, path) => {
      const key = given(owner, 'encryptionKey', path);
      const { isShared, isGiven } = owner.construct.uses;
      if (key.data.kind !== 'absent') return key;
      return isShared || isGiven ? Value.unknown(key.place, path) : literal('alias/aws/s3', key.place, path);
    }),
    Environment: {
      ...DERIVED_PROJECT,
      read: (owner, path) =>
        over(DERIVED_PROJECT.read(owner, path), {
          EnvironmentVariables: VARIABLES(owner, [...path, 'EnvironmentVariables']),
        }),
    },
  },
};

/** What a state machine writes of its runs; of errors alone where no level is said. */
const LOGS: Field = computed((owner, path) => {
  const logs = given(owner, 'logs', path);
  if (logs.data.kind !== 'map') return logs;
  const part = partOf(owner, logs);
  const destination = given(part, 'destination', [...path, 'Destinations', 0]);
  const level = prop('level', {
    default: 'ERROR',
    words: {
      'LogLevel.ALL': 'ALL',
      'LogLevel.ERROR': 'ERROR',
      'LogLevel.FATAL': 'FATAL',
      'LogLevel.OFF': 'OFF',
    },
  });
  return objectOf(
    {
      Destinations: listOf(destination.data.kind === 'absent' ? [] : [destination], {
        place: destination.place,
        path: [...path, 'Destinations'],
      }),
      IncludeExecutionData: given(part, 'includeExecutionData', [...path, 'IncludeExecutionData']),
      Level: level.read(part, [...path, 'Level']),
    },
    { place: logs.place, path },
  );
});

/** What an object that is given says: `AclCidr.anyIpv4()`. */
function within(name: string, part: string): Field {
  return computed((owner, path) => {
    const { data, place } = given(owner, name, path).get([part]);
    return new Value(data, place, path);
  });
}

/** The actions of an alarm, which methods add. */
function actionsBy(method: string): Field {
  return computed((owner, path) => {
    const { items, open } = callsOf(owner, method);
    if (items.length === 0 && !open) return Value.absent(owner.place, path);
    const actions = items.flatMap((call, i) => call.argument(0, [...path, i]) ?? []);
    return listOf(actions, { place: owner.place, path }, open);
  });
}

export const compute: ConstructTables = {
  'aws-ec2.SecurityGroup': {
    type: 'AWS::EC2::SecurityGroup',
    fields: {
      GroupDescription: DESCRIPTION,
      SecurityGroupIngress: rulesBy('addIngressRule'),
      SecurityGroupEgress: EGRESS,
    },
  },
  'aws-codebuild.PipelineProject': PROJECT,
  'aws-codebuild.Project': PROJECT,
  'aws-cloudwatch.Alarm': {
    type: 'AWS::CloudWatch::Alarm',
    fields: {
      ActionsEnabled: prop('actionsEnabled'),
      AlarmActions: actionsBy('addAlarmAction'),
      InsufficientDataActions: actionsBy('addInsufficientDataAction'),
      OKActions: actionsBy('addOkAction'),
    },
  },
  'aws-stepfunctions.StateMachine': {
    type: 'AWS::StepFunctions::StateMachine',
    fields: {
      LoggingConfiguration: LOGS,
      TracingConfiguration: group({ Enabled: prop('tracingEnabled') }),
    },
  },
  'aws-ec2.NetworkAclEntry': {
    type: 'AWS::EC2::NetworkAclEntry',
    fields: {
      CidrBlock: within('cidr', 'CidrBlock'),
      Egress: prop('direction', {
        words: { 'TrafficDirection.EGRESS': true, 'TrafficDirection.INGRESS': false },
      }),
      Ipv6CidrBlock: within('cidr', 'Ipv6CidrBlock'),
      PortRange: within('traffic', 'PortRange'),
      Protocol: within('traffic', 'Protocol'),
      RuleAction: prop('ruleAction', {
        default: 'allow',
        words: { 'Action.ALLOW': 'allow', 'Action.DENY': 'deny' },
      }),
      RuleNumber: prop('ruleNumber'),
    },
  },
  'aws-lambda.Function': {
    type: 'AWS::Lambda::Function',
    fields: {
      Environment: ENVIRONMENT,
      KmsKeyArn: prop('environmentEncryption'),
      PackageType: PACKAGE,
      ReservedConcurrentExecutions: prop('reservedConcurrentExecutions'),
      Runtime: RUNTIME,
      TracingConfig: group({
        Mode: prop('tracing', {
          words: {
            'Tracing.ACTIVE': 'Active',
            'Tracing.PASS_THROUGH': 'PassThrough',
            'Tracing.DISABLED': undefined,
          },
        }),
      }),
    },
  },
  'aws-logs.LogGroup': {
    type: 'AWS::Logs::LogGroup',
    fields: {
      KmsKeyId: prop('encryptionKey'),
      RetentionInDays: prop('retention', {
        default: 731,
        words: {
          ...Object.fromEntries(
            Object.entries(RETENTION).map(([name, days]) => [`RetentionDays.${name}`, days]),
          ),
          'RetentionDays.INFINITE': undefined,
        },
      }),
    },
  },
  'aws-sns.Topic': {
    type: 'AWS::SNS::Topic',
    fields: { KmsMasterKeyId: prop('masterKey') },
    also: [
      resourcePolicy({
        type: 'AWS::SNS::TopicPolicy',
        names: 'Topics',
        isList: true,
        actions: 'sns:Publish',
        others: [],
        opens: /^(?:grant|addSubscription$|policy\.)/,
      }),
    ],
  },
  'aws-sqs.Queue': {
    type: 'AWS::SQS::Queue',
    fields: {
      KmsMasterKeyId: computed((owner, path) => {
        const key = prop('encryptionMasterKey').read(owner, path);
        if (key.data.kind !== 'absent') return key;
        const kind = prop('encryption').read(owner, path);
        const word = String(kind.literal());
        if (kind.data.kind === 'absent' || /UNENCRYPTED|SQS_MANAGED/.test(word)) return key;
        return word.startsWith('QueueEncryption.KMS')
          ? new Value({ kind: 'present' }, kind.place, path)
          : Value.unknown(kind.place, path);
      }),
      SqsManagedSseEnabled: prop('encryption', {
        words: {
          'QueueEncryption.UNENCRYPTED': false,
          'QueueEncryption.SQS_MANAGED': true,
          'QueueEncryption.KMS': undefined,
          'QueueEncryption.KMS_MANAGED': undefined,
        },
      }),
    },
    also: [
      resourcePolicy({
        type: 'AWS::SQS::QueuePolicy',
        names: 'Queues',
        isList: true,
        actions: 'sqs:*',
        others: ['redriveAllowPolicy'],
        opens: /^(?:grant|policy\.)/,
      }),
    ],
  },
};
