//! Models for tests, as Amplify's transformer makes them of the schemas that their comments show, and steps as one line.

use authz::{AllOf, Decision, Grant, Predicate, Scope, Test};
use model::{Field, FieldType, Key, Model, Named, Origin, Projection, Scalar, SecondaryIndex};

use crate::{
    Attribute, Bindings, Context, Cursors, Direction, Fresh, Item, Operation, PageFill, Pages, Plan, PlanError,
    Rendered, Segment, Step, TableShape, Tables, Write,
};

/// `type Order @model { customer: ID! @primaryKey(sortKeyFields: ["no", "line"]) no: Int! line: Int!`
/// `status: String @index(name: "byStatus", sortKeyFields: ["joined", "name"]) joined: AWSDateTime name: String`
/// `priority: Int @index(name: "byPriority", sortKeyFields: ["score"]) score: Float }`
pub(crate) fn order() -> Model {
    let key = key("customer", &["no", "line"]);
    let fields = [
        ("customer", Scalar::Id),
        ("no", Scalar::Int),
        ("line", Scalar::Int),
        ("status", Scalar::String),
        ("joined", Scalar::AwsDateTime),
        ("name", Scalar::String),
        ("priority", Scalar::Int),
        ("score", Scalar::Float),
    ];
    let indexes = vec![
        index("byStatus", self::key("status", &["joined", "name"])),
        index("byPriority", self::key("priority", &["score"])),
    ];
    model("Order", key, &fields, indexes)
}

/// `type Comment @model { id: ID! text: String postId: ID post: Post @belongsTo(references: ["postId"]) }`, and an owner.
pub(crate) fn comment() -> Model {
    let fields = [("id", Scalar::Id), ("text", Scalar::String), ("postId", Scalar::Id), ("owner", Scalar::String)];
    model("Comment", key("id", &[]), &fields, vec![index("gsi-Post.comments", key("postId", &[]))])
}

/// `type Kid @model { id: ID! parentID: ID! @index(name: "byParent", sortKeyFields: ["age", "nick"]) age: Int! nick: String! }`
pub(crate) fn kid() -> Model {
    let fields = [("id", Scalar::Id), ("parentID", Scalar::Id), ("age", Scalar::Int), ("nick", Scalar::String)];
    model("Kid", key("id", &[]), &fields, vec![index("byParent", key("parentID", &["age", "nick"]))])
}

pub(crate) fn key(partition: &str, sort: &[&str]) -> Key {
    Key { partition: partition.to_owned(), sort: sort.iter().map(|field| (*field).to_owned()).collect() }
}

pub(crate) fn index(name: &str, key: Key) -> SecondaryIndex {
    SecondaryIndex { name: name.to_owned(), key, query_field: None, projection: Projection::All }
}

fn model(name: &str, key: Key, fields: &[(&str, Scalar)], indexes: Vec<SecondaryIndex>) -> Model {
    let source = format!("type {name} @model {{ id: ID! }}");
    let mut model = model::parse(&source, &model::Providers::all()).unwrap().models.remove(0);
    let declared = |(name, scalar): &(&str, Scalar)| {
        let field_type = FieldType { named: Named::Scalar(*scalar), list: None, required: false };
        Field::plain(*name, field_type, Origin::Declared)
    };
    model.fields.retain(|field| field.name != "id");
    model.fields.splice(0..0, fields.iter().map(declared));
    model.key = key;
    model.indexes = indexes;
    model
}

/// A grant on every record.
pub(crate) fn everything() -> Decision {
    Decision::Allow(Grant { scope: Scope::Every, fill: Vec::new() })
}

/// A grant on the records whose `field` is one of these.
pub(crate) fn only(field: &str, values: &[&str]) -> Decision {
    let clause = |value: &&str| AllOf {
        predicates: vec![Predicate { field: field.to_owned(), test: Test::Equals((*value).to_owned()) }],
    };
    Decision::Allow(Grant { scope: Scope::AnyOf(values.iter().map(clause).collect()), fill: Vec::new() })
}

/// Every index of the model, and these.
pub(crate) fn tables(model: &Model, more: &[&str]) -> Tables {
    let indexes = model.indexes.iter().map(|index| index.name.clone());
    let more = more.iter().map(|name| (*name).to_owned());
    Tables::new(&[TableShape { name: model.name.clone(), indexes: indexes.chain(more).collect() }])
}

/// Hands a context for the model to `act`.
pub(crate) fn within<T>(model: &Model, tables: &Tables, act: impl FnOnce(Context<'_>) -> T) -> T {
    let fresh = Fresh { id: "ID".to_owned(), now: "NOW".to_owned(), now_s: 0 };
    let cursors = Cursors::new(b"secret");
    act(Context { model, tables, cursors: &cursors, fresh: &fresh, page_fill: PageFill::AsAmplify, page_items: 1_000 })
}

pub(crate) fn planned(model: &Model, operation: Operation, decision: &Decision) -> Result<Plan, PlanError> {
    within(model, &tables(model, &[]), |context| crate::plan(context, operation, decision))
}

/// The plan as text, or the message of the refusal.
pub(crate) fn shown(model: &Model, operation: Operation, decision: &Decision) -> String {
    match planned(model, operation, decision) {
        Ok(Plan::One(one)) => show(&Step::Query(one.query)),
        Ok(Plan::Pages(pages)) => show_pages(&pages),
        Ok(Plan::Write(planned)) => show(&Step::Write(planned.write)),
        Err(refused) => refused.to_string(),
    }
}

pub(crate) fn show_pages(pages: &Pages) -> String {
    let show_segment =
        |segment: &Segment| segment.step(pages.limit, None).map_or("nothing".to_owned(), |step| show(&step));
    pages.segments.iter().map(show_segment).collect::<Vec<_>>().join("\n")
}

pub(crate) fn show(step: &Step) -> String {
    let shown = |part: Option<String>| part.unwrap_or_default();
    let (text, bindings) = match step {
        Step::Query(query) => {
            let Rendered { key_condition, condition, bindings, .. } = query.render();
            let index = query.index.as_ref().map_or(String::new(), |index| format!(" {index}"));
            let filter = condition.map_or(String::new(), |filter| format!(" filter {filter}"));
            let descending = if query.direction == Direction::Descending { " descending" } else { "" };
            let limit = query.limit;
            (format!("Query{index} {}{filter}{descending} limit {limit}", shown(key_condition)), bindings)
        }
        Step::Scan(scan) => {
            let rendered = scan.render();
            (format!("Scan {:?} limit {}", rendered.condition, scan.limit), rendered.bindings)
        }
        Step::Write(Write::Put(put)) => {
            let rendered = put.render();
            (format!("Put {}\nif {}", items(&put.item), shown(rendered.condition)), rendered.bindings)
        }
        Step::Write(Write::Update(update)) => {
            let Rendered { update: changes, condition, bindings, .. } = update.render();
            (format!("Update {} {}\nif {}", items(&update.key), shown(changes), shown(condition)), bindings)
        }
        Step::Write(Write::Delete(delete)) => {
            let rendered = delete.render();
            (format!("Delete {} if {}", items(&delete.key), shown(rendered.condition)), rendered.bindings)
        }
        other => return format!("{other:?}"),
    };
    format!("{text}{}", placeholders(&bindings))
}

fn placeholders(bindings: &Bindings) -> String {
    let names = bindings.names.iter().map(|(placeholder, name)| format!(" {placeholder}={name}"));
    let values = bindings.values.iter().map(|(placeholder, value)| format!(" {placeholder}={}", value_text(value)));
    let all: String = names.chain(values).collect();
    if all.is_empty() { all } else { format!("\nwith{all}") }
}

fn items(item: &Item) -> String {
    let fields: Vec<String> = item.iter().map(|(name, value)| format!("{name}: {}", value_text(value))).collect();
    format!("{{{}}}", fields.join(", "))
}

fn value_text(value: &Attribute) -> String {
    match value {
        Attribute::Text(text) => format!("{text:?}"),
        Attribute::Number(number) => number.clone(),
        other => format!("{other:?}"),
    }
}

pub(crate) fn item<const N: usize>(fields: [(&str, Attribute); N]) -> Item {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

pub(crate) fn text(text: &str) -> Attribute {
    Attribute::from(text)
}

pub(crate) fn number(number: &str) -> Attribute {
    Attribute::Number(number.to_owned())
}

pub(crate) fn map<const N: usize>(fields: [(&str, Attribute); N]) -> Attribute {
    Attribute::Map(item(fields))
}
