resource "aws_iam_user" "ann" {
  name = "ann"
}

resource "aws_iam_user_policy_attachment" "admin" {
  user       = aws_iam_user.ann.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_iam_user_policy_attachment" "iam" {
  user       = aws_iam_user.ann.name
  policy_arn = "arn:aws:iam::aws:policy/IAMFullAccess"
}

resource "aws_iam_user_policy_attachment" "shell" {
  user       = aws_iam_user.ann.name
  policy_arn = "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"
}

resource "aws_iam_role" "shell" {
  name               = "shell"
  assume_role_policy = "{}"
}

resource "aws_iam_role_policy_attachment" "shell" {
  role       = aws_iam_role.shell.name
  policy_arn = "arn:aws:iam::aws:policy/AWSCloudShellFullAccess"
}

resource "aws_iam_group_policy" "passing" {
  group = "developers"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:CreatePolicyVersion", Resource = "*" }]
  })
}

resource "aws_iam_user_policy" "passing" {
  user = "ann"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:CreatePolicyVersion", Resource = "*" }]
  })
}

resource "aws_iam_role_policy" "passing" {
  role = "developers"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:CreatePolicyVersion", Resource = "*" }]
  })
}

resource "aws_ssoadmin_permission_set" "developers" {
  name         = "developers"
  instance_arn = "arn:aws:sso:::instance/ssoins-11112222"
}

resource "aws_ssoadmin_permission_set_inline_policy" "developers" {
  instance_arn       = aws_ssoadmin_permission_set.developers.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.developers.arn
  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:CreatePolicyVersion", Resource = "*" }]
  })
}

resource "aws_iam_access_key" "ann" {
  user = aws_iam_user.ann.name
}

output "secret" {
  value     = aws_iam_access_key.ann.secret
  sensitive = true
}

resource "aws_iam_role" "admin" {
  name                = "admin"
  assume_role_policy  = "{}"
  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
}

resource "aws_iam_instance_profile" "admin" {
  role = aws_iam_role.admin.name
}

resource "aws_apprunner_service" "shop" {
  service_name = "shop"

  instance_configuration {
    instance_role_arn = aws_iam_role.admin.arn
  }
}

resource "aws_batch_job_definition" "build" {
  name = "build"
  type = "container"
  container_properties = jsonencode({
    image      = "build"
    jobRoleArn = aws_iam_role.admin.arn
  })
}

resource "aws_codebuild_project" "build" {
  name         = "build"
  service_role = aws_iam_role.admin.arn
}

resource "aws_ecs_task_definition" "shop" {
  family                = "shop"
  container_definitions = jsonencode([{ name = "shop", image = "shop" }])
  task_role_arn         = aws_iam_role.admin.arn
}

resource "aws_glue_dev_endpoint" "try" {
  name     = "try"
  role_arn = aws_iam_role.admin.arn
}

resource "aws_glue_job" "load" {
  name     = "load"
  role_arn = aws_iam_role.admin.arn
}

resource "aws_instance" "web" {
  ami                  = "ami-11112222"
  instance_type        = "m7i.large"
  iam_instance_profile = aws_iam_instance_profile.admin.name
}

resource "aws_spot_instance_request" "web" {
  ami                  = "ami-11112222"
  instance_type        = "m7i.large"
  iam_instance_profile = aws_iam_instance_profile.admin.name
}

resource "aws_launch_configuration" "web" {
  image_id             = "ami-11112222"
  instance_type        = "m7i.large"
  iam_instance_profile = aws_iam_instance_profile.admin.name
}

resource "aws_launch_template" "web" {
  image_id      = "ami-11112222"
  instance_type = "m7i.large"

  iam_instance_profile {
    name = aws_iam_instance_profile.admin.name
  }
}

resource "aws_sfn_state_machine" "orders" {
  name       = "orders"
  role_arn   = aws_iam_role.admin.arn
  definition = "{}"
}

resource "aws_iam_user_policy_attachments_exclusive" "bob" {
  user_name   = "bob"
  policy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
}

resource "aws_codeartifact_domain" "shop" {
  domain = "shop"
}

resource "aws_codeartifact_repository" "shop" {
  repository = "shop"
  domain     = aws_codeartifact_domain.shop.domain
}

resource "aws_comprehend_entity_recognizer" "names" {
  name                 = "names"
  data_access_role_arn = "arn:aws:iam::111122223333:role/comprehend"
  language_code        = "en"
}

terraform {
  backend "s3" {
    bucket     = "states"
    key        = "shop"
    region     = "eu-west-1"
    access_key = "AKIAIOSFODNN7EXAMPLE"
    secret_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
  }
}

provider "aws" {
  region     = "eu-west-1"
  access_key = "AKIAIOSFODNN7EXAMPLE"
  secret_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
}
# ---
resource "aws_cloudtrail" "all" {
  name                       = "all"
  s3_bucket_name             = "trails"
  is_multi_region_trail      = true
  cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
  cloud_watch_logs_role_arn  = "arn:aws:iam::111122223333:role/trail"
}

resource "aws_cloudwatch_log_group" "trail" {
  name = "trail"
}

locals {
  watched = {
    cloudtrail_changes    = "{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StartLogging) || ($.eventName = StopLogging) }"
    cmk_deletion          = "{ ($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion) }"
    config_changes        = "{ ($.eventName = StopConfigurationRecorder) || ($.eventName = DeleteDeliveryChannel) || ($.eventName = PutDeliveryChannel) || ($.eventName = PutConfigurationRecorder) }"
    console_auth_failures = "{ ($.eventName = ConsoleLogin) && ($.errorMessage = \"Failed authentication\") }"
    gateway_changes       = "{ ($.eventName = CreateCustomerGateway) || ($.eventName = DeleteCustomerGateway) || ($.eventName = AttachInternetGateway) || ($.eventName = CreateInternetGateway) || ($.eventName = DeleteInternetGateway) || ($.eventName = DetachInternetGateway) }"
    iam_changes           = "{ ($.eventName = DeleteGroupPolicy) || ($.eventName = DeleteRolePolicy) || ($.eventName = DeleteUserPolicy) || ($.eventName = PutGroupPolicy) || ($.eventName = PutRolePolicy) || ($.eventName = PutUserPolicy) || ($.eventName = CreatePolicy) || ($.eventName = DeletePolicy) || ($.eventName = CreatePolicyVersion) || ($.eventName = DeletePolicyVersion) || ($.eventName = AttachRolePolicy) || ($.eventName = DetachRolePolicy) || ($.eventName = AttachUserPolicy) || ($.eventName = DetachUserPolicy) || ($.eventName = AttachGroupPolicy) || ($.eventName = DetachGroupPolicy) }"
    nacl_changes          = "{ ($.eventName = CreateNetworkAcl) || ($.eventName = CreateNetworkAclEntry) || ($.eventName = DeleteNetworkAcl) || ($.eventName = DeleteNetworkAclEntry) || ($.eventName = ReplaceNetworkAclEntry) || ($.eventName = ReplaceNetworkAclAssociation) }"
    org_changes           = "{ ($.eventName = CreateAccount) || ($.eventName = InviteAccountToOrganization) || ($.eventName = LeaveOrganization) || ($.eventName = RemoveAccountFromOrganization) || ($.eventName = MoveAccount) || ($.eventName = CreatePolicy) || ($.eventName = UpdatePolicy) || ($.eventName = DeletePolicy) || ($.eventName = AttachPolicy) || ($.eventName = DetachPolicy) }"
    root_usage            = "{ $.userIdentity.type = \"Root\" }"
    route_changes         = "{ ($.eventName = CreateRoute) || ($.eventName = CreateRouteTable) || ($.eventName = ReplaceRoute) || ($.eventName = ReplaceRouteTableAssociation) || ($.eventName = DeleteRouteTable) || ($.eventName = DeleteRoute) || ($.eventName = DisassociateRouteTable) }"
    s3_policy_changes     = "{ ($.eventName = PutBucketAcl) || ($.eventName = PutBucketPolicy) || ($.eventName = PutBucketCors) || ($.eventName = PutBucketLifecycle) || ($.eventName = PutBucketReplication) || ($.eventName = DeleteBucketPolicy) || ($.eventName = DeleteBucketCors) || ($.eventName = DeleteBucketLifecycle) || ($.eventName = DeleteBucketReplication) }"
    sg_changes            = "{ ($.eventName = AuthorizeSecurityGroupIngress) || ($.eventName = AuthorizeSecurityGroupEgress) || ($.eventName = RevokeSecurityGroupIngress) || ($.eventName = RevokeSecurityGroupEgress) || ($.eventName = CreateSecurityGroup) || ($.eventName = DeleteSecurityGroup) }"
    signin_no_mfa         = "{ ($.eventName = ConsoleLogin) && ($.additionalEventData.MFAUsed != \"Yes\") }"
    unauthorized_api      = "{ ($.errorCode = \"*UnauthorizedOperation\") || ($.errorCode = \"AccessDenied*\") }"
    vpc_changes           = "{ ($.eventName = CreateVpc) || ($.eventName = DeleteVpc) || ($.eventName = ModifyVpcAttribute) || ($.eventName = AcceptVpcPeeringConnection) || ($.eventName = CreateVpcPeeringConnection) || ($.eventName = DeleteVpcPeeringConnection) || ($.eventName = RejectVpcPeeringConnection) }"
  }
}

resource "aws_cloudwatch_log_metric_filter" "watched" {
  for_each       = local.watched
  name           = each.key
  log_group_name = aws_cloudwatch_log_group.trail.name
  pattern        = each.value

  metric_transformation {
    name      = each.key
    namespace = "Account"
    value     = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "watched" {
  for_each            = local.watched
  alarm_name          = each.key
  namespace           = "Account"
  metric_name         = each.key
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  threshold           = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
}

resource "aws_iam_policy_attachment" "several" {
  for_each   = toset(["AdministratorAccess", "IAMFullAccess", "PowerUserAccess", "AWSCloudShellFullAccess", "AmazonS3FullAccess", "ReadOnlyAccess"])
  name       = each.key
  roles      = ["deploy"]
  policy_arn = "arn:aws:iam::aws:policy/${each.key}"
}
