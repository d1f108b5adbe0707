import type { SecureForm } from '../form.ts';

/** The resources of Terraform that people write most, as they pass under `strict`; texts are blocks of a file. */
export const TERRAFORM: readonly SecureForm[] = [
  {
    name: 'bucket',
    type: 'aws_s3_bucket',
    text: `resource "aws_s3_bucket" "\${1:files}" {
  bucket_prefix = "\${2:files-}"
}

resource "aws_s3_bucket_public_access_block" "\${1}" {
  bucket                  = aws_s3_bucket.\${1}.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "\${1}" {
  bucket = aws_s3_bucket.\${1}.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_versioning" "\${1}" {
  bucket = aws_s3_bucket.\${1}.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_logging" "\${1}" {
  bucket        = aws_s3_bucket.\${1}.id
  target_bucket = "\${3:access-logs-of-the-account}"
  target_prefix = "\${1}/"
}

resource "aws_s3_bucket_policy" "\${1}" {
  bucket = aws_s3_bucket.\${1}.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.\${1}.arn, "\${aws_s3_bucket.\${1}.arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}`,
  },
  {
    name: 'volume',
    type: 'aws_ebs_volume',
    text: `resource "aws_ebs_volume" "\${1:data}" {
  availability_zone = "\${2:eu-west-1a}"
  size              = \${3:20}
  type              = "gp3"
  encrypted         = true
}`,
  },
  {
    name: 'database instance',
    type: 'aws_db_instance',
    text: `resource "aws_db_instance" "\${1:orders}" {
  identifier_prefix                   = "\${1}-"
  engine                              = "\${2:postgres}"
  instance_class                      = "\${3:db.m7g.large}"
  allocated_storage                   = \${4:100}
  username                            = "\${5:keeper}"
  manage_master_user_password         = true
  db_subnet_group_name                = "\${6:private}"
  port                                = \${7:6543}
  publicly_accessible                 = false
  storage_encrypted                   = true
  multi_az                            = true
  deletion_protection                 = true
  backup_retention_period             = 14
  copy_tags_to_snapshot               = true
  auto_minor_version_upgrade          = true
  iam_database_authentication_enabled = true
  enabled_cloudwatch_logs_exports     = ["postgresql"]
  final_snapshot_identifier           = "\${1}-last"
}`,
  },
  {
    name: 'queue',
    type: 'aws_sqs_queue',
    text: `resource "aws_sqs_queue" "\${1:orders}" {
  name                    = "\${1}"
  sqs_managed_sse_enabled = true
}

resource "aws_sqs_queue_policy" "\${1}" {
  queue_url = aws_sqs_queue.\${1}.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "sqs:*"
      Resource  = aws_sqs_queue.\${1}.arn
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}`,
  },
  {
    name: 'topic',
    type: 'aws_sns_topic',
    text: `resource "aws_sns_topic" "\${1:orders}" {
  name              = "\${1}"
  kms_master_key_id = "alias/aws/sns"
}`,
  },
  {
    name: 'key',
    type: 'aws_kms_key',
    text: `resource "aws_kms_key" "\${1:data}" {
  description             = "\${2:Encrypts what the shop keeps}"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  lifecycle {
    prevent_destroy = true
  }
}`,
  },
  {
    name: 'distribution with WAF',
    type: 'aws_cloudfront_distribution',
    text: `resource "aws_cloudfront_distribution" "\${1:site}" {
  enabled             = true
  http_version        = "http2and3"
  default_root_object = "index.html"
  aliases             = ["\${2:www.example.com}"]
  web_acl_id          = "\${3:arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/11111111-2222-3333-4444-555555555555}"

  origin {
    origin_id                = "files"
    domain_name              = "\${4:files-of-the-site.s3.eu-west-1.amazonaws.com}"
    origin_access_control_id = aws_cloudfront_origin_access_control.\${1}.id
  }

  default_cache_behavior {
    target_origin_id           = "files"
    allowed_methods            = ["GET", "HEAD"]
    cached_methods             = ["GET", "HEAD"]
    viewer_protocol_policy     = "redirect-to-https"
    cache_policy_id            = "658327ea-f89d-4fab-a63d-7e88639e58f6"
    response_headers_policy_id = "67f7725c-6f97-4210-82d7-5512b31e9d03"
  }

  logging_config {
    bucket = "\${5:logs-of-the-account.s3.amazonaws.com}"
    prefix = "\${1}/"
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn      = "\${6:arn:aws:acm:us-east-1:111122223333:certificate/11111111-2222-3333-4444-555555555555}"
    ssl_support_method       = "sni-only"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}

resource "aws_cloudfront_origin_access_control" "\${1}" {
  name                              = "\${1}"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}`,
  },
  {
    name: 'balancer',
    type: 'aws_lb',
    text: `resource "aws_lb" "\${1:internal}" {
  name                       = "\${1}"
  load_balancer_type         = "application"
  internal                   = true
  subnets                    = ["\${2:subnet-11111111}", "\${3:subnet-22222222}"]
  security_groups            = ["\${4:sg-11111111}"]
  enable_deletion_protection = true
  drop_invalid_header_fields = true
  desync_mitigation_mode     = "strictest"

  access_logs {
    bucket  = "\${5:logs-of-the-account}"
    enabled = true
  }
}`,
  },
  {
    name: 'function',
    type: 'aws_lambda_function',
    text: `resource "aws_lambda_function" "\${1:work}" {
  function_name = "\${1}"
  runtime       = "\${2:nodejs22.x}"
  handler       = "\${3:index.handler}"
  filename      = "\${4:work.zip}"
  role          = aws_iam_role.\${1}.arn

  tracing_config {
    mode = "Active"
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.\${1}.name
  }
}

resource "aws_cloudwatch_log_group" "\${1}" {
  name              = "/aws/lambda/\${1}"
  retention_in_days = 365
}

resource "aws_iam_role" "\${1}" {
  name_prefix = "\${1}-"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "lambda.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "\${1}" {
  role = aws_iam_role.\${1}.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource = "\${aws_cloudwatch_log_group.\${1}.arn}:*"
    }]
  })
}`,
  },
  {
    name: 'trail',
    type: 'aws_cloudtrail',
    text: `resource "aws_cloudtrail" "\${1:account}" {
  name                          = "\${1}"
  s3_bucket_name                = "\${2:trail-of-the-account}"
  kms_key_id                    = "\${3:arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555}"
  is_multi_region_trail         = true
  include_global_service_events = true
  enable_log_file_validation    = true
  cloud_watch_logs_group_arn    = "\${aws_cloudwatch_log_group.\${1}.arn}:*"
  cloud_watch_logs_role_arn     = "\${4:arn:aws:iam::111122223333:role/trail-to-logs}"

  event_selector {
    read_write_type           = "All"
    include_management_events = true
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}

resource "aws_cloudwatch_log_group" "\${1}" {
  name              = "\${1}"
  retention_in_days = 365
}`,
  },
  {
    name: 'detector',
    type: 'aws_guardduty_detector',
    text: `resource "aws_guardduty_detector" "\${1:account}" {
  enable                       = true
  finding_publishing_frequency = "FIFTEEN_MINUTES"
}

resource "aws_guardduty_detector_feature" "\${1}" {
  for_each    = toset(["S3_DATA_EVENTS", "EKS_AUDIT_LOGS", "EBS_MALWARE_PROTECTION", "RDS_LOGIN_EVENTS", "LAMBDA_NETWORK_LOGS"])
  detector_id = aws_guardduty_detector.\${1}.id
  name        = each.value
  status      = "ENABLED"
}

resource "aws_guardduty_detector_feature" "\${1}_runtime" {
  detector_id = aws_guardduty_detector.\${1}.id
  name        = "RUNTIME_MONITORING"
  status      = "ENABLED"

  dynamic "additional_configuration" {
    for_each = ["EKS_ADDON_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EC2_AGENT_MANAGEMENT"]
    content {
      name   = additional_configuration.value
      status = "ENABLED"
    }
  }
}`,
  },
  {
    name: 'log group',
    type: 'aws_cloudwatch_log_group',
    text: `resource "aws_cloudwatch_log_group" "\${1:work}" {
  name              = "\${2:/shop/work}"
  retention_in_days = \${3:365}
}`,
  },
  {
    name: 'role for a workload',
    type: 'aws_iam_role',
    text: `resource "aws_iam_role" "\${1:work}" {
  name_prefix = "\${1}-"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "\${2:ecs-tasks.amazonaws.com}" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = "\${3:111122223333}" } }
    }]
  })
}

resource "aws_iam_role_policy" "\${1}" {
  role = aws_iam_role.\${1}.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["\${4:sqs:SendMessage}"]
      Resource = "\${5:arn:aws:sqs:eu-west-1:111122223333:orders}"
    }]
  })
}`,
  },
  {
    name: 'user pool with MFA',
    type: 'aws_cognito_user_pool',
    text: `resource "aws_cognito_user_pool" "\${1:users}" {
  name                = "\${1}"
  deletion_protection = "ACTIVE"
  mfa_configuration   = "ON"
  user_pool_tier      = "PLUS"

  software_token_mfa_configuration {
    enabled = true
  }

  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }

  admin_create_user_config {
    allow_admin_create_user_only = true
  }

  password_policy {
    minimum_length                   = 14
    require_lowercase                = true
    require_uppercase                = true
    require_numbers                  = true
    require_symbols                  = true
    temporary_password_validity_days = 1
  }
}`,
  },
  {
    name: 'table',
    type: 'aws_dynamodb_table',
    text: `resource "aws_dynamodb_table" "\${1:orders}" {
  name                        = "\${1}"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "\${2:id}"
  deletion_protection_enabled = true

  attribute {
    name = "\${2}"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  server_side_encryption {
    enabled = true
  }
}`,
  },
  {
    name: 'repository of images',
    type: 'aws_ecr_repository',
    text: `resource "aws_ecr_repository" "\${1:images}" {
  name                 = "\${1}"
  image_tag_mutability = "IMMUTABLE"

  image_scanning_configuration {
    scan_on_push = true
  }

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = aws_kms_key.\${1}.arn
  }
}

resource "aws_kms_key" "\${1}" {
  description         = "Encrypts \${1}"
  enable_key_rotation = true
}

resource "aws_ecr_lifecycle_policy" "\${1}" {
  repository = aws_ecr_repository.\${1}.name
  policy = jsonencode({
    rules = [{
      rulePriority = 1
      selection    = { tagStatus = "untagged", countType = "sinceImagePushed", countUnit = "days", countNumber = 14 }
      action       = { type = "expire" }
    }]
  })
}`,
  },
];
