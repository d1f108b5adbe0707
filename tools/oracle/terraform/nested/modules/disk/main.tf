variable "disk" {
  type = object({
    size      = number
    encrypted = optional(bool, false)
    tags      = optional(map(string), { owner = "storage" })
  })
}

resource "aws_ebs_volume" "this" {
  availability_zone = "eu-west-1a"
  size              = var.disk.size
  encrypted         = var.disk.encrypted
  tags              = var.disk.tags
}

output "id" {
  value = aws_ebs_volume.this.id
}
