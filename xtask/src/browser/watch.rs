//! What went on behind the page: the console, and requests.
use super::Browser;
use crate::Done;
use serde_json::{Value, json};

impl Browser {
    /// Lines of the console since the last call, policy violations and failed requests included.
    pub fn console(&self) -> Done<Vec<String>> {
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

    fn log(&self, kind: &str) -> Done<Vec<Value>> {
        let entries = self.command("se/log", &json!({ "type": kind }))?;
        Ok(entries.as_array().cloned().unwrap_or_default())
    }
}
