//! The types of introspection: what `__schema`, `__type` and `__typename` are, and what may be selected of them.
//!
//! Spec: <https://spec.graphql.org/October2021/#sec-Schema-Introspection>. They are described as the API's own types are, so
//! that documents are checked against them in the same way, and so that they answer what they are themselves.

use std::{collections::BTreeMap, sync::LazyLock};

use indexmap::IndexMap;
use model::{
    Constant, Scalar,
    api::{Object, ObjectField, ObjectKind, TypeDefinition, TypeRef},
};

static INTROSPECTION: LazyLock<Introspection> = LazyLock::new(Introspection::new);

/// What introspection adds to an API.
struct Introspection {
    types: BTreeMap<String, TypeDefinition>,
    type_name: ObjectField,
    schema: ObjectField,
    of_name: ObjectField,
}

/// All types that an API has without declaring them: those of introspection, and the scalars that they need.
pub(super) fn all() -> &'static BTreeMap<String, TypeDefinition> {
    &INTROSPECTION.types
}

/// The type of introspection of a name.
pub(crate) fn definition(name: &str) -> Option<&'static TypeDefinition> {
    INTROSPECTION.types.get(name)
}

/// `__typename` of every object; `__schema` and `__type` of `Query`.
pub(crate) fn meta_field(name: &str, is_query: bool) -> Option<&'static ObjectField> {
    match name {
        "__typename" => Some(&INTROSPECTION.type_name),
        "__schema" if is_query => Some(&INTROSPECTION.schema),
        "__type" if is_query => Some(&INTROSPECTION.of_name),
        _ => None,
    }
}

/// The kinds of types.
const KINDS: [&str; 8] = ["SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL"];

/// Where directives may stand.
const LOCATIONS: [&str; 19] = [
    "QUERY",
    "MUTATION",
    "SUBSCRIPTION",
    "FIELD",
    "FRAGMENT_DEFINITION",
    "FRAGMENT_SPREAD",
    "INLINE_FRAGMENT",
    "VARIABLE_DEFINITION",
    "SCHEMA",
    "SCALAR",
    "OBJECT",
    "FIELD_DEFINITION",
    "ARGUMENT_DEFINITION",
    "INTERFACE",
    "UNION",
    "ENUM",
    "ENUM_VALUE",
    "INPUT_OBJECT",
    "INPUT_FIELD_DEFINITION",
];

impl Introspection {
    fn new() -> Self {
        let text = || TypeRef::named("String");
        let list = |name: &str| TypeRef::named(name).non_null().list();
        let flag = || TypeRef::named("Boolean").non_null();
        let plain = |field_type: TypeRef| field(field_type, &[]);
        let filtered = |field_type: TypeRef| field(field_type, &["includeDeprecated"]);
        let deprecation = || [("isDeprecated", plain(flag())), ("deprecationReason", plain(text()))];
        let named = || [("name", plain(text().non_null())), ("description", plain(text()))];
        let types = BTreeMap::from([
            object(
                "__Schema",
                [
                    ("description", plain(text())),
                    ("types", plain(list("__Type").non_null())),
                    ("queryType", plain(TypeRef::named("__Type").non_null())),
                    ("mutationType", plain(TypeRef::named("__Type"))),
                    ("subscriptionType", plain(TypeRef::named("__Type"))),
                    ("directives", plain(list("__Directive").non_null())),
                ],
            ),
            object(
                "__Type",
                [
                    ("kind", plain(TypeRef::named("__TypeKind").non_null())),
                    ("name", plain(text())),
                    ("description", plain(text())),
                    ("fields", filtered(list("__Field"))),
                    ("interfaces", plain(list("__Type"))),
                    ("possibleTypes", plain(list("__Type"))),
                    ("enumValues", filtered(list("__EnumValue"))),
                    ("inputFields", filtered(list("__InputValue"))),
                    ("ofType", plain(TypeRef::named("__Type"))),
                    ("specifiedByURL", plain(text())),
                    ("isOneOf", plain(TypeRef::named("Boolean"))),
                ],
            ),
            object(
                "__Field",
                named()
                    .into_iter()
                    .chain([
                        ("args", filtered(list("__InputValue").non_null())),
                        ("type", plain(TypeRef::named("__Type").non_null())),
                    ])
                    .chain(deprecation()),
            ),
            object(
                "__InputValue",
                named()
                    .into_iter()
                    .chain([("type", plain(TypeRef::named("__Type").non_null())), ("defaultValue", plain(text()))])
                    .chain(deprecation()),
            ),
            object("__EnumValue", named().into_iter().chain(deprecation())),
            object(
                "__Directive",
                named().into_iter().chain([
                    ("locations", plain(list("__DirectiveLocation").non_null())),
                    ("args", filtered(list("__InputValue").non_null())),
                    ("isRepeatable", plain(flag())),
                ]),
            ),
            ("Boolean".to_owned(), TypeDefinition::Scalar(Scalar::Boolean)),
            ("String".to_owned(), TypeDefinition::Scalar(Scalar::String)),
            ("__TypeKind".to_owned(), TypeDefinition::Enum(KINDS.map(str::to_owned).to_vec())),
            ("__DirectiveLocation".to_owned(), TypeDefinition::Enum(LOCATIONS.map(str::to_owned).to_vec())),
        ]);
        Self {
            types,
            type_name: plain(text().non_null()),
            schema: plain(TypeRef::named("__Schema").non_null()),
            of_name: ObjectField {
                arguments: IndexMap::from([("name".to_owned(), text().non_null())]),
                ..plain(TypeRef::named("__Type"))
            },
        }
    }
}

fn object(name: &str, fields: impl IntoIterator<Item = (&'static str, ObjectField)>) -> (String, TypeDefinition) {
    let fields = fields.into_iter().map(|(field, definition)| (field.to_owned(), definition)).collect();
    let kind = ObjectKind::Custom(name.to_owned());
    (name.to_owned(), TypeDefinition::Object(Object { kind, fields, access: Vec::new() }))
}

/// A field with arguments that are `Boolean = false`.
fn field(field_type: TypeRef, flags: &[&str]) -> ObjectField {
    ObjectField {
        arguments: flags.iter().map(|flag| ((*flag).to_owned(), TypeRef::named("Boolean"))).collect(),
        defaults: flags.iter().map(|flag| ((*flag).to_owned(), Constant::Boolean(false))).collect(),
        field_type,
        resolver: None,
        access: Vec::new(),
        subscribes_to: Vec::new(),
        deprecated: None,
    }
}
