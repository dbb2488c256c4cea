//! The facts of a schema, and what cannot be one.

use authz::{Caller, FunctionPrincipal};
use model::{
    Provider,
    api::{Api, TypeDefinition, TypeRef},
};

use super::{Served, build::Builder};

const SDL: &str = r#"
    type Shop @model @auth(rules: [{ allow: public }]) {
        name: String
        secret: String @aws_iam
        orders: [Order] @hasMany(references: ["shopID"])
    }
    type Order @model @auth(rules: [{ allow: public }]) {
        shopID: ID @index(name: "byShop", queryField: "ordersByShop")
        shop: Shop @belongsTo(references: ["shopID"])
    }
"#;

fn schema() -> model::Schema {
    model::parse(SDL, &model::Providers::all()).expect("the schema has no mistakes")
}

#[test]
fn what_the_api_names_and_the_schema_lacks_is_an_error_of_the_start() {
    let whole = schema();
    assert!(Served::of(&whole, Provider::ApiKey).is_ok());
    let api = Api::of(&whole);
    let served = |schema: &model::Schema, api: &Api| {
        Builder::new(schema, api)
            .served(api.clone(), Provider::ApiKey)
            .map(|_| ())
            .map_err(|unserved| unserved.to_string())
    };
    let mut lacks_model = whole.clone();
    lacks_model.models.retain(|model| model.name != "Order");
    let mut lacks_field = whole.clone();
    lacks_field.models.iter_mut().for_each(|model| model.fields.retain(|field| field.name != "name"));
    let mut lacks_index = whole.clone();
    lacks_index.models.iter_mut().for_each(|model| model.indexes.clear());
    let mut lacks_type = api.clone();
    if let Some(TypeDefinition::Object(object)) = lacks_type.types.get_mut("Shop")
        && let Some(field) = object.fields.get_mut("name")
    {
        field.field_type = TypeRef::named("Nothing");
    }
    for (schema, api, missing) in [
        (&lacks_model, &api, "the model `Order`"),
        (&lacks_field, &api, "the field `name`"),
        (&lacks_index, &api, "the index `"),
        (&whole, &lacks_type, "the type `Nothing`"),
    ] {
        let error = served(schema, api).expect_err("something is missing");
        assert!(error.contains(missing), "{error}");
    }
}

#[test]
fn modes_of_a_field_let_their_callers_pass_and_no_others() {
    let served = Served::of(&schema(), Provider::ApiKey).expect("the API fits the schema");
    let record = served.records.iter().find(|record| &*record.name == "Shop").expect("shops are records");
    let modes = record.fields["secret"].modes.expect("the field has a mode");
    assert_eq!(record.fields["name"].modes, None);
    let function = Caller::Function(FunctionPrincipal { name: "f".to_owned(), may: Vec::new() });
    for (caller, passes) in [(Caller::ApiKey, false), (Caller::LambdaAuthorized, false), (function, true)] {
        assert_eq!(served.passes(&caller).has(modes), passes, "{caller:?}");
    }
}
