//! The reports as plain readable HTML, for readers without scripts.
use super::html::escaped;
use crate::Done;
use std::path::Path;

#[path = "../../../src/corpus/seeds.rs"]
mod seeds;

/// A report as scraped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// File name without folders.
    pub file: String,
    /// Its text.
    pub text: String,
}

/// The reports of a folder, checked and sorted by name as the build embeds them.
pub fn read(folder: &Path) -> Done<Vec<Report>> {
    let all = seeds::read(folder)?;
    Ok(all.into_iter().map(|(_, file, text)| Report { file, text }).collect())
}

/// The reports one below the other, as they were scraped, with a list to jump from.
pub fn as_html(reports: &[Report]) -> String {
    let mut list = String::new();
    let mut articles = String::new();
    for (i, report) in reports.iter().enumerate() {
        let (n, file) = (i + 1, escaped(&report.file));
        list += &format!("<li><a href=\"#plain-{n}\">{file}</a></li>\n");
        // The parser of HTML drops one line break after `<pre>`: this one, not the report's own.
        articles += &format!(
            "<article id=\"plain-{n}\"><h2>{file}</h2>\n<pre>\n{}</pre></article>\n",
            escaped(&report.text)
        );
    }
    format!("<ol>\n{list}</ol>\n{articles}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_shown_as_text_and_never_run() {
        let text = "\n<script>alert(\"1\")</script> & lain\nbaris".to_owned();
        let html = as_html(&[Report { file: "a<b.txt".into(), text }]);
        assert!(
            html.contains(
                "<pre>\n\n&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; lain\nbaris</pre>"
            )
        );
        assert!(html.contains("<h2>a&lt;b.txt</h2>"));
        assert!(!html.contains("<script"));
    }
}
