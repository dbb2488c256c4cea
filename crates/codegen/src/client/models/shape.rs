//! What a schema's types look like to an app's code, in the order in which Amplify generates them.

use model::{CustomType, Field, Key, ListShape, Model, Named, Origin, Schema};

/// A model, or a custom type.
pub(super) struct Shape<'a> {
    pub(super) name: &'a str,
    pub(super) fields: Vec<Property<'a>>,
    /// The primary key, if this is a model.
    pub(super) key: Option<&'a Key>,
    /// Whether the source spells the primary key out.
    pub(super) key_is_spelled: bool,
    /// Whether `@manyToMany` brings the model along.
    pub(super) is_join: bool,
}

/// A field of a model or a custom type.
pub(super) struct Property<'a> {
    pub(super) field: &'a Field,
    /// Whether the value, or an element of the list, may be null.
    pub(super) is_nullable: bool,
    /// Whether the server alone writes it.
    pub(super) is_read_only: bool,
}

impl Property<'_> {
    /// Whether the field as a whole may be null.
    pub(super) fn may_be_null(&self) -> bool {
        match self.field.field_type.list {
            None => self.is_nullable,
            Some(shape) => shape == ListShape::Nullable,
        }
    }
}

/// The models of a schema.
pub(super) fn models(schema: &Schema) -> Vec<Shape<'_>> {
    schema.models.iter().map(|model| model_shape(schema, model)).collect()
}

/// The custom types of a schema.
pub(super) fn custom_types(schema: &Schema) -> Vec<Shape<'_>> {
    schema.custom_types.iter().map(custom_shape).collect()
}

/// A field called `id` comes first. Owner fields that only rules name are left out.
fn model_shape<'a>(schema: &'a Schema, model: &'a Model) -> Shape<'a> {
    let is_join = crate::introspection::is_join(schema, model);
    let is_known = |field: &&Field| {
        let leads_nowhere = field.relation.is_none() && matches!(field.field_type.named, Named::Model(_));
        field.origin != Origin::ImplicitOwner && !leads_nowhere
    };
    let known = model.fields.iter().filter(is_known);
    let (first, others): (Vec<&Field>, Vec<&Field>) = known.partition(|field| field.name == "id");
    let fields = first.into_iter().chain(others).map(|field| {
        let is_read_only = field.origin == Origin::ImplicitTimestamp;
        let is_id = field.name == "id" && (model.key.partition == "id" || field.field_type.required);
        // Keys that nobody declares may be null to clients.
        let is_made_up = field.origin == Origin::ImplicitRelationKey || (is_join && field.relation.is_none());
        let is_required = is_id || (field.field_type.required && !is_read_only && !is_made_up);
        Property { field, is_nullable: !is_required, is_read_only }
    });
    let key_is_spelled = schema.spelled.get(&model.name).is_some_and(|spelled| spelled.primary_key);
    Shape { name: &model.name, fields: fields.collect(), key: Some(&model.key), key_is_spelled, is_join }
}

fn custom_shape(custom_type: &CustomType) -> Shape<'_> {
    let fields = custom_type.fields.iter();
    let fields = fields.map(|field| Property { field, is_nullable: !field.field_type.required, is_read_only: false });
    Shape { name: &custom_type.name, fields: fields.collect(), key: None, key_is_spelled: false, is_join: false }
}
