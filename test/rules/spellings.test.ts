import assert from 'node:assert/strict';
import type { Rule } from '../../core/model/index.ts';
import { rules } from '../../rules/index.ts';
import { judged } from './harness.ts';

function ruleOf(id: string): Rule {
  return rules.find((each) => each.id === id) as Rule;
}

/** How many findings a rule has in a template. */
function found(id: string, template: object): number {
  return judged(JSON.stringify({ Resources: template }), ruleOf(id)).findings.length;
}

function queueFor(condition: object): object {
  const statement = {
    Effect: 'Allow',
    Principal: '*',
    Action: 'sqs:SendMessage',
    Resource: '*',
    Condition: condition,
  };
  return {
    Policy: {
      Type: 'AWS::SQS::QueuePolicy',
      Properties: { Queues: ['q'], PolicyDocument: { Statement: statement } },
    },
  };
}

describe('conditions by which a queue is open to everyone', () => {
  const open: readonly object[] = [
    { StringLike: { 'aws:PrincipalOrgID': 'o-*' } },
    { StringLike: { 'aws:PrincipalOrgID': ['o-abc1234567', '*'] } },
    { StringEqualsIfExists: { 'aws:SourceAccount': '111122223333' } },
    { StringNotEquals: { 'aws:SourceAccount': '111122223333' } },
    { Null: { 'aws:SourceArn': 'false' } },
    { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } },
    { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::*' } },
    { StringLike: { 'aws:SourceVpce': 'vpce-*' } },
    { IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } },
    { IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } },
    { IpAddress: { 'aws:SourceIp': '0:0:0:0:0:0:0:0/0' } },
    { IpAddress: { 'aws:SourceIp': ['2000::/3'] } },
    { NotIpAddress: { 'aws:SourceIp': '203.0.113.7/32' } },
    { StringEquals: { 'aws:username': 'alice' } },
    { StringLike: { 'aws:userid': '*:alice' } },
    { StringLike: { 'aws:PrincipalArn': '*:role/x' } },
    { StringEquals: { 'aws:PrincipalTag/team': 'red' } },
    { Bool: { 'aws:SecureTransport': 'true' } },
    { StringLike: { 'aws:Referer': 'https://example.com/*' } },
    { Bool: { 'aws:ViaAWSService': true } },
    { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgPaths': ['o-a1/r-ab12/*'] } },
    { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': ['o-*/r-ab12/*'] } },
    { 'ForAnyValue:StringEquals': { 'aws:CalledVia': ['athena.amazonaws.com'] } },
  ];
  for (const condition of open)
    it(`limit nobody: ${JSON.stringify(condition)}`, () => {
      assert.equal(found('sqs-queue-policy-no-public', queueFor(condition)), 1);
    });

  const closed: readonly object[] = [
    { stringequals: { 'AWS:principalorgid': 'o-abc1234567' } },
    {
      StringEqualsIfExists: { 'aws:SourceAccount': '111122223333' },
      Null: { 'aws:SourceAccount': 'false' },
    },
    { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:*' } },
    { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::my-bucket' } },
    { StringEquals: { 'aws:SourceVpc': ['vpc-0a1b2c3d4e5f60718'] } },
    { IpAddress: { 'aws:SourceIp': '203.0.113.7' } },
    { StringEquals: { 'aws:PrincipalType': 'Anonymous', 'aws:PrincipalAccount': '111122223333' } },
    { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': ['o-abc1234567/r-ab12/ou-ab12-11111111/*'] } },
  ];
  for (const condition of closed)
    it(`or say who: ${JSON.stringify(condition)}`, () => {
      assert.equal(found('sqs-queue-policy-no-public', queueFor(condition)), 0);
    });
});

function functionWith(variables: object): object {
  return { F: { Type: 'AWS::Lambda::Function', Properties: { Environment: { Variables: variables } } } };
}

describe('variables of a function', () => {
  // Keys are put together, so that nobody takes them for real ones.
  const secrets: Readonly<Record<string, string>> = {
    ANY: `AKIA${'QYLPMN5HHHFPZ7QT'}`,
    HUB: `ghp_${'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5'}`,
    LAB: `glpat-${'Zk8vQ2mN7pL4xR9tW3yB'}`,
    DATABASE: 'postgres://app:hunter2secret@db.example.com/orders',
    dbPassword: 'tr0ub4dor3',
    'db-password': 'Wint3r2026',
    '/shop/payments/api_key': '9f8e7d6c5b4a39281706',
    JWT_SECRET: 'n0tASecr3tButYes',
  };
  for (const [name, value] of Object.entries(secrets))
    it(`give a secret away: ${name}`, () => {
      assert.equal(found('lambda-env-no-secrets', functionWith({ [name]: value })), 1);
    });

  const harmless: Readonly<Record<string, string>> = {
    DB_PASSWORD_SECRET_NAME: 'prod/orders/db',
    DB_SECRET: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf',
    PASSWORD_FILE: '/run/secrets/db',
    API_KEY: 'changeme',
    DB_PASSWORD: '<password>',
    EMPTY_TOKEN: '',
    REQUIRE_PASSWORD: 'true',
    PASSWORD_MIN_LENGTH: '12',
    API_KEY_HEADER: 'X-Api-Key',
    PASSWORD_RESET_URL: 'https://example.com/reset',
    PARTITION_KEY: 'orderId',
    KMS_KEY_ID: '1234abcd-12ab-34cd-56ef-1234567890ab',
    DATABASE: 'postgres://app@db.example.com/orders',
    CERTIFICATE: '-----BEGIN CERTIFICATE-----\nMIIEpAIBAAKCAQEA75\n-----END CERTIFICATE-----',
  };
  for (const [name, value] of Object.entries(harmless))
    it(`give nothing away: ${name}`, () => {
      assert.equal(found('lambda-env-no-secrets', functionWith({ [name]: value })), 0);
    });
});

describe('parts of a secret that are given by a parameter', () => {
  const template = (name: string): object => ({
    Parameters: { Given: { Type: 'String' } },
    Resources: {
      Key: {
        Type: 'AWS::SecretsManager::Secret',
        Properties: { SecretString: { 'Fn::Sub': `{"${name}": "\${Given}"}` } },
      },
    },
  });
  const literal = ruleOf('secretsmanager-literal-value');
  for (const [name, count] of [
    ['awsSeamlessDomainUsername', 0],
    ['db_user', 0],
    ['stage', 0],
    ['dbPassword', 1],
    ['apiKey', 1],
  ] as const)
    it(`are in sight under the name of a secret alone: ${name}`, () => {
      assert.equal(judged(JSON.stringify(template(name)), literal).findings.length, count);
    });
});

function groupWith(...ingress: readonly object[]): object {
  const properties = { GroupDescription: 'g', SecurityGroupIngress: ingress };
  return { G: { Type: 'AWS::EC2::SecurityGroup', Properties: properties } };
}

function tcp(port: number, range: string): object {
  const key = range.includes(':') ? 'CidrIpv6' : 'CidrIp';
  return { IpProtocol: 'tcp', FromPort: port, ToPort: port, [key]: range };
}

describe('ranges that are the internet', () => {
  const worlds: readonly (readonly string[])[] = [
    ['0.0.0.0/0'],
    ['203.0.113.9/0'],
    ['::/0'],
    ['0000:0000:0000:0000:0000:0000:0000:0000/0'],
    ['2000::/3'],
    ['0.0.0.0/1', '128.0.0.0/1'],
    ['52.0.0.0/6'],
  ];
  for (const ranges of worlds)
    it(`open SSH: ${ranges.join(' and ')}`, () => {
      assert(found('sg-no-ingress-ssh', groupWith(...ranges.map((range) => tcp(22, range)))) > 0);
    });
  for (const range of ['10.0.0.0/8', '100.64.0.0/10', '2001:db8:1234::/48', '3.0.0.0/8', 'fd00::/8'])
    it(`or somebody's: ${range}`, () => {
      assert.equal(found('sg-no-ingress-ssh', groupWith(tcp(22, range))), 0);
    });

  for (const own of ['10.0.0.0/8', '3.0.0.0/8', '203.0.113.0/24', 'fd00::/8'])
    it(`open SSH by themselves, and take no narrower range beside them along: ${own}`, () => {
      assert.equal(found('sg-no-ingress-ssh', groupWith(tcp(22, '0.0.0.0/0'), tcp(22, own))), 1);
      assert.equal(found('sg-no-ingress-ssh', groupWith(tcp(22, own), tcp(22, '0.0.0.0/0'))), 1);
    });

  it('open SSH where several of a group are the internet together, said at the first of them', () => {
    const ranges = ['10.0.0.0/8', '8.0.0.0/8', '9.0.0.0/8'];
    assert.equal(found('sg-no-ingress-ssh', groupWith(...ranges.map((range) => tcp(22, range)))), 1);
    assert.equal(
      found('sg-no-ingress-ssh', groupWith(...ranges.slice(0, 2).map((range) => tcp(22, range)))),
      0,
    );
  });

  it('open what serves the web as it is meant to be', () => {
    const web = groupWith(...[80, 443, 3000, 8080, 8443].map((port) => tcp(port, '0.0.0.0/0')));
    assert.equal(found('sg-no-ingress-high-risk-ports', web), 0);
    assert.equal(found('sg-no-ingress-service-ports', web), 0);
    assert.equal(found('sg-no-ingress-web-development-ports', web), 2);
  });
});
