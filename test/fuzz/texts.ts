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

/** A module whose resources read each other: attributes, documents, companions, overrides, values of variables, tags apart. */
const READING: readonly Example[] = [
  {
    path: 'site/main.tf',
    text: `resource "aws_s3_bucket" "site" {
  bucket = "site-\${var.stage}"
  tags   = local.tags
}

resource "aws_s3_bucket" "logs" {
  count  = var.stage == "live" ? 2 : 1
  bucket = "\${aws_s3_bucket.site.bucket}-logs"
}

resource "aws_s3_bucket_versioning" "site" {
  bucket = aws_s3_bucket.site.id
  versioning_configuration {
    status = var.versioned
  }
}

resource "aws_s3_bucket_public_access_block" "logs" {
  count               = length(aws_s3_bucket.logs)
  bucket              = aws_s3_bucket.logs[count.index].id
  block_public_acls   = aws_s3_bucket_public_access_block.site.block_public_acls
  block_public_policy = false
}

resource "aws_s3_bucket_public_access_block" "site" {
  bucket            = "site-live"
  block_public_acls = false
}

resource "aws_s3_bucket_policy" "site" {
  bucket = module.roles.bucket
  policy = data.aws_iam_policy_document.site.json
}

module "roles" {
  for_each = toset(["reader", "writer"])
  source   = "./roles"
  name     = each.key
  bucket   = aws_s3_bucket.site.id
}
`,
  },
  {
    path: 'site/data.tf',
    text: `variable "stage" {}

variable "versioned" {
  default = "Enabled"
}

locals {
  tags = { Name = "site", Policy = aws_iam_policy.all.name }
}

data "aws_iam_policy_document" "site" {
  dynamic "statement" {
    for_each = aws_s3_bucket.logs[*].arn
    content {
      actions   = ["s3:*"]
      resources = [statement.value]
      principals {
        type        = "*"
        identifiers = ["*"]
      }
    }
  }
}

resource "aws_iam_policy" "all" {
  name   = "all"
  policy = <<-EOT
    { "Statement": [{ "Effect": "Allow", "Action": "*", "Resource": "*" }] }
  EOT
}

resource "aws_iam_role_policy" "same" {
  role   = module.roles["reader"].role
  policy = aws_iam_policy.all.policy
}

resource "aws_instance" "web" {
  metadata_options {
    http_tokens = "optional"
  }
}

resource "aws_ec2_tag" "web" {
  resource_id = aws_instance.web.id
  key         = "Owner"
  value       = aws_s3_bucket.site.bucket
}
`,
  },
  {
    path: 'site/net_override.tf',
    text: `resource "aws_s3_bucket_versioning" "site" {
  versioning_configuration {
    status = "Suspended"
  }
}

resource "aws_instance" "web" {
  monitoring = aws_iam_policy.all.name == "all"
}
`,
  },
  { path: 'site/terraform.tfvars', text: 'stage = "live"\n' },
  {
    path: 'site/roles/main.tf',
    text: `variable "name" {}
variable "bucket" { default = null }

resource "aws_iam_role" "this" {
  name = var.name
}

resource "aws_iam_role_policy_attachment" "this" {
  role       = aws_iam_role.this.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = var.bucket
}

output "role" { value = aws_iam_role.this.name }
output "bucket" { value = var.bucket }
`,
  },
];

/** Texts of all languages beside those of pages: Python, and modules of several files that call others. */
export const OTHERS: readonly Example[] = [{ path: 'app/stack.py', text: PYTHON }, ...MODULE, ...READING];
