//! Which colour and line style belongs to the n-th of a kind. Colour is never alone: themes are
//! named where they stand, voices have a line style too.
use yew::AttrValue;

/// Hues of the palette; what comes after them is neutral.
pub const HUES: usize = 6;

/// The class suffix of the n-th of a kind: its hue, or neutral.
pub fn hue(n: Option<usize>) -> String {
    match n {
        Some(n) if n < HUES => n.to_string(),
        _ => "none".to_owned(),
    }
}

/// Fills a shape of an SVG with the hue.
pub fn fill_class(n: Option<usize>) -> AttrValue {
    ["fill-", &hue(n)].concat().into()
}

/// A patch of the hue.
pub fn swatch(n: Option<usize>) -> String {
    ["swatch ground-", &hue(n)].concat()
}

/// Underlines words of the n-th voice: colour and line style. Nobody's words have their own style.
pub fn voice_class(n: Option<usize>) -> AttrValue {
    ["voice voice--", &hue(n)].concat().into()
}

/// The fill, ground and underline of a speaker by name: "" is nobody, who has a look of its own.
pub fn voice_look(order: &[String], name: &str) -> [AttrValue; 3] {
    if name.is_empty() {
        return ["fill-accent".into(), "ground-accent".into(), "voice voice--nobody".into()];
    }
    let n = place(order, name);
    [fill_class(n), ["ground-", &hue(n)].concat().into(), voice_class(n)]
}

/// The order for one report alone: voices that have a hue everywhere keep it, the report's others
/// take the hues that are free in it.
pub fn order_in_report(order: &[String], names: &[String]) -> Vec<String> {
    let mut slots: Vec<String> = vec![String::new(); HUES];
    let (known, other): (Vec<&String>, Vec<&String>) =
        names.iter().partition(|n| place(order, n).is_some_and(|i| i < HUES));
    for name in known {
        if let Some(slot) = place(order, name).and_then(|i| slots.get_mut(i)) {
            slot.clone_from(name);
        }
    }
    for name in other {
        match slots.iter_mut().find(|s| s.is_empty()) {
            Some(slot) => slot.clone_from(name),
            None => slots.push(name.clone()),
        }
    }
    slots
}

/// The place of a name in an order.
pub fn place(order: &[String], name: &str) -> Option<usize> {
    order.iter().position(|n| n == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_uses_the_hues_that_are_free_in_it() {
        let names = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let order = names("a b c d e f g h");
        let found = order_in_report(&order, &names("h b g"));
        assert_eq!(found, ["h", "b", "g", "", "", ""]);
        let many = order_in_report(&order, &names("a b c d e f g h"));
        assert_eq!(many, order);
    }

    #[test]
    fn what_comes_late_is_neutral() {
        assert_eq!(fill_class(Some(0)), "fill-0");
        assert_eq!(fill_class(Some(HUES)), "fill-none");
        assert_eq!(voice_class(None), "voice voice--none");
        let order = ["A".to_owned()];
        assert_eq!(voice_look(&order, "A"), ["fill-0", "ground-0", "voice voice--0"]);
        assert_eq!(voice_look(&order, "B")[2], "voice voice--none");
        assert_eq!(voice_look(&order, "")[2], "voice voice--nobody");
    }
}
