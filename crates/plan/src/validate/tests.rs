use model::{Field, FieldType, Named, Origin, Scalar};

use super::*;

fn check(scalar: Scalar, kind: ValidationKind, wanted: &str, value: Attribute) -> Result<(), String> {
    let mut model = model::parse("type Order @model { id: ID! }", &model::Providers::all()).unwrap().models.remove(0);
    let field_type = FieldType { named: Named::Scalar(scalar), list: None, required: false };
    let mut field = Field::plain("amount", field_type, Origin::Declared);
    field.validations = vec![Validation { kind, value: wanted.to_owned(), message: None }];
    model.fields.push(field);
    validate(&model, &Item::from([("amount".to_owned(), value)])).map_err(|invalid| invalid.message)
}

fn number(text: &str) -> Attribute {
    Attribute::Number(text.to_owned())
}

#[test]
fn numbers_are_compared_as_numbers() {
    use ValidationKind::{Gt, Gte, Lt, Lte};
    let sentence = |words: &str| Err(format!("Field amount of type Order must be {words} 9.5"));
    for (kind, words, holds_of) in [
        (Gt, "greater than", [false, false, true]),
        (Gte, "greater than or equal to", [false, true, true]),
        (Lt, "less than", [true, false, false]),
        (Lte, "less than or equal to", [true, true, false]),
    ] {
        for (value, holds) in ["-10", "9.5", "10"].into_iter().zip(holds_of) {
            let expected = if holds { Ok(()) } else { sentence(words) };
            assert_eq!(check(Scalar::Float, kind, "9.5", number(value)), expected, "{value}");
        }
    }
}

#[test]
fn lengths_are_counted_in_utf_16() {
    let check = |kind, wanted, text: &str| check(Scalar::String, kind, wanted, Attribute::from(text));
    assert_eq!(check(ValidationKind::MinLength, "2", "🦀"), Ok(()));
    assert_eq!(
        check(ValidationKind::MinLength, "3", "🦀"),
        Err("Field amount of type Order must have a minimum length of 3".to_owned())
    );
    assert_eq!(check(ValidationKind::MaxLength, "2", "ab"), Ok(()));
    assert_eq!(
        check(ValidationKind::MaxLength, "2", "abc"),
        Err("Field amount of type Order must have a maximum length of 2".to_owned())
    );
}

#[test]
fn texts_begin_end_and_match() {
    let check = |kind, wanted, text: &str| check(Scalar::String, kind, wanted, Attribute::from(text));
    let sentence = |words: &str| Err(format!("Field amount of type Order must {words}"));
    assert_eq!(check(ValidationKind::StartsWith, "a", "abz"), Ok(()));
    assert_eq!(check(ValidationKind::StartsWith, "b", "abz"), sentence("start with b"));
    assert_eq!(check(ValidationKind::EndsWith, "z", "abz"), Ok(()));
    assert_eq!(check(ValidationKind::EndsWith, "b", "abz"), sentence("end with b"));
    assert_eq!(check(ValidationKind::Matches, "b+", "abz"), Ok(()));
    assert_eq!(check(ValidationKind::Matches, "^b+$", "abz"), sentence("match ^b+$"));
    // What is no pattern lets nothing in.
    assert_eq!(check(ValidationKind::Matches, "(", "("), sentence("match ("));
}

#[test]
fn nulls_and_what_is_left_out_are_not_tested() {
    assert_eq!(check(Scalar::String, ValidationKind::MinLength, "9", Attribute::Null), Ok(()));
}

#[test]
fn the_first_failure_speaks_in_its_own_words() {
    let mut model = model::parse("type Order @model { id: ID! }", &model::Providers::all()).unwrap().models.remove(0);
    let field_type = FieldType { named: Named::Scalar(Scalar::String), list: None, required: false };
    let mut field = Field::plain("title", field_type, Origin::Declared);
    let validation = |kind, value: &str, message: Option<&str>| Validation {
        kind,
        value: value.to_owned(),
        message: message.map(str::to_owned),
    };
    field.validations = vec![
        validation(ValidationKind::MinLength, "1", Some("no")),
        validation(ValidationKind::StartsWith, "a", Some("begin with an a")),
        validation(ValidationKind::EndsWith, "z", None),
    ];
    model.fields.push(field);
    let invalid = validate(&model, &Item::from([("title".to_owned(), Attribute::from("b"))])).unwrap_err();
    assert_eq!(invalid.to_string(), "begin with an a");
}
