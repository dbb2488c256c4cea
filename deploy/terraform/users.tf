resource "aws_cognito_user_pool" "this" {
  name                     = var.name
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]
  deletion_protection      = "ACTIVE"

  lambda_config {
    post_confirmation = aws_lambda_function.carrier.arn
  }
}

resource "aws_cognito_user_pool_client" "app" {
  name                          = "app"
  user_pool_id                  = aws_cognito_user_pool.this.id
  explicit_auth_flows           = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
  prevent_user_existence_errors = "ENABLED"
  generate_secret               = false
}

# Carries an event of the pool to the gateway, and the answer back.
data "archive_file" "carrier" {
  type        = "zip"
  source_dir  = "${path.module}/carrier"
  output_path = "${path.module}/.terraform/carrier.zip"
}

data "aws_iam_policy_document" "functions" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "carrier" {
  name_prefix        = "${var.name}-carrier-"
  assume_role_policy = data.aws_iam_policy_document.functions.json
}

resource "aws_iam_role_policy_attachment" "carrier" {
  role       = aws_iam_role.carrier.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

resource "aws_lambda_function" "carrier" {
  function_name    = "${var.name}-carrier"
  role             = aws_iam_role.carrier.arn
  runtime          = "nodejs20.x"
  handler          = "index.handler"
  filename         = data.archive_file.carrier.output_path
  source_code_hash = data.archive_file.carrier.output_base64sha256
  # Cognito waits five seconds.
  timeout = 5

  environment {
    variables = {
      GATEWAY_URL    = "https://${var.domain}"
      GATEWAY_KEY_ID = local.invoker_key_id
      GATEWAY_SECRET = random_password.invoker.result
    }
  }
}

resource "aws_lambda_permission" "cognito" {
  statement_id  = "cognito"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.carrier.function_name
  principal     = "cognito-idp.amazonaws.com"
  source_arn    = aws_cognito_user_pool.this.arn
}
