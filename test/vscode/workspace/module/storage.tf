variable "rotate" {
  default = false
}

resource "aws_kms_key" "archive" {
  enable_key_rotation = var.rotate
}
