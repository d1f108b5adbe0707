/** The examples of all pages, as files of a workspace. */
import { readFileSync } from 'node:fs';
import { readFixtures } from '../../core/engine/page.ts';
import { fromRoot } from '../../tools/root.ts';
import { rulePlaces } from '../../tools/rule-index.ts';
import { inStack } from '../rules/cdk-stack.ts';
import { toJson } from '../rules/to-json.ts';

export interface Example {
  /** Relative, below a folder of its own. */
  readonly path: string;
  readonly text: string;
}

const NAMES = { yaml: 'template.yaml', json: 'template.json', hcl: 'main.tf', ts: 'stack.ts' } as const;

/** The flagged examples of the page of each rule, and templates in JSON as well. */
export function pageExamples(): readonly Example[] {
  return rulePlaces().flatMap(({ service, name }) =>
    readFixtures(readFileSync(fromRoot(`rules/${service}/${name}.md`), 'utf8'))
      .filter(({ kind }) => kind === 'flagged')
      .flatMap(({ language, text, flags }, i): readonly Example[] => {
        const folder = `${name}-${i}`;
        const own = { path: `${folder}/${NAMES[language]}`, text: language === 'ts' ? inStack(text) : text };
        if (language !== 'yaml' || flags.includes('no-json')) return [own];
        return [own, { path: `${folder}/${NAMES.json}`, text: toJson(text) }];
      }),
  );
}

const PYTHON = `from aws_cdk import Stack, Duration, aws_s3 as s3, aws_sqs as sqs, aws_rds as rds


class Storage(Stack):
    def __init__(self, scope, id, *, encrypted=False):
        super().__init__(scope, id)
        logs = s3.Bucket(self, "Logs", versioned=False)
        if encrypted:
            sqs.Queue(self, "Jobs", encryption=sqs.QueueEncryption.UNENCRYPTED)
        for name in ["a", "b"]:
            s3.Bucket(self, f"B{name}", server_access_logs_bucket=logs, enforce_ssl=True)
        database = rds.DatabaseInstance(
            self, "Orders",
            engine=rds.DatabaseInstanceEngine.MYSQL,
            multi_az=False,
            backup_retention=Duration.days(0),
        )
        database.add_rotation_single_user()


Storage(None, "One", encrypted=True)
`;

const MODULE: readonly Example[] = [
  {
    path: 'shop/main.tf',
    text: `module "data" {
  source = "./data"
  kms    = var.key
}

resource "aws_s3_bucket_versioning" "logs" {
  bucket = aws_s3_bucket.logs.id
  versioning_configuration {
    status = local.status
  }
}
`,
  },
  {
    path: 'shop/rest.tf',
    text: `variable "key" {
  default = null
}

locals {
  status = "Suspended"
  names  = [for i in ["a", "b"] : "x-\${i}"]
}

resource "aws_s3_bucket" "logs" {
  for_each = toset(local.names)
  bucket   = each.value
}
`,
  },
  {
    path: 'shop/data/main.tf',
    text: `variable "kms" {}

resource "aws_sqs_queue" "jobs" {
  kms_master_key_id       = var.kms
  sqs_managed_sse_enabled = false
  policy                  = jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] })
}
`,
  },
  {
    path: 'shop/data/more.tf.json',
    text: '{\n  "resource": {\n    "aws_s3_bucket": {\n      "more": { "bucket": "${var.kms}" }\n    }\n  }\n}\n',
  },
];

/** Texts of all languages beside those of pages: Python, and a module of several files that calls another. */
export const OTHERS: readonly Example[] = [{ path: 'app/stack.py', text: PYTHON }, ...MODULE];
