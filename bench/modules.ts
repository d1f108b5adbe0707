/** A Terraform module of ten resources: buckets with companions, a group, a database, a policy. */
export function moduleText(i: number): string {
  const name = `n${i}`;
  return `variable "env" {
  type    = string
  default = "prod"
}

locals {
  tags = { Team = "orders", Environment = var.env }
}

resource "aws_s3_bucket" "${name}" {
  bucket = "orders-${name}-\${var.env}"
  tags   = local.tags
}

resource "aws_s3_bucket_versioning" "${name}" {
  bucket = aws_s3_bucket.${name}.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_public_access_block" "${name}" {
  bucket                  = aws_s3_bucket.${name}.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = ${i % 2 === 0}
}

resource "aws_security_group" "${name}" {
  description = "Orders ${name}"

  ingress {
    description = "TLS"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}

resource "aws_db_instance" "${name}" {
  identifier              = "orders-${name}"
  engine                  = "postgres"
  instance_class          = "db.t3.medium"
  storage_encrypted       = ${i % 3 === 0}
  multi_az                = var.env == "prod"
  backup_retention_period = 7
  deletion_protection     = true
}

resource "aws_iam_role" "${name}" {
  assume_role_policy = data.aws_iam_policy_document.${name}.json
}

data "aws_iam_policy_document" "${name}" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_lambda_function" "${name}" {
  function_name = "orders-${name}"
  role          = aws_iam_role.${name}.arn
  runtime       = "nodejs20.x"
  handler       = "index.handler"
  filename      = "orders.zip"
}

resource "aws_sqs_queue" "${name}" {
  name = "orders-${name}"
}

resource "aws_sns_topic" "${name}" {
  name              = "orders-${name}"
  kms_master_key_id = "alias/orders"
}

resource "aws_kms_key" "${name}" {
  description         = "orders"
  enable_key_rotation = true
}
`;
}

/** One file of so many characters: the resources of many modules. */
export function largeModule(characters: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const text = i === 0 ? moduleText(i) : moduleText(i).slice(moduleText(i).indexOf('resource '));
    parts.push(text);
    length += text.length + 1;
  }
  return parts.join('\n');
}
