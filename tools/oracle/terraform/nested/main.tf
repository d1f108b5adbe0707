locals {
  stores = {
    invoices = { versioned = true, sizes = [10, 20] }
    drafts   = { versioned = false, sizes = [] }
  }
}

module "store" {
  for_each  = local.stores
  source    = "./modules/store"
  name      = "harbour-${each.key}"
  versioned = each.value.versioned
  disks     = [for size in each.value.sizes : { size = size }]
}

resource "aws_s3_bucket_public_access_block" "all" {
  for_each                = local.stores
  bucket                  = module.store[each.key].bucket
  block_public_acls       = true
  block_public_policy     = each.key == "invoices"
  ignore_public_acls      = true
  restrict_public_buckets = each.key == "invoices"
}

module "spare" {
  count  = 2
  source = "./modules/disk"
  disk   = { size = 5 + count.index, encrypted = count.index == 1 }
}

module "none" {
  count  = length([for name, store in local.stores : name if length(store.sizes) > 5])
  source = "./modules/disk"
  disk   = { size = 1, encrypted = false }
}

resource "aws_sns_topic" "alerts" {
  name              = "alerts"
  kms_master_key_id = try(module.none[0].id, null)
}
