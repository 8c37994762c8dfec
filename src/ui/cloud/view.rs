//! The root of the view Tema.
use super::legend::legend;
use super::list::term_list;
use super::measure::Measure;
use super::picture::picture;
use super::sentences::open_term;
use super::stops::stop_panel;
use super::timeline::timeline;
use super::{questions, words};
use crate::explorer::Set;
use crate::explorer::{CloudView, Selection};
use crate::ui::common::{empty_state, notes};
use crate::ui::dom::html;
use crate::ui::frame::view_head;
use crate::ui::hooks::{picture_width, width_of};
use crate::ui::screen::Screen;
use std::rc::Rc;
use yew::prelude::*;

/// The tallest picture, in CSS pixels.
const TALLEST: f64 = 620.0;

/// What the picture is as wide as.
const FRAME: &str = "awan-bingkai";

/// The cloud with its legend, the sentences behind the open term, the time line, the ranked list.
pub fn themes_view(screen: &Screen) -> Html {
    let (state, lang, onaction) = (&screen.state, screen.lang, &screen.dispatch);
    let width = width_of(screen, FRAME, picture_width);
    let cloud = cloud_at(screen, width);
    let is_whole = screen.has_whole_view();
    let away = away(screen, &cloud);
    let is_empty = cloud.rows.is_empty();
    html! {
        <>
            { view_head(words::TITLE.of(lang), words::LEDE.of(lang)) }
            <div class="themes">
                <div class="themes__picture">
                    <div class="themes__frame" id={FRAME} hidden={is_empty}>
                        { picture(screen, &cloud, &away) }
                    </div>
                    <div hidden={!is_empty}>
                        { empty_state(words::NOTHING.of(lang), words::NOTHING_HINT.of(lang), Html::default()) }
                    </div>
                    { legend(&cloud, &state.selection.themes, lang, onaction) }
                    { stop_panel(state, onaction) }
                    { open_term(screen) }
                    { if is_whole { timeline(screen, width) } else { Html::default() } }
                </div>
                { if screen.has_list() && !is_empty { term_list(screen, &cloud) } else { Html::default() } }
            </div>
            { notes(screen, &words::METHOD, &|| told(screen, &cloud)) }
        </>
    }
}

/// How the weights came about, and what to ask in class.
fn told(screen: &Screen, cloud: &CloudView) -> (String, Vec<String>) {
    let (state, lang) = (&screen.state, screen.lang);
    let n_reports = screen.corpus.select(&state.selection).len();
    (questions::working(lang, cloud), questions::questions(state, cloud, n_reports))
}

/// The cloud of the selection without the chosen term, so that choosing a word moves none.
fn cloud_at(screen: &Screen, width: f64) -> Rc<CloudView> {
    let selection = without_terms(&screen.state.selection);
    let n = screen.state.n_terms;
    screen.made("cloud", format!("{} {n} {}", screen.narrowing(&selection), width as u32), || {
        let measure = Measure::new();
        screen
            .corpus
            .cloud(&selection, usize::from(n), (width, TALLEST), &|text, size| measure.width(text, size))
    })
}

/// Rows none of whose reports are left when the chosen term narrows too: they are drawn quieter.
fn away(screen: &Screen, cloud: &CloudView) -> Set<usize> {
    let left = screen.corpus.select(&screen.state.selection);
    // A term that stands nowhere tells nothing of the others.
    let is_away = |i: &usize| {
        !left.is_empty()
            && !cloud.rows[*i].per_document.iter().any(|(doc, _)| left.binary_search(doc).is_ok())
    };
    (0..cloud.rows.len()).filter(is_away).collect()
}

fn without_terms(selection: &Selection) -> Selection {
    Selection { terms: Set::new(), ..selection.clone() }
}
