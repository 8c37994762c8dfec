//! The range of days.
use super::words;
use crate::explorer::DateRange;
use crate::state::Action;
use crate::ui::dom::html;
use crate::ui::i18n::{counted, day_short};
use crate::ui::screen::Screen;
use yew::prelude::*;

/// Two native fields, kept within the days of the corpus.
pub fn days(screen: &Screen, range: Option<&DateRange>) -> Html {
    let (lang, selection) = (screen.lang, &screen.state.selection);
    let (first, last, n_unknown) =
        range.map_or(("", "", 0), |r| (r.first.as_str(), r.last.as_str(), r.n_unknown));
    let chosen = [selection.from.clone(), selection.to.clone()];
    let field = |place: usize, id: &'static str, label: &'static str| {
        let others = chosen.clone();
        let onchange = screen.act_on(move |typed| {
            let typed = Some(typed).filter(|v| !v.is_empty());
            let mut days = others.clone();
            days[place] = typed;
            let [from, to] = days;
            Action::SetDays(from, to)
        });
        html! {
            <div class="days__field">
                <label for={id}>{ label }</label>
                <input {id} type="date" aria-describedby="hari-catatan" min={first.to_owned()} max={last.to_owned()}
                    value={chosen[place].clone().unwrap_or_default()} {onchange} />
            </div>
        }
    };
    html! {
        <fieldset class="facet days" hidden={first.is_empty()}>
            <legend class="facet__title">{ words::DAYS.of(lang) }</legend>
            { field(0, "hari-mulai", words::FROM.of(lang)) }
            { field(1, "hari-sampai", words::UNTIL.of(lang)) }
            <p class="facet__note" id="hari-catatan">
                { words::SPAN.with(lang, &[&day_short(lang, first), &day_short(lang, last)]) }
            </p>
            <p class="facet__note" hidden={n_unknown == 0}>{ counted(lang, n_unknown, words::UNDATED) }</p>
        </fieldset>
    }
}
