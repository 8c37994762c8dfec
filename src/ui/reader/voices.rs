//! Who speaks in a report: a bar and its legend.
use super::words;
use crate::explorer::VoiceShare;
use crate::state::Lang;
use crate::ui::common::{BarPart, palette, share_bar};
use crate::ui::dom::{classes, html};
use crate::ui::i18n::{counted, percent};
use yew::prelude::*;

/// What to call a speaker: "" is nobody, "?" is not clear.
pub fn voice_name(name: &str, lang: Lang) -> &str {
    match name {
        "" => words::AGENTLESS.of(lang),
        "?" => words::UNCLEAR.of(lang),
        name => name,
    }
}

/// The language of a voice's name: that of the report, unless the page found the words.
pub fn voice_lang(name: &str) -> Option<&'static str> {
    (!matches!(name, "" | "?")).then_some("id")
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

/// Speakers with their share, each name underlined as its words are: the first `most`, the others
/// together but for what nobody says. `order` is that of all voices, for their colours and lines.
pub fn voice_list(shares: &[VoiceShare], narration: f64, order: &[String], lang: Lang, most: usize) -> Html {
    // What nobody is said to have said is no speaker among others.
    let is_told = |i: usize, v: &VoiceShare| i < most || v.name.is_empty();
    let (mut n_others, mut share) = (0, 0.0);
    for (i, v) in shares.iter().enumerate() {
        if !is_told(i, v) {
            n_others += 1;
            share += v.share;
        }
    }
    let rows = shares.iter().enumerate().filter(|(i, v)| is_told(*i, v)).map(|(_, v)| {
        let [_, ground, underline] = palette::voice_look(order, &v.name);
        html! {
            <li key={v.name.clone()} class="voice-list__row">
                <span class={classes!("swatch", ground.to_string())} aria-hidden="true" />
                <span class={underline} lang={voice_lang(&v.name)}>{ voice_name(&v.name, lang) }</span>
                <span class="voice-list__share">{ percent(lang, v.share) }</span>
            </li>
        }
    });
    html! {
        <ul class="voice-list">
            { for rows }
            <li key="lain" class="voice-list__row" hidden={n_others == 0}>
                <span class="swatch voice-list__gap" />
                <span>{ counted(lang, n_others, words::OTHERS) }</span>
                <span class="voice-list__share">{ percent(lang, share) }</span>
            </li>
            <li key="narasi" class="voice-list__row">
                <span class="swatch swatch--pale" aria-hidden="true" />
                <span class="quiet">{ words::NARRATION.of(lang) }</span>
                <span class="voice-list__share">{ percent(lang, narration) }</span>
            </li>
        </ul>
    }
}
