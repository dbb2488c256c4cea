//! The directives that a document or a schema may carry, as introspection lists them.

use std::sync::LazyLock;

use model::{Constant, api::TypeRef};

/// A directive.
pub(super) struct Directive {
    pub(super) name: &'static str,
    pub(super) locations: &'static [&'static str],
    argument: Option<&'static LazyLock<Argument>>,
}

/// The one argument of a directive.
struct Argument {
    name: &'static str,
    value_type: TypeRef,
    default: Option<Constant>,
}

const SELECTIONS: &[&str] = &["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"];

static IF: LazyLock<Argument> =
    LazyLock::new(|| Argument { name: "if", value_type: TypeRef::named("Boolean").non_null(), default: None });
static REASON: LazyLock<Argument> = LazyLock::new(|| Argument {
    name: "reason",
    value_type: TypeRef::named("String"),
    default: Some(Constant::Text("No longer supported".to_owned())),
});

static URL: LazyLock<Argument> =
    LazyLock::new(|| Argument { name: "url", value_type: TypeRef::named("String").non_null(), default: None });

/// All of them, in the order of their names.
pub(super) static ALL: [Directive; 5] = [
    Directive {
        name: "deprecated",
        locations: &["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"],
        argument: Some(&REASON),
    },
    Directive { name: "include", locations: SELECTIONS, argument: Some(&IF) },
    Directive { name: "oneOf", locations: &["INPUT_OBJECT"], argument: None },
    Directive { name: "skip", locations: SELECTIONS, argument: Some(&IF) },
    Directive { name: "specifiedBy", locations: &["SCALAR"], argument: Some(&URL) },
];

impl Directive {
    /// Name, type and default of its argument.
    pub(super) fn argument(&self) -> Option<(&'static str, &'static TypeRef, Option<&'static Constant>)> {
        let argument: &'static Argument = LazyLock::force(self.argument?);
        Some((argument.name, &argument.value_type, argument.default.as_ref()))
    }
}
