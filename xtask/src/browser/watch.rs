//! What went on behind the page: the console, and requests.
use super::Browser;
use crate::Done;
use serde_json::{Value, json};

impl Browser {
    /// Lines of the console since the last call, policy violations and failed requests included.
    ///
    /// Other engines than Chromium tell what came after the page was loaded: errors and warnings of
    /// the console, errors nobody caught, and violations of the policy.
    pub fn console(&self) -> Done<Vec<String>> {
        if !self.is_chromium() {
            return self.strings("const kept = globalThis.keptConsole ?? []; return kept.splice(0);");
        }
        let entries = self.log("browser")?;
        let line = |e: &Value| {
            format!(
                "{}: {}",
                e["level"].as_str().unwrap_or_default(),
                e["message"].as_str().unwrap_or_default()
            )
        };
        Ok(entries.iter().map(line).collect())
    }

    /// Addresses asked for since the last call, the page's own included. `data:` and `blob:` ask
    /// nobody, and are left out.
    pub fn requests(&self) -> Done<Vec<String>> {
        if !self.is_chromium() {
            let asked = "const all = performance.getEntriesByType('resource').map(e => e.name);\
                         performance.clearResourceTimings(); return all.filter(url => /^(https?|file):/.test(url));";
            return self.strings(asked);
        }
        let mut urls = Vec::new();
        for entry in self.log("performance")? {
            let text = entry["message"].as_str().unwrap_or_default();
            let event: Value = serde_json::from_str(text).unwrap_or_default();
            let event = &event["message"];
            if event["method"] == "Network.requestWillBeSent"
                && let Some(url) = event["params"]["request"]["url"].as_str()
                && !["data:", "blob:", "about:"].iter().any(|scheme| url.starts_with(scheme))
            {
                urls.push(url.to_owned());
            }
        }
        Ok(urls)
    }

    /// Keeps what the console of an engine without a log of its own says from now on.
    pub(super) fn keep_console(&self) -> Done {
        if self.is_chromium() {
            return Ok(());
        }
        // A width that is told a frame later is no fault; Chromium's log leaves that notice out too.
        let code = "const kept = globalThis.keptConsole = [];\
            for (const level of ['warn', 'error']) console[level] = (...all) => { kept.push(level + ': ' + all.join(' ')); };\
            addEventListener('error', e => /^ResizeObserver loop/.test(e.message) || kept.push('error: ' + e.message));\
            addEventListener('unhandledrejection', e => kept.push('rejected: ' + e.reason));\
            document.addEventListener('securitypolicyviolation', e => kept.push('Content Security Policy: ' + e.violatedDirective));";
        self.script(code, &[]).map(drop)
    }

    /// The strings that a script gives.
    fn strings(&self, code: &str) -> Done<Vec<String>> {
        let found = self.script(code, &[])?;
        Ok(found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    fn log(&self, kind: &str) -> Done<Vec<Value>> {
        let entries = self.command("se/log", &json!({ "type": kind }))?;
        Ok(entries.as_array().cloned().unwrap_or_default())
    }
}
