// What the page shows before its program is here: the frame that the program will draw, in the reader's
// language and colours, with nothing in it that the link says is otherwise. The program takes its place.
{
  const page = document.documentElement, app = document.getElementById("app");
  const link = location.hash.slice(1).split("&").filter(Boolean).map((pair) => pair.split("="));
  const named = (name) => link.filter((pair) => pair[0] === name).pop();
  const kept = (name) => {
    try { return localStorage.getItem("sanding." + name); } catch { return null; }
  };
  const chosen = (name) => (named(name) || [name, kept(name)])[1];
  const lang = chosen("bahasa") === "en" ? "en" : "id", shade = chosen("warna");
  const isDark = shade === "gelap" || shade !== "terang" && matchMedia("(prefers-color-scheme: dark)").matches;
  page.lang = lang;
  page.dataset.scheme = isDark ? "dark" : "light";
  if (!new URLSearchParams(location.search).has("embed")) {
    app.append(document.getElementById("first-" + lang).content);
    const frame = app.lastElementChild, one = (css) => frame.querySelector(css);
    const view = (named("tampil") || [])[1], tabs = [...frame.querySelectorAll("[data-tab]")];
    const here = tabs.find((tab) => tab.dataset.tab === view) || tabs[0];
    for (const tab of tabs) tab.removeAttribute("aria-current");
    here.setAttribute("aria-current", "page");
    if (here !== tabs[0]) one("main").replaceChildren();
    if (isDark) one("[data-dark]").textContent = one("[data-dark]").dataset.dark;
    if (link.length || kept("tur")) {
      one(".tour").hidden = true;
      frame.dataset.tour = 0;
    }
    if (matchMedia("(min-width: 75em)").matches && here.dataset.tab !== "bandingkan") {
      one(".page__body").classList.add("page__body--columns");
      one(".filters").classList.add("filters--column");
      one("details").open = true;
    }
    // These answer once the program is here; the views are links.
    for (const css of [".masthead__tools", ".tour__go", ".filters"]) one(css).inert = true;
    // A choice in the link stands in a row of its own and in every link.
    if (link.some((pair) => !/^(tampil|bahasa|warna)$/.test(pair[0]))) {
      one(".page__body").remove();
      one(".tabs").inert = true;
    }
  }
  // The program of the hosted page is asked for when this can be seen, and not much later where nobody sees it.
  const program = document.getElementById("program");
  if (program) {
    globalThis.sandingProgram = new Promise((go) => {
      // What is drawn is not seen yet on a busy phone: the browser tells when it is, where it can.
      try { new PerformanceObserver(go).observe({ type: "paint", buffered: true }); } catch {}
      requestAnimationFrame(() => setTimeout(go, 100));
      setTimeout(go, document.hidden ? 0 : 1000);
    }).then(() => fetch(program.href));
  }
}
