variable "name" {
  type = string
}

variable "versioned" {
  type     = bool
  default  = true
  nullable = false
}

variable "disks" {
  type = list(object({
    size      = number
    encrypted = optional(bool, true)
  }))
  default = []
}

resource "aws_s3_bucket" "this" {
  bucket = var.name
}

resource "aws_s3_bucket_versioning" "this" {
  count  = var.versioned ? 1 : 0
  bucket = aws_s3_bucket.this.id

  versioning_configuration {
    status = "Enabled"
  }
}

module "disk" {
  count  = length(var.disks)
  source = "../disk"
  disk   = var.disks[count.index]
}

output "bucket" {
  value = aws_s3_bucket.this.id
}
