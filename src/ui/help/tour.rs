//! The tour of a first visit: four short notes above the view, each with what it speaks of outlined.
//!
//! It stands in the flow of the page, so that it covers nothing, and takes no focus that was not given
//! to it. It is shown once: where the link carries no choice of a view, and never in a frame, since
//! such a link is to show what it was made for.
use crate::ui::dom::html;
use crate::ui::hooks::{go_to_element, keep_focus_on, store_value, stored};
use crate::ui::i18n::{Text, text};
use crate::ui::screen::{Memory, Screen};
use gloo::utils::{document_element, window};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};
use yew::{Callback, Html};

/// What is kept in the browser once the tour was shown.
const SEEN: &str = "tur";
/// What marks the document then: another instance of the program in it begins no second tour.
const SHOWN: &str = "data-toured";
const STEP: Text = text("Tur singkat, {} dari 4", "Short tour, {} of 4");
const STEPS: [Text; 4] = [
    text(
        "Kata-kata besar di bawah mewakili isi berita. Pilih satu untuk membaca kalimat yang memuatnya.",
        "The large words below stand for what the reports are about. Choose one to read the sentences that hold it.",
    ),
    text(
        "Ada enam tampilan. Bandingkan menaruh dua laporan bersebelahan dan menunjukkan apa yang berubah.",
        "There are six views. Compare lays two reports side by side and shows what changed.",
    ),
    text(
        "Saringan mempersempit semua tampilan: satu media, satu penutur, satu hari.",
        "Filters narrow all views: one outlet, one speaker, one day.",
    ),
    text(
        "Cetak membuat lembar kerja dengan pertanyaan kelas. Bagikan menyalin tautan ke pilihan Anda. Bantuan menjelaskan istilah dan mengulang tur ini.",
        "Print makes a worksheet with questions for class. Share copies a link to what you chose. Help explains terms and repeats this tour.",
    ),
];
const NEXT: Text = text("Lanjut", "Next");
const SKIP: Text = text("Lewati tur", "Skip the tour");
const DONE: Text = text("Selesai", "Done");

/// Whether this is a first visit by a link without a choice; then it is one no more. Where the browser
/// keeps nothing, every visit is the first.
pub fn is_due() -> bool {
    let hash = window().location().hash().unwrap_or_default();
    let root = document_element();
    let is_kept_out = root.has_attribute("data-embed") || root.has_attribute(SHOWN);
    let is_due = hash.len() < 2 && !is_kept_out && stored(SEEN).is_none();
    if is_due {
        store_value(SEEN, "1");
        root.set_attribute(SHOWN, "").ok();
    }
    is_due
}

/// Begins the tour where the reader asks for it, and puts the focus on it.
pub fn start(memory: &Rc<Memory>) {
    memory.after(Box::new(|| go_to_element("tur-judul")));
    memory.set_fleeting(SEEN, 1);
}

/// The step that is on; its number says to the styles what to outline.
pub fn tour(screen: &Screen) -> Html {
    let (lang, step) = (screen.lang, screen.fleeting(SEEN));
    let is_last = step == STEPS.len();
    let memory = screen.memory.clone();
    let close = move || {
        keep_focus_on("judul");
        memory.set_fleeting(SEEN, 0);
    };
    let onkeydown = {
        let close = close.clone();
        Callback::from(move |event: Event| {
            if event.dyn_ref::<KeyboardEvent>().is_some_and(|e| e.key() == "Escape") {
                close();
            }
        })
    };
    let onskip = Callback::from(move |_: Event| close());
    let onnext = if is_last { onskip.clone() } else { screen.set(SEEN, step + 1) };
    let said = step.checked_sub(1).and_then(|i| STEPS.get(i)).map_or("", |text| text.of(lang));
    let title = if step > 0 { STEP.with(lang, &[&step.to_string()]) } else { String::new() };
    html! {
        <section class="tour" id="tur" data-step={step} aria-labelledby="tur-judul" hidden={step == 0} {onkeydown}>
            <div class="tour__said" aria-live="polite">
                <h2 class="tour__title" id="tur-judul" tabindex="-1">{ title }</h2>
                <p>{ said }</p>
            </div>
            <p class="tour__go">
                <button type="button" class="button" data-tour="next" onclick={onnext}>{ if is_last { DONE } else { NEXT }.of(lang) }</button>
                <button type="button" class="button button--quiet" data-tour="skip" hidden={is_last} onclick={onskip}>{ SKIP.of(lang) }</button>
            </p>
        </section>
    }
}
