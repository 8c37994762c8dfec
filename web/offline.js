// Has the browser keep the hosted page for when there is no network. The single file needs no keeping.
if (document.querySelector("link[rel=manifest]")) {
  addEventListener("load", () => {
    try {
      const policy = globalThis.trustedTypes?.createPolicy("sanding-offline", { createScriptURL: () => "sw.js" });
      navigator.serviceWorker.register(policy ? policy.createScriptURL("") : "sw.js").catch(() => {});
    } catch {
      // A browser that refuses shows the page all the same, only not without a network.
    }
  });
}
