// What a reader takes along: tables as CSV and JSON, pictures as SVG and PNG, the view as text, a
// citation, the link. Everything is read off what is on screen, so that each view has it for free.
const page = document.documentElement;
const SAVE = {
  id: {
    title: "Bagikan, simpan", close: "Tutup", link: "Salin tautan", text: "Salin sebagai teks", cite: "Salin kutipan",
    view: "Tampilan ini", semicolon: "CSV (titik koma)", comma: "CSV (koma)", copied: "Tersalin.",
    refused: "Peramban menolak menyalin. Teksnya ada di bawah: tekan Ctrl+C.",
    saved: "{} diserahkan ke unduhan peramban.", blocked: "Peramban menolak mengunduh. Isinya ada di bawah: salinlah.",
    framed: "{} diserahkan ke unduhan; bingkai ini mungkin menolaknya. Bila tidak muncul, buka halaman penuh.",
    failed: "Gambar tidak dapat dibuat.", corpus: "Korpus", filter: "Saringan", none: "tidak ada", version: "Versi",
    method: "Cara hitung", source: "Tautan", saved_on: "Disimpan", visited: "diakses",
    csv: "Titik koma untuk Excel berbahasa Indonesia, koma untuk program lain. Isinya baris yang tampak.",
    own: "Tautan membuka korpus yang dibawa halaman ini: artikel Anda sendiri, dan pilihan yang hanya ada di dalamnya, tidak ikut.",
  },
  en: {
    title: "Share, save", close: "Close", link: "Copy link", text: "Copy as text", cite: "Copy citation",
    view: "This view", semicolon: "CSV (semicolon)", comma: "CSV (comma)", copied: "Copied.",
    refused: "The browser refused to copy. The text is below: press Ctrl+C.",
    saved: "{} was handed to the browser's downloads.", blocked: "The browser refused to download. What it holds is below: copy it.",
    framed: "{} was handed to the downloads; this frame may refuse it. If nothing appears, open the full page.",
    failed: "The picture could not be made.", corpus: "Corpus", filter: "Filter", none: "none", version: "Version",
    method: "Method", source: "Link", saved_on: "Saved", visited: "visited",
    csv: "Semicolon for Excel in Indonesian, comma for other programs. They hold the rows that are shown.",
    own: "The link opens the corpus that this page carries: your own articles, and choices that only they hold, are not in it.",
  },
};
const say = (name, value = "") => (SAVE[page.lang] || SAVE.id)[name].replace("{}", value);
const squeezed = (text) => text.replace(/\s+/g, " ").trim();
const shown = (css, within = document) => squeezed(within.querySelector(css)?.textContent || "");
/** The view on screen. */
const view = () => document.querySelector("#isi");
const PARTED = /^(P|DIV|LI|TR|H\d|SECTION|ARTICLE|HEADER|DT|DD|OL|UL|TABLE|FIGURE|SUMMARY|CAPTION)$/;
/** What is only for pressing. */
const CONTROL = "select, input, textarea, form, svg, .note, [hidden], .button, .tool, .link-button:not([data-phrase]), :is(button, a) > .visually-hidden, " +
  ".terms__many, .choices, .open-term__links, .open-term__link, .card__actions, .reader__back, .reader__modes, .said__go, .origin-pair__go, .cmp-pick, .cmp-tools";

/** The words of an element as a reader hears them: controls and pictures left out, a block a line. */
function wordsOf(element, isCell) {
  let out = "";
  for (const node of element.childNodes) {
    if (node.nodeType === 3) out += node.data.replace(/\s+/g, " ");
    if (node.nodeType !== 1 || node.matches(isCell ? "svg, [hidden]" : CONTROL)) continue;
    const [inner, part] = [wordsOf(node, isCell), /^T[HD]$/.test(node.tagName) ? "\t" : "\n"];
    if (part === "\t" || PARTED.test(node.tagName)) out += part + inner + part;
    else out += getComputedStyle(node).display === "inline" ? inner : ` ${inner} `;
  }
  return out;
}
const plain = (element) =>
  wordsOf(element).split("\n").map((line) => line.replace(/ *\t[ \t]*/g, "\t").replace(/ +/g, " ").trim()).filter(Boolean).join("\n");
const cell = (element) => squeezed(wordsOf(element, true));

/** Whether articles of the reader's own stand beside those that the page carries. */
const hasOwn = () => document.querySelectorAll("#plain article").length < Number(shown("#angka").split(" ")[0].replace(/\D/g, ""));

/** The link to what is on screen, without what only the reader's own articles hold. */
function link() {
  const [before, hash] = location.href.split("#");
  if (!hash || !hasOwn()) return location.href;
  const known = document.getElementById("plain").textContent.toLowerCase();
  const isKnown = (pair) => {
    const [, value] = /^(?:media|kantor|penutur|nama|tema|kata|cari|baca|kiri|kanan)=(.*)$/.exec(pair) || [];
    if (!value) return true;
    try {
      return known.includes(decodeURIComponent(value.replaceAll("+", " ")).toLowerCase());
    } catch {
      return false;
    }
  };
  return before + "#" + hash.split("&").filter(isKnown).join("&");
}

/** The heading a figure stands under. */
function nameOf(figure) {
  const own = figure.getAttribute("aria-label") || figure.querySelector(":scope > caption, :scope > title")?.textContent;
  if (own) return squeezed(own);
  for (let at = figure.parentElement; at && at !== view(); at = at.parentElement) {
    const heading = [...at.querySelectorAll("summary, h3, h4")].find((h) => !figure.contains(h));
    const count = heading?.querySelector("[class$=__count]")?.textContent || "";
    if (heading) return squeezed(heading.textContent.replace(count, ""));
  }
  return shown("#judul");
}

/** Header and rows of a table; of a list whose items have the same parts, the parts are its columns. */
function rowsOf(figure) {
  if (figure.matches("table")) {
    const rows = [...figure.rows].map((row) => [...row.cells].flatMap((c) => [cell(c), ...Array(c.colSpan - 1).fill("")]));
    return figure.tHead ? [rows[0], rows.slice(1)] : [null, rows];
  }
  const rows = [...figure.children].map((item) => {
    let parts = item;
    while (parts.children.length === 1) parts = parts.children[0];
    return parts.children.length ? [...parts.children].map(cell) : [cell(parts)];
  });
  const before = figure.previousElementSibling;
  const isHeader = before && before.children.length === rows[0]?.length && !cell(before).includes(". ");
  return [isHeader ? [...before.children].map(cell) : null, rows];
}

/** Where it comes from, as pairs. */
function provenance() {
  const chips = [...document.querySelectorAll(".active__list li")].map((li) => `${shown(".chip__kind", li)} ${shown(".chip__label", li)}`).join("; ");
  const notes = [...view().querySelectorAll(".note:not(.note--class)")].filter((note) => !note.querySelector("input, button:not(.term), textarea"));
  return [
    ["Sanding", shown("#judul")],
    [say("corpus"), shown("#angka")],
    [say("filter"), chips || say("none")],
    [say("version"), shown("[data-version]")],
    [say("method"), notes.map((note) => squeezed(wordsOf(note.querySelector(".note__body") || note))).join(" ")],
    [say("source"), link()],
    [say("saved_on"), new Date().toISOString().slice(0, 10)],
  ];
}

/** A cell of CSV. What a spreadsheet would take for a formula is kept from being one. */
function csvCell(text, separator) {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]+\s?%?$/.test(text) ? "'" + text : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}
function csv(figure, separator) {
  const [header, rows] = rowsOf(figure);
  const notes = provenance().map(([name, value]) => ["# " + name, value]);
  const lines = [...(header ? [header] : []), ...rows, [], ...notes];
  return "\ufeff" + lines.map((line) => line.map((text) => csvCell(text, separator)).join(separator)).join("\r\n") + "\r\n";
}
function json(figure) {
  const [header, rows] = rowsOf(figure);
  // Two outlets may have one name: the second column of a name says which it is.
  const names = (header || []).map((name, i) => (header.indexOf(name) < i && name ? `${name} (${i + 1})` : name));
  const named = (row) => Object.fromEntries(row.map((text, i) => [names[i] || String(i + 1), text]));
  return JSON.stringify({ title: nameOf(figure), provenance: Object.fromEntries(provenance()), rows: rows.map(named) }, null, 1);
}

const DRAWN = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity", "font-family",
  "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "text-decoration", "letter-spacing"];
/** A picture that stands for itself: the styles of the page written into it, its source below it. */
function svg(figure) {
  const copy = figure.cloneNode(true);
  const [from, to] = [figure, copy].map((root) => [root, ...root.querySelectorAll("*")]);
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of DRAWN) to[i].setAttribute(name, style.getPropertyValue(name));
    for (const name of ["class", "tabindex", "href"]) to[i].removeAttribute(name);
  });
  const { width, height } = figure.getBoundingClientRect();
  const outer = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const make = (name, attributes, text) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text || "";
    outer.append(element);
  };
  const body = getComputedStyle(document.body);
  const size = { width: Math.ceil(width), height: Math.ceil(height) + 28 };
  for (const [key, value] of Object.entries({ ...size, viewBox: `0 0 ${size.width} ${size.height}` })) outer.setAttribute(key, value);
  make("title", {}, nameOf(figure));
  make("desc", {}, provenance().map((pair) => pair.join(": ")).join("\n"));
  make("rect", { width: "100%", height: "100%", fill: body.backgroundColor });
  for (const [key, value] of Object.entries({ x: 0, y: 0, width, height })) copy.setAttribute(key, value);
  outer.append(copy);
  const source = `Sanding ${shown("[data-version]").replace(/^\D+/, "")} · ${shown("#angka")}`;
  make("text", { x: 6, y: size.height - 9, fill: body.color, "font-family": "sans-serif", "font-size": 11 }, source);
  return { ...size, text: new XMLSerializer().serializeToString(outer) };
}
async function png(figure) {
  const { width, height, text } = svg(figure);
  const image = new Image();
  image.src = "data:image/svg+xml," + encodeURIComponent(text);
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [2 * width, 2 * height];
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail()), "image/png"));
}

/** The dialog: built when it is asked for, gone when it is closed. */
function openSaving() {
  const make = (name, text, more = {}) => Object.assign(document.createElement(name), { textContent: text }, more);
  const dialog = make("dialog", "", { id: "simpan", className: "save" });
  const said = make("p", "", { className: "save__said", role: "status" });
  const field = make("textarea", "", { readOnly: true, hidden: true, rows: 6 });
  field.setAttribute("aria-label", say("title"));
  const offer = (words, text) => {
    said.textContent = words;
    field.hidden = !text;
    field.value = text || "";
    if (text) field.select();
  };
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      offer(say("copied"));
    } catch {
      field.hidden = false;
      field.value = text;
      field.select();
      if (document.execCommand("copy")) offer(say("copied"));
      else offer(say("refused"), text);
    }
  };
  const save = (name, type, content) => {
    try {
      const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
      make("a", "", { href: url, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60000);
      offer(say(self !== top && origin === "null" ? "framed" : "saved", name));
    } catch {
      offer(say("blocked"), typeof content === "string" ? content : "");
    }
  };
  const row = (name, buttons) => {
    const line = make("div", "", { className: "save__row" });
    line.append(make("h3", name, { className: "save__name" }), ...buttons.map(([label, onclick]) =>
      make("button", label, { type: "button", className: "button", onclick })));
    return line;
  };
  const day = new Date().toLocaleDateString(page.lang, { dateStyle: "long" });
  const parts = [...view().querySelectorAll(".cmp-title__text")].map((e) => `“${squeezed(e.textContent)}”`).join(" × ");
  const citation = [`${shown("[data-version]")}, “${shown("#judul")}”`, parts, shown("#angka"), `${say("visited")} ${day}`,
    link()].filter(Boolean).join(", ") + ".";
  const rows = [row(say("view"), [
    [say("link"), () => copy(link())],
    [say("text"), () => copy(`${plain(view())}\n\n${citation}`)],
    [say("cite"), () => copy(citation)],
  ])];
  // Folded parts are taken too, hidden ones are not.
  const inSight = (figure) => !figure.closest("[hidden]");
  const tables = [...view().querySelectorAll("table, ol:not(.note__body)")]
    .filter((figure) => inSight(figure) && !figure.parentElement.closest("table, ol") && figure.querySelector("td, li"));
  const pictures = [...view().querySelectorAll("svg")].filter((figure) => {
    const { width, height } = figure.getBoundingClientRect();
    return 200 <= width && 40 <= height;
  });
  const file = (figure, ending) =>
    `sanding-${nameOf(figure).toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/^-|-$/g, "")}.${ending}`;
  for (const figure of pictures) {
    rows.push(row(nameOf(figure), [
      ["SVG", () => save(file(figure, "svg"), "image/svg+xml", svg(figure).text)],
      ["PNG", () => png(figure).then((blob) => save(file(figure, "png"), "", blob), () => offer(say("failed")))],
    ]));
  }
  for (const figure of tables) {
    rows.push(row(nameOf(figure), [
      [say("semicolon"), () => save(file(figure, "csv"), "text/csv;charset=utf-8", csv(figure, ";"))],
      [say("comma"), () => save(file(figure, "csv"), "text/csv;charset=utf-8", csv(figure, ","))],
      ["JSON", () => save(file(figure, "json"), "application/json", json(figure))],
    ]));
  }
  const close = make("button", say("close"), { type: "button", className: "button", onclick: () => dialog.close() });
  dialog.append(make("h2", say("title"), { id: "simpan-judul" }), ...rows, make("p", say("csv"), { hidden: !tables.length }),
    make("p", say("own"), { hidden: !hasOwn() }), said, field, close);
  dialog.setAttribute("aria-labelledby", "simpan-judul");
  dialog.onclose = () => dialog.remove();
  document.body.append(dialog);
  dialog.showModal();
}
document.addEventListener("click", (event) => {
  if (event.target.closest?.('[data-tool="bagikan"]')) openSaving();
});

// On paper every fold is open: in browsers too whose styles cannot open one.
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...view().querySelectorAll("details:not([open])")];
  for (const fold of folded) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of folded) fold.open = false;
});
