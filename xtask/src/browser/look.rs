//! What a reader sees: text, attributes, counts, pictures.
use super::Browser;
use crate::Done;
use crate::pack::base64;
use serde_json::json;

impl Browser {
    /// The visible text of the first element that matches, once there is one.
    pub fn text(&self, css: &str) -> Done<String> {
        self.wait_for(css)?;
        let text = self.script("return document.querySelector(arguments[0]).innerText;", &[json!(css)])?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The visible texts of all elements that match now.
    pub fn texts(&self, css: &str) -> Done<Vec<String>> {
        let code = "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText);";
        let texts = self.script(code, &[json!(css)])?;
        let texts = texts.as_array().cloned().unwrap_or_default();
        Ok(texts.iter().map(|t| t.as_str().unwrap_or_default().to_owned()).collect())
    }

    /// An attribute of the first element that matches, once there is one.
    pub fn attribute(&self, css: &str, name: &str) -> Done<Option<String>> {
        self.wait_for(css)?;
        let code = "return document.querySelector(arguments[0]).getAttribute(arguments[1]);";
        Ok(self.script(code, &[json!(css), json!(name)])?.as_str().map(str::to_owned))
    }

    /// What a field holds.
    pub fn value(&self, css: &str) -> Done<String> {
        self.wait_for(css)?;
        let value = self.script("return document.querySelector(arguments[0]).value;", &[json!(css)])?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// How many elements match now.
    pub fn count(&self, css: &str) -> Done<usize> {
        let n = self.script("return document.querySelectorAll(arguments[0]).length;", &[json!(css)])?;
        Ok(n.as_u64().unwrap_or(0) as usize)
    }

    /// Whether the first element that matches is there and drawn.
    pub fn is_visible(&self, css: &str) -> Done<bool> {
        let code = "const e = document.querySelector(arguments[0]); return !!e && e.checkVisibility();";
        Ok(self.script(code, &[json!(css)])?.as_bool() == Some(true))
    }

    /// Waits until an element matches.
    pub fn wait_for(&self, css: &str) -> Done {
        self.wait(&format!("an element {css}"), || Ok(0 < self.count(css)?))
    }

    /// Waits until no element matches.
    pub fn wait_gone(&self, css: &str) -> Done {
        self.wait(&format!("no element {css}"), || Ok(self.count(css)? == 0))
    }

    /// Waits until the text of the first element that matches contains the words.
    pub fn wait_text(&self, css: &str, words: &str) -> Done {
        self.wait(&format!("{css} says {words:?}"), || {
            Ok(0 < self.count(css)? && self.text(css)?.contains(words))
        })
    }

    /// The address with its hash.
    pub fn address(&self) -> Done<String> {
        Ok(self.script("return location.href;", &[])?.as_str().unwrap_or_default().to_owned())
    }

    /// What follows `#` in the address, without it.
    pub fn hash(&self) -> Done<String> {
        Ok(self.address()?.split_once('#').map_or_else(String::new, |(_, hash)| hash.to_owned()))
    }

    /// How many pixels the page is wider than its window: 0 unless the reader must scroll sideways.
    pub fn overflow(&self) -> Done<i64> {
        let code = "const e = document.scrollingElement; return e.scrollWidth - e.clientWidth;";
        Ok(self.script(code, &[])?.as_i64().unwrap_or(0))
    }

    /// A picture of the window as PNG.
    pub fn picture(&self) -> Done<Vec<u8>> {
        let answer = self.devtools("Page.captureScreenshot", &json!({ "format": "png" }))?;
        Ok(base64::decode(answer["data"].as_str().unwrap_or_default()))
    }

    /// A picture of the whole page as PNG, at most `max_height` CSS pixels of it.
    pub fn full_picture(&self, max_height: u32) -> Done<Vec<u8>> {
        let code = "const e = document.documentElement; return [e.clientWidth, e.scrollHeight];";
        let size = self.script(code, &[])?;
        let height = size[1].as_f64().unwrap_or(0.0).min(f64::from(max_height));
        let clip = json!({ "x": 0, "y": 0, "width": size[0], "height": height, "scale": 1 });
        let how = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let answer = self.devtools("Page.captureScreenshot", &how)?;
        Ok(base64::decode(answer["data"].as_str().unwrap_or_default()))
    }
}
