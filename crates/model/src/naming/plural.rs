//! English plurals, exactly as version 8.0.0 of the npm package `pluralize` makes them, oddities included: names on the
//! wire depend on it. Only what can occur in a GraphQL name is covered, so there are no rules for other scripts.

/// The plural of a word. A word that is plural already stays as it is.
#[must_use]
pub fn plural(word: &str) -> String {
    let lower = word.to_ascii_lowercase();
    if IRREGULAR.iter().any(|(_, plural)| *plural == lower) {
        return with_case_of(word, &lower);
    }
    if let Some((_, plural)) = IRREGULAR.iter().find(|(singular, _)| *singular == lower) {
        return with_case_of(word, plural);
    }
    if lower.is_empty() || UNCOUNTABLE.contains(&lower.as_str()) || is_uncountable_by_ending(&lower) {
        return word.to_owned();
    }
    let Ending { matched, dropped, added } = ending(&lower);
    let start = word.len().saturating_sub(matched);
    let (before, matched) = word.split_at_checked(start).unwrap_or((word, ""));
    let kept = matched.get(..matched.len().saturating_sub(dropped)).unwrap_or(matched);
    // The new ending takes the case of everything that the rule looked at; if that is nothing, of the last letter.
    let model = if matched.is_empty() { tail(word, 1) } else { matched };
    format!("{before}{}", with_case_of(model, &format!("{kept}{added}")))
}

/// How a word ends and what its plural has instead.
#[derive(Clone, Copy)]
struct Ending {
    /// How many letters at the end of the word the rule looks at.
    matched: usize,
    /// How many of them, at the very end, the plural drops.
    dropped: usize,
    /// What the plural adds after the letters that are left.
    added: &'static str,
}

/// Rules that keep the word, so that `fish` stays `fish`.
fn is_uncountable_by_ending(lower: &str) -> bool {
    ["sheep", "pox", "ois", "ous", "measles", "fish", "deer", "pokemon"].iter().any(|ending| lower.ends_with(ending))
        || is_preceded(lower, "ese", |letter| !is_vowel(letter))
}

/// The first rule that applies, from the most special to the most general one.
fn ending(lower: &str) -> Ending {
    let add_s = match lower.ends_with('s') {
        true => Ending { matched: 1, dropped: 1, added: "s" },
        false => Ending { matched: 0, dropped: 0, added: "s" },
    };
    RULES.iter().find_map(|rule| rule(lower)).unwrap_or(add_s)
}

/// The rules in the order in which they are tried.
const RULES: &[fn(&str) -> Option<Ending>] = &[
    |word| (word == "thou").then_some(Ending { matched: 4, dropped: 4, added: "you" }),
    |word| stem_with(word, &["m"], &["an", "en"], "en"),
    |word| stem_with(word, &["eaux"], &[""], ""),
    |word| stem_with(word, &["child"], &["ren", ""], "ren"),
    |word| stem_with(word, &["pe"], &["rson", "ople"], "ople"),
    |word| {
        let is_whole_word = ["mice", "mouse", "titmice", "titmouse", "lice", "louse"].contains(&word);
        is_whole_word.then(|| stem_with(word, &["titm", "m", "l"], &["ice", "ouse"], "ice")).flatten()
    },
    |word| stem_with(word, &["matr", "cod", "mur", "sil", "vert", "ind", "append"], &["ix", "ex"], "ices"),
    |word| stem_with(word, &["x", "ch", "ss", "sh", "zz"], &[""], "es"),
    |word| is_like_attorney(word).then_some(Ending { matched: 5, dropped: 2, added: "ies" }),
    |word| {
        let after_consonant = is_preceded(word, "y", |letter| !is_vowel(letter) && letter != 'y');
        after_consonant
            .then_some(Ending { matched: 2, dropped: 1, added: "ies" })
            .or_else(|| stem_with(word, &["qu"], &["y"], "ies"))
    },
    |word| {
        stem_with(word, &["kni", "wi", "li"], &["fe"], "ves")
            .or_else(|| stem_with(word, &["ar", "l", "ea", "eo", "oa", "hoo"], &["f"], "ves"))
    },
    |word| stem_with(word, &[""], &["sis"], "ses"),
    |word| stem_with(word, GREEK_STEMS, &["a", "on"], "a"),
    |word| stem_with(word, LATIN_UM_STEMS, &["a", "um"], "a"),
    |word| stem_with(word, &["her", "at", "gr"], &["o"], "oes"),
    |word| stem_with(word, &["seraph", "cherub"], &["im", ""], "im"),
    |word| stem_with(word, &["alumn", "alg", "vertebr"], &["ae", "a"], "ae"),
    |word| stem_with(word, LATIN_US_STEMS, &["us", "i"], "i"),
    |word| is_kept_in_as_or_am(word).then_some(Ending { matched: 0, dropped: 0, added: "" }),
    |word| stem_with(word, &["emu", "enu"], &["s", ""], "s"),
    |word| {
        stem_with(word, &["alias", "tlas", "tmas", "gas", "ris"], &[""], "es").or_else(|| {
            is_preceded(word, "us", |letter| !"aou".contains(letter)).then_some(Ending {
                matched: 3,
                dropped: 0,
                added: "es",
            })
        })
    },
    |word| stem_with(word, &["ax", "test"], &["is"], "es"),
];

const GREEK_STEMS: &[&str] = &[
    "apheli",
    "hyperbat",
    "periheli",
    "asyndet",
    "noumen",
    "phenomen",
    "criteri",
    "organ",
    "prolegomen",
    "hedr",
    "automat",
];

const LATIN_UM_STEMS: &[&str] = &[
    "agend",
    "addend",
    "millenni",
    "dat",
    "extrem",
    "bacteri",
    "desiderat",
    "strat",
    "candelabr",
    "errat",
    "ov",
    "symposi",
    "curricul",
    "automat",
    "quor",
];

const LATIN_US_STEMS: &[&str] = &[
    "alumn", "syllab", "vir", "radi", "nucle", "fung", "cact", "stimul", "termin", "bacill", "foc", "uter", "loc",
    "strat",
];

/// Matches one of the stems followed by one of the endings, at the end of a word.
fn stem_with(word: &str, stems: &[&str], endings: &[&str], added: &'static str) -> Option<Ending> {
    endings.iter().find_map(|ending| {
        let rest = word.strip_suffix(ending)?;
        let stem = stems.iter().filter(|stem| rest.ends_with(*stem)).max_by_key(|stem| stem.len())?;
        Some(Ending { matched: stem.len() + ending.len(), dropped: ending.len(), added })
    })
}

/// A letter but `c` and `h`, one of `i e o`, one of `l n`, then `ey`.
fn is_like_attorney(word: &str) -> bool {
    let Some(rest) = word.strip_suffix("ey") else { return false };
    let mut before = rest.chars().rev();
    before.next().is_some_and(|letter| "ln".contains(letter))
        && before.next().is_some_and(|letter| "ieo".contains(letter))
        && before.next().is_some_and(|letter| !"ch".contains(letter))
}

/// Endings such as `…zas` that are taken for a plural, and `…iam`.
fn is_kept_in_as_or_am(word: &str) -> bool {
    is_preceded(word, "ias", |letter| letter != 'l')
        || is_preceded(word, "las", is_vowel)
        || is_preceded(word, "as", |letter| "ejzr".contains(letter))
        || is_preceded(word, "am", |letter| "iu".contains(letter))
}

/// Whether the word has this ending and a fitting letter before it.
fn is_preceded(word: &str, ending: &str, fits: impl Fn(char) -> bool) -> bool {
    word.strip_suffix(ending).and_then(|rest| rest.chars().next_back()).is_some_and(fits)
}

fn tail(word: &str, length: usize) -> &str {
    word.get(word.len().saturating_sub(length)..).unwrap_or(word)
}

fn is_vowel(letter: char) -> bool {
    "aeiou".contains(letter)
}

/// Gives a text the case of the one it replaces: lower, upper, or a capital first.
fn with_case_of(model: &str, replacement: &str) -> String {
    if model == replacement {
        replacement.to_owned()
    } else if model == model.to_ascii_lowercase() {
        replacement.to_ascii_lowercase()
    } else if model == model.to_ascii_uppercase() {
        replacement.to_ascii_uppercase()
    } else if model.starts_with(|first: char| !first.is_ascii_lowercase()) {
        super::upper_first(&replacement.to_ascii_lowercase())
    } else {
        replacement.to_ascii_lowercase()
    }
}

/// Words with a plural of their own.
#[rustfmt::skip]
const IRREGULAR: &[(&str, &str)] = &[
    ("i", "we"), ("me", "us"), ("he", "they"), ("she", "they"), ("them", "them"), ("myself", "ourselves"),
    ("yourself", "yourselves"), ("itself", "themselves"), ("herself", "themselves"), ("himself", "themselves"),
    ("themself", "themselves"), ("is", "are"), ("was", "were"), ("has", "have"), ("this", "these"), ("that", "those"),
    ("echo", "echoes"), ("dingo", "dingoes"), ("volcano", "volcanoes"), ("tornado", "tornadoes"),
    ("torpedo", "torpedoes"), ("genus", "genera"), ("viscus", "viscera"), ("stigma", "stigmata"), ("stoma", "stomata"),
    ("dogma", "dogmata"), ("lemma", "lemmata"), ("schema", "schemata"), ("anathema", "anathemata"), ("ox", "oxen"),
    ("axe", "axes"), ("die", "dice"), ("yes", "yeses"), ("foot", "feet"), ("eave", "eaves"), ("goose", "geese"),
    ("tooth", "teeth"), ("quiz", "quizzes"), ("human", "humans"), ("proof", "proofs"), ("carve", "carves"),
    ("valve", "valves"), ("looey", "looies"), ("thief", "thieves"), ("groove", "grooves"), ("pickaxe", "pickaxes"),
    ("passerby", "passersby"),
];

/// Words without a plural.
#[rustfmt::skip]
const UNCOUNTABLE: &[&str] = &[
    "adulthood", "advice", "agenda", "aid", "aircraft", "alcohol", "ammo", "analytics", "anime", "athletics", "audio",
    "bison", "blood", "bream", "buffalo", "butter", "carp", "cash", "chassis", "chess", "clothing", "cod", "commerce",
    "cooperation", "corps", "debris", "diabetes", "digestion", "elk", "energy", "equipment", "excretion", "expertise",
    "firmware", "flounder", "fun", "gallows", "garbage", "graffiti", "hardware", "headquarters", "health", "herpes",
    "highjinks", "homework", "housework", "information", "jeans", "justice", "kudos", "labour", "literature",
    "machinery", "mackerel", "mail", "media", "mews", "moose", "music", "mud", "manga", "news", "only", "personnel",
    "pike", "plankton", "pliers", "police", "pollution", "premises", "rain", "research", "rice", "salmon", "scissors",
    "series", "sewage", "shambles", "shrimp", "software", "species", "staff", "swine", "tennis", "traffic",
    "transportation", "trout", "tuna", "wealth", "welfare", "whiting", "wildebeest", "wildlife", "you",
];

#[cfg(test)]
mod tests;
