// One view without the frame, for a page of somebody else: `?embed=VIEW`. Tells that page its height.
if (origin === "null" && document.getElementById("program")?.href) {
  // A sandboxed frame may fetch nothing from its own host: the page as one file needs nothing.
  location.replace("sanding.html" + location.search + location.hash);
}
const embed = new URLSearchParams(location.search).get("embed");
if (embed !== null) {
  page.dataset.embed = "";
  const rest = location.hash.slice(1).split("&").filter((pair) => pair && !pair.startsWith("tampil="));
  const shown = /^[a-z-]{1,20}$/.test(embed) ? ["tampil=" + embed] : [];
  try {
    history.replaceState(null, "", "#" + [...shown, ...rest].join("&"));
  } catch {
    location.hash = [...shown, ...rest].join("&");
  }
  const bar = document.createElement("footer");
  const [full, take] = ["a", "button"].map((name) => document.createElement(name));
  bar.className = "embed-bar";
  take.className = "link-button";
  take.dataset.tool = "bagikan";
  Object.assign(full, { target: "_blank", rel: "noopener", onclick: () => { full.href = location.href.replace(/\?[^#]*/, ""); } });
  const label = () => {
    full.onclick();
    [full.textContent, take.textContent] =
      page.lang === "en" ? ["Open in Sanding", "Share, save"] : ["Buka di Sanding", "Bagikan, simpan"];
  };
  label();
  bar.append(full, " · ", take);
  document.getElementById("app").after(bar);
  new MutationObserver(label).observe(page, { attributeFilter: ["lang"] });
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) parent.postMessage({ type: "sanding:height", version: 1, height: (told = height) }, "*");
  }).observe(document.body);
}
