//! What a schema's types look like to an app's code, in the order in which Amplify generates them.

use model::{CustomType, Field, Key, ListShape, Model, Origin, Schema};

/// A model, or a custom type.
pub(super) struct Shape<'a> {
    pub(super) name: &'a str,
    pub(super) fields: Vec<Property<'a>>,
    /// The primary key, if this is a model.
    pub(super) key: Option<&'a Key>,
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
    schema.models.iter().map(model_shape).collect()
}

/// The custom types of a schema.
pub(super) fn custom_types(schema: &Schema) -> Vec<Shape<'_>> {
    schema.custom_types.iter().map(custom_shape).collect()
}

/// A field called `id` comes first. Owner fields that only rules name are left out.
fn model_shape(model: &Model) -> Shape<'_> {
    let known = model.fields.iter().filter(|field| field.origin != Origin::ImplicitOwner);
    let (first, others): (Vec<&Field>, Vec<&Field>) = known.partition(|field| field.name == "id");
    let fields = first.into_iter().chain(others).map(|field| {
        let is_read_only = field.origin == Origin::ImplicitTimestamp;
        let is_required = field.name == "id" || (field.field_type.required && !is_read_only);
        Property { field, is_nullable: !is_required, is_read_only }
    });
    Shape { name: &model.name, fields: fields.collect(), key: Some(&model.key) }
}

fn custom_shape(custom_type: &CustomType) -> Shape<'_> {
    let fields = custom_type.fields.iter();
    let fields = fields.map(|field| Property { field, is_nullable: !field.field_type.required, is_read_only: false });
    Shape { name: &custom_type.name, fields: fields.collect(), key: None }
}
