variable "name" {
  description = "What everything is named after."
  type        = string
  default     = "sluice"
}

variable "region" {
  description = "The AWS region."
  type        = string
}

variable "image" {
  description = "The image, with the schema in /srv/schema and the components in /srv/plugins."
  type        = string
}

variable "api_id" {
  description = "The API's id, as in the names of the tables: Todo-<api_id>-NONE."
  type        = string
}

variable "domain" {
  description = "Where clients reach the API, such as api.example.com. Point it at the output load_balancer."
  type        = string
}

variable "certificate_arn" {
  description = "The certificate for the domain, in AWS Certificate Manager."
  type        = string
}

variable "vpc_id" {
  description = "The network."
  type        = string
}

variable "public_subnet_ids" {
  description = "Where the load balancer stands, in two zones at least."
  type        = list(string)
}

variable "private_subnet_ids" {
  description = "Where the gateways run; they need a way to DynamoDB, Cognito and the registry."
  type        = list(string)
}

variable "gateways" {
  description = "The smallest and the largest number of gateways."
  type        = object({ least = number, most = number })
  default     = { least = 2, most = 10 }
}
