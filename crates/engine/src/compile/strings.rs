//! What a string says, as graphql-java reads it.

/// The text of a string between its quotes; `None` if an escape in it is none, or stands for half a character.
pub(super) fn unescape(quoted: &str) -> Option<String> {
    let inner = quoted.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at_checked(at)?;
        text.push_str(before);
        let mut characters = escape.chars();
        characters.next();
        text.push(match characters.next()? {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let (character, after) = unicode(characters.as_str())?;
                rest = after;
                text.push(character);
                continue;
            }
            _ => return None,
        });
        rest = characters.as_str();
    }
    text.push_str(rest);
    Some(text)
}

/// The character of `XXXX` or `{X…}` after `\u`, and what follows. Two halves of one character are one.
fn unicode(text: &str) -> Option<(char, &str)> {
    if let Some(braced) = text.strip_prefix('{') {
        let (digits, rest) = braced.split_once('}')?;
        // `from_str_radix` takes a sign; six digits hold every character.
        let is_hex = (1..=8).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let code = is_hex.then(|| u32::from_str_radix(digits, 16).ok())??;
        return Some((char::from_u32(code)?, rest));
    }
    let (first, rest) = unit(text)?;
    match char::from_u32(u32::from(first)) {
        Some(character) => Some((character, rest)),
        None => {
            let (second, rest) = unit(rest.strip_prefix("\\u")?)?;
            let character = char::decode_utf16([first, second]).next()?.ok()?;
            Some((character, rest))
        }
    }
}

fn unit(text: &str) -> Option<(u16, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    Some((is_hex.then(|| u16::from_str_radix(digits, 16).ok())??, rest))
}

/// The text of a block string: indentation that all lines share and blank lines around it left out.
/// <https://spec.graphql.org/October2021/#BlockStringValue()>, with graphql-java's idea of a line, which a line feed ends.
pub(super) fn unblock(quoted: &str) -> Option<String> {
    let inner = quoted.strip_prefix("\"\"\"")?.strip_suffix("\"\"\"")?;
    let raw = inner.replace("\\\"\"\"", "\"\"\"");
    // There may be as many lines as bytes, so that they are gone through and not kept.
    let lines = || raw.split('\n').enumerate();
    let indent = lines().skip(1).map(|(_, line)| line).filter(|line| !is_blank(line)).map(indent_of).min().unwrap_or(0);
    let mut told = lines().filter(|(_, line)| !is_blank(line)).map(|(number, _)| number);
    let Some(first) = told.next() else { return Some(String::new()) };
    let last = told.last().unwrap_or(first);
    let mut text = String::with_capacity(raw.len());
    for (number, line) in lines().take(last + 1).skip(first) {
        if number > first {
            text.push('\n');
        }
        text.push_str(if number == 0 || line.len() <= indent { line } else { line.get(indent..).unwrap_or_default() });
    }
    Some(text)
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

fn is_blank(line: &str) -> bool {
    indent_of(line) == line.len()
}
