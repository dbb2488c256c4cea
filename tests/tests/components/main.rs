//! Components in the real host, without a gateway and without a store: the plugins of this repository, each alone, components
//! that misbehave, and the permission matrix that every evaluator must agree on.

mod built_in;
mod javascript;
mod parity;
mod permissions;
mod plugin_auth_rules;
mod plugin_greeting_resolver;
mod plugin_host;
mod plugin_kit;
mod plugin_post_confirmation;
mod plugin_token_authorizer;
