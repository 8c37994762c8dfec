//! Style sheets without comments and needless blanks.

/// The sheet with each run of blanks as one space and comments gone; strings stay as they are.
pub fn shortened(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(c) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("/*") {
            rest = after.split_once("*/").map_or("", |(_, tail)| tail);
        } else if c == '"' || c == '\'' {
            let end = string_end(rest, c);
            out += &rest[..end];
            rest = &rest[end..];
        } else if c.is_ascii_whitespace() {
            if !out.ends_with([' ', '{', ';', '}', ',']) && !out.is_empty() {
                out.push(' ');
            }
            rest = rest.trim_ascii_start();
        } else {
            if matches!(c, '{' | '}' | ';') && out.ends_with(' ') {
                out.pop();
            }
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// Where the string that begins the text ends, its quote included.
fn string_end(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (i, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if c == quote => return i + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(css: &str, expected: &str) {
        assert_eq!(shortened(css), expected);
    }

    #[test]
    fn comments_and_blanks_go() {
        check("/* a */\n.a  .b {\n  color: red;\n}\n", ".a .b{color: red;}");
        check("a:hover , b { margin: 0 auto }", "a:hover ,b{margin: 0 auto}");
        check(
            "@media (a) and (b) {\n a { b: calc(1px + 2px) }\n}",
            "@media (a) and (b){a{b: calc(1px + 2px)}}",
        );
    }

    #[test]
    fn strings_stay() {
        check("a::before { content: '/*  \\' */' }", "a::before{content: '/*  \\' */'}");
        check("a { b: \"", "a{b: \"");
        check("/* open", "");
    }
}
