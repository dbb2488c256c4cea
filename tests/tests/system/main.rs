//! The gateway from a request to the database and back, by itself: case files, recorded answers of Amplify's resolvers, and
//! what arrives over TCP.

mod audit;
mod bad_http;
mod bad_input;
mod behaviour;
mod cases;
mod cognito_triggers;
mod costs;
mod custom_operations;
mod ended;
mod explanations;
mod fan_out;
mod federation;
mod full_disk;
mod lost;
mod metrics;
mod misbehaving;
mod numbers;
mod once;
mod outside_functions;
mod rates;
mod reads;
mod unreadable;
