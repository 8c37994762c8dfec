//! The macro `html!`: markup to calls of [`Dom`](super::Dom).

/// Markup as Yew's own macro takes it: elements, fragments, `{ value }`, `{ for values }`, attributes
/// with a literal, `={value}` or `{value}` alone. Not taken: components (see `ui`), `if`, spread.
macro_rules! html {
    () => { ::yew::Html::default() };
    (< $($markup:tt)*) => {{
        let mut dom = $crate::ui::dom::Dom::default();
        $crate::ui::dom::parts!(@in dom [] < $($markup)*);
        dom.finish()
    }};
    ($value:expr) => {{
        let mut dom = $crate::ui::dom::Dom::default();
        dom.child($value);
        dom.finish()
    }};
}

/// One piece of markup after the other. `[...]` holds the fixed pieces that were not written out yet;
/// `@in` is between tags, `@tag` within one.
macro_rules! parts {
    (@in $dom:ident $fixed:tt) => { $crate::ui::dom::parts!(@write $dom $fixed); };
    (@in $dom:ident $fixed:tt <> $($rest:tt)*) => { $crate::ui::dom::parts!(@in $dom $fixed $($rest)*); };
    (@in $dom:ident $fixed:tt </> $($rest:tt)*) => { $crate::ui::dom::parts!(@in $dom $fixed $($rest)*); };
    (@in $dom:ident [$($fixed:tt)*] </ $tag:ident > $($rest:tt)*) => {
        $crate::ui::dom::parts!(@in $dom [$($fixed)* "\0/",] $($rest)*);
    };
    (@in $dom:ident [$($fixed:tt)*] < $tag:ident $($rest:tt)*) => {
        $crate::ui::dom::parts!(@tag $dom [$($fixed)* "\0<", stringify!($tag),] $($rest)*);
    };
    (@in $dom:ident [$($fixed:tt)*] { $text:literal } $($rest:tt)*) => {
        $crate::ui::dom::parts!(@in $dom [$($fixed)* "\0.", $text,] $($rest)*);
    };
    (@in $dom:ident $fixed:tt { for $values:expr } $($rest:tt)*) => {
        $crate::ui::dom::parts!(@write $dom $fixed);
        for value in $values { $dom.child(value); }
        $crate::ui::dom::parts!(@in $dom [] $($rest)*);
    };
    (@in $dom:ident $fixed:tt { $value:expr } $($rest:tt)*) => {
        $crate::ui::dom::parts!(@write $dom $fixed);
        $dom.child($value);
        $crate::ui::dom::parts!(@in $dom [] $($rest)*);
    };
    (@tag $dom:ident [$($fixed:tt)*] /> $($rest:tt)*) => {
        $crate::ui::dom::parts!(@in $dom [$($fixed)* "\0/",] $($rest)*);
    };
    (@tag $dom:ident $fixed:tt > $($rest:tt)*) => { $crate::ui::dom::parts!(@in $dom $fixed $($rest)*); };
    (@tag $dom:ident $fixed:tt { $name:ident } $($rest:tt)*) => {
        $crate::ui::dom::parts!(@write $dom $fixed);
        $dom.attr(stringify!($name), $name);
        $crate::ui::dom::parts!(@tag $dom [] $($rest)*);
    };
    (@tag $dom:ident [$($fixed:tt)*] $name:ident $(- $more:ident)* = $value:literal $($rest:tt)*) => {
        $crate::ui::dom::parts!(
            @tag $dom [$($fixed)* "\0 ", stringify!($name), $("-", stringify!($more),)* "=", $value,] $($rest)*
        );
    };
    (@tag $dom:ident $fixed:tt $name:ident $(- $more:ident)* = { $value:expr } $($rest:tt)*) => {
        $crate::ui::dom::parts!(@write $dom $fixed);
        $dom.attr(concat!(stringify!($name), $("-", stringify!($more)),*), $value);
        $crate::ui::dom::parts!(@tag $dom [] $($rest)*);
    };
    (@write $dom:ident []) => {};
    (@write $dom:ident [$($fixed:tt)+]) => { $dom.fixed(concat!($($fixed)+)); };
}

/// Classes of an element; an `Option` that is empty is left out.
macro_rules! classes {
    ($($name:expr),+ $(,)?) => { $crate::ui::dom::joined(&[$(&$name),+]) };
}

pub(crate) use {classes, html, parts};
