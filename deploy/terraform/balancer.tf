resource "aws_security_group" "balancer" {
  name_prefix = "${var.name}-balancer-"
  vpc_id      = var.vpc_id

  ingress {
    description = "Clients"
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    description = "Gateways, and their readiness"
    protocol    = "tcp"
    from_port   = 8080
    to_port     = 8081
    cidr_blocks = [data.aws_vpc.this.cidr_block]
  }
}

data "aws_vpc" "this" {
  id = var.vpc_id
}

resource "aws_security_group" "gateway" {
  name_prefix = "${var.name}-gateway-"
  vpc_id      = var.vpc_id

  ingress {
    description     = "The balancer: requests, and questions about readiness"
    protocol        = "tcp"
    from_port       = 8080
    to_port         = 8081
    security_groups = [aws_security_group.balancer.id]
  }

  egress {
    description = "DynamoDB, Cognito, the registry"
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_lb" "this" {
  name               = var.name
  load_balancer_type = "application"
  subnets            = var.public_subnet_ids
  security_groups    = [aws_security_group.balancer.id]
  # Shorter than `limits.idle_time_ms`, so that it is the balancer that closes. Sockets say something every minute at least.
  idle_timeout               = 70
  drop_invalid_header_fields = true
}

resource "aws_lb_target_group" "gateway" {
  name                 = var.name
  vpc_id               = var.vpc_id
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 8080
  deregistration_delay = 40

  health_check {
    port                = 8081
    path                = "/readyz"
    interval            = 5
    timeout             = 3
    healthy_threshold   = 2
    unhealthy_threshold = 2
  }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.this.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.gateway.arn
  }
}
