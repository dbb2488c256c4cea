use super::*;

/// Answers of `pluralize` 8.0.0.
#[rustfmt::skip]
const ANSWERS: &[(&str, &str)] = &[
    ("UserProfile", "UserProfiles"), ("Todo", "Todos"), ("Category", "Categories"), ("Person", "People"),
    ("People", "People"), ("Status", "Statuses"), ("Statuses", "Statuses"), ("Data", "Data"),
    ("Datum", "Data"), ("Media", "Media"), ("Box", "Boxes"), ("Bus", "Buses"),
    ("Address", "Addresses"), ("Quiz", "Quizzes"), ("Key", "Keys"), ("Company", "Companies"),
    ("Day", "Days"), ("Knife", "Knives"), ("Leaf", "Leaves"), ("Chief", "Chiefs"),
    ("Roof", "Roofs"), ("Child", "Children"), ("Man", "Men"), ("Woman", "Women"),
    ("Mouse", "Mice"), ("Index", "Indices"), ("Matrix", "Matrices"), ("Analysis", "Analyses"),
    ("Criterion", "Criteria"), ("Phenomenon", "Phenomena"), ("Hero", "Heroes"), ("Photo", "Photos"),
    ("Potato", "Potatoes"), ("Series", "Series"), ("News", "News"), ("Information", "Information"),
    ("Fish", "Fish"), ("Sheep", "Sheep"), ("Virus", "Viri"), ("Campus", "Campuses"),
    ("Radius", "Radii"), ("Alga", "Algae"), ("Alias", "Aliases"), ("Gas", "Gases"),
    ("Atlas", "Atlases"), ("Menu", "Menus"), ("Team", "Teams"), ("Exam", "Exams"),
    ("Money", "Monies"), ("Journey", "Journeys"), ("Attorney", "Attorneys"), ("Schema", "Schemata"),
    ("Stigma", "Stigmata"), ("Human", "Humans"), ("Goose", "Geese"), ("Foot", "Feet"),
    ("Chinese", "Chinese"), ("Ox", "Oxen"), ("Thou", "You"), ("DynGroup", "DynGroups"),
    ("DynGroups", "DynGroups"), ("DynMany", "DynManies"), ("todo_item", "todo_items"), ("user_mouse", "user_mouses"),
    ("USER", "USERS"), ("Api", "Apis"), ("API", "APIS"), ("ApiURL", "ApiURLS"),
    ("userID", "userIDS"), ("UserSKUs", "UserSKuses"), ("Canvas", "Canvas"), ("Bureau", "Bureaus"),
    ("Bureaux", "Bureaux"), ("Cherub", "Cherubim"), ("Church", "Churches"), ("Tax", "Taxes"),
    ("Pizza", "Pizzas"), ("Lens", "Lens"), ("Iris", "Irises"), ("Basis", "Bases"),
    ("Axis", "Axes"), ("Testis", "Testes"), ("Thesis", "Theses"), ("Half", "Halves"),
    ("Wolf", "Wolves"), ("Soliloquy", "Soliloquies"), ("Staff", "Staff"), ("Police", "Police"),
    ("Equipment", "Equipment"), ("Moose", "Moose"), ("Deer", "Deer"), ("Pokemon", "Pokemon"),
    ("Smallpox", "Smallpox"), ("x1", "x1s"), ("_", "_s"),
];

#[test]
fn plurals_are_those_of_the_npm_package() {
    for (word, expected) in ANSWERS {
        assert_eq!(plural(word), *expected, "{word}");
    }
}

#[test]
fn nothing_has_no_plural() {
    assert_eq!(plural(""), "");
}
