//! What Sluice writes for others to read: SDL, model introspection and `amplify_outputs.json`.
//!
//! Everything here is a pure function from a schema or an API to text or JSON; writing files is left to the caller.

mod client;
mod introspection;
mod outputs;
mod sdl;

pub use client::{
    ClientCode, ClientCodeError, DEFAULT_MAX_DEPTH, Format, ModelTarget, StatementTarget, TypeTarget, client_code,
};
pub use introspection::model_introspection;
pub use outputs::{
    CharacterClass, IdentityPoolOutputs, LoginWith, MfaNeed, MfaOutputs, OAuthOutputs, Outputs, PasswordFormat,
    Passwordless, UserPoolOutputs, outputs,
};
pub use sdl::sdl;
