resource "aws_autoscaling_group" "web" {
  max_size = 2
  min_size = 1

  tag {
    key                 = "owner"
    value               = "shop"
    propagate_at_launch = true
  }
}

resource "aws_batch_job_definition" "build" {
  name = "build"
  type = "container"

  container_properties = jsonencode({
    image   = "build"
    command = ["mysql", "--password", "hunter2-Passw0rd"]
    volumes = [{ name = "docker", host = { sourcePath = "/var/run/docker.sock" } }]
  })
}

resource "aws_eks_cluster" "shop" {
  name                      = "shop"
  role_arn                  = "arn:aws:iam::111122223333:role/eks"
  enabled_cluster_log_types = ["api", "audit"]

  vpc_config {
    subnet_ids = ["subnet-11112222", "subnet-33334444"]
  }
}

resource "aws_spot_instance_request" "build" {
  ami                  = "ami-11112222"
  instance_type        = "m7i.large"
  iam_instance_profile = "build"
}

resource "aws_spot_instance_request" "old" {
  ami           = "ami-11112222"
  instance_type = "m7i.large"
  user_data     = "#!/bin/sh\nmysql --password=hunter2-Passw0rd"
}

resource "aws_glue_dev_endpoint" "try" {
  name      = "try"
  role_arn  = "arn:aws:iam::111122223333:role/glue"
  arguments = { "--db-password" = "hunter2-Passw0rd" }
}

resource "aws_mwaa_environment" "flows" {
  airflow_configuration_options = { "smtp.smtp_password" = "hunter2-Passw0rd" }
}

resource "aws_spot_fleet_request" "build" {
  iam_fleet_role  = "arn:aws:iam::111122223333:role/fleet"
  target_capacity = 2

  launch_specification {
    ami           = "ami-11112222"
    instance_type = "m7i.large"
    user_data     = "#!/bin/sh\nmysql --password=hunter2-Passw0rd"
  }
}

resource "aws_elastic_beanstalk_environment" "shop" {
  name        = "shop"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:application:environment"
    name      = "DB_PASSWORD"
    value     = "hunter2-Passw0rd"
  }
}

resource "aws_elastic_beanstalk_configuration_template" "shop" {
  name        = "shop"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:application:environment"
    name      = "DB_PASSWORD"
    value     = "hunter2-Passw0rd"
  }
  setting {
    namespace = "aws:ec2:vpc"
    name      = "VPCId"
    value     = "vpc-11112222"
  }
}

resource "aws_db_option_group" "orders" {
  name                 = "orders"
  engine_name          = "oracle-ee"
  major_engine_version = "19"

  option {
    option_name = "OEM_AGENT"
    option_settings {
      name  = "AGENT_REGISTRATION_PASSWORD"
      value = "hunter2-Passw0rd"
    }
  }
}

resource "aws_db_option_group" "plain" {
  name                 = "plain"
  engine_name          = "oracle-ee"
  major_engine_version = "19"

  option {
    option_name = "Timezone"
    option_settings {
      name  = "TIME_ZONE"
      value = "UTC"
    }
  }
}

resource "aws_amplify_branch" "main" {
  app_id                = "d1"
  branch_name           = "main"
  environment_variables = { DB_PASSWORD = "hunter2-Passw0rd" }
}

resource "aws_glue_connection" "orders" {
  name                  = "orders"
  connection_properties = { USERNAME = "orders", PASSWORD = "hunter2-Passw0rd" }
}

resource "aws_sagemaker_model" "scores" {
  name               = "scores"
  execution_role_arn = "arn:aws:iam::111122223333:role/sagemaker"

  primary_container {
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/scores:1"
    image_config {
      repository_access_mode = "Vpc"
    }
  }
}

resource "aws_sagemaker_model" "open" {
  name               = "open"
  execution_role_arn = "arn:aws:iam::111122223333:role/sagemaker"

  primary_container {
    image = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/scores:1"
  }
}

resource "aws_codebuild_webhook" "pushes" {
  project_name = "shop"

  filter_group {
    filter {
      type    = "ACTOR_ACCOUNT_ID"
      pattern = "12345"
    }
  }
}

resource "aws_fis_experiment_template" "outage" {
  description = "outage"
  role_arn    = "arn:aws:iam::111122223333:role/fis"

  log_configuration {
    log_schema_version = 2
    cloudwatch_logs_configuration {
      log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:fis:*"
    }
  }
}

resource "aws_appsync_api" "events" {
  name = "events"

  event_config {
    auth_provider {
      auth_type = "API_KEY"
    }
    connection_auth_mode {
      auth_type = "API_KEY"
    }
    default_publish_auth_mode {
      auth_type = "API_KEY"
    }
    default_subscribe_auth_mode {
      auth_type = "API_KEY"
    }
  }
}

data "aws_ami" "ended" {
  most_recent = true
  owners      = ["amazon"]
  filter {
    name   = "name"
    values = ["amzn2-ami-hvm-*-x86_64-gp2"]
  }
}

resource "aws_launch_configuration" "ended" {
  image_id      = data.aws_ami.ended.id
  instance_type = "t3.small"
}

resource "aws_elastic_beanstalk_configuration_template" "open" {
  name        = "open"
  application = "shop"
  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "SSHSourceRestriction"
    value     = "tcp, 22, 22, 0.0.0.0/0"
  }
  setting {
    namespace = "aws:autoscaling:launchconfiguration"
    name      = "DisableIMDSv1"
    value     = "false"
  }
}
