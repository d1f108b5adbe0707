# Modules that are judged one by one, with a line of dashes between them.
resource "aws_appmesh_virtual_gateway" "edge" {
  name      = "edge"
  mesh_name = "shop"

  spec {
    listener {
      port_mapping {
        port     = 8443
        protocol = "http"
      }
    }
    backend_defaults {
      client_policy {
        tls {
          validation {
            trust {
              acm {
                certificate_authority_arns = ["arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/x"]
              }
            }
          }
        }
      }
    }
  }
}

resource "aws_appmesh_virtual_node" "orders" {
  name      = "orders"
  mesh_name = "shop"

  spec {
    backend_defaults {
      client_policy {
        tls {
          enforce = true
          validation {
            trust {
              file {
                certificate_chain = "/certs/ca.pem"
              }
            }
          }
        }
      }
    }
  }
}

resource "aws_apprunner_service" "shop" {
  service_name = "shop"
}

resource "aws_wafv2_web_acl" "edge" {
  name  = "edge"
  scope = "REGIONAL"
}

resource "aws_wafv2_web_acl_association" "shop" {
  resource_arn = aws_apprunner_service.shop.arn
  web_acl_arn  = aws_wafv2_web_acl.edge.arn
}

resource "aws_verifiedaccess_instance" "inner" {
  description = "inner applications"
}

resource "aws_wafv2_web_acl_association" "inner" {
  resource_arn = aws_verifiedaccess_instance.inner.id
  web_acl_arn  = aws_wafv2_web_acl.edge.arn
}
# ---
resource "aws_cloudfront_distribution" "site" {
  enabled = true
}

resource "aws_shield_protection" "site" {
  name         = "site"
  resource_arn = aws_cloudfront_distribution.site.arn
}

resource "aws_shield_application_layer_automatic_response" "site" {
  resource_arn = aws_cloudfront_distribution.site.arn
  action       = "BLOCK"
}

resource "aws_shield_protection_health_check_association" "site" {
  shield_protection_id = aws_shield_protection.site.id
  health_check_arn     = "arn:aws:route53:::healthcheck/x"
}

resource "aws_globalaccelerator_accelerator" "edge" {
  name = "edge"
}

resource "aws_shield_protection" "edge" {
  name         = "edge"
  resource_arn = aws_globalaccelerator_accelerator.edge.id
}
# ---
resource "aws_default_network_acl" "main" {
  default_network_acl_id = "acl-11112222"

  ingress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 0
    to_port    = 0
  }
}
# ---
resource "aws_default_security_group" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group" "own" {
  vpc_id = aws_vpc.main.id
}

resource "aws_security_group_rule" "open" {
  type              = "ingress"
  security_group_id = aws_default_security_group.main.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["10.0.0.0/8"]
}

resource "aws_security_group_rule" "own" {
  type              = "egress"
  security_group_id = aws_security_group.own.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["10.0.0.0/8"]
}

resource "aws_vpc_security_group_egress_rule" "open" {
  security_group_id = aws_vpc.main.default_security_group_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.0.0.0/8"
}

resource "aws_vpc_endpoint_service_allowed_principal" "anyone" {
  vpc_endpoint_service_id = "vpce-svc-11112222"
  principal_arn           = "*"
}
# ---
resource "aws_networkfirewall_rule_group" "filter" {
  name     = "filter"
  type     = "STATELESS"
  capacity = 10

  encryption_configuration {
    key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    type   = "CUSTOMER_KMS"
  }

  rule_group {
    rules_source {
      stateless_rules_and_custom_actions {
        stateless_rule {
          priority = 1
          rule_definition {
            actions = ["aws:drop"]
            match_attributes {
              protocols = [6]
            }
          }
        }
      }
    }
  }
}

resource "aws_networkfirewall_firewall_policy" "filter" {
  name = "filter"

  encryption_configuration {
    key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    type   = "CUSTOMER_KMS"
  }

  firewall_policy {
    stateless_default_actions          = ["aws:drop"]
    stateless_fragment_default_actions = ["aws:drop"]
  }
}

resource "aws_networkfirewall_firewall" "edge" {
  name                = "edge"
  firewall_policy_arn = aws_networkfirewall_firewall_policy.filter.arn
  vpc_id              = "vpc-11112222"

  encryption_configuration {
    key_id = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    type   = "CUSTOMER_KMS"
  }

  subnet_mapping {
    subnet_id = "subnet-11112222"
  }
}
# ---
resource "aws_wafv2_rule_group" "limits" {
  name     = "limits"
  scope    = "REGIONAL"
  capacity = 10

  rule {
    name     = "rate"
    priority = 1

    action {
      block {}
    }

    statement {
      rate_based_statement {
        limit = 1000
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = false
      metric_name                = "rate"
      sampled_requests_enabled   = false
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "limits"
    sampled_requests_enabled   = false
  }
}
# ---
resource "aws_vpn_connection" "office" {
  customer_gateway_id   = "cgw-11112222"
  type                  = "ipsec.1"
  tunnel1_preshared_key = "hunter2Passw0rd"
}

resource "aws_vpn_connection" "other" {
  customer_gateway_id = "cgw-11112222"
  type                = "ipsec.1"
}

resource "aws_wafregional_web_acl" "edge" {
  name        = "edge"
  metric_name = "edge"

  default_action {
    type = "ALLOW"
  }

  logging_configuration {
    log_destination = "arn:aws:firehose:eu-west-1:111122223333:deliverystream/aws-waf-logs-x"
  }
}
