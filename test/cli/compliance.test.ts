import assert from 'node:assert/strict';
import { commandInFolder } from './command.ts';

const ORDERS = `Parameters:
  Encrypt:
    Type: String
Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: false
      PubliclyAccessible: false
  Letters:
    Type: AWS::EFS::FileSystem
    Properties:
      Encrypted: !Ref Encrypt
`;

interface Scored {
  readonly percent?: number;
  readonly controls: Readonly<Record<string, number>>;
}

interface Shown {
  readonly note: string;
  readonly score: Scored;
  readonly services: Readonly<Record<string, Scored>>;
  readonly frameworks: readonly { readonly id: string; readonly requirements: readonly object[] }[];
  readonly controls: Readonly<Record<string, { readonly status: string; readonly failed: number }>>;
}

describe('parapet compliance', function () {
  // Each test starts the command, from source, a few times.
  this.timeout(60_000);
  const { write, parapet } = commandInFolder();

  function shown(...words: string[]): Shown {
    return JSON.parse(parapet('compliance', '--format', 'json', ...words).stdout) as Shown;
  }

  it('says of each requirement what the code shows, scores it, and claims nothing', () => {
    write({ 'orders.yaml': ORDERS });
    const { status, stdout } = parapet('compliance', '--framework', 'cis-5.0');
    assert.equal(status, 1);
    assert.match(stdout, /^failed +2\.2\.1 +RDS instances are encrypted at rest$/m);
    assert.match(stdout, /^ +RDS\.3 \(medium\): 1 of 1 checks fail: rds-instance-storage-encrypted$/m);
    assert.match(stdout, /^passed +2\.2\.3 +RDS instances are not public$/m);
    assert.match(stdout, /^not evaluated +2\.3\.1 +EFS file systems are encrypted$/m);
    assert.match(stdout, /^no resource +2\.1\.1 +Bucket policies refuse plain HTTP$/m);
    assert.match(stdout, /^no rule +1\.6 +Nobody works as the root user day by day$/m);
    assert.match(
      stdout,
      /^62 requirements: 2 passed, 2 failed, 0 passed in part, 0 watched, not seen, 1 not evaluated, /m,
    );
    assert.match(stdout, /^Score: \d+% \(\d+ of \d+ evaluated controls pass\)\. Failed: 0 critical, /m);
    assert.match(
      stdout,
      /^Controls not in the score: 0 passed in part, 0 watched, not seen, 2 not evaluated, /m,
    );
    assert.match(stdout, /no statement of compliance/);
  });

  it('prints as JSON the score, each requirement and each control, and the scores of all frameworks', () => {
    write({ 'orders.yaml': ORDERS });
    const { score, services, frameworks, controls, note } = shown();
    const { passed = 0, failed = 0 } = score.controls;
    assert.equal(score.percent, Math.round((100 * passed) / (passed + failed)));
    assert.equal(services['EFS']!.controls['notEvaluated'], 2);
    assert.equal(controls['RDS.3']?.status, 'failed');
    assert.equal(controls['RDS.3'].failed, 1);
    assert(frameworks.some(({ id }) => id === 'pci-dss-4.0'));
    assert.deepEqual(
      frameworks
        .find(({ id }) => id === 'cis-5.0')
        ?.requirements.find((one) => 'id' in one && one.id === '2.2.1'),
      {
        id: '2.2.1',
        title: 'RDS instances are encrypted at rest',
        status: 'failed',
        controls: ['RDS.3'],
        beyond: [],
      },
    );
    assert.match(note, /no statement of compliance/);
  });

  it('passes nothing that was not seen: of no resource, and of facts of the account that somebody watches', () => {
    write({ 'empty.yaml': 'Resources: {}\n' });
    const empty = shown();
    assert.equal(empty.score.controls['passed'], 0);
    write({
      'empty.yaml':
        'Resources:\n  Hub: {Type: AWS::SecurityHub::Hub}\n  Recorder:\n    Type: AWS::Config::ConfigurationRecorder\n    Properties: {RoleARN: a, RecordingGroup: {AllSupported: true}}\n',
    });
    const watched = shown();
    for (const id of ['IAM.3', 'IAM.4', 'IAM.5', 'IAM.6', 'IAM.9', 'IAM.19'])
      assert.equal(watched.controls[id]?.status, 'watched', id);
  });

  it('passes of one trail, one bucket or one channel what these show, and nothing else', () => {
    const passes = (properties: string): readonly string[] => {
      write({ 'one.yaml': `Resources:\n  One:\n    ${properties}\n` });
      const { controls } = shown();
      return Object.keys(controls).filter((id) => controls[id]?.status === 'passed');
    };
    const trail = 'Type: AWS::CloudTrail::Trail\n    Properties: {S3BucketName: logs, IsLogging: true}';
    assert.deepEqual(passes(trail), ['CloudTrail.3']);
    assert.deepEqual(
      passes('Type: AWS::S3::Bucket').filter((id) => !/^S3\.(?:2|3|12)$/.test(id)),
      [],
    );
    const channel = 'Type: AWS::Config::DeliveryChannel\n    Properties: {S3BucketName: logs}';
    assert.deepEqual(passes(channel), []);
  });

  it('passes of all regions what is seen in one as a part', () => {
    const analyzer = '  One: {Type: AWS::AccessAnalyzer::Analyzer, Properties: {Type: ACCOUNT}}\n';
    const hub = '  Hub: {Type: AWS::SecurityHub::Hub}\n  Detector: {Type: AWS::GuardDuty::Detector}\n';
    write({ 'one.yaml': `Resources:\n${analyzer}${hub}` });
    const { controls, frameworks } = shown();
    assert.equal(controls['IAM.28']?.status, 'passed');
    for (const [framework, id] of [
      ['cis-1.4', '1.20'],
      ['cis-5.0', '1.19'],
      ['cis-7.0', '2.18'],
    ]) {
      const { requirements } = frameworks.find((each) => each.id === framework)!;
      const found = requirements.find((one) => 'id' in one && one.id === id);
      assert.equal(found && 'status' in found && found.status, 'inPart', `${framework} ${id}`);
    }
  });

  it('passes no control for a rule that asks less', () => {
    write({
      'less.yaml': `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties: {Engine: mysql, EnableCloudwatchLogsExports: [error]}
  Network:
    Type: AWS::EC2::VPC
    Properties: {CidrBlock: 10.0.0.0/16}
  LetIn:
    Type: AWS::EC2::FlowLog
    Properties: {ResourceId: !Ref Network, ResourceType: VPC, TrafficType: ACCEPT}
  Desk:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Desk
      SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}]
  Events:
    Type: AWS::MSK::Cluster
    Properties: {EnhancedMonitoring: PER_BROKER}
`,
    });
    const { controls } = shown();
    const statuses = ['RDS.9', 'EC2.6', 'EC2.19', 'MSK.2'].map((id) => controls[id]?.status);
    assert.deepEqual(statuses, ['inPart', 'failed', 'failed', 'failed']);
  });

  it('passes no control for what is of another group, engine, region or kind', () => {
    write({
      'other.yaml': `Resources:
  Rule:
    Type: AWS::EC2::SecurityGroupIngress
    Properties: {GroupId: sg-0123, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}
  Aurora:
    Type: AWS::RDS::DBCluster
    Properties: {Engine: aurora-mysql, CopyTagsToSnapshot: true}
  Trail:
    Type: AWS::CloudTrail::Trail
    Properties:
      S3BucketName: logs
      IsLogging: true
      EventSelectors: [{DataResources: [{Type: AWS::S3::Object, Values: ['arn:aws:s3']}]}]
  Classic:
    Type: AWS::WAF::WebACL
    Properties: {Name: a, MetricName: a, DefaultAction: {Type: ALLOW}}
  Layer:
    Type: AWS::Lambda::LayerVersionPermission
    Properties: {Action: lambda:GetLayerVersion, LayerVersionArn: a, Principal: '111122223333'}
  Address:
    Type: AWS::Lambda::Url
    Properties: {AuthType: AWS_IAM, TargetFunctionArn: a}
  Events:
    Type: AWS::AppSync::Api
    Properties: {Name: a, EventConfig: {AuthProviders: [{AuthType: AWS_IAM}]}}
`,
    });
    const { controls } = shown();
    assert.equal(controls['RDS.16']?.status, 'passed');
    for (const id of ['AppSync.5', 'EC2.2', 'Lambda.1', 'RDS.47', 'RDS.48', 'S3.22', 'S3.23', 'WAF.1'])
      assert.notEqual(controls[id]?.status, 'passed', id);
  });

  it('passes no control of which a part was seen', () => {
    write({
      'site.yaml':
        'Resources:\n  Site:\n    Type: AWS::ElasticLoadBalancingV2::Listener\n    Properties: {Protocol: HTTPS, SslPolicy: ELBSecurityPolicy-TLS-1-2-2017-01}\n',
    });
    assert.equal(shown().controls['ELB.17']?.status, 'inPart');
  });

  it('ends with 0 where nothing fails, and with 2 where it cannot run', () => {
    write({
      'keys.yaml':
        'Resources:\n  Key:\n    Type: AWS::KMS::Key\n    Properties:\n      EnableKeyRotation: true\n',
    });
    assert.equal(parapet('compliance', '--framework', 'cis-5.0').status, 0);
    const absent = parapet('compliance', 'absent.yaml');
    assert.equal(absent.status, 2);
    assert.match(absent.stderr, /absent\.yaml: there is no such file/);
    const unknown = parapet('compliance', '--framework', 'cis-5');
    assert.equal(unknown.status, 2);
    assert.match(
      unknown.stderr,
      /'cis-5' is invalid\. Allowed choices are fsbp, ai-security, cis-1\.4, .*fedramp-moderate/,
    );
  });

  it('scans with the rules behind a framework alone, what AWS does by default declared, and scores it', () => {
    write({ 'orders.yaml': `${ORDERS}  Bucket:\n    Type: AWS::S3::Bucket\n` });
    const { stdout } = parapet('scan', '--framework', 'cis-5.0');
    assert.match(stdout, /rds-instance-storage-encrypted/);
    assert.match(stdout, /s3-bucket-public-access-block-present/, 'AWS blocks public access by default');
    assert.doesNotMatch(stdout, /rds-instance-deletion-protection/, 'RDS.8 is not of CIS 5.0');
    assert.match(stdout, /^Score: \d+% \(\d+ of \d+ evaluated controls pass\)/m);
  });

  it('takes a framework as the profile of .parapet.yaml', () => {
    write({ 'orders.yaml': ORDERS, '.parapet.yaml': 'profile: cis-5.0\n' });
    const scanned = (...words: string[]): { findings: { ruleId: string }[]; summary: { score?: Scored } } =>
      JSON.parse(parapet('scan', '--format', 'json', ...words).stdout) as ReturnType<typeof scanned>;
    const hasRule = (findings: { ruleId: string }[]): boolean =>
      findings.some(({ ruleId }) => ruleId === 'rds-instance-deletion-protection');
    const framed = scanned();
    assert(!hasRule(framed.findings));
    assert.equal(framed.summary.score?.controls['failed'], 2);
    const strict = scanned('--profile', 'strict');
    assert(hasRule(strict.findings));
    assert.equal(strict.summary.score, undefined);
  });

  it('says which profiles and frameworks there are where .parapet.yaml names another', () => {
    write({ 'orders.yaml': ORDERS, '.parapet.yaml': 'failOn: high\nprofile: cis-4.0\n' });
    const { status, stderr } = parapet('scan');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /\.parapet\.yaml:2: profile must be one of recommended, strict, all, fsbp, .*cis-5\.0/,
    );
  });

  it('lists the rules behind a framework, and the frameworks behind a rule', () => {
    const listed = parapet('rules', '--framework', 'cis-5.0').stdout;
    assert.match(listed, /^rds-instance-storage-encrypted /m);
    assert.doesNotMatch(listed, /^rds-instance-deletion-protection /m);
    const rules = JSON.parse(parapet('rules', '--format', 'json').stdout) as {
      id: string;
      frameworks: Record<string, string[]>;
    }[];
    const rule = rules.find(({ id }) => id === 'rds-instance-storage-encrypted');
    assert.deepEqual(rule?.frameworks['cis-5.0'], ['2.2.1']);
  });

  it('tags rules with their frameworks in SARIF', () => {
    write({ 'orders.yaml': ORDERS });
    const sarif = JSON.parse(parapet('scan', '--format', 'sarif').stdout) as {
      runs: { tool: { driver: { rules: { id: string; properties: { tags: string[] } }[] } } }[];
    };
    const tagged = sarif.runs[0]!.tool.driver.rules.find(({ id }) => id === 'rds-instance-storage-encrypted');
    assert(tagged?.properties.tags.includes('cis-5.0'));
  });
});
