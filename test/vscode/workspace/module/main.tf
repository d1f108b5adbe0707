resource "aws_kms_key" "data" {
  description         = "orders"
  enable_key_rotation = false # turned off for a trial
}
