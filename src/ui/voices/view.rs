//! The root of the view Suara.
use super::words;
use crate::ui::common::EmptyState;
use crate::ui::frame::ViewHead;
use crate::ui::hooks::use_lang;
use yew::prelude::*;

/// The view Suara.
#[component]
pub fn VoicesView() -> Html {
    let lang = use_lang();
    html! {
        <>
            <ViewHead title={words::TITLE.of(lang)} lede={words::LEDE.of(lang)} />
            <EmptyState title={words::TITLE.of(lang)} />
        </>
    }
}
