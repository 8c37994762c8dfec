//! Who speaks in a report: a bar and its legend.
use super::words;
use crate::explorer::VoiceShare;
use crate::state::Lang;
use crate::ui::common::{BarPart, palette, share_bar};
use crate::ui::i18n::percent;
use std::rc::Rc;
use yew::prelude::*;

/// What to call a speaker: "" is nobody, "?" is not clear.
pub fn voice_name(name: &str, lang: Lang) -> &str {
    match name {
        "" => words::AGENTLESS.of(lang),
        "?" => words::UNCLEAR.of(lang),
        name => name,
    }
}

/// The words of a report by who says them; what nobody says stays pale.
pub fn voices_bar(shares: &[VoiceShare], narration: f64, order: &[String], lang: Lang) -> Html {
    let said = |name: &str, share: f64| format!("{} {}", name, percent(lang, share));
    let mut parts: Vec<BarPart> = Vec::with_capacity(shares.len());
    let mut spoken: Vec<String> = Vec::with_capacity(shares.len() + 1);
    for v in shares {
        let title = said(voice_name(&v.name, lang), v.share);
        let [class, ..] = palette::voice_look(order, &v.name);
        spoken.push(title.clone());
        parts.push(BarPart { share: v.share, class, title: title.into() });
    }
    spoken.push(said(words::NARRATION.of(lang), narration));
    share_bar(&parts, format!("{}: {}", words::VOICES.of(lang), spoken.join(", ")))
}

/// The legend.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Who speaks how much.
    pub shares: Vec<VoiceShare>,
    /// Share of the writer's own words.
    pub narration: f64,
    /// The order of all voices, for their colours and lines.
    pub voices: Rc<Vec<String>>,
    /// The language.
    pub lang: Lang,
    /// Speakers named; the others are left to the bar.
    pub most: usize,
}

/// Speakers with their share, each name underlined as its words are.
#[component]
pub fn VoiceList(props: &Props) -> Html {
    let lang = props.lang;
    let rows = props.shares.iter().take(props.most).map(|v| {
        let [_, ground, underline] = palette::voice_look(&props.voices, &v.name);
        html! {
            <li key={v.name.clone()} class="voice-list__row">
                <span class={classes!("swatch", ground.to_string())} aria-hidden="true" />
                <span class={underline}>{ voice_name(&v.name, lang) }</span>
                <span class="voice-list__share">{ percent(lang, v.share) }</span>
            </li>
        }
    });
    html! {
        <ul class="voice-list">
            { for rows }
            <li key="narasi" class="voice-list__row">
                <span class="swatch swatch--pale" aria-hidden="true" />
                <span class="quiet">{ words::NARRATION.of(lang) }</span>
                <span class="voice-list__share">{ percent(lang, props.narration) }</span>
            </li>
        </ul>
    }
}
