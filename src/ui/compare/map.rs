//! The map of two reports: each a strip of sentences, bands between those that are linked.
use super::Shown;
use super::map_layout::{Band, MapLayout, Segment, WIDTH, map_layout};
use super::sayings::relation_code;
use super::words;
use crate::explorer::ComparisonView;
use crate::ui::common::{place_code, tenth, whole};
use crate::ui::dom::{classes, html};
use yew::prelude::*;

const HEIGHT: f64 = 84.0;
const STRIP: f64 = 14.0;

/// The picture. A press on a sentence or band goes to its row; the rows say the same in words.
pub fn sentence_map(shown: &Shown) -> Html {
    let MapLayout { left, right, bands } = map_layout(&shown.view);
    let label = words::MAP.with(shown.lang, &[&shown.names.left, &shown.names.right]);
    let band = |(i, band): (usize, &Band)| {
        let class = classes!("cmp-map__band", row_class(&shown.view, "cmp-map__band", band.row));
        html! { <path key={i} {class} d={outline(band)} onclick={jump(shown, band.row)} /> }
    };
    let segment = |y: f64| {
        move |s: &Segment| {
            let class = classes!("cmp-map__sentence", row_class(&shown.view, "cmp-map__sentence", s.row));
            let key = place_code(s.at);
            html! {
                <rect {key} {class} x={tenth(s.x)} y={tenth(y)} width={tenth(s.width)} height={tenth(STRIP)}
                    onclick={jump(shown, s.row)} />
            }
        }
    };
    html! {
        <svg class="cmp-map__picture" viewBox={format!("0 0 {} {}", whole(WIDTH), whole(HEIGHT))} preserveAspectRatio="none"
            role="img" aria-label={label}>
            <g>{ for bands.iter().enumerate().map(band) }</g>
            <g>{ for left.iter().map(segment(0.0)) }</g>
            <g>{ for right.iter().map(segment(HEIGHT - STRIP)) }</g>
        </svg>
    }
}

fn jump(shown: &Shown, row: usize) -> Callback<MouseEvent> {
    let onjump = shown.onjump.clone();
    Callback::from(move |_| onjump.emit(row))
}

fn row_class(view: &ComparisonView, block: &str, row: usize) -> String {
    let relation = view.rows.get(row).and_then(|r| r.relation);
    format!("{block}--{}", relation_code(relation))
}

/// A band whose sides swing from one strip to the other.
fn outline(band: &Band) -> String {
    let (top, bottom, middle) = (STRIP, HEIGHT - STRIP, HEIGHT / 2.0);
    let (a, b) = (band.above.0, band.above.0 + band.above.1);
    let (c, d) = (band.below.0, band.below.0 + band.below.1);
    let [a, b, c, d] = [a, b, c, d].map(tenth);
    let [top, bottom, middle] = [top, bottom, middle].map(tenth);
    format!("M{a} {top}C{a} {middle} {c} {middle} {c} {bottom}H{d}C{d} {middle} {b} {middle} {b} {top}Z")
}
