//! Changes texts by their tokens, so that most of them still get past the lexer.
//!
//! Words, numbers, quoted texts and single signs are tokens in GraphQL as in HTTP headers, JSON and tokens of users; nothing
//! here knows which it is.

use fastrand::Rng;

/// Changes inputs, with the tokens of a corpus to put into them.
pub struct Mutator {
    words: Vec<Vec<u8>>,
    seeds: Vec<Vec<u8>>,
}

/// What a text may be nested in.
const BRACKETS: [(&[u8], &[u8]); 4] = [(b"{", b"}"), (b"[", b"]"), (b"(", b")"), (b"\"", b"\"")];

/// What readers get wrong.
const AWKWARD: [&[u8]; 18] = [
    b"\0",
    b"\"",
    b"\\u0000",
    b"\\ud800",
    b"\"\"\"",
    b"#",
    b"-0",
    b"1e999",
    b"9223372036854775808",
    b"null",
    b"$",
    b"...",
    b"@",
    "é".as_bytes(),
    "\u{feff}".as_bytes(),
    b"\r\n",
    b"%",
    b"__typename",
];

impl Mutator {
    /// Changes inputs like these.
    #[must_use]
    pub fn new(seeds: Vec<Vec<u8>>) -> Self {
        let mut words: Vec<Vec<u8>> = seeds.iter().flat_map(|seed| tokens(seed)).map(<[u8]>::to_vec).collect();
        words.sort();
        words.dedup();
        Self { words, seeds }
    }

    /// One of the seeds, changed a few times.
    #[must_use]
    pub fn fresh(&self, rng: &mut Rng, most_bytes: usize) -> Vec<u8> {
        let mut input = rng.choice(&self.seeds).cloned().unwrap_or_default();
        for _ in 0..rng.usize(1..6) {
            input = self.mutate(&input, rng, most_bytes);
        }
        input
    }

    /// The input with one change, cut off at the most bytes it may have.
    #[must_use]
    pub fn mutate(&self, input: &[u8], rng: &mut Rng, most_bytes: usize) -> Vec<u8> {
        let mut tokens = tokens(input);
        let at = rng.usize(0..=tokens.len());
        let from = rng.usize(0..=at);
        // Changes stay local more often than not.
        let from = if rng.bool() { from } else { at.saturating_sub(rng.usize(0..8)).max(from) };
        let word = rng.choice(&self.words).map(Vec::as_slice).unwrap_or_default();
        let donor = rng.choice(&self.seeds).map(|seed| self::tokens(seed)).unwrap_or_default();
        match rng.u8(0..9) {
            0 => drop(tokens.drain(from..at)),
            1 => {
                let copy = tokens[from..at].to_vec();
                tokens.splice(at..at, copy);
            }
            2 if at < tokens.len() => tokens[at] = word,
            3 => tokens.insert(at, word),
            4 if at < tokens.len() => tokens.swap(from, at),
            5 => {
                let end = rng.usize(0..=donor.len());
                let start = rng.usize(0..=end);
                tokens.splice(from..at, donor[start..end].iter().copied());
            }
            6 => tokens.insert(at, rng.choice(AWKWARD).unwrap_or_default()),
            7 => {
                let (open, close) = rng.choice(BRACKETS).unwrap_or_default();
                let depth = 1_usize << rng.u8(0..8);
                tokens.splice(at..at, std::iter::repeat_n(close, depth));
                tokens.splice(from..from, std::iter::repeat_n(open, depth));
            }
            _ => {
                let copy = tokens[from..at].to_vec();
                let times = 1_usize << rng.u8(0..6);
                tokens.splice(at..at, std::iter::repeat_n(copy, times).flatten());
            }
        }
        let mut changed = tokens.concat();
        if rng.u8(0..8) == 0 && !changed.is_empty() {
            let place = rng.usize(0..changed.len());
            changed[place] = rng.u8(..);
        }
        changed.truncate(most_bytes);
        changed
    }
}

/// The tokens of a text, in order and without a gap.
fn tokens(text: &[u8]) -> Vec<&[u8]> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.first() {
        let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || *byte >= 0x80;
        let length = match first {
            byte if is_word(byte) => rest.iter().take_while(|byte| is_word(byte)).count(),
            byte if byte.is_ascii_whitespace() => rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count(),
            b'"' => rest.iter().skip(1).position(|byte| *byte == b'"').map_or(1, |end| end + 2),
            _ => 1,
        };
        let (token, tail) = rest.split_at(length);
        tokens.push(token);
        rest = tail;
    }
    tokens
}
