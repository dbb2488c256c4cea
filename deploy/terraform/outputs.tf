output "load_balancer" {
  description = "What the domain points at."
  value       = aws_lb.this.dns_name
}

output "url" {
  description = "Where clients send operations."
  value       = "https://${var.domain}/graphql"
}

output "user_pool_id" {
  description = "The user pool, for clients."
  value       = aws_cognito_user_pool.this.id
}

output "user_pool_client_id" {
  description = "The user pool's client, for clients."
  value       = aws_cognito_user_pool_client.app.id
}
