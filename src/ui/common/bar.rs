//! Bars as SVG, since a strict policy allows no style attributes. Colour is never alone: the
//! numbers stand beside them, and parts differ in pattern of their borders.
use crate::ui::dom::{classes, html};
use yew::prelude::*;

/// A bar of a given length, 0 to 1, filled by a class; for the eye only.
pub fn bar(share: f64, class: AttrValue) -> Html {
    let width = permille(share);
    html! {
        <svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="bar__ground" x="0" y="0" width="1000" height="10" />
            <rect class={classes!("bar__part", class)} x="0" y="0" width={width} height="10" />
        </svg>
    }
}

/// A part of a bar that is a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct BarPart {
    /// Length, 0 to 1.
    pub share: f64,
    /// Class that fills it.
    pub class: AttrValue,
    /// What it is, for pointers.
    pub title: AttrValue,
}

/// A bar in parts; what is missing to 1 stays ground. The label says it to screen readers.
pub fn share_bar(parts: &[BarPart], label: String) -> Html {
    let mut from = 0.0;
    let parts = parts.iter().enumerate().map(|(i, part)| {
        let x = permille(from);
        from += part.share;
        html! {
            <rect key={i} class={classes!("bar__part", part.class.clone())} {x} y="0" width={permille(part.share)} height="10">
                <title>{ &part.title }</title>
            </rect>
        }
    });
    let parts: Html = parts.collect();
    html! {
        <svg class="bar bar--parts" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label={label}>
            <rect class="bar__ground" x="0" y="0" width="1000" height="10" />
            <g aria-hidden="true">{ parts }</g>
        </svg>
    }
}

fn permille(share: f64) -> String {
    ((share.clamp(0.0, 1.0) * 1000.0).round() as u32).to_string()
}
