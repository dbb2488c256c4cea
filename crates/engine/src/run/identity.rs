//! The caller as resolver functions see it.
//!
//! Source: <https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html> (`identity`).

use authz::{Caller, Claim};
use serde_json::{Map, Value, json};

use crate::Admission;

/// `identity` of a resolver's payload; null for an API key.
pub(crate) fn of(caller: &Caller, admission: &Admission) -> Value {
    match caller {
        Caller::ApiKey => Value::Null,
        Caller::User(user) => json!({
            "sub": user.sub(),
            "issuer": user.text_claim("iss"),
            "username": user.username(),
            "claims": user.claims.iter().map(claim).collect::<Map<_, _>>(),
            "groups": groups(user.claim("cognito:groups")),
            "sourceIp": [],
            "defaultAuthStrategy": "ALLOW",
        }),
        Caller::Function(function) => json!({ "username": function.name, "userArn": null, "cognitoIdentityId": null }),
        Caller::IdentityPool(principal) => json!({
            "cognitoIdentityId": principal.identity_id,
            "cognitoIdentityAuthType": if principal.authenticated { "authenticated" } else { "unauthenticated" },
        }),
        Caller::LambdaAuthorized => {
            let context = admission.resolver_context.iter().map(|(name, value)| (name.clone(), json!(value)));
            json!({ "resolverContext": context.collect::<Map<_, _>>() })
        }
    }
}

fn claim(claim: &Claim) -> (String, Value) {
    let value = match claim.values.as_slice() {
        [only] if claim.name != "cognito:groups" => json!(only),
        values => json!(values),
    };
    (claim.name.clone(), value)
}

fn groups(groups: &[String]) -> Value {
    if groups.is_empty() { Value::Null } else { json!(groups) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolvers_are_told_what_the_authorizer_says() {
        let admission =
            Admission { resolver_context: vec![("tenant".to_owned(), "7".to_owned())], ..Admission::default() };
        let told = of(&Caller::LambdaAuthorized, &admission);
        assert_eq!(told, json!({ "resolverContext": { "tenant": "7" } }));
        assert_eq!(of(&Caller::ApiKey, &admission), Value::Null);
    }
}
