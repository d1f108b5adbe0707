variable "name" {
  type = string
}

variable "versioned" {
  type    = bool
  default = true
}

variable "expiration" {
  type    = number
  default = 0
}

resource "aws_s3_bucket" "files" {
  bucket = var.name
}

resource "aws_s3_bucket_versioning" "files" {
  bucket = aws_s3_bucket.files.id

  versioning_configuration {
    status = var.versioned ? "Enabled" : "Suspended"
  }
}

resource "aws_s3_bucket_public_access_block" "files" {
  bucket                  = aws_s3_bucket.files.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = false
}
