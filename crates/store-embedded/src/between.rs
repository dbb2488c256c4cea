//! Refuses a `BETWEEN` whose ends are the wrong way round, as DynamoDB does. The engine itself finds nothing.

use plan::{Attribute, Bindings, Step, StoreError, Write};

/// The first `BETWEEN` of a step that DynamoDB would refuse, as its error.
pub(crate) fn check(step: &Step) -> Result<(), StoreError> {
    match step {
        Step::Get(_) | Step::BatchGet(_) => Ok(()),
        Step::Query(query) => {
            check_expression("KeyConditionExpression", Some(&query.key_condition), &query.bindings)?;
            check_expression("FilterExpression", query.filter.as_ref(), &query.bindings)
        }
        Step::Scan(scan) => check_expression("FilterExpression", scan.filter.as_ref(), &scan.bindings),
        Step::Write(write) => check_write(write),
        Step::Transact(writes) => writes.iter().try_for_each(check_write),
    }
}

fn check_write(write: &Write) -> Result<(), StoreError> {
    let (condition, bindings) = match write {
        Write::Put(put) => (put.condition.as_ref(), &put.bindings),
        Write::Update(update) => (update.condition.as_ref(), &update.bindings),
        Write::Delete(delete) => (delete.condition.as_ref(), &delete.bindings),
    };
    check_expression("ConditionExpression", condition, bindings)
}

/// `plan` writes each end as a placeholder, so the words around `BETWEEN` name both.
fn check_expression(kind: &str, expression: Option<&String>, bindings: &Bindings) -> Result<(), StoreError> {
    let Some(expression) = expression else { return Ok(()) };
    for ends in expression.split(" BETWEEN ").skip(1) {
        let mut words = ends.split([' ', ')']);
        let (Some(low), Some("AND"), Some(high)) = (words.next(), words.next(), words.next()) else { continue };
        let (Some(low), Some(high)) = (bindings.values.get(low), bindings.values.get(high)) else { continue };
        if is_above(low, high) {
            let message = format!(
                "Invalid {kind}: The BETWEEN operator requires upper bound to be greater than or equal to lower bound; \
                 lower bound operand: AttributeValue: {}, upper bound operand: AttributeValue: {}",
                shown(low),
                shown(high)
            );
            return Err(StoreError::Rejected { code: "ValidationException".to_owned(), message });
        }
    }
    Ok(())
}

/// Whether the first is above the second, if both are texts or both are numbers. Texts are compared by their bytes.
fn is_above(low: &Attribute, high: &Attribute) -> bool {
    match (low, high) {
        (Attribute::Text(low), Attribute::Text(high)) => low > high,
        (Attribute::Number(low), Attribute::Number(high)) => match (low.parse::<f64>(), high.parse::<f64>()) {
            (Ok(low), Ok(high)) => low > high,
            (Err(_), _) | (_, Err(_)) => false,
        },
        _ => false,
    }
}

fn shown(end: &Attribute) -> String {
    match end {
        Attribute::Number(number) => format!("{{N:{number}}}"),
        Attribute::Text(text) => format!("{{S:{text}}}"),
        other => format!("{other:?}"),
    }
}

#[cfg(test)]
mod tests {
    use plan::Scan;

    use super::*;

    fn check(filter: &str, values: &[(&str, Attribute)]) -> Result<(), String> {
        let values = values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        super::check(&Step::Scan(Scan {
            table: "Thing".to_owned(),
            filter: Some(filter.to_owned()),
            bindings: Bindings { values, ..Bindings::default() },
            limit: 1,
            start: None,
        }))
        .map_err(|error| error.to_string())
    }

    fn number(text: &str) -> Attribute {
        Attribute::Number(text.to_owned())
    }

    #[test]
    fn ends_the_wrong_way_round_are_refused_as_dynamodb_does() {
        let found = check(
            "(#n0 = :v0 OR (#n1 BETWEEN :v1 AND :v2))",
            &[(":v0", number("9")), (":v1", number("10")), (":v2", number("9.5"))],
        );
        let expected = "the database refused the call with `ValidationException`: Invalid FilterExpression: The BETWEEN \
                        operator requires upper bound to be greater than or equal to lower bound; lower bound operand: \
                        AttributeValue: {N:10}, upper bound operand: AttributeValue: {N:9.5}";
        assert_eq!(found, Err(expected.to_owned()));
        assert!(check("#n0 BETWEEN :v0 AND :v1", &[(":v0", "b".into()), (":v1", "a".into())]).is_err());
        assert!(check("(size(#n0) BETWEEN :v0 AND :v1)", &[(":v0", number("2")), (":v1", number("1"))]).is_err());
    }

    #[test]
    fn ends_the_right_way_round_and_other_operators_are_let_pass() {
        assert_eq!(check("#n0 BETWEEN :v0 AND :v1", &[(":v0", number("2")), (":v1", number("10"))]), Ok(()));
        assert_eq!(check("#n0 BETWEEN :v0 AND :v1", &[(":v0", "a".into()), (":v1", "a".into())]), Ok(()));
        assert_eq!(check("#n0 > :v0 AND #n1 < :v1", &[(":v0", number("2")), (":v1", number("1"))]), Ok(()));
    }
}
