use insta::assert_snapshot;

use crate::{
    Attribute, Cursors, Direction, Item, PageArguments, PlanError, Position, Related, RelatedArguments,
    samples::{comment, everything, item, kid, map, number, only, order, show_pages, tables, text, within},
};
use authz::{Decision, Denial, Scope};
use model::{Lookup, Model, Relation, RelationKind};

fn relation(kind: RelationKind, lookup: Lookup) -> Relation {
    Relation { kind, target: String::new(), lookup, references: Vec::new(), fields: Vec::new() }
}

fn by_key(fields: &[&str]) -> Lookup {
    Lookup::PrimaryKey { fields: fields.iter().map(|field| (*field).to_owned()).collect() }
}

fn by_index(index: &str, fields: &[&str]) -> Lookup {
    Lookup::Index { index: index.to_owned(), fields: fields.iter().map(|field| (*field).to_owned()).collect() }
}

fn related(
    target: &Model,
    relation: &Relation,
    sources: &[Item],
    arguments: &RelatedArguments,
    decision: &Decision,
) -> Result<Related, PlanError> {
    let sources: Vec<&Item> = sources.iter().collect();
    within(target, &tables(target, &[]), |context| super::related(context, relation, &sources, arguments, decision))
}

fn shown(related: Result<Related, PlanError>) -> String {
    match related {
        Ok(Related::ByIndex { pages }) => {
            let shown = |page: &Option<_>| page.as_ref().map_or("empty".to_owned(), show_pages);
            pages.iter().map(shown).collect::<Vec<_>>().join("\n")
        }
        other => panic!("{other:?}"),
    }
}

fn source(id: &str) -> Item {
    item([("id", text(id))])
}

#[test]
fn records_by_key_are_read_once_each_in_batches_of_a_hundred() {
    let sources: Vec<Item> = (0..250).map(|number| item([("commentId", text(&(number % 130).to_string()))])).collect();
    let belongs_to = relation(RelationKind::BelongsTo, by_key(&["commentId"]));
    let answer = related(&comment(), &belongs_to, &sources, &RelatedArguments::default(), &everything()).unwrap();
    let Related::ByKey { steps, wanted, scope } = answer else { panic!("by key") };
    assert_eq!(steps.iter().map(|step| step.keys.len()).collect::<Vec<_>>(), [100, 30]);
    assert_eq!((wanted.len(), wanted[131].clone(), scope), (250, Some(source("1")), Scope::Every));
}

#[test]
fn a_source_without_a_whole_key_wants_nothing() {
    let whole = item([("c", text("x")), ("n", number("1")), ("l", number("2"))]);
    let without = |field: &str, value: Option<Attribute>| {
        let mut source = whole.clone();
        source.remove(field);
        source.extend(value.map(|value| (field.to_owned(), value)));
        source
    };
    let sources =
        [whole.clone(), without("c", None), without("n", Some(Attribute::Null)), without("c", Some(text(" ")))];
    let belongs_to = relation(RelationKind::BelongsTo, by_key(&["c", "n", "l"]));
    let answer = related(&order(), &belongs_to, &sources, &RelatedArguments::default(), &everything()).unwrap();
    let Related::ByKey { steps, wanted, .. } = answer else { panic!("by key") };
    let key = item([("customer", text("x")), ("no#line", text("1#2"))]);
    assert_eq!(wanted, [Some(key.clone()), None, None, None]);
    assert_eq!(steps.iter().map(|step| step.keys.clone()).collect::<Vec<_>>(), [vec![key]]);
    let none = related(&order(), &belongs_to, &sources[1..], &RelatedArguments::default(), &everything());
    assert!(matches!(none, Ok(Related::ByKey { steps, .. }) if steps.is_empty()));
}

#[test]
fn many_records_are_a_page_for_each_source() {
    let has_many = relation(RelationKind::HasMany { limit: 100 }, by_index("gsi-Post.comments", &["id"]));
    let sources = [source("p"), item([("id", Attribute::Null)]), source("q")];
    let decision = only("owner", &["u"]);
    assert_snapshot!(shown(related(&comment(), &has_many, &sources, &RelatedArguments::default(), &decision)), @r#"
    Query gsi-Post.comments #n0 = :v0 filter #n1 = :v1 limit 100
    with #n0=postId #n1=owner :v0="p" :v1="u"
    empty
    Query gsi-Post.comments #n0 = :v0 filter #n1 = :v1 limit 100
    with #n0=postId #n1=owner :v0="q" :v1="u"
    "#);
    let page = PageArguments { limit: Some(5), ..PageArguments::default() };
    let arguments = RelatedArguments { page, direction: Some(Direction::Descending), sort: None };
    assert_snapshot!(shown(related(&comment(), &has_many, &sources[..1], &arguments, &everything())), @r#"
    Query gsi-Post.comments #n0 = :v0 descending limit 5
    with #n0=postId :v0="p"
    "#);
}

#[test]
fn the_sort_key_of_the_index_is_an_argument() {
    let has_many = relation(RelationKind::HasMany { limit: 10 }, by_index("byParent", &["id"]));
    let sort = Some(item([("beginsWith", map([("age", number("7"))]))]));
    let arguments = RelatedArguments { sort, ..RelatedArguments::default() };
    assert_snapshot!(shown(related(&kid(), &has_many, &[source("p")], &arguments, &everything())), @r#"
    Query byParent #n0 = :v0 AND begins_with(#n1, :v1) limit 10
    with #n0=parentID #n1=age#nick :v0="p" :v1="7"
    "#);
}

#[test]
fn several_fields_name_the_sort_key_too() {
    let parent = item([("id", text("p")), ("age", number("7")), ("nick", text("n"))]);
    let all = relation(RelationKind::HasMany { limit: 10 }, by_index("byParent", &["id", "age", "nick"]));
    let some = relation(RelationKind::HasMany { limit: 10 }, by_index("byParent", &["id", "age"]));
    let none = RelatedArguments::default();
    assert_snapshot!(shown(related(&kid(), &all, std::slice::from_ref(&parent), &none, &everything())), @r#"
    Query byParent #n0 = :v0 AND #n1 = :v1 limit 10
    with #n0=parentID #n1=age#nick :v0="p" :v1="7#n"
    "#);
    assert_snapshot!(shown(related(&kid(), &some, &[parent], &none, &everything())), @r#"
    Query byParent #n0 = :v0 AND begins_with(#n1, :v1) limit 10
    with #n0=parentID #n1=age#nick :v0="p" :v1="7#"
    "#);
}

#[test]
fn one_record_by_an_index_is_a_page_of_one() {
    let has_one = relation(RelationKind::HasOne, by_index("gsi-Post.comments", &["id"]));
    let arguments = RelatedArguments {
        page: PageArguments { limit: Some(9), ..PageArguments::default() },
        ..RelatedArguments::default()
    };
    assert_snapshot!(shown(related(&comment(), &has_one, &[source("p")], &arguments, &everything())), @r#"
    Query gsi-Post.comments #n0 = :v0 limit 1
    with #n0=postId :v0="p"
    "#);
}

#[test]
fn a_token_belongs_to_one_parent_and_one_field() {
    let has_many = |index| relation(RelationKind::HasMany { limit: 100 }, by_index(index, &["id"]));
    let with_token = |token: &str| RelatedArguments {
        page: PageArguments { next_token: Some(token.to_owned()), ..PageArguments::default() },
        ..RelatedArguments::default()
    };
    let mut target = comment();
    target.indexes.push(crate::samples::index("gsi-Post.replies", crate::samples::key("postId", &[])));
    let first =
        related(&target, &has_many("gsi-Post.comments"), &[source("p")], &RelatedArguments::default(), &everything());
    let Ok(Related::ByIndex { pages }) = first else { panic!("by index") };
    let token = Cursors::new(b"secret").seal(&pages[0].as_ref().unwrap().fingerprint(), &Position::default());
    let again = |index, id| related(&target, &has_many(index), &[source(id)], &with_token(&token), &everything());
    assert!(again("gsi-Post.comments", "p").is_ok());
    assert!(matches!(again("gsi-Post.comments", "q"), Err(PlanError::Cursor(_))));
    assert!(matches!(again("gsi-Post.replies", "p"), Err(PlanError::Cursor(_))));
}

#[test]
fn a_denial_is_no_plan() {
    let has_one = relation(RelationKind::HasOne, by_index("gsi-Post.comments", &["id"]));
    let denied = Decision::Deny(Denial { reason: "no".to_owned() });
    let answer = related(&comment(), &has_one, &[source("p")], &RelatedArguments::default(), &denied);
    assert_eq!(answer, Err(PlanError::Denied { reason: "no".to_owned() }));
}
