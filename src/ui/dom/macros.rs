//! The macro `html!`: markup to calls of [`Dom`](super::Dom).

/// Markup as Yew's own macro takes it: elements, fragments, `{ value }`, `{ for values }`, attributes
/// with a literal, `={value}` or `{value}` alone. Not taken: components (see `ui`), `if`, spread.
macro_rules! html {
    () => { ::yew::Html::default() };
    (< $($markup:tt)*) => { $crate::ui::dom::parts!(@in [] [] < $($markup)*) };
    ($value:expr) => { $crate::ui::dom::parts!(@in [] [] { $value }) };
}

/// One piece of markup after the other. The first `[...]` gathers what is fixed, with a mark for each gap,
/// the second what fills the gaps; `@in` is between tags, `@tag` within one.
macro_rules! parts {
    (@in [$($fixed:tt)*] [$($filled:tt)*]) => {{
        let dom = &mut $crate::ui::dom::Dom::new(concat!($($fixed)*));
        $($crate::ui::dom::parts!(@fill dom $filled);)*
        dom.finish()
    }};
    (@in $fixed:tt $filled:tt <> $($rest:tt)*) => { $crate::ui::dom::parts!(@in $fixed $filled $($rest)*) };
    (@in $fixed:tt $filled:tt </> $($rest:tt)*) => { $crate::ui::dom::parts!(@in $fixed $filled $($rest)*) };
    (@in [$($fixed:tt)*] $filled:tt </ $tag:ident > $($rest:tt)*) => {
        $crate::ui::dom::parts!(@in [$($fixed)* "\0/",] $filled $($rest)*)
    };
    (@in [$($fixed:tt)*] $filled:tt < $tag:ident $($rest:tt)*) => {
        $crate::ui::dom::parts!(@tag [$($fixed)* "\0<", stringify!($tag),] $filled $($rest)*)
    };
    (@in [$($fixed:tt)*] $filled:tt { $text:literal } $($rest:tt)*) => {
        $crate::ui::dom::parts!(@in [$($fixed)* "\0.", $text,] $filled $($rest)*)
    };
    (@in [$($fixed:tt)*] [$($filled:tt)*] { for $values:expr } $($rest:tt)*) => {
        $crate::ui::dom::parts!(@in [$($fixed)* "\0{",] [$($filled)* { for $values }] $($rest)*)
    };
    (@in [$($fixed:tt)*] [$($filled:tt)*] { $value:expr } $($rest:tt)*) => {
        $crate::ui::dom::parts!(@in [$($fixed)* "\0{",] [$($filled)* { child $value }] $($rest)*)
    };
    (@tag [$($fixed:tt)*] $filled:tt /> $($rest:tt)*) => {
        $crate::ui::dom::parts!(@in [$($fixed)* "\0/",] $filled $($rest)*)
    };
    (@tag $fixed:tt $filled:tt > $($rest:tt)*) => { $crate::ui::dom::parts!(@in $fixed $filled $($rest)*) };
    (@tag [$($fixed:tt)*] [$($filled:tt)*] { $name:ident } $($rest:tt)*) => {
        $crate::ui::dom::parts!(
            @tag [$($fixed)* "\0=", stringify!($name),] [$($filled)* { attribute $name }] $($rest)*
        )
    };
    (@tag [$($fixed:tt)*] $filled:tt $name:ident $(- $more:ident)* = $value:literal $($rest:tt)*) => {
        $crate::ui::dom::parts!(
            @tag [$($fixed)* "\0 ", stringify!($name), $("-", stringify!($more),)* "=", $value,] $filled $($rest)*
        )
    };
    (@tag [$($fixed:tt)*] [$($filled:tt)*] $name:ident $(- $more:ident)* = { $value:expr } $($rest:tt)*) => {
        $crate::ui::dom::parts!(
            @tag [$($fixed)* "\0=", stringify!($name), $("-", stringify!($more),)*]
            [$($filled)* { attribute $value }] $($rest)*
        )
    };
    (@fill $dom:ident { for $values:expr }) => {
        $dom.to_gap();
        for value in $values { $crate::ui::dom::Child::add(value, $dom); }
    };
    (@fill $dom:ident { child $value:expr }) => { $crate::ui::dom::Child::draw($value, $dom) };
    (@fill $dom:ident { attribute $value:expr }) => { $crate::ui::dom::Attribute::draw($value, $dom) };
}

/// Classes of an element; an `Option` that is empty is left out.
macro_rules! classes {
    ($($name:expr),+ $(,)?) => { $crate::ui::dom::joined(&[$(&$name),+]) };
}

pub(crate) use {classes, html, parts};
