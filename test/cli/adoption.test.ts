import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandInFolder } from './command.ts';

interface Finding {
  readonly ruleId: string;
  readonly file: string;
  readonly resource: string;
}

/** A repository of Terraform as many are laid out: modules, and an environment each that calls them. */
const MODULES = {
  'modules/storage/variables.tf': 'variable "name" {\n  type = string\n}\n',
  'modules/storage/main.tf': `resource "aws_s3_bucket" "this" {
  #checkov:skip=CKV_AWS_21:Rebuilt every night
  bucket = var.name
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = false
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`,
  'modules/queue/main.tf': `resource "aws_sqs_queue" "this" {
  name                    = "jobs"
  sqs_managed_sse_enabled = false
}
`,
  'environments/prod/main.tf':
    'module "storage" {\n  source = "../../modules/storage"\n  name   = "prod"\n}\n\nmodule "queue" {\n  source = "../../modules/queue"\n}\n',
  'environments/test/main.tf':
    'module "storage" {\n  source = "../../modules/storage"\n  name   = "test"\n}\n',
};

/** A repository of services, each with a SAM template and what is shared beside them. */
const SERVICES = {
  'services/orders/template.yaml': `Transform: AWS::Serverless-2016-10-31
Resources:
  Place:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      CodeUri: src
  Orders:
    Type: AWS::SQS::Queue
    Metadata:
      cfn_nag:
        rules_to_suppress:
          - { id: W48, reason: No personal data }
    Properties:
      SqsManagedSseEnabled: false
`,
  'services/orders/src/index.js': 'exports.handler = async () => 1;\n',
  'services/billing/template.yaml': `Resources:
  Invoices:
    Type: AWS::SQS::Queue
    Properties:
      SqsManagedSseEnabled: false
`,
  'shared/network.yaml': `Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Web
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }
`,
};

const NEW_QUEUE =
  'Resources:\n  Fresh:\n    Type: AWS::SQS::Queue\n    Properties:\n      SqsManagedSseEnabled: false\n';

describe('a repository that takes Parapet on', () => {
  const command = commandInFolder();
  const { write, parapet } = command;
  const read = (name: string): string => readFileSync(join(command.folder, name), 'utf8');
  const scan = (
    ...words: string[]
  ): { readonly status: number | null; readonly findings: readonly Finding[] } => {
    const { status, stdout } = parapet('scan', '--format', 'json', ...words);
    return { status, findings: (JSON.parse(stdout) as { readonly findings: readonly Finding[] }).findings };
  };

  for (const [layout, files, suppressed, touched, repaired] of [
    [
      'of modules and environments',
      MODULES,
      { file: 'modules/storage/main.tf', rule: 's3-bucket-versioning' },
      'modules/queue/main.tf',
      'modules/storage/main.tf',
    ],
    [
      'of services with a template each',
      SERVICES,
      { file: 'services/orders/template.yaml', rule: 'sqs-queue-encrypted' },
      'services/billing/template.yaml',
      'services/billing/template.yaml',
    ],
  ] as const)
    it(`${layout} goes from what is there to what is new`, () => {
      write({ ...files, '.parapet.yaml': 'profile: all\n' });
      // 1. Scan: much is found, and what is suppressed for another tool is among it.
      const first = scan();
      assert.equal(first.status, 1);
      const isOurs = ({ ruleId, file }: Finding): boolean =>
        ruleId === suppressed.rule && file === suppressed.file;
      assert.ok(first.findings.some(isOurs), 'it is found before it is imported');
      // 2. Import: it is suppressed for us too, with its reason, and all else stays.
      assert.equal(parapet('import').status, 0);
      assert.match(read(suppressed.file), new RegExp(suppressed.rule));
      const imported = scan();
      assert.ok(!imported.findings.some(isOurs));
      assert.ok(imported.findings.length < first.findings.length);
      // 3. Baseline: what is left stops nobody.
      assert.equal(parapet('baseline').status, 0);
      assert.deepEqual(scan('--fail-on-new'), { status: 0, findings: [] });
      // 4. Change: lines move, and nothing is new.
      write({ [touched]: `# Moved\n\n${read(touched)}` });
      assert.deepEqual(scan('--fail-on-new'), { status: 0, findings: [] });
      // 5. What is new fails, and it alone is told.
      write({ 'new.yaml': NEW_QUEUE });
      const later = scan('--fail-on-new', 'medium');
      assert.equal(later.status, 1);
      assert.ok(later.findings.some(({ ruleId }) => ruleId === 'sqs-queue-encrypted'));
      assert.deepEqual([...new Set(later.findings.map(({ file }) => file))], ['new.yaml']);
      // 6. What is repaired is gone from the baseline, which is written anew.
      write({ 'new.yaml': 'Resources: {}\n' });
      write({
        [repaired]: read(repaired).replace(/(block_public_acls\s+= |SqsManagedSseEnabled: )false/, '$1true'),
      });
      assert.match(parapet('scan').stdout, /\bgone\b/);
      const { stdout } = parapet('baseline');
      assert.match(stdout, /\(0 new, [1-9]\d* gone\)/);
      assert.deepEqual(scan('--fail-on-new'), { status: 0, findings: [] });
    });
});
