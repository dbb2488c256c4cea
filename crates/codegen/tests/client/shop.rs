//! The schema of the case `shop`, with the relations, custom types and keys that `model` does not read yet put in.

use model::{
    CustomType, Field, FieldType, Key, ListShape, Lookup, Named, Origin, Providers, Relation, RelationKind, Scalar,
    Schema,
};

const PLAIN: &str = "
    enum Status { OPEN IN_PROGRESS DONE }
    enum Colour { red green _blue }
    type Team @model @auth(rules: [{allow: public}]) { id: ID! name: String! motto: String }
    type Member @model @auth(rules: [{allow: public}, {allow: owner}]) {
      id: ID! name: String! teamId: ID joined: AWSDate status: Status colours: [Colour!] nick: [String]! score: Int
      rate: Float ok: Boolean
    }
    type Profile @model @auth(rules: [{allow: public}]) {
      id: ID! memberId: ID bio: String url: AWSURL mail: AWSEmail phone: AWSPhone ip: AWSIPAddress raw: AWSJSON
      at: AWSDateTime ts: AWSTimestamp! tm: AWSTime
    }
    type Order @model @auth(rules: [{allow: public}]) { customerId: ID! orderNo: String! line: Int! qty: Int }";

pub(crate) fn schema() -> Schema {
    let mut schema = model::parse(PLAIN, &Providers::all()).unwrap();
    let many = RelationKind::HasMany { limit: 100 };
    put(&mut schema, "Team", "name", relation("members", many, "Member", "teamId"));
    put(&mut schema, "Member", "teamId", relation("team", RelationKind::BelongsTo, "Team", "teamId"));
    put(&mut schema, "Member", "team", relation("profile", RelationKind::HasOne, "Profile", "memberId"));
    put(&mut schema, "Profile", "memberId", relation("member", RelationKind::BelongsTo, "Member", "memberId"));
    let geo_point = || Named::Custom("GeoPoint".to_owned());
    put(&mut schema, "Member", "colours", field("where", geo_point(), None, false));
    put(&mut schema, "Member", "where", field("spots", geo_point(), Some(ListShape::Required), true));
    let order = schema.models.iter_mut().find(|model| model.name == "Order").unwrap();
    order.key = Key { partition: "customerId".to_owned(), sort: vec!["orderNo".to_owned(), "line".to_owned()] };
    order.fields.retain(|field| field.origin != Origin::ImplicitId);
    let text = || Named::Scalar(Scalar::String);
    let place = vec![
        field("name", text(), None, true),
        field("tags", text(), Some(ListShape::Required), true),
        field("status", Named::Enum("Status".to_owned()), None, false),
        field("colours", Named::Enum("Colour".to_owned()), Some(ListShape::Required), true),
    ];
    let point = vec![
        field("lat", Named::Scalar(Scalar::Float), None, true),
        field("lng", Named::Scalar(Scalar::Float), None, true),
        field("label", text(), None, false),
        field("around", Named::Custom("Place".to_owned()), Some(ListShape::Nullable), true),
    ];
    schema.custom_types = [("GeoPoint", point), ("Place", place)]
        .map(|(name, fields)| CustomType { name: name.to_owned(), fields, access: Vec::new() })
        .to_vec();

    schema
}

fn field(name: &str, named: Named, list: Option<ListShape>, required: bool) -> Field {
    Field::plain(name, FieldType { named, list, required }, Origin::Declared)
}

fn relation(name: &str, kind: RelationKind, target: &str, reference: &str) -> Field {
    let list = match kind {
        RelationKind::HasMany { .. } => Some(ListShape::Nullable),
        RelationKind::HasOne | RelationKind::BelongsTo => None,
    };
    let mut field = field(name, Named::Model(target.to_owned()), list, false);
    field.relation = Some(Relation {
        kind,
        target: target.to_owned(),
        lookup: Lookup::PrimaryKey { fields: vec!["id".to_owned()] },
        references: vec![reference.to_owned()],
        fields: Vec::new(),
    });
    field
}

/// Puts a field after another.
fn put(schema: &mut Schema, model: &str, after: &str, field: Field) {
    let fields = &mut schema.models.iter_mut().find(|candidate| candidate.name == model).unwrap().fields;
    let position = fields.iter().position(|field| field.name == after).unwrap();
    fields.insert(position + 1, field);
}
