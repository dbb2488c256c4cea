//! The parts of a request that a credential can depend on, borrowed from wherever they are.

/// A request as it was received. Cheap to make and to copy: nothing is owned.
#[derive(Clone, Copy)]
pub struct RequestParts<'a> {
    /// The HTTP method, in upper case.
    pub method: &'a str,
    /// The path as received, still percent-encoded.
    pub path: &'a str,
    /// The query as received, without the `?`; empty if there is none.
    pub query: &'a str,
    /// The headers in the order received; names in any case, `host` included.
    pub headers: &'a [(&'a str, &'a [u8])],
    /// The whole body.
    pub body: &'a [u8],
}

impl<'a> RequestParts<'a> {
    /// Every value of a header, in the order received.
    pub(crate) fn header_values(&self, name: &str) -> impl Iterator<Item = &'a [u8]> {
        self.headers.iter().filter(move |(candidate, _)| candidate.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// The value of a header that occurs exactly once.
    pub(crate) fn only_header(&self, name: &str) -> Occurrence<'a> {
        let mut values = self.header_values(name);
        match (values.next(), values.next()) {
            (None, _) => Occurrence::Absent,
            (Some(value), None) => Occurrence::Once(value.trim_ascii()),
            (Some(_), Some(_)) => Occurrence::Repeated,
        }
    }
}

/// How often a header occurs.
pub(crate) enum Occurrence<'a> {
    /// Not at all.
    Absent,
    /// Once, with this value, trimmed.
    Once(&'a [u8]),
    /// More than once, so that it is not clear which one counts.
    Repeated,
}
