# The table of each model. Add yours: the hash key is the model's key, and each @index is a global secondary index.
resource "aws_dynamodb_table" "user_profile" {
  name             = "UserProfile-${var.api_id}-NONE"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  deletion_protection_enabled = true
}

# Where gateways keep events until they are finished, and remember what was delivered.
resource "aws_dynamodb_table" "delivery" {
  name         = "SluiceDelivery-${var.api_id}-NONE"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "delivery"

  attribute {
    name = "delivery"
    type = "S"
  }

  ttl {
    attribute_name = "expires"
    enabled        = true
  }
}

locals {
  models = [aws_dynamodb_table.user_profile]
  tables = concat(local.models[*].arn, [aws_dynamodb_table.delivery.arn])
}
