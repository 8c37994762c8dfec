//! How wide a word is when it is drawn: asked of a canvas, or guessed where there is none.
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// The letters of the cloud; the same stack and weight as `.cloud__word` in the style sheet.
const FONT: &str =
    "600 100px Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif";

/// Measures words in the letters of the cloud.
#[derive(Clone, Debug)]
pub struct Measure {
    context: Option<CanvasRenderingContext2d>,
}

impl Measure {
    /// Prepares a canvas that is never shown.
    pub fn new() -> Self {
        let canvas = document().create_element("canvas").ok();
        let canvas = canvas.and_then(|c| c.dyn_into::<HtmlCanvasElement>().ok());
        let context = canvas.and_then(|c| c.get_context("2d").ok().flatten());
        let context = context.and_then(|c| c.dyn_into::<CanvasRenderingContext2d>().ok());
        if let Some(context) = &context {
            context.set_font(FONT);
        }
        Self { context }
    }

    /// The width of a text in letters of this size.
    pub fn width(&self, text: &str, size: f64) -> f64 {
        let measured = self.context.as_ref().and_then(|c| c.measure_text(text).ok()).map(|m| m.width());
        match measured {
            Some(width) if width > 0.0 => width * size / 100.0,
            _ => guess(text) * size,
        }
    }
}

/// A generous guess, in parts of the letters' size, for where a canvas cannot be asked.
fn guess(text: &str) -> f64 {
    let width = |c: char| match c {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | ' ' | '.' | ',' | '\'' | '-' => 0.40,
        'm' | 'w' | 'M' | 'W' => 0.98,
        c if c.is_uppercase() => 0.75,
        _ => 0.62,
    };
    text.chars().map(width).sum()
}

#[cfg(test)]
mod tests {
    use super::guess;

    #[test]
    fn longer_words_are_wider() {
        assert!(guess("kerja sama") > guess("kerja"));
        assert!(guess("MAKMUR") > guess("makmur"));
        assert!(guess("") < 0.01);
    }
}
