# What the gateways must share. An API key, if clients use one, is a line such as `da2-… 2027-01-31T00:00:00Z` of a secret that
# SLUICE_API_KEYS is given from in the same way.
resource "random_password" "cursor" {
  length  = 48
  special = false
}

resource "aws_secretsmanager_secret" "cursor" {
  name_prefix = "${var.name}-cursor-"
}

resource "aws_secretsmanager_secret_version" "cursor" {
  secret_id     = aws_secretsmanager_secret.cursor.id
  secret_string = random_password.cursor.result
}

# What the function between Cognito and the gateway signs with.
resource "random_password" "invoker" {
  length  = 40
  special = false
}

resource "aws_secretsmanager_secret" "invoker" {
  name_prefix = "${var.name}-invoker-"
}

resource "aws_secretsmanager_secret_version" "invoker" {
  secret_id     = aws_secretsmanager_secret.invoker.id
  secret_string = random_password.invoker.result
}

locals {
  invoker_key_id = "AKIASLUICECOGNITO"
}
