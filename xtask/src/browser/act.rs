//! What a reader does: open, click, type, press keys, resize, switch to dark.
use super::Browser;
use crate::Done;
use serde_json::{Value, json};

/// The name under which WebDriver passes elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

impl Browser {
    /// Goes to an address and waits until it is loaded.
    pub fn open(&self, url: &str) -> Done {
        self.command("url", &json!({ "url": url })).map(drop)
    }

    /// Opens an address of the page and waits until the program runs and has drawn all of the page.
    pub fn open_page(&self, url: &str) -> Done {
        // From one hash to another nothing would be loaded.
        self.open("about:blank")?;
        self.open(url)?;
        self.keep_console()?;
        self.wait_until(
            "the program runs",
            "document.documentElement.dataset.boot === 'running' \
             && document.querySelector('#app').childElementCount \
             && (document.querySelector('#app .footer') || !document.querySelector('#app #isi'))",
        )
    }

    /// Changes what follows `#`, as a link or the back button would.
    pub fn set_hash(&self, hash: &str) -> Done {
        self.script("location.hash = arguments[0];", &[json!(hash)]).map(drop)
    }

    /// One step back in history.
    pub fn back(&self) -> Done {
        self.command("back", &json!({})).map(drop)
    }

    /// Clicks an element as a reader would: scrolled into view, and nothing may cover it.
    pub fn click(&self, css: &str) -> Done {
        let element = self.element(css)?;
        self.command(&format!("element/{element}/click"), &json!({})).map(drop)
    }

    /// Clicks the first element matching the selector whose text contains the words.
    pub fn click_text(&self, css: &str, words: &str) -> Done {
        let code = "return [...document.querySelectorAll(arguments[0])]\
                    .find(e => e.textContent.includes(arguments[1])) || null;";
        let mut found = Value::Null;
        self.wait(&format!("{css} with the words {words:?}"), || {
            found = self.script(code, &[json!(css), json!(words)])?;
            Ok(!found.is_null())
        })?;
        let element = found[ELEMENT].as_str().unwrap_or_default();
        self.command(&format!("element/{element}/click"), &json!({})).map(drop)
    }

    /// Types into a field, after what is in it.
    pub fn type_text(&self, css: &str, text: &str) -> Done {
        let element = self.element(css)?;
        self.command(&format!("element/{element}/value"), &json!({ "text": text })).map(drop)
    }

    /// Empties a field and types into it. The page is told of the empty field as of any other typing:
    /// the drivers' own way of emptying tells it of a change only, and what was typed before and still
    /// waits to be searched would come back into the field.
    pub fn fill(&self, css: &str, text: &str) -> Done {
        let code = "const field = arguments[0]; field.focus(); field.value = '';\
                    field.dispatchEvent(new Event('input', { bubbles: true }));";
        let element = self.element(css)?;
        self.script(code, &[json!({ ELEMENT: element })])?;
        self.type_text(css, text)
    }

    /// Presses keys one after the other where the focus is: letters, or the names in `KEYS`; with
    /// "Shift+" before it a key is pressed while that one is held.
    pub fn keys(&self, names: &[&str]) -> Done {
        let mut actions = Vec::new();
        for name in names {
            let (is_held, name) = name.strip_prefix("Shift+").map_or((false, *name), |name| (true, name));
            let key = KEYS.iter().find(|(n, _)| *n == name).map_or(name, |(_, key)| key);
            let held = if is_held { "\u{e008}" } else { "" };
            let pressed = [("keyDown", held), ("keyDown", key), ("keyUp", key), ("keyUp", held)];
            let pressed = pressed.iter().filter(|(_, value)| !value.is_empty());
            actions.extend(pressed.map(|(what, value)| json!({ "type": what, "value": value })));
        }
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] });
        self.command("actions", &actions).map(drop)
    }

    /// Chooses an option of a `<select>` by its value.
    pub fn choose(&self, css: &str, value: &str) -> Done {
        self.click(&format!("{css} option[value={value:?}]"))
    }

    /// Makes the page's window this wide and high, in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) -> Done {
        if !self.is_chromium() {
            return self.resize_window(width, height);
        }
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &size).map(drop)
    }

    /// The same by the window around the page, whose own frame is measured first.
    fn resize_window(&self, width: u32, height: u32) -> Done {
        let frame = "return [outerWidth - innerWidth, outerHeight - innerHeight];";
        // A window that was never sized may not know its frame yet.
        for _ in 0..3 {
            let frame = self.script(frame, &[])?;
            let outer = |inner: u32, i: usize| f64::from(inner) + frame[i].as_f64().unwrap_or(0.0);
            let rect = json!({ "x": 0, "y": 0, "width": outer(width, 0), "height": outer(height, 1) });
            self.command("window/rect", &rect)?;
            let inner = self.script("return [innerWidth, innerHeight];", &[])?;
            if inner == json!([width, height]) {
                break;
            }
        }
        Ok(())
    }

    /// Sets what the system prefers, as in `("prefers-color-scheme", "dark")`.
    pub fn prefer(&self, features: &[(&str, &str)]) -> Done {
        let list: Vec<_> = features.iter().map(|(n, v)| json!({ "name": n, "value": v })).collect();
        self.devtools("Emulation.setEmulatedMedia", &json!({ "features": list })).map(drop)
    }

    /// Shows the page as printed, or as on a screen again.
    pub fn print_media(&self, is_print: bool) -> Done {
        let media = if is_print { "print" } else { "" };
        self.devtools("Emulation.setEmulatedMedia", &json!({ "media": media })).map(drop)
    }

    /// Turns scripts off for pages opened from now on.
    pub fn without_scripts(&self) -> Done {
        self.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true })).map(drop)
    }

    /// Runs JavaScript in every page opened from now on before its own; returns its id, for
    /// `Page.removeScriptToEvaluateOnNewDocument`.
    pub fn before_scripts(&self, code: &str) -> Done<String> {
        let answer = self.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": code }))?;
        Ok(answer["identifier"].as_str().unwrap_or_default().to_owned())
    }

    /// Takes the network away; Firefox never has one, and of WebKit `requests` tells what it asked.
    pub fn without_network(&self) -> Done {
        if !self.is_chromium() {
            return Ok(());
        }
        let off = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        self.devtools("Network.enable", &json!({}))?;
        self.devtools("Network.emulateNetworkConditions", &off).map(drop)
    }

    /// WebDriver's handle of the first element that matches, once there is one.
    fn element(&self, css: &str) -> Done<String> {
        let mut found = String::new();
        self.wait(&format!("an element {css}"), || {
            let query = json!({ "using": "css selector", "value": css });
            match self.command("element", &query) {
                Ok(element) => found = element[ELEMENT].as_str().unwrap_or_default().to_owned(),
                Err(message) if message.starts_with("no such element") => return Ok(false),
                Err(message) => return Err(message),
            }
            Ok(true)
        })?;
        Ok(found)
    }
}

/// Keys that are no letters, by name.
pub const KEYS: [(&str, &str); 10] = [
    ("Enter", "\u{e007}"),
    ("Tab", "\u{e004}"),
    ("Escape", "\u{e00c}"),
    ("Space", " "),
    ("Up", "\u{e013}"),
    ("Down", "\u{e015}"),
    ("Left", "\u{e012}"),
    ("Right", "\u{e014}"),
    ("Home", "\u{e011}"),
    ("End", "\u{e010}"),
];
