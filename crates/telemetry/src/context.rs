//! W3C's trace context, by which a request is followed from its client to the database:
//! <https://www.w3.org/TR/trace-context/>.

use std::fmt;

/// The header.
pub const TRACEPARENT: &str = "traceparent";

/// Where a part of a request belongs: its trace, and what began it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct TraceContext {
    trace: u128,
    parent: u64,
    flags: u8,
}

impl TraceContext {
    /// A new trace, of these random numbers. It is not recorded unless another part of the system does so.
    #[must_use]
    pub fn begin(trace: u128, parent: u64) -> Self {
        // Zero is no id.
        Self { trace: trace.max(1), parent: parent.max(1), flags: 0 }
    }

    /// Reads the header. What is not as the recommendation says is no context: then a new trace begins.
    #[must_use]
    pub fn read(header: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(header).ok()?;
        let mut parts = text.split('-');
        let (version, trace, parent, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        // A later version may have more parts, and this one has none.
        if version == "ff" || (version == "00" && parts.next().is_some()) {
            return None;
        }
        let _ = u8::try_from(hex(version, 2)?).ok()?;
        let context = Self {
            trace: hex(trace, 32)?,
            parent: u64::try_from(hex(parent, 16)?).ok()?,
            flags: u8::try_from(hex(flags, 2)?).ok()?,
        };
        (context.trace != 0 && context.parent != 0).then_some(context)
    }

    /// The same trace, for what this gateway does in it.
    #[must_use]
    pub fn child(self, id: u64) -> Self {
        Self { parent: id.max(1), ..self }
    }

    /// The id of the trace, in hexadecimal digits.
    #[must_use]
    pub fn trace_id(&self) -> String {
        format!("{:032x}", self.trace)
    }
}

/// The header's value.
impl fmt::Display for TraceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "00-{:032x}-{:016x}-{:02x}", self.trace, self.parent, self.flags)
    }
}

impl fmt::Debug for TraceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A number of so many lower-case hexadecimal digits.
fn hex(text: &str, digits: usize) -> Option<u128> {
    let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    (text.len() == digits && text.bytes().all(is_hex)).then(|| u128::from_str_radix(text, 16).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    #[test]
    fn a_context_is_read_and_written() {
        let context = TraceContext::read(EXAMPLE.as_bytes()).unwrap();
        assert_eq!(context.to_string(), EXAMPLE);
        assert_eq!(context.trace_id(), "4bf92f3577b34da6a3ce929d0e0e4736");
        assert_eq!(context.child(7).to_string(), "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000007-01");
        let later = "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what-comes-later";
        assert_eq!(TraceContext::read(later.as_bytes()), Some(context));
    }

    #[test]
    fn what_is_no_context_begins_a_new_trace() {
        for text in [
            "",
            "00",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-+bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        ] {
            assert_eq!(TraceContext::read(text.as_bytes()), None, "{text}");
        }
        assert!(TraceContext::read(b"\xff\xfe").is_none());
    }
}
