import { Raw, textOf, type Code } from './code.ts';
import { policyCode, principalsOf, statementsOf } from './policies.ts';
import { functionOf } from './template.ts';

/** How a resource is made with constructs: the construct, and what is called on it. */
export interface Form {
  /** `aws-iam.Role`. */
  readonly made: string;
  readonly id?: string;
  readonly props: Readonly<Record<string, Code>>;
  /** Calls of its methods: `addIngressRule(…)`. */
  readonly calls?: readonly string[];
}

type Properties = Readonly<Record<string, unknown>>;

/** Resources that a constructor's properties alone do not lead to, by their types; undefined where a part has no counterpart. */
export const FORMS: Readonly<Record<string, (given: Properties) => Form | undefined>> = {
  'AWS::EC2::SecurityGroup': securityGroup,
  'AWS::EC2::SecurityGroupIngress': (given) => securityGroup({ SecurityGroupIngress: [given] }),
  'AWS::IAM::Group': (given) => identity('aws-iam.Group', given, {}),
  'AWS::IAM::ManagedPolicy': (given) => policy('aws-iam.ManagedPolicy', given),
  'AWS::IAM::Policy': (given) => policy('aws-iam.Policy', given),
  'AWS::IAM::Role': role,
  'AWS::IAM::User': (given) => identity('aws-iam.User', given, {}),
  'AWS::S3::BucketPolicy': (given) => resourcePolicy('aws-s3.Bucket', 'Photos', given),
  'AWS::SNS::TopicPolicy': (given) => resourcePolicy('aws-sns.Topic', 'Events', given),
  'AWS::SQS::QueuePolicy': (given) => resourcePolicy('aws-sqs.Queue', 'Orders', given),
};

function resourcePolicy(made: string, id: string, given: Properties): Form | undefined {
  const statements = statementsOf(given['PolicyDocument']);
  return (
    statements && {
      made,
      id,
      props: {},
      calls: statements.map((each) => `addToResourcePolicy(${each.text})`),
    }
  );
}

function policy(made: string, given: Properties): Form | undefined {
  const statements = statementsOf(given['PolicyDocument']);
  if (statements === undefined) return undefined;
  return { made, props: { statements, ...attachments(given) } };
}

function attachments(given: Properties): Readonly<Record<string, Code>> {
  return given['Roles'] === undefined ? {} : { roles: [new Raw('role')] };
}

function role(given: Properties): Form | undefined {
  const document = given['AssumeRolePolicyDocument'] as Properties | undefined;
  const [statement, ...more] = [document?.['Statement'] ?? []].flat() as unknown as readonly Properties[];
  if (more.length > 0) return undefined;
  const principals =
    statement === undefined
      ? [new Raw("new iam.ServicePrincipal('lambda.amazonaws.com')")]
      : principalsOf(statement['Principal']);
  if (principals?.length !== 1 || statement?.['Condition'] !== undefined) return undefined;
  return identity('aws-iam.Role', given, { assumedBy: principals[0]! });
}

function identity(made: string, given: Properties, props: Readonly<Record<string, Code>>): Form | undefined {
  const managed = managedPolicies(given['ManagedPolicyArns']);
  const inline = inlinePolicies(given['Policies']);
  if (managed === undefined || inline === undefined) return undefined;
  const calls =
    made === 'aws-iam.Role'
      ? []
      : Object.values(inline)
          .flatMap(({ statements }) => statements)
          .map((each) => `addToPolicy(${each.text})`);
  const own: Record<string, Code> =
    made === 'aws-iam.Role' && Object.keys(inline).length > 0
      ? {
          inlinePolicies: Object.fromEntries(
            Object.entries(inline).map(([name, { document }]) => [name, document]),
          ),
        }
      : {};
  return {
    made,
    props: { ...props, ...(managed.length === 0 ? {} : { managedPolicies: managed }), ...own },
    calls,
  };
}

function managedPolicies(given: unknown): readonly Code[] | undefined {
  const names = [given ?? []]
    .flat()
    .map((arn) => /^arn:aws:iam::aws:policy\/(.+)$/.exec(typeof arn === 'string' ? arn : '')?.[1]);
  if (names.includes(undefined)) return undefined;
  return names.map((name) => new Raw(`iam.ManagedPolicy.fromAwsManagedPolicyName('${name}')`));
}

type Inline = Readonly<Record<string, { readonly document: Raw; readonly statements: readonly Raw[] }>>;

function inlinePolicies(given: unknown): Inline | undefined {
  const all: Record<string, { document: Raw; statements: readonly Raw[] }> = {};
  for (const each of [given ?? []].flat() as unknown as readonly Properties[]) {
    const document = policyCode(each['PolicyDocument']);
    const statements = statementsOf(each['PolicyDocument']);
    if (document === undefined || statements === undefined) return undefined;
    all[typeof each['PolicyName'] === 'string' ? each['PolicyName'] : 'access'] = { document, statements };
  }
  return all;
}

function securityGroup(given: Properties): Form | undefined {
  const props: Record<string, Code> = { vpc: new Raw('vpc') };
  if (typeof given['GroupDescription'] === 'string') props['description'] = given['GroupDescription'];
  const calls: string[] = [];
  for (const [list, method] of [
    ['SecurityGroupIngress', 'addIngressRule'],
    ['SecurityGroupEgress', 'addEgressRule'],
  ] as const)
    for (const rule of [given[list] ?? []].flat() as unknown as readonly Properties[]) {
      const [peer, port] = [peerOf(rule), portOf(rule)];
      if (peer === undefined || port === undefined) return undefined;
      const description = typeof rule['Description'] === 'string' ? `, ${textOf(rule['Description'])}` : '';
      calls.push(`${method}(${peer}, ${port}${description})`);
    }
  if (given['SecurityGroupEgress'] !== undefined) props['allowAllOutbound'] = false;
  return { made: 'aws-ec2.SecurityGroup', props, calls };
}

function peerOf({
  CidrIp: ipv4,
  CidrIpv6: ipv6,
  SourceSecurityGroupId: group,
}: Properties): string | undefined {
  if (ipv4 === '0.0.0.0/0') return 'ec2.Peer.anyIpv4()';
  if (ipv6 === '::/0') return 'ec2.Peer.anyIpv6()';
  if (typeof ipv4 === 'string') return `ec2.Peer.ipv4('${ipv4}')`;
  if (typeof ipv6 === 'string') return `ec2.Peer.ipv6('${ipv6}')`;
  return functionOf(group) === undefined ? undefined : 'securityGroup';
}

const PORTS: Readonly<Record<number, string>> = {
  22: 'SSH',
  80: 'HTTP',
  443: 'HTTPS',
  3389: 'RDP',
  5432: 'POSTGRES',
};

function portOf({ IpProtocol, FromPort, ToPort }: Properties): string | undefined {
  const protocol =
    ({ '6': 'tcp', '17': 'udp' } as Record<string, string>)[String(IpProtocol)] ?? String(IpProtocol);
  const [from, to] = [Number(FromPort), Number(ToPort ?? FromPort)];
  if (protocol === '-1') return 'ec2.Port.allTraffic()';
  if ((protocol !== 'tcp' && protocol !== 'udp') || Number.isNaN(from)) return undefined;
  if (protocol === 'tcp' && from === to && PORTS[from] !== undefined) return `ec2.Port.${PORTS[from]}`;
  if (from === 0 && to === 65_535) return protocol === 'tcp' ? 'ec2.Port.allTcp()' : 'ec2.Port.allUdp()';
  return from === to ? `ec2.Port.${protocol}(${from})` : `ec2.Port.${protocol}Range(${from}, ${to})`;
}
