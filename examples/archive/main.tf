# An archive of a small team's documents: readers through CloudFront, writers over SSH.
provider "aws" {
  region = "eu-west-1"
}

module "documents" {
  source     = "./modules/files"
  name       = "documents-archive"
  versioned  = false
  expiration = 365
}

resource "aws_instance" "uploads" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.small"
  subnet_id     = aws_subnet.uploads.id

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 200
    encrypted   = var.encrypt_disks
  }
}

resource "aws_subnet" "uploads" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.0.0/24"
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_security_group" "uploads" {
  description = "Uploads over SSH"
  vpc_id      = aws_vpc.main.id

  ingress {
    description = "SSH"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

data "aws_iam_policy_document" "uploads" {
  statement {
    actions   = ["s3:*"]
    resources = ["*"]
  }
}

resource "aws_iam_policy" "uploads" {
  name   = "uploads"
  policy = data.aws_iam_policy_document.uploads.json
}
