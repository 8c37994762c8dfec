// Starts the program. Pasted behind wasm-bindgen's glue into one inline module; what that brings to
// load a program is not used and left out. Says why, in plain text, when the program cannot start, and shows a
// panel when it stops. Pure DOM calls: it must work when the program no longer does.
const page = document.documentElement;
const WORDS = {
  id: {
    stopped: "Sanding berhenti",
    sorry: "Program menemui kesalahan dan tidak dapat melanjutkan. Tidak ada yang dikirim ke mana pun. Salinlah keterangan di bawah bila Anda ingin melaporkannya, lalu mulai lagi.",
    copy: "Salin keterangan", copied: "Tersalin", again: "Mulai lagi", lose: "Mulai lagi tanpa artikel Anda: peramban menolak menyimpannya", read: "Baca laporan sebagai teks biasa", save: "Simpan artikel Anda ke berkas",
    "no-wasm": "Peramban ini tidak menyediakan WebAssembly (misalnya dimatikan oleh mode keamanan), jadi programnya tidak dapat berjalan.",
    "no-program": "Program tidak dapat dimuat.",
    below: "Teks semua laporan tetap dapat dibaca di bawah.",
  },
  en: {
    stopped: "Sanding stopped",
    sorry: "The program met an error and cannot go on. Nothing was sent anywhere. Copy the details below if you want to report it, then start again.",
    copy: "Copy the details", copied: "Copied", again: "Start again", lose: "Start again without your articles: the browser refuses to keep them", read: "Read the reports as plain text", save: "Save your articles to a file",
    "no-wasm": "This browser offers no WebAssembly (it may be turned off by a security mode), so the program cannot run.",
    "no-program": "The program could not be loaded.",
    below: "All reports can still be read below.",
  },
};
const words = () => WORDS[page.lang] || WORDS.id;

/** Shows the reports as plain text and says why, in both languages. */
function showPlain(reason, detail) {
  page.dataset.boot = "failed";
  for (const p of document.querySelectorAll("[data-why]")) {
    const language = WORDS[p.dataset.why];
    p.textContent = [language[reason], detail || "", language.below].join(" ");
  }
}

/** Shows what happened and the ways out; the first crash is the one that counts. */
function showCrash(what) {
  if (page.dataset.boot === "crashed") return;
  page.dataset.boot = "crashed";
  const make = (name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  };
  const details = make("pre", [what, location.href.slice(0, 500), navigator.userAgent].join("\n"));
  const copy = make("button", words().copy);
  copy.onclick = () => copyText(details).then(() => { copy.textContent = words().copied; });
  const again = make("button", words().again);
  again.onclick = async () => {
    // The reader's own articles come along. Where the browser keeps nothing, they go at the second press only.
    try {
      await carryOver();
    } catch {
      if (again.textContent !== words().lose) {
        again.textContent = words().lose;
        return;
      }
    }
    try { history.replaceState(null, "", location.pathname + location.search); } catch { location.hash = ""; }
    location.reload();
  };
  const read = make("button", words().read);
  read.onclick = () => document.querySelector("#plain h2")?.scrollIntoView();
  const panel = document.createElement("section");
  panel.id = "crash";
  panel.setAttribute("role", "alert");
  const title = make("h1", words().stopped);
  title.tabIndex = -1;
  panel.append(title, make("p", words().sorry), details, again, copy, read);
  if (own.articles.length) {
    const kept = make("button", words().save);
    kept.onclick = save;
    panel.append(kept);
  }
  document.body.prepend(panel);
  title.focus();
}

/** Copies the text of an element: by the clipboard, else by a selection as in old browsers and frames. */
async function copyText(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
  } catch {
    getSelection().selectAllChildren(element);
    document.execCommand("copy");
  }
}

/** The program: fetched beside the hosted page, unpacked from the data block of the single file. */
async function program() {
  const source = document.getElementById("program");
  if (source.href) return globalThis.sandingProgram || fetch(source.href);
  return unpacked(source, "application/wasm");
}

/** The styles of the single file, all but those of the page without its program. */
async function style() {
  const block = document.getElementById("styles");
  if (!block) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await unpacked(block, "text/css").text());
  document.adoptedStyleSheets = [sheet];
}

/** How long the page is held at most before it may answer, in milliseconds: on a phone four times that. */
const SLICE = 4;
let sliceBegan = 0;

/** Lets the page answer in between, when it was held long enough. */
async function pause() {
  if (performance.now() - sliceBegan < SLICE) return;
  await (globalThis.scheduler?.yield?.() || new Promise((go) => setTimeout(go)));
  sliceBegan = performance.now();
}

/** Writes one function of the module from `start` on, as `joined` needs it; returns where it ends. */
function written(from, out, symbols, places, start) {
  let to = start, isEnd = 0;
  while (!isEnd) {
    for (const symbol of symbols[from[places[0]++]]) {
      const stream = from[symbol];
      let at = symbol + 6, n = from[symbol + 5], counted = from[symbol + 2];
      for (; n > 0; n--) out[to++] = from[at++];
      at = places[stream];
      for (n = from[symbol + 1]; n > 0; n--) {
        // A number has seven bits a byte, the lowest first.
        let byte, shift = 0;
        do {
          byte = out[to++] = from[at++];
          n += counted * (byte & 127) << shift;
          shift += 7;
        } while (byte > 127);
        counted = 0;
      }
      for (n = from[symbol + 3]; n > 0; n--) out[to++] = from[at++];
      places[stream] = at;
      isEnd = from[symbol + 4];
    }
  }
  // The size of a function stands before it, and how long that is, is known behind it.
  const size = [];
  let rest = to - start;
  for (; rest > 127; rest >>= 7) size.push(rest & 127 | 128);
  size.push(rest);
  out.copyWithin(start + size.length, start, to);
  out.set(size, start);
  return to + size.length;
}

/** Writes what stands behind the functions: bytes, and between them the places of texts. */
function withTexts(from, out, behind, places, to) {
  const view = new DataView(out.buffer), end = places[16];
  const number = (stream) => {
    let n = 0, shift = 0, byte;
    do {
      byte = from[places[stream]++];
      n |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return n;
  };
  let at = 0, address = 0;
  while (places[15] < end) {
    const gap = number(15), step = number(16), size = number(17);
    out.set(behind.subarray(at, at += gap), to);
    // Twice the way from the end of the text before, less one where the way goes back.
    address += step & 1 ? ~(step >> 1) : step >> 1;
    view.setUint32(to += gap, address, true);
    view.setUint32(to + 4, size, true);
    address += size;
    to += 8;
  }
  out.set(behind.subarray(at), to);
}

/** A module put together from its streams, as `xtask/src/pack/streams` took it apart. */
async function joined(buffer) {
  const from = new Uint8Array(buffer), view = new DataView(buffer), symbols = [], places = new Int32Array(18);
  let place = 15;
  const size = () => view.getUint32((place += 4) - 4, true);
  const out = new Uint8Array(size()), nBefore = size(), nBehind = size(), nBodies = size(), nTable = size(), nPairs = size();
  const sizes = Array.from(places, size);
  const part = (n) => from.subarray(place, place += n);
  out.set(part(nBefore));
  const behind = part(nBehind);
  for (const end = place + nTable; place < end; place += 6 + from[place + 5]) symbols.push([place]);
  for (const end = place + nPairs; place < end; place += 2) {
    symbols.push([...symbols[from[place]], ...symbols[from[place + 1]]]);
  }
  sizes.forEach((n, stream) => { places[stream] = (place += n) - n; });
  let to = nBefore;
  for (let n = 1; n <= nBodies; n++) {
    to = written(from, out, symbols, places, to);
    if (n % 50 === 0) await pause();
  }
  withTexts(from, out, behind, places, to);
  return out;
}

/** Makes an instance of the program. */
async function load(response) {
  if (!response.ok) throw new Error(response.status + " " + response.url);
  const buffer = await response.arrayBuffer();
  const { instance, module } = await WebAssembly.instantiate(await joined(buffer), __wbg_get_imports());
  wasmInstance = instance;
  wasmModule = module;
  wasm = instance.exports;
}

/** Reads the reports of the page step by step, so that the page answers in between. */
async function readGiven() {
  for (const report of given()) {
    readPages([report]);
    await pause();
  }
  while (own_step()) await pause();
  own_finish(0);
  await pause();
}

/** Until what stands in the page before its program can be read; not for long where it is out of sight. */
function firstText() {
  return new Promise((go) => {
    requestAnimationFrame(() => setTimeout(go));
    setTimeout(go, 100);
  });
}

/** While the program comes: what it asks the browser for first, and what takes the browser time to find. */
function warm() {
  try {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = "600 100px " + getComputedStyle(page).getPropertyValue("--serif");
    pen.measureText("Sanding");
    localStorage.getItem("");
  } catch {
    // The program does without both.
  }
}

async function start() {
  page.dataset.boot = "starting";
  if (typeof WebAssembly === "undefined") return showPlain("no-wasm");
  // The program's panic hook says what happened before the module traps; the smallest build has none
  // to say: then the trap itself is shown, with the functions that were running.
  addEventListener("sanding-crash", (event) => showCrash(String(event.detail)));
  const trapped = (error) => { if (error instanceof WebAssembly.RuntimeError) showCrash(String(error.stack || error)); };
  addEventListener("error", (event) => trapped(event.error));
  addEventListener("unhandledrejection", (event) => trapped(event.reason));
  try {
    const loading = program(), shown = firstText();
    await style();
    warm();
    await load(await loading);
    await shown;
    // A page without reports is that of a program which reads none.
    if (typeof own_page !== "undefined") await readGiven();
    const tab = document.activeElement?.dataset.tab;
    __wbg_finalize_init(wasmInstance, wasmModule);
    // The frame is drawn anew in its place: the focus stays on the same link.
    if (tab) setTimeout(() => document.querySelector(`[data-tab="${tab}"]`)?.focus({ preventScroll: true }));
    if (page.dataset.boot === "starting") page.dataset.boot = "running";
    if (typeof own_close === "undefined") return; // a page without reports
    own.close = own_close;
    listen();
    takeKept();
  } catch (error) {
    if (page.dataset.boot === "crashed") return;
    if (error instanceof WebAssembly.RuntimeError) showCrash(String(error.stack || error));
    else showPlain("no-program", "(" + error + ")");
  }
}

start();
