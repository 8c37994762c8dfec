//! Where sentences end.
use super::Span;

/// The sentences of one paragraph, as spans without the blanks around them.
pub fn sentences(paragraph: &str) -> Vec<Span> {
    let trimmed = paragraph.trim();
    if trimmed.is_empty() {
        return Vec::new();
    }
    let start = paragraph.len() - paragraph.trim_start().len();
    vec![Span::new(start, start + trimmed.len())]
}
