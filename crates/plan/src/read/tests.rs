use insta::assert_snapshot;

use crate::{
    Context, KeyQuery, Operation, PageArguments, PageFill, Pages, Plan,
    samples::{comment, everything, index, key, only, show_pages, tables, text, within},
};
use authz::Decision;
use model::Model;

fn list(key: Option<KeyQuery>) -> Operation {
    Operation::List { key, direction: None, page: PageArguments::default() }
}

fn pages(model: &Model, more: &[&str], operation: Operation, decision: &Decision, fill: PageFill) -> Pages {
    let plan = within(model, &tables(model, more), |context| {
        crate::plan(Context { page_fill: fill, ..context }, operation, decision)
    });
    match plan {
        Ok(Plan::Pages(pages)) => pages,
        other => panic!("{other:?}"),
    }
}

fn shown(model: &Model, more: &[&str], operation: Operation) -> String {
    show_pages(&pages(model, more, operation, &only("owner", &["s::u", "u"]), PageFill::AsAmplify))
}

#[test]
fn the_list_of_an_owner_reads_the_index_that_there_is() {
    assert_snapshot!(shown(&comment(), &["sluice-by-owner"], list(None)), @r#"
    Query sluice-by-owner #n0 = :v0 limit 100
    with #n0=owner :v0="s::u"
    Query sluice-by-owner #n0 = :v0 limit 100
    with #n0=owner :v0="u"
    "#);
    assert_snapshot!(shown(&comment(), &[], list(None)), @r#"
    Scan Some("(#n0 = :v0 OR #n0 = :v1)") limit 100
    with #n0=owner :v0="s::u" :v1="u"
    "#);
    let mut model = comment();
    model.indexes = vec![index("commentsByOwner", key("owner", &[]))];
    assert_snapshot!(shown(&model, &[], list(None)), @r#"
    Query commentsByOwner #n0 = :v0 limit 100
    with #n0=owner :v0="s::u"
    Query commentsByOwner #n0 = :v0 limit 100
    with #n0=owner :v0="u"
    "#);
}

#[test]
fn the_list_of_an_owner_who_is_the_partition_key_reads_the_table() {
    let mut model = comment();
    model.key = key("owner", &["text"]);
    assert_snapshot!(shown(&model, &[], list(None)), @r#"
    Query #n0 = :v0 limit 100
    with #n0=owner :v0="s::u"
    Query #n0 = :v0 limit 100
    with #n0=owner :v0="u"
    "#);
}

#[test]
fn the_list_of_a_key_is_the_keys_query_also_for_an_owner() {
    let mut model = comment();
    model.key = key("postId", &["id"]);
    let of_post = list(Some(KeyQuery { partition: text("p"), sort: None }));
    assert_snapshot!(shown(&model, &["sluice-by-owner"], of_post), @r#"
    Query #n0 = :v0 filter (#n1 = :v1 OR #n1 = :v2) limit 100
    with #n0=postId #n1=owner :v0="p" :v1="s::u" :v2="u"
    "#);
}

#[test]
fn pages_are_filled_as_the_context_says() {
    for fill in [PageFill::AsAmplify, PageFill::UntilFull] {
        assert_eq!(pages(&comment(), &[], list(None), &everything(), fill).fill, fill);
    }
}

#[test]
fn a_key_that_is_empty_finds_nothing() {
    let by_post = Operation::Index {
        index: "gsi-Post.comments".to_owned(),
        key: KeyQuery { partition: text(""), sort: None },
        direction: None,
        page: PageArguments::default(),
    };
    assert_snapshot!(shown(&comment(), &[], by_post), @"nothing");
}
