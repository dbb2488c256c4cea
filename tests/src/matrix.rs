//! Every kind of caller, rule and operation, as questions for the evaluator of auth rules.
//!
//! `golden_permissions` holds what is decided on each, and `parity` that the component decides the same. The functions
//! that name a kind match without `_`: a new kind does not build until it is named here, and does not pass until it
//! occurs.

use authz::{
    Action, Allow, Caller, Cardinality, Claim, FunctionPrincipal, GuestProvider, IdentityClaim, IdentityPoolPrincipal,
    Operation, Question, Rule, SignedInProvider, Supplied, SuppliedValue, TokenProvider, User,
};

/// One question of the matrix.
pub struct Case {
    /// The rules' name.
    pub rules: &'static str,
    /// The caller's name.
    pub asks: &'static str,
    /// The operation, and what a create supplies.
    pub what: String,
    /// Who asks.
    pub caller: Caller,
    /// What is asked.
    pub question: Question,
}

/// The whole matrix: rules first, then callers, then operations.
#[must_use]
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for (rules_name, rules) in rules() {
        for (asks, caller) in callers() {
            for (what, operation, supplied) in asked(&rules) {
                let field = format!("{}Something", operation_kind(operation));
                let question = Question { field, operation, rules: rules.clone(), supplied };
                cases.push(Case { rules: rules_name, asks, what, caller: caller.clone(), question });
            }
        }
    }
    cases
}

/// Everybody who may ask.
#[must_use]
pub fn callers() -> Vec<(&'static str, Caller)> {
    let pool = TokenProvider::UserPools;
    let ann: &[(&str, &[&str])] = &[("sub", &["s1"]), ("username", &["ann"])];
    let identity = |authenticated| {
        Caller::IdentityPool(IdentityPoolPrincipal { identity_id: "eu-west-1:1".to_owned(), authenticated })
    };
    let mut callers = vec![
        ("api key", Caller::ApiKey),
        ("guest identity", identity(false)),
        ("authenticated identity", identity(true)),
        ("let in by the Lambda authorizer", Caller::LambdaAuthorized),
        ("ann, access token", user(pool, ann)),
        ("ann, id token", user(pool, &[("sub", &["s1"]), ("cognito:username", &["ann"]), ("email", &["ann@x"])])),
        ("ann, username is the sub", user(pool, &[("sub", &["s1"]), ("username", &["s1"])])),
        ("ann, sub alone", user(pool, &[("sub", &["s1"])])),
        ("ann, username alone", user(pool, &[("username", &["ann"])])),
        ("bob, a stranger", user(pool, &[("sub", &["s2"]), ("username", &["bob"]), ("email", &["bob@x"])])),
        ("user without claims", user(pool, &[])),
        ("member, groups as list", user(pool, &[("sub", &["s3"]), ("cognito:groups", &["admins", "editors"])])),
        ("member, groups as JSON", user(pool, &[("sub", &["s3"]), ("cognito:groups", &[r#"["admins", "editors"]"#])])),
        ("member, group as text", user(pool, &[("sub", &["s3"]), ("cognito:groups", &["admins"])])),
        ("member of another group", user(pool, &[("sub", &["s3"]), ("cognito:groups", &["adminsx"])])),
        ("member, no group", user(pool, &[("sub", &["s3"]), ("cognito:groups", &[])])),
        ("member by another claim", user(pool, &[("sub", &["s3"]), ("roles", &["admins"])])),
        ("oidc user", user(TokenProvider::Oidc, &[("sub", &["s1"]), ("username", &["ann"]), ("email", &["ann@x"])])),
        ("oidc member", user(TokenProvider::Oidc, &[("sub", &["s3"]), ("cognito:groups", &["admins"])])),
        ("oidc user, sub alone", user(TokenProvider::Oidc, &[("sub", &["s1"])])),
    ];
    callers.extend(functions());
    callers
}

/// A function with each subset of what `allow.resource` grants.
fn functions() -> impl Iterator<Item = (&'static str, Caller)> {
    use Action::{Listen, Mutate, Query};
    let subsets: [(&str, &[Action]); 8] = [
        ("function that may nothing", &[]),
        ("function that may query", &[Query]),
        ("function that may mutate", &[Mutate]),
        ("function that may listen", &[Listen]),
        ("function that may query, mutate", &[Query, Mutate]),
        ("function that may query, listen", &[Query, Listen]),
        ("function that may mutate, listen", &[Mutate, Listen]),
        ("function that may everything", &[Query, Mutate, Listen]),
    ];
    subsets.into_iter().map(|(name, may)| {
        (name, Caller::Function(FunctionPrincipal { name: "post-confirmation".to_owned(), may: may.to_vec() }))
    })
}

fn user(provider: TokenProvider, claims: &[(&str, &[&str])]) -> Caller {
    let claims = claims
        .iter()
        .map(|(name, values)| Claim {
            name: (*name).to_owned(),
            values: values.iter().map(|value| (*value).to_owned()).collect(),
        })
        .collect();
    Caller::User(User { provider, claims })
}

/// Every kind of rule, and some that stand together.
#[must_use]
pub fn rules() -> Vec<(&'static str, Vec<Rule>)> {
    use Cardinality::{Many, One};
    use TokenProvider::{Oidc, UserPools};
    let all = |allow| vec![Rule { allow, operations: Operation::ALL.to_vec() }];
    let claims = |names: &[&str]| IdentityClaim::Claims(names.iter().map(|name| (*name).to_owned()).collect());
    let read_only = |allow| Rule { allow, operations: vec![Operation::Get, Operation::List, Operation::Listen] };
    vec![
        ("no rule", Vec::new()),
        ("public by API key", all(Allow::Public(GuestProvider::ApiKey))),
        ("public by identity pool", all(Allow::Public(GuestProvider::IdentityPool))),
        ("private by user pool", all(Allow::Private(SignedInProvider::Token(UserPools)))),
        ("private by oidc", all(Allow::Private(SignedInProvider::Token(Oidc)))),
        ("private by identity pool", all(Allow::Private(SignedInProvider::IdentityPool))),
        ("owner", all(owner(UserPools, One, IdentityClaim::SubAndUsername))),
        ("owners", all(owner(UserPools, Many, IdentityClaim::SubAndUsername))),
        ("owner by claim email", all(owner(UserPools, One, claims(&["email"])))),
        ("owner by claims sub and email", all(owner(UserPools, One, claims(&["sub", "email"])))),
        ("owners by claim email", all(owner(UserPools, Many, claims(&["email"])))),
        ("owner by oidc", all(owner(Oidc, One, IdentityClaim::SubAndUsername))),
        ("owners by oidc", all(owner(Oidc, Many, IdentityClaim::SubAndUsername))),
        ("groups admins, owners", all(groups(UserPools, "cognito:groups"))),
        ("groups by claim roles", all(groups(UserPools, "roles"))),
        ("groups by oidc", all(groups(Oidc, "cognito:groups"))),
        ("group in field", all(groups_field(UserPools, One, "cognito:groups"))),
        ("groups in field", all(groups_field(UserPools, Many, "cognito:groups"))),
        ("group in field by claim roles", all(groups_field(UserPools, One, "roles"))),
        ("groups in field by oidc", all(groups_field(Oidc, Many, "cognito:groups"))),
        ("custom", all(Allow::Custom)),
        (
            "owner, and the public reads",
            vec![
                Rule {
                    allow: owner(UserPools, One, IdentityClaim::SubAndUsername),
                    operations: Operation::ALL.to_vec(),
                },
                read_only(Allow::Public(GuestProvider::ApiKey)),
            ],
        ),
        (
            "owner, and groups do everything",
            vec![
                Rule {
                    allow: owner(UserPools, One, IdentityClaim::SubAndUsername),
                    operations: Operation::ALL.to_vec(),
                },
                Rule { allow: groups(UserPools, "cognito:groups"), operations: Operation::ALL.to_vec() },
            ],
        ),
        (
            "two owners in fields of their own, the second reads",
            vec![
                Rule {
                    allow: owner(UserPools, One, IdentityClaim::SubAndUsername),
                    operations: Operation::ALL.to_vec(),
                },
                read_only(owner_in("second", UserPools, Many, IdentityClaim::SubAndUsername)),
            ],
        ),
        (
            "authenticated identities write, guests read, the authorizer deletes",
            vec![
                Rule {
                    allow: Allow::Private(SignedInProvider::IdentityPool),
                    operations: vec![Operation::Create, Operation::Update],
                },
                read_only(Allow::Public(GuestProvider::IdentityPool)),
                Rule { allow: Allow::Custom, operations: vec![Operation::Delete] },
            ],
        ),
        (
            "owner creates, everybody signed in reads",
            vec![
                Rule {
                    allow: owner(UserPools, One, IdentityClaim::SubAndUsername),
                    operations: vec![Operation::Create],
                },
                read_only(Allow::Private(SignedInProvider::Token(UserPools))),
            ],
        ),
    ]
}

fn owner(provider: TokenProvider, cardinality: Cardinality, identity: IdentityClaim) -> Allow {
    owner_in("owner", provider, cardinality, identity)
}

fn owner_in(field: &str, provider: TokenProvider, cardinality: Cardinality, identity: IdentityClaim) -> Allow {
    Allow::Owner { provider, field: field.to_owned(), cardinality, identity }
}

fn groups(provider: TokenProvider, claim: &str) -> Allow {
    Allow::Groups { provider, groups: vec!["admins".to_owned(), "owners".to_owned()], claim: claim.to_owned() }
}

fn groups_field(provider: TokenProvider, cardinality: Cardinality, claim: &str) -> Allow {
    Allow::GroupsField { provider, field: "group".to_owned(), cardinality, claim: claim.to_owned() }
}

/// Every operation; of a create, everything that matters to the rules about what it supplies.
fn asked(rules: &[Rule]) -> Vec<(String, Operation, Vec<Supplied>)> {
    let mut asked = Vec::new();
    for operation in Operation::ALL {
        asked.push((operation_kind(operation).to_owned(), operation, Vec::new()));
        if operation == Operation::Create
            && let Some(field) = rules.iter().find_map(|rule| compared_field(&rule.allow))
        {
            asked.extend(supplied().into_iter().map(|(name, value)| {
                let supplied = Supplied { field: field.to_owned(), value };
                (format!("{}({name})", operation_kind(operation)), operation, vec![supplied])
            }));
        }
    }
    asked
}

fn supplied() -> Vec<(&'static str, SuppliedValue)> {
    let one = |value: &str| SuppliedValue::One(value.to_owned());
    let many = |values: &[&str]| SuppliedValue::Many(values.iter().map(|value| (*value).to_owned()).collect());
    vec![
        ("null", SuppliedValue::Null),
        ("s1::ann", one("s1::ann")),
        ("s1", one("s1")),
        ("ann", one("ann")),
        ("ann@x", one("ann@x")),
        ("s1::ann@x", one("s1::ann@x")),
        ("s2::bob", one("s2::bob")),
        ("admins", one("admins")),
        ("empty text", one("")),
        ("[s2::bob, s1::ann]", many(&["s2::bob", "s1::ann"])),
        ("[s2::bob]", many(&["s2::bob"])),
        ("[editors, admins]", many(&["editors", "admins"])),
        ("[]", many(&[])),
    ]
}

/// The field that a rule compares with the caller.
fn compared_field(allow: &Allow) -> Option<&str> {
    match allow {
        Allow::Owner { field, .. } | Allow::GroupsField { field, .. } => Some(field),
        Allow::Public(_) | Allow::Private(_) | Allow::Groups { .. } | Allow::Custom => None,
    }
}

/// Kinds of callers.
pub const CALLER_KINDS: [&str; 7] =
    ["api key", "user-pool user", "oidc user", "function", "guest", "authenticated identity", "lambda-authorized"];

/// The kind of a caller: one of [`CALLER_KINDS`].
#[must_use]
pub fn caller_kind(caller: &Caller) -> &'static str {
    match caller {
        Caller::ApiKey => "api key",
        Caller::User(user) => match user.provider {
            TokenProvider::UserPools => "user-pool user",
            TokenProvider::Oidc => "oidc user",
        },
        Caller::Function(function) => {
            for action in &function.may {
                match action {
                    Action::Query | Action::Mutate | Action::Listen => {}
                }
            }
            "function"
        }
        Caller::IdentityPool(principal) if principal.authenticated => "authenticated identity",
        Caller::IdentityPool(_) => "guest",
        Caller::LambdaAuthorized => "lambda-authorized",
    }
}

/// Kinds of rules.
pub const RULE_KINDS: [&str; 13] = [
    "public api key",
    "public identity pool",
    "private user pools",
    "private oidc",
    "private identity pool",
    "owner",
    "owners",
    "owner by claims",
    "owners by claims",
    "groups",
    "group in field",
    "groups in field",
    "custom",
];

/// The kind of a rule: one of [`RULE_KINDS`].
#[must_use]
pub fn rule_kind(allow: &Allow) -> &'static str {
    match allow {
        Allow::Public(GuestProvider::ApiKey) => "public api key",
        Allow::Public(GuestProvider::IdentityPool) => "public identity pool",
        Allow::Private(SignedInProvider::Token(TokenProvider::UserPools)) => "private user pools",
        Allow::Private(SignedInProvider::Token(TokenProvider::Oidc)) => "private oidc",
        Allow::Private(SignedInProvider::IdentityPool) => "private identity pool",
        Allow::Owner { identity: IdentityClaim::Claims(_), cardinality: Cardinality::One, .. } => "owner by claims",
        Allow::Owner { identity: IdentityClaim::Claims(_), cardinality: Cardinality::Many, .. } => "owners by claims",
        Allow::Owner { identity: IdentityClaim::SubAndUsername, cardinality: Cardinality::One, .. } => "owner",
        Allow::Owner { identity: IdentityClaim::SubAndUsername, cardinality: Cardinality::Many, .. } => "owners",
        Allow::Groups { .. } => "groups",
        Allow::GroupsField { cardinality: Cardinality::One, .. } => "group in field",
        Allow::GroupsField { cardinality: Cardinality::Many, .. } => "groups in field",
        Allow::Custom => "custom",
    }
}

/// The name of an operation.
#[must_use]
pub fn operation_kind(operation: Operation) -> &'static str {
    match operation {
        Operation::Create => "create",
        Operation::Update => "update",
        Operation::Delete => "delete",
        Operation::Get => "get",
        Operation::List => "list",
        Operation::Listen => "listen",
    }
}

/// The kind of what a create supplies.
#[must_use]
pub fn supplied_kind(value: &SuppliedValue) -> &'static str {
    match value {
        SuppliedValue::Null => "null",
        SuppliedValue::One(_) => "one",
        SuppliedValue::Many(_) => "many",
    }
}
