resource "aws_ecs_cluster" "this" {
  name = var.name
}

resource "aws_cloudwatch_log_group" "gateway" {
  name              = "/${var.name}/gateway"
  retention_in_days = 30
}

data "aws_iam_policy_document" "tasks" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }
  }
}

# What the gateways may do: docs/production.md.
resource "aws_iam_role" "gateway" {
  name_prefix        = "${var.name}-gateway-"
  assume_role_policy = data.aws_iam_policy_document.tasks.json
}

data "aws_iam_policy_document" "gateway" {
  statement {
    actions = [
      "dynamodb:DescribeTable", "dynamodb:DescribeTimeToLive", "dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query",
      "dynamodb:Scan", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:ConditionCheckItem",
    ]
    resources = flatten([for arn in local.tables : [arn, "${arn}/index/*"]])
  }
  statement {
    actions   = ["dynamodb:DescribeStream", "dynamodb:GetShardIterator", "dynamodb:GetRecords"]
    resources = local.models[*].stream_arn
  }
}

resource "aws_iam_role_policy" "gateway" {
  role   = aws_iam_role.gateway.id
  policy = data.aws_iam_policy_document.gateway.json
}

# What starts them: it fetches the image and the secrets, and writes the log.
resource "aws_iam_role" "start" {
  name_prefix        = "${var.name}-start-"
  assume_role_policy = data.aws_iam_policy_document.tasks.json
}

resource "aws_iam_role_policy_attachment" "start" {
  role       = aws_iam_role.start.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

data "aws_iam_policy_document" "secrets" {
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [aws_secretsmanager_secret.cursor.arn, aws_secretsmanager_secret.invoker.arn]
  }
}

resource "aws_iam_role_policy" "secrets" {
  role   = aws_iam_role.start.id
  policy = data.aws_iam_policy_document.secrets.json
}

locals {
  environment = {
    SLUICE_LISTEN                         = "0.0.0.0:8080"
    SLUICE_PUBLIC_URL                     = "https://${var.domain}"
    SLUICE_MANAGEMENT_LISTEN              = "0.0.0.0:8081"
    SLUICE_SCHEMA                         = "/srv/schema/schema.graphql"
    SLUICE_API_ID                         = var.api_id
    SLUICE_API_REGION                     = var.region
    SLUICE_API_DEFAULT_AUTHORIZATION_MODE = "userPool"
    SLUICE_STORE_KIND                     = "dynamodb"
    SLUICE_SUBSCRIPTIONS_FAN_OUT          = "dynamodb-streams"

    SLUICE_USER_POOLS_MAIN_ISSUER     = "https://${aws_cognito_user_pool.this.endpoint}"
    SLUICE_USER_POOLS_MAIN_CLIENT_IDS = aws_cognito_user_pool_client.app.id

    SLUICE_FUNCTIONS_POST_CONFIRMATION_PLUGIN   = "/srv/plugins/post-confirmation.wasm"
    SLUICE_FUNCTIONS_POST_CONFIRMATION_TRIGGER  = "postConfirmation"
    SLUICE_FUNCTIONS_POST_CONFIRMATION_RESOURCE = "mutate"

    SLUICE_INVOKERS_COGNITO_ACCESS_KEY_ID = local.invoker_key_id
    SLUICE_INVOKERS_COGNITO_FUNCTIONS     = "post-confirmation"
  }
}

resource "aws_ecs_task_definition" "gateway" {
  family                   = var.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024
  task_role_arn            = aws_iam_role.gateway.arn
  execution_role_arn       = aws_iam_role.start.arn

  volume {
    name = "state"
  }

  container_definitions = jsonencode([{
    name                   = "gateway"
    image                  = var.image
    command                = ["serve"]
    user                   = "65532:65532"
    readonlyRootFilesystem = true
    # Longer than `drain.delay_ms` and `limits.drain_time_ms` together.
    stopTimeout = 45
    portMappings = [
      { containerPort = 8080, protocol = "tcp" },
      { containerPort = 8081, protocol = "tcp" },
    ]
    environment = [for name, value in local.environment : { name = name, value = value }]
    secrets = [
      { name = "SLUICE_CURSOR_SECRET", valueFrom = aws_secretsmanager_secret.cursor.arn },
      { name = "SLUICE_INVOKERS_COGNITO_SECRET_ACCESS_KEY", valueFrom = aws_secretsmanager_secret.invoker.arn },
    ]
    mountPoints = [{ sourceVolume = "state", containerPath = "/var/lib/sluice" }]
    healthCheck = {
      command     = ["CMD", "/sluice", "healthcheck"]
      interval    = 10
      timeout     = 5
      startPeriod = 30
    }
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = aws_cloudwatch_log_group.gateway.name
        awslogs-region        = var.region
        awslogs-stream-prefix = "gateway"
      }
    }
  }])

  depends_on = [
    aws_secretsmanager_secret_version.cursor,
    aws_secretsmanager_secret_version.invoker,
    aws_dynamodb_table.delivery,
  ]
}

resource "aws_ecs_service" "gateway" {
  name                               = var.name
  cluster                            = aws_ecs_cluster.this.id
  task_definition                    = aws_ecs_task_definition.gateway.arn
  launch_type                        = "FARGATE"
  desired_count                      = var.gateways.least
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  health_check_grace_period_seconds  = 30

  network_configuration {
    subnets         = var.private_subnet_ids
    security_groups = [aws_security_group.gateway.id]
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.gateway.arn
    container_name   = "gateway"
    container_port   = 8080
  }

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  # The scaling says how many there are.
  lifecycle {
    ignore_changes = [desired_count]
  }

  depends_on = [aws_lb_listener.https, aws_iam_role_policy.gateway, aws_iam_role_policy.secrets]
}

resource "aws_appautoscaling_target" "gateway" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.this.name}/${aws_ecs_service.gateway.name}"
  min_capacity       = var.gateways.least
  max_capacity       = var.gateways.most
}

resource "aws_appautoscaling_policy" "cpu" {
  name               = "${var.name}-cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.gateway.service_namespace
  scalable_dimension = aws_appautoscaling_target.gateway.scalable_dimension
  resource_id        = aws_appautoscaling_target.gateway.resource_id

  target_tracking_scaling_policy_configuration {
    target_value       = 70
    scale_in_cooldown  = 300
    scale_out_cooldown = 30
    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}
