//! Why a call of a function brought no answer.

use serde::Deserialize;

/// Why a call brought no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The function ran, and failed.
    #[error("the function failed: {message}")]
    Failed {
        /// The kind of error by the runtime's name, such as `TypeError` or `Runtime.ExitError`.
        error_type: String,
        /// What the function said, or Lambda of it.
        message: String,
    },
    /// Lambda did not run the function.
    #[error("Lambda refused the call: {code}: {message}")]
    Refused {
        /// Lambda's name for the reason, such as `ResourceNotFoundException`.
        code: String,
        /// What it said.
        message: String,
    },
    /// The call did not come to an end. Whether the function ran is not known.
    #[error("the call did not come to an end: {why}")]
    Unknown {
        /// What happened.
        why: String,
    },
}

/// An error as runtimes write it.
#[derive(Deserialize)]
struct Written {
    #[serde(rename = "errorMessage")]
    message: Option<String>,
    #[serde(rename = "errorType")]
    error_type: Option<String>,
}

impl Failure {
    /// Reads what a runtime says of an error; a text of another form is the message.
    pub(crate) fn of_a_runtime(body: &str) -> Self {
        let Written { message, error_type } =
            serde_json::from_str(body).unwrap_or_else(|_| Written { message: Some(body.to_owned()), error_type: None });
        Self::Failed {
            error_type: error_type.unwrap_or_else(|| "Error".to_owned()),
            message: message.unwrap_or_default(),
        }
    }

    pub(crate) fn unknown(why: impl Into<String>) -> Self {
        Self::Unknown { why: why.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_runtimes_are_read_whatever_their_form() {
        let check = |body: &str, error_type: &str, message: &str| {
            let expected = Failure::Failed { error_type: error_type.to_owned(), message: message.to_owned() };
            assert_eq!(Failure::of_a_runtime(body), expected, "{body}");
        };
        check(r#"{"errorType":"RangeError","errorMessage":"too far","trace":[]}"#, "RangeError", "too far");
        check(r#"{"errorMessage":"Task timed out after 3.00 seconds"}"#, "Error", "Task timed out after 3.00 seconds");
        check(r#"{"errorType":"Empty"}"#, "Empty", "");
        check("not JSON", "Error", "not JSON");
        check("[1]", "Error", "[1]");
    }
}
