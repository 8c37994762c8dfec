//! What sets a report, or each outlet, apart: words with how often here and elsewhere.
use crate::explorer::{KeynessView, KeywordRow};
use crate::state::{Action, Lang, State, View};
use crate::ui::common::{figure_row, figures, method_note};
use crate::ui::dom::html;
use crate::ui::i18n::{Noun, Text, counted, decimal, hundredths, noun, number, tenths, text};
use crate::ui::store::href_after;
use yew::prelude::*;

/// Rows of a table, and words told of an outlet.
const MOST: usize = 12;
/// Words that are named though they are not sure.
const MOST_UNSURE: usize = 10;

const TITLE: Text = text("Khas laporan ini", "What sets this report apart");
const LEDE: Text = text(
    "Kata yang di sini jauh lebih sering, atau jauh lebih jarang, daripada di artikel lain yang tersaring.",
    "Words that are far more frequent here, or far rarer, than in the other reports the filters leave.",
);
const MORE: Text = text("Lebih sering di sini", "More often here");
const LESS: Text = text("Lebih jarang di sini, atau tidak ada", "Less often here, or not at all");
const HEADS: [Text; 5] = [
    text("Kata", "Word"),
    text("Di sini", "Here"),
    text("Di tempat lain", "Elsewhere"),
    text("Perbandingan", "Ratio"),
    text("Bukti (G²)", "Evidence (G²)"),
];
const ONLY_HERE: Text = text("hanya di sini", "only here");
const NOT_HERE: Text = text("tidak ada di sini", "not here");
const TIMES_MORE: Text = text("{}× lebih sering", "{}× as often");
const TIMES_LESS: Text = text("{}× lebih jarang", "{}× less often");
const UNSURE: Text =
    text("Mungkin, tetapi terlalu jarang untuk dipastikan: {}", "Perhaps, but too seldom to be sure: {}");
const SHORT: Text = text(
    "Teksnya terlalu pendek untuk dibandingkan: {} kata di sini, {} kata di tempat lain.",
    "Too little text to compare: {} words here, {} words elsewhere.",
);
const NOTHING: Text = text(
    "Tidak ada kata yang cukup sering dan cukup berbeda untuk disebut khas.",
    "No word is frequent and different enough to be called typical.",
);
const OUTLET: Text = text("Media", "Outlet");
const TYPICAL: Text = text(
    "Kata yang khas, dengan jumlah di sini : di tempat lain",
    "Typical words, with how often here : elsewhere",
);
const NO_OUTLET: Text = text("media tidak diketahui", "outlet unknown");
const OUTLETS: Text = text("Apa yang khas tiap media", "What sets each outlet apart");
const ALONE: Text = text(
    "Hanya ada satu media di antara artikel yang tersaring. Lepas saringan agar ada pembandingnya.",
    "The filters leave one outlet only. Take filters off, so that there is something to compare with.",
);
const FIGURES: Text = text("Angka-angkanya", "The figures");
const REPORTS: Noun = noun("artikel", "report", "reports");
const WORDS: Noun = noun("kata", "word", "words");
const WORKING: Text = text(
    "Untuk “{}”: {} kali dari {} kata di sini, {} kali dari {} kata di tempat lain. Bila sama rata, di sini akan ada {} dan di tempat lain {}. G² = 2 × ({} × ln({} / {}) + {} × ln({} / {})) = {}; suku dengan 0 tidak dihitung.",
    "For “{}”: {} times in {} words here, {} times in {} words elsewhere. Spread evenly there would be {} here and {} elsewhere. G² = 2 × ({} × ln({} / {}) + {} × ln({} / {})) = {}; a term with 0 counts as nothing.",
);

/// How it is made, and what it does not tell.
pub const METHOD: [Text; 3] = [
    text(
        "G² (log-likelihood, Dunning 1993) menimbang seberapa yakin bedanya bukan kebetulan: 10,83 berarti satu kebetulan dari seribu. Perbandingan memberi tahu seberapa besar bedanya, setelah panjang teks diperhitungkan. Kata disebut khas bila muncul sedikitnya tiga kali, G² sedikitnya 10,83, dan sedikitnya dua kali lebih sering atau lebih jarang.",
        "G² (log-likelihood, Dunning 1993) weighs how sure it is that the difference is no chance: 10.83 is one chance in a thousand. The ratio tells how large it is, once the length of the texts is allowed for. A word is called typical when it stands at least three times, G² is at least 10.83, and it is at least twice as frequent or as rare.",
    ),
    text(
        "Yang dibandingkan hanya istilah yang dikenali (nama, frasa, kata penting), bukan kata tugas seperti “yang”. Bentuk yang berbeda dari satu kata dihitung bersama.",
        "Only recognised terms are compared (names, phrases, key words), not function words such as “yang”. Different forms of a word count together.",
    ),
    text(
        "Khas bukan berarti miring atau benar: laporan tentang peristiwa lain pasti memakai kata lain. Satu artikel yang mengulang-ulang kata dapat membuatnya tampak khas, dan salinan satu berita dihitung berkali-kali. Bandingkan artikel tentang peristiwa yang sama lewat saringan tanggal.",
        "Typical does not mean biased or true: a report of another event has other words. One report that repeats a word can make it look typical, and copies of one text count several times. Compare reports of the same event by narrowing the days.",
    ),
];

/// The section of a report.
pub fn report_keywords(state: &State, view: &KeynessView) -> Html {
    let lang = state.lang;
    let part = |title: Text, rows: &[KeywordRow]| {
        html! { <div hidden={rows.is_empty()}><p class="label">{ title.of(lang) }</p>{ table(state, view, title.of(lang), rows) }</div> }
    };
    html! {
        <section class="section" id="khas">
            <h3 class="section__title">{ TITLE.of(lang) }</h3>
            <p class="section__lede">{ LEDE.of(lang) }</p>
            { nothing(lang, view) }
            { part(MORE, &view.more) }
            { part(LESS, &view.less) }
            { unsure(lang, view) }
            { method_note(lang, &METHOD, &working(lang, view)) }
        </section>
    }
}

/// Every outlet with its words.
pub fn outlets(state: &State, views: &[KeynessView]) -> Html {
    let lang = state.lang;
    html! {
        <section class="ctx-found">
            <h3 class="section__title">{ OUTLETS.of(lang) }</h3>
            <p class="quiet" hidden={1 < views.len()}>{ ALONE.of(lang) }</p>
            <table class="figures figures--outlets" aria-label={OUTLETS.of(lang)} hidden={views.len() < 2}>
                <thead><tr><th scope="col">{ OUTLET.of(lang) }</th><th scope="col">{ TYPICAL.of(lang) }</th></tr></thead>
                <tbody>{ for views.iter().map(|view| outlet(state, view)) }</tbody>
            </table>
        </section>
    }
}

/// How the figure of the first word of the first outlet that has one came about.
pub fn outlets_working(lang: Lang, views: &[KeynessView]) -> String {
    views.iter().find(|view| !view.more.is_empty()).map(|view| working(lang, view)).unwrap_or_default()
}

fn outlet(state: &State, view: &KeynessView) -> Html {
    let lang = state.lang;
    let name = view.outlet.as_deref().unwrap_or(NO_OUTLET.of(lang));
    let size = [counted(lang, view.n_documents, REPORTS), counted(lang, view.n_target, WORDS)].join(" · ");
    let word = |r: &KeywordRow| {
        html! {
            <li key={r.key.clone()} data-term={r.key.clone()}>
                <a href={term_href(state, &r.key)} lang="id">{ &r.label }</a>
                <span class="quiet">{ " " }{ r.in_target }{ " : " }{ r.in_reference }</span>
            </li>
        }
    };
    html! {
        <tr key={format!("m{name}")} data-outlet={name.to_owned()}>
            <th scope="row">{ name }<span class="quiet">{ size }</span></th>
            <td>
                { nothing(lang, view) }
                <ul class="keywords">{ for view.more.iter().take(MOST).map(word) }</ul>
                { unsure(lang, view) }
                <details hidden={view.more.is_empty()}>
                    <summary>{ FIGURES.of(lang) }</summary>
                    { table(state, view, name, &view.more) }
                </details>
            </td>
        </tr>
    }
}

fn table(state: &State, view: &KeynessView, caption: &str, rows: &[KeywordRow]) -> Html {
    let lang = state.lang;
    let row = |r: &KeywordRow| {
        let (a, b) =
            (r.in_target as f64 / view.n_target as f64, r.in_reference as f64 / view.n_reference as f64);
        let ratio = match (r.in_target, r.in_reference) {
            (_, 0) => ONLY_HERE.of(lang).to_owned(),
            (0, _) => NOT_HERE.of(lang).to_owned(),
            _ if b <= a => TIMES_MORE.with(lang, &[&tenths(lang, a / b)]),
            _ => TIMES_LESS.with(lang, &[&tenths(lang, b / a)]),
        };
        let cells = [number(lang, r.in_target), number(lang, r.in_reference), ratio, hundredths(lang, r.g2)];
        figure_row(&r.key, (&r.label, term_href(state, &r.key)), "", &cells)
    };
    figures(caption, &HEADS.map(|head| head.of(lang)), rows.iter().take(MOST).map(row).collect())
}

fn term_href(state: &State, key: &str) -> AttrValue {
    href_after(state, [Action::Show(View::Themes), Action::ToggleTerm(key.to_owned())])
}

/// Why there are no words, where there are none.
fn nothing(lang: Lang, view: &KeynessView) -> Html {
    let counts = [number(lang, view.n_target), number(lang, view.n_reference)];
    let said = match view.is_short {
        true => SHORT.with(lang, &[&counts[0], &counts[1]]),
        false => NOTHING.of(lang).to_owned(),
    };
    html! { <p class="quiet" hidden={!(view.more.is_empty() && view.less.is_empty())}>{ said }</p> }
}

fn unsure(lang: Lang, view: &KeynessView) -> Html {
    let first: Vec<&str> = view.unsure.iter().take(MOST_UNSURE).map(String::as_str).collect();
    html! { <p class="quiet" hidden={first.is_empty() || view.is_short}>{ UNSURE.with(lang, &[&first.join(", ")]) }</p> }
}

/// How the evidence for the first word came about.
fn working(lang: Lang, view: &KeynessView) -> String {
    let Some(r) = view.more.first() else { return String::new() };
    let rate = (r.in_target + r.in_reference) as f64 / (view.n_target + view.n_reference) as f64;
    let n = |n: usize| number(lang, n);
    let (a, b) = (n(r.in_target), n(r.in_reference));
    let expected = [view.n_target, view.n_reference].map(|n| decimal(lang, n as f64 * rate));
    let [e1, e2] = [&expected[0], &expected[1]];
    let (n1, n2, g2) = (n(view.n_target), n(view.n_reference), decimal(lang, r.g2));
    let values = [&r.label, &a, &n1, &b, &n2, e1, e2, &a, &a, e1, &b, &b, e2, &g2];
    WORKING.with(lang, &values.map(String::as_str))
}
