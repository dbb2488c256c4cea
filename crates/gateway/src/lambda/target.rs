//! Which function an invocation names: by name, with a qualifier, or by ARN.

use super::failure::InvokeError;

/// The only version there is.
pub(super) const LATEST: &str = "$LATEST";

/// The name in `post-confirmation`, `post-confirmation:$LATEST`, `123456789012:function:post-confirmation` or
/// `arn:aws:lambda:us-east-1:123456789012:function:post-confirmation:$LATEST`. A qualifier, there or in `Qualifier`,
/// must be `$LATEST`.
pub(super) fn function_name<'a>(target: &'a str, query: Option<&str>) -> Result<&'a str, InvokeError> {
    let unqualified = match target.rsplit_once(":function:") {
        Some((_, unqualified)) => unqualified,
        None => target.strip_prefix("function:").unwrap_or(target),
    };
    let (name, qualifier) = match unqualified.split_once(':') {
        Some((name, qualifier)) => (name, Some(qualifier)),
        None => (unqualified, None),
    };
    let asked_for = query.and_then(|query| query.split('&').find_map(|pair| pair.strip_prefix("Qualifier=")));
    // A dollar sign may be encoded in a query; nothing else needs to be in the only qualifier that is accepted.
    let asked_for = asked_for.map(|qualifier| qualifier.replace("%24", "$"));
    for qualifier in [qualifier, asked_for.as_deref()].into_iter().flatten() {
        if qualifier != LATEST {
            return Err(InvokeError::NoSuchFunction { function: format!("{name}:{qualifier}") });
        }
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(target: &str, query: Option<&str>, expected: Option<&str>) {
        assert_eq!(function_name(target, query).ok(), expected, "{target} {query:?}");
    }

    #[test]
    fn a_function_is_named_in_any_of_lambdas_forms() {
        for target in [
            "post-confirmation",
            "post-confirmation:$LATEST",
            "function:post-confirmation",
            "123456789012:function:post-confirmation",
            "arn:aws:lambda:us-east-1:123456789012:function:post-confirmation",
            "arn:aws:lambda:us-east-1:123456789012:function:post-confirmation:$LATEST",
        ] {
            check(target, None, Some("post-confirmation"));
        }
        check("f", Some("Qualifier=%24LATEST"), Some("f"));
        check("f", Some("a=b&Qualifier=$LATEST"), Some("f"));
    }

    #[test]
    fn there_are_no_versions_and_aliases() {
        check("post-confirmation:7", None, None);
        check("arn:aws:lambda:us-east-1:123456789012:function:post-confirmation:live", None, None);
        check("post-confirmation", Some("Qualifier=7"), None);
    }
}
