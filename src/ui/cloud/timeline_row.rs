//! One report on the time line.
use super::words;
use crate::explorer::{How, TimelineMark, TimelineView};
use crate::state::{Action, Lang, State};
use crate::ui::common::{bracketed, tenth, whole};
use crate::ui::dom::{classes, html};
use crate::ui::i18n::day;
use crate::ui::store::href_after;
use yew::prelude::*;

/// Room at both ends of the line, so that marks are whole.
const MARGIN: f64 = 12.0;

/// From days to places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Width of the line.
    pub width: f64,
    /// Days it spans.
    pub n_days: i64,
}

impl Scale {
    /// What a picture of it shows: on paper it is as wide as the paper.
    pub fn view_box(self) -> String {
        ["0 0 ", &whole(self.width), " 24"].concat()
    }

    /// Where a day stands.
    pub fn x(self, offset: i64) -> f64 {
        let room = (self.width - 2.0 * MARGIN).max(1.0);
        match self.n_days {
            0 => self.width / 2.0,
            n => MARGIN + room * offset as f64 / n as f64,
        }
    }
}

/// A report and its marks.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its name in links.
    pub key: String,
    /// What to call it.
    pub caption: String,
    /// Event and publication, those that are known.
    pub marks: Vec<TimelineMark>,
}

/// Caption, days in words, and the line.
pub fn row(r: &Row, view: &TimelineView, scale: Scale, state: &State) -> Html {
    let lang = state.lang;
    let href = href_after(state, [Action::OpenArticle(r.key.clone())]);
    let days: Vec<String> = r.marks.iter().map(|m| said(m, lang)).collect();
    html! {
        <li key={r.key.clone()} class="timeline__row" data-doc={r.key.clone()}>
            <p class="timeline__caption">
                <a {href}>{ &r.caption }</a>{ " " }<span class="quiet timeline__days">{ days.join(" · ") }</span>
            </p>
            { line(r, view, scale) }
        </li>
    }
}

fn line(r: &Row, view: &TimelineView, scale: Scale) -> Html {
    let width = whole(scale.width);
    let years = view.years.iter().map(|(year, offset)| {
        let x = whole(scale.x(*offset));
        html! { <line key={year.to_string()} class="timeline__tick" x1={x.clone()} x2={x} y1="0" y2="24" /> }
    });
    // The event stands above the line, the publication below it: a day apart they still show as two.
    let marks = r.marks.iter().map(|m| {
        let y = if m.is_event { 7.0 } else { 17.0 };
        html! { <g key={m.is_event.to_string()}>{ mark(scale.x(m.offset), y, m.is_event, m.how == How::Inferred) }</g> }
    });
    html! {
        <svg class="timeline__track" viewBox={scale.view_box()} width={width.clone()} height="24" aria-hidden="true" focusable="false">
            <g>{ for years }</g>
            <line class="timeline__line" x1="0" x2={width} y1="12" y2="12" />
            <g>{ for marks }</g>
        </svg>
    }
}

/// A diamond for an event, a circle for a publication; hollow where the day was inferred.
pub fn mark(x: f64, y: f64, is_event: bool, is_hollow: bool) -> Html {
    let class = classes!("timeline__mark", is_hollow.then_some("timeline__mark--hollow"));
    if is_event {
        let d = format!("M{} {}l5 -5l5 5l-5 5z", tenth(x - 5.0), tenth(y));
        return html! { <path {class} {d} /> };
    }
    html! { <circle {class} cx={tenth(x)} cy={tenth(y)} r="4.2" /> }
}

/// A mark in words.
fn said(m: &TimelineMark, lang: Lang) -> String {
    let what = if m.is_event { words::EVENT } else { words::PUBLISHED };
    let how = match m.how {
        How::Explicit => String::new(),
        How::Inferred => bracketed(words::INFERRED.of(lang)),
    };
    [what.of(lang), " ", &day(lang, &m.day), &how].concat()
}

#[cfg(test)]
mod tests {
    use super::Scale;

    #[test]
    fn the_line_begins_and_ends_inside_the_picture() {
        let scale = Scale { width: 400.0, n_days: 100 };
        assert!(scale.x(0) > 0.0 && scale.x(100) < 400.0);
        assert!(scale.x(40) < scale.x(60));
        assert!((Scale { width: 400.0, n_days: 0 }.x(0) - 200.0).abs() < 0.1);
    }
}
