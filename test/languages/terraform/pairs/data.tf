resource "aws_docdb_cluster_parameter_group" "carts" {
  family = "docdb5.0"

  parameter {
    name  = "audit_logs"
    value = "enabled"
  }
}

resource "aws_rds_cluster_parameter_group" "orders" {
  family = "aurora-mysql8.0"

  parameter {
    name  = "server_audit_logging"
    value = "1"
  }
}

resource "aws_db_parameter_group" "maria" {
  family = "mariadb10.11"

  parameter {
    name  = "require_secure_transport"
    value = "1"
  }
}

resource "aws_db_parameter_group" "mysql" {
  family = "mysql8.0"

  parameter {
    name  = "require_secure_transport"
    value = "1"
  }
}

resource "aws_db_parameter_group" "postgres" {
  family = "postgres16"

  parameter {
    name  = "log_statement"
    value = "ddl"
  }
}

resource "aws_db_parameter_group" "sqlserver" {
  family = "sqlserver-se-15.0"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_db_instance" "maria" {
  engine               = "mariadb"
  parameter_group_name = aws_db_parameter_group.maria.name
}

resource "aws_db_instance" "sqlserver" {
  engine               = "sqlserver-se"
  parameter_group_name = aws_db_parameter_group.sqlserver.name
}

resource "aws_rds_cluster" "old" {
  engine         = "aurora-mysql"
  engine_version = "5.7.mysql_aurora.2.11.1"
}

resource "aws_rds_cluster_instance" "old" {
  cluster_identifier = aws_rds_cluster.old.id
  engine             = "aurora-mysql"
  engine_version     = "5.7.mysql_aurora.2.11.1"
  instance_class     = "db.r6g.large"
}

resource "aws_rds_cluster_instance" "new" {
  cluster_identifier = aws_rds_cluster.old.id
  engine             = "aurora-mysql"
  engine_version     = "8.0.mysql_aurora.3.08.0"
  instance_class     = "db.r6g.large"
}

resource "aws_rds_global_cluster" "old" {
  global_cluster_identifier = "old"
  engine                    = "aurora-mysql"
  engine_version            = "5.7.mysql_aurora.2.11.1"
}

resource "aws_rds_global_cluster" "new" {
  global_cluster_identifier = "new"
  engine                    = "aurora-mysql"
  engine_version            = "8.0.mysql_aurora.3.08.0"
}

resource "aws_elasticache_cluster" "old" {
  cluster_id     = "old"
  engine         = "redis"
  engine_version = "5.0.6"
  node_type      = "cache.m6g.large"
}

resource "aws_elasticache_cluster" "new" {
  cluster_id     = "new"
  engine         = "redis"
  engine_version = "7.1"
  node_type      = "cache.m6g.large"
}

resource "aws_elasticache_replication_group" "carts" {
  replication_group_id = "carts"
  description          = "carts"

  log_delivery_configuration {
    destination      = "slow"
    destination_type = "cloudwatch-logs"
    log_format       = "json"
    log_type         = "slow-log"
  }
  log_delivery_configuration {
    destination      = "engine"
    destination_type = "cloudwatch-logs"
    log_format       = "json"
    log_type         = "engine-log"
  }
}

resource "aws_rds_cluster" "mysql" {
  engine                    = "mysql"
  db_cluster_instance_class = "db.r6gd.large"
}

resource "aws_dms_endpoint" "graph" {
  endpoint_id   = "graph"
  endpoint_type = "target"
  engine_name   = "neptune"
}

resource "aws_dynamodb_table" "global" {
  name             = "global"
  hash_key         = "id"
  billing_mode     = "PAY_PER_REQUEST"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "eu-central-1"
  }
  server_side_encryption {
    enabled = true
  }
}

resource "aws_dynamodb_table_replica" "copy" {
  global_table_arn = aws_dynamodb_table.global.arn
  kms_key_arn      = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

resource "aws_kinesis_firehose_delivery_stream" "events" {
  name        = "events"
  destination = "extended_s3"

  server_side_encryption {
    enabled  = true
    key_type = "CUSTOMER_MANAGED_CMK"
    key_arn  = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
}

resource "aws_rds_cluster" "kept" {
  engine            = "aurora-mysql"
  storage_encrypted = true
}

resource "aws_db_cluster_snapshot" "kept" {
  db_cluster_identifier          = aws_rds_cluster.kept.id
  db_cluster_snapshot_identifier = "kept"
}

resource "aws_rds_cluster" "open" {
  engine = "aurora-mysql"
}

resource "aws_db_cluster_snapshot" "open" {
  db_cluster_identifier          = aws_rds_cluster.open.id
  db_cluster_snapshot_identifier = "open"
}

resource "aws_rds_cluster_snapshot_copy" "open" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.open.id
  target_db_cluster_snapshot_identifier = "copy"
}

resource "aws_rds_cluster_snapshot_copy" "kept" {
  source_db_cluster_snapshot_identifier = aws_db_cluster_snapshot.kept.id
  target_db_cluster_snapshot_identifier = "copy-kept"
}

resource "aws_cloudwatch_event_bus" "orders" {
  name = "orders"
}

resource "aws_cloudwatch_event_bus_policy" "orders" {
  event_bus_name = aws_cloudwatch_event_bus.orders.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "anyone"
      Effect    = "Allow"
      Principal = "*"
      Action    = "events:PutEvents"
      Resource  = aws_cloudwatch_event_bus.orders.arn
    }]
  })
}

resource "aws_cloudwatch_event_permission" "partner" {
  principal    = "444455556666"
  statement_id = "partner"
}

resource "aws_schemas_registry" "orders" {
  name = "orders"
}

resource "aws_schemas_registry_policy" "orders" {
  registry_name = aws_schemas_registry.orders.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "schemas:DescribeRegistry"
      Resource  = aws_schemas_registry.orders.arn
    }]
  })
}

resource "aws_cloudwatch_event_rule" "orders" {
  name          = "orders"
  event_pattern = jsonencode({ source = ["orders"] })
}

resource "aws_cloudwatch_event_target" "orders" {
  rule  = aws_cloudwatch_event_rule.orders.name
  arn   = "arn:aws:lambda:eu-west-1:111122223333:function:orders"
  input = jsonencode({ db_password = "hunter2-Passw0rd" })
}

resource "aws_sns_topic" "orders" {
  name                             = "orders"
  lambda_failure_feedback_role_arn = "arn:aws:iam::111122223333:role/sns"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
}

resource "aws_secretsmanager_secret" "orders" {
  name = "orders"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
    }]
  })
}
# ---
resource "aws_sns_topic" "plain" {
  name = "plain"
}

resource "aws_sns_topic_policy" "plain" {
  arn = aws_sns_topic.plain.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.plain.arn
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_sqs_queue" "plain" {
  name = "plain"
}

resource "aws_sqs_queue_policy" "plain" {
  queue_url = aws_sqs_queue.plain.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "sqs:*"
      Resource  = aws_sqs_queue.plain.arn
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

resource "aws_s3_bucket" "orders" {
  bucket = "orders"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = ["arn:aws:s3:::orders", "arn:aws:s3:::orders/*"]
      Condition = { NumericLessThan = { "s3:TlsVersion" = "1.2" } }
    }]
  })
}

resource "aws_s3_bucket_policy" "elsewhere" {
  bucket = "invoices"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = ["arn:aws:s3:::invoices", "arn:aws:s3:::invoices/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
      }, {
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = ["arn:aws:s3:::invoices", "arn:aws:s3:::invoices/*"]
      Condition = { NumericLessThan = { "s3:TlsVersion" = "1.2" } }
    }]
  })
}

resource "aws_s3_directory_bucket" "fast" {
  bucket = "fast--euw1-az1--x-s3"

  location {
    name = "euw1-az1"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "fast" {
  bucket = aws_s3_directory_bucket.fast.bucket

  rule {
    id     = "expire"
    status = "Enabled"
    filter {}
    expiration {
      days = 30
    }
  }
}

resource "aws_ssm_document" "sessions" {
  name          = "SSM-SessionManagerRunShell"
  document_type = "Session"
  content = jsonencode({
    schemaVersion = "1.0"
    sessionType   = "Standard_Stream"
    inputs        = { kmsKeyId = aws_kms_key.sessions.arn }
  })
}

resource "aws_kms_key" "sessions" {
  description = "sessions"
}

resource "aws_backup_plan" "all" {
  name = "all"

  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 5 * * ? *)"
  }
}

resource "aws_backup_selection" "all" {
  name         = "all"
  plan_id      = aws_backup_plan.all.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = ["*"]
}

resource "aws_ebs_volume" "orders" {
  availability_zone = "eu-west-1a"
  size              = 10
}

resource "aws_instance" "web" {
  ami           = "ami-11112222"
  instance_type = "m7i.large"
}

resource "aws_spot_instance_request" "web" {
  ami           = "ami-11112222"
  instance_type = "m7i.large"
}

resource "aws_efs_file_system" "homes" {
  encrypted = true
}

resource "aws_fsx_windows_file_system" "homes" {
  throughput_capacity = 32
}

resource "aws_fsx_lustre_file_system" "models" {
  deployment_type = "PERSISTENT_2"
}

resource "aws_s3_bucket" "kept" {
  bucket = "kept"
}
# ---
resource "aws_cloudwatch_event_bus_policy" "service" {
  event_bus_name = "orders"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "events.amazonaws.com" }
      Action    = "events:PutEvents"
      Resource  = "arn:aws:events:eu-west-1:111122223333:event-bus/orders"
    }]
  })
}
# ---
# Of version 4 of the provider.
resource "aws_secretsmanager_secret" "often" {
  name                = "often"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"

  rotation_rules {
    automatically_after_days = 30
  }
}

resource "aws_secretsmanager_secret" "seldom" {
  name                = "seldom"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"

  rotation_rules {
    automatically_after_days = 900
  }
}
