locals {
  grants = { admin = ["*"], reader = ["s3:GetObject", "s3:ListBucket"] }
  open   = true
}

data "aws_iam_policy_document" "grant" {
  for_each = local.grants

  statement {
    sid       = title(each.key)
    actions   = each.value
    resources = ["*"]
  }
}

resource "aws_iam_policy" "grant" {
  for_each = local.grants
  name     = each.key
  policy   = data.aws_iam_policy_document.grant[each.key].json
}

data "aws_iam_policy_document" "base" {
  count = local.open ? 1 : 0

  statement {
    sid       = "Send"
    actions   = ["sqs:SendMessage"]
    resources = ["arn:aws:sqs:eu-west-1:111122223333:jobs"]

    dynamic "principals" {
      for_each = toset(["111122223333", "*"])
      content {
        type        = "AWS"
        identifiers = [principals.value]
      }
    }
  }
}

data "aws_iam_policy_document" "queue" {
  source_policy_documents = data.aws_iam_policy_document.base[*].json

  statement {
    sid       = "Plain"
    effect    = "Deny"
    actions   = ["sqs:*"]
    resources = ["arn:aws:sqs:eu-west-1:111122223333:jobs"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_sqs_queue" "jobs" {
  name   = "jobs"
  policy = data.aws_iam_policy_document.queue.json
}

resource "aws_iam_role" "worker" {
  count = 2
  name  = "worker-${count.index}"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = count.index == 0 ? { Service = "ec2.amazonaws.com" } : { AWS = "*" } }]
  })
}
