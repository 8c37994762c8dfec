//! A text in both languages.
use crate::state::Lang;

/// A text in both languages; `{}` stands for what [`fill`] puts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// Indonesian.
    pub id: &'static str,
    /// English.
    pub en: &'static str,
}

/// A text from its Indonesian and its English.
pub const fn text(id: &'static str, en: &'static str) -> Text {
    Text { id, en }
}

impl Text {
    /// The text in a language.
    pub const fn of(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Id => self.id,
            Lang::En => self.en,
        }
    }

    /// The text in a language with its blanks filled in order.
    pub fn with(self, lang: Lang, values: &[&str]) -> String {
        fill(self.of(lang), values)
    }
}

/// Something that is counted: one form in Indonesian, two in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun {
    /// Indonesian.
    pub id: &'static str,
    /// English, for one.
    pub one: &'static str,
    /// English, for any other number.
    pub many: &'static str,
}

/// A noun from its Indonesian, English singular and plural.
pub const fn noun(id: &'static str, one: &'static str, many: &'static str) -> Noun {
    Noun { id, one, many }
}

impl Noun {
    /// The form that goes with a number.
    pub const fn of(self, lang: Lang, n: usize) -> &'static str {
        match (lang, n) {
            (Lang::Id, _) => self.id,
            (Lang::En, 1) => self.one,
            (Lang::En, _) => self.many,
        }
    }
}

/// The template with each `{}` replaced by the next value; blanks without a value stay empty.
pub fn fill(template: &str, values: &[&str]) -> String {
    let mut out = String::with_capacity(template.len() + 16);
    let mut values = values.iter();
    let mut parts = template.split("{}");
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        out.push_str(values.next().copied().unwrap_or_default());
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_filled_in_order() {
        assert_eq!(fill("{} dari {} artikel", &["3", "8"]), "3 dari 8 artikel");
        assert_eq!(fill("{} {}", &["a"]), "a ");
        assert_eq!(fill("tanpa", &["a"]), "tanpa");
    }
}
