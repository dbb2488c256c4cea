//! One line for each request: what was asked, by whom, how it ended, and how long it took. It never holds a secret.
//!
//! Requests may be thousands in a second, so the line is written without the machinery of events. Lines of callers that have
//! proved nothing go through it, and are limited there.

use std::{
    fmt::Write as _,
    sync::OnceLock,
    time::{Duration, SystemTime},
};

use time::{OffsetDateTime, macros::format_description};

use crate::{CallerKind, Format, Operation, Outlet};

/// Where the lines go, once there is a log that wants them.
static LINES: OnceLock<(Outlet, Format)> = OnceLock::new();

/// What is told of a request.
#[derive(Clone, Copy, Debug)]
pub struct Access<'a> {
    /// The request's id, which its answer holds as well.
    pub id: &'a str,
    /// The id of its trace, if the client or this gateway began one.
    pub trace: Option<&'a str>,
    /// What was asked for.
    pub operation: Operation,
    /// The name that the client gave the operation, or the function's.
    pub name: Option<&'a str>,
    /// Who asked.
    pub caller: CallerKind,
    /// Tells callers of one kind apart without saying who they are.
    pub caller_digest: Option<&'a str>,
    /// The status of the answer.
    pub status: u16,
    /// The type of the first error.
    pub error_type: Option<&'a str>,
    /// How long it took.
    pub took: Duration,
    /// How many calls to the database it made, and what they consumed.
    pub store: Option<(u32, f64)>,
}

/// From now on, there is a line for each request.
pub(crate) fn begin(outlet: Outlet, format: Format) {
    LINES.get_or_init(|| (outlet, format));
}

/// Writes the line of a request, and says whether there are such lines.
pub fn access(access: &Access<'_>, at: SystemTime) -> bool {
    let Some((outlet, format)) = LINES.get() else { return false };
    if access.caller == CallerKind::Unknown {
        let Access { id, operation, status, error_type, took, .. } = access;
        let micros = micros(*took);
        let operation = operation.word();
        tracing::info!(target: "access", id, operation, caller = "unknown", status, error_type, micros, "request");
        return true;
    }
    outlet.write(line(access, *format, at).as_bytes());
    true
}

fn line(access: &Access<'_>, format: Format, at: SystemTime) -> String {
    let mut line = String::with_capacity(320);
    let time = timestamp(at);
    match format {
        Format::Json => {
            line.push_str("{\"timestamp\":\"");
            line.push_str(&time);
            line.push_str("\",\"level\":\"INFO\",\"fields\":{\"message\":\"request\"");
            fields(access, |name, value| match value {
                Value::Text(text) => {
                    let _ = write!(line, ",\"{name}\":");
                    push_json(&mut line, text);
                }
                Value::Number(number) => drop(write!(line, ",\"{name}\":{number}")),
                Value::Units(units) => drop(write!(line, ",\"{name}\":{units}")),
            });
            line.push_str("},\"target\":\"access\"}\n");
        }
        Format::Text | Format::Colours => {
            line.push_str(&time);
            line.push_str("  INFO access: request");
            fields(access, |name, value| match value {
                Value::Text(text) => drop(write!(line, " {name}={text:?}")),
                Value::Number(number) => drop(write!(line, " {name}={number}")),
                Value::Units(units) => drop(write!(line, " {name}={units}")),
            });
            line.push('\n');
        }
    }
    line
}

enum Value<'a> {
    Text(&'a str),
    Number(u64),
    Units(f64),
}

fn fields(access: &Access<'_>, mut add: impl FnMut(&str, Value<'_>)) {
    let Access { id, trace, operation, name, caller, caller_digest, status, error_type, took, store } = access;
    add("id", Value::Text(id));
    let mut add_text = |field: &str, value: &Option<&str>| {
        if let Some(value) = value {
            add(field, Value::Text(value));
        }
    };
    add_text("trace", trace);
    add_text("operation", &Some(operation.word()));
    add_text("name", name);
    add_text("caller", &Some(caller.word()));
    add_text("caller_digest", caller_digest);
    add_text("error_type", error_type);
    add("status", Value::Number(u64::from(*status)));
    add("micros", Value::Number(micros(*took)));
    if let Some((calls, units)) = store {
        add("store_calls", Value::Number(u64::from(*calls)));
        add("store_units", Value::Units(*units));
    }
}

fn micros(took: Duration) -> u64 {
    u64::try_from(took.as_micros()).unwrap_or(u64::MAX)
}

/// Writes a text as JSON. Names that clients choose may hold anything.
fn push_json(line: &mut String, text: &str) {
    // A text is always JSON.
    line.push_str(&serde_json::to_string(text).unwrap_or_default());
}

/// The time as other lines have it.
fn timestamp(at: SystemTime) -> String {
    let form = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:6]Z");
    // A time that has no such text is none that a clock shows.
    OffsetDateTime::from(at).format(form).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn example<'a>() -> Access<'a> {
        Access {
            id: "0b1c",
            trace: None,
            operation: Operation::Mutation,
            name: Some("Create\"Note\n"),
            caller: CallerKind::User,
            caller_digest: Some("9f86d081"),
            status: 200,
            error_type: Some("Unauthorized"),
            took: Duration::from_micros(1_234),
            store: Some((2, 1.5)),
        }
    }

    #[test]
    fn a_line_is_json_whatever_a_client_calls_its_operation() {
        let at = UNIX_EPOCH + Duration::new(1_800_000_000, 5_000);
        let read: serde_json::Value = serde_json::from_str(&line(&example(), Format::Json, at)).unwrap();
        let expected = serde_json::json!({
            "timestamp": "2027-01-15T08:00:00.000005Z",
            "level": "INFO",
            "fields": {
                "message": "request",
                "id": "0b1c",
                "operation": "mutation",
                "name": "Create\"Note\n",
                "caller": "user",
                "caller_digest": "9f86d081",
                "error_type": "Unauthorized",
                "status": 200,
                "micros": 1_234,
                "store_calls": 2,
                "store_units": 1.5,
            },
            "target": "access",
        });
        assert_eq!(read, expected);
        let text = line(&example(), Format::Text, at);
        assert_eq!(text.matches('\n').count(), 1, "{text}");
    }
}
