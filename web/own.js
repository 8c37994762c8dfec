// The reader's own articles: taken from files, a drop or the clipboard, kept here and nowhere else
// unless the reader asks, and read by a worker, which runs this same script.
//
// The worker reads all pages in a memory of its own and hands that memory over; a new instance of
// the program goes on from it and takes the place of the one on screen. So nothing is done on the
// page's thread but copying, stopping is ending the worker, and a crash of the worker costs nothing.
//
// Everything here runs in one function, once for each instance; `own` goes from one to the next.
const own = before || {
  articles: [], notes: [], tables: [], phase: "", done: 0, total: 0, isOpen: false, isKept: false, isAsked: false,
};
const PIECE = 1 << 20, LARGEST = 1 << 25, BATCH = 100;
/** Bytes of memory that an instance asks for at once while it takes over that of another. */
const ROOM = 1 << 24;
/** Stands before articles that are kept for one start of the page only. */
const ONCE = "once";

/** Tells the program on screen that something here changed. */
function tell() {
  dispatchEvent(new Event("sanding-own"));
}

// ---- Both threads: from a file to texts ----

/** What a file holds: `[name, text, note]` for a text, a list of those for a table, or what the page asks for. */
async function readFile(file, column) {
  const name = file.name;
  if (file.size > LARGEST) return [[name, "", "file-too-large"]];
  const bytes = new Uint8Array(file.given || await file.arrayBuffer());
  const [text, note] = decoded(bytes);
  if (text === null) return [[name, "", note]];
  if (!/[^\s\ufeff]/.test(text)) return [[name, "", "file-empty"]];
  if (/\.html?$/i.test(name)) return { html: [name, text, note] };
  if (/\.(csv|tsv|json|ndjson|jsonl)$/i.test(name)) return table(name, text, note, column);
  return [[name, /\.md$/i.test(name) ? plainMarkdown(text) : text, note]];
}

/** The text of bytes and what is to be said of it; `null` where they are no text. */
function decoded(bytes) {
  const as = (label, fatal) => new TextDecoder(label, { fatal }).decode(bytes);
  if (bytes[0] === 255 && bytes[1] === 254) return [as("utf-16le"), "file-utf16"];
  if (bytes[0] === 254 && bytes[1] === 255) return [as("utf-16be"), "file-utf16"];
  if (bytes.includes(0)) return [null, "file-binary"];
  try {
    return [as("utf-8", true), ""];
  } catch {
    const text = as("windows-1252");
    // Text in any old encoding has hardly a control character, a picture or program has many.
    const controls = text.match(/[\x01-\x08\x0e-\x1f\x7f-\x9f]/g) || [];
    return controls.length * 100 > text.length ? [null, "file-binary"] : [text, "file-1252"];
  }
}

/** Markdown without what only marks it up. */
function plainMarkdown(text) {
  return text.replace(/^[ \t]*(?:#{1,6}|>|[*+-])[ \t]+/gm, "").replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, "$1").replace(/\*\*|__/g, "");
}

/** The articles of a table by its chosen column; the columns to choose from where none is chosen and several could be. */
function table(name, text, note, column) {
  let rows;
  try {
    rows = /\.[ct]sv$/i.test(name) ? separated(text) : objects(text);
  } catch {
    return [[name, "", "file-table"]];
  }
  if (Array.isArray(rows.own)) return rows.own;
  // A field counts as text by its letters in the first rows.
  const letters = new Map();
  for (const row of rows.slice(0, 50)) {
    for (const key in row) {
      if (typeof row[key] === "string") letters.set(key, (letters.get(key) || 0) + row[key].length);
    }
  }
  const columns = [...letters].filter((entry) => entry[1]).sort((a, b) => b[1] - a[1]).map((entry) => entry[0]).slice(0, 50);
  if (!columns.length) return [[name, "", "file-table"]];
  if (columns.length === 1) column = columns[0];
  if (column === undefined) {
    const sample = (key) => String(rows.find((row) => row[key])?.[key]).slice(0, 80);
    return { columns: columns.map((key) => [key, sample(key)]), n: rows.length };
  }
  const base = name.replace(/\.\w+$/, ""), width = String(rows.length).length;
  const found = [];
  rows.forEach((row, i) => {
    const text = row[column];
    if (typeof text === "string" && text.trim()) found.push([base + "-" + String(i + 1).padStart(width, "0"), text, note]);
  });
  return found.length ? found : [[name, "", "file-empty"]];
}

/** The rows of separated values (RFC 4180) by the names in the first. The separator is the commonest in the first line. */
function separated(text) {
  text = text.replace(/^\ufeff?(sep=.\r?\n)?/, "") + "\n";
  const head = text.slice(0, text.indexOf("\n"));
  const split = [",", ";", "\t"].sort((a, b) => head.split(b).length - head.split(a).length)[0];
  const cell = new RegExp('(?:"([^"]*(?:""[^"]*)*)"|([^"' + split + "\\r\\n][^" + split + '\\r\\n]*)?)(' + split + "|\\r?\\n|\\r|$)", "y");
  const rows = [];
  let row = [], names = null;
  while (cell.lastIndex < text.length) {
    const from = cell.lastIndex, match = cell.exec(text);
    if (!match) {
      // A stray quotation mark: the rest of its line is one cell.
      const end = text.indexOf("\n", from);
      row.push(text.slice(from, end));
      cell.lastIndex = end + 1;
    } else if (row.length < 1000) row.push(match[1] === undefined ? match[2] || "" : match[1].replace(/""/g, '"'));
    if (match && match[3] === split && cell.lastIndex < text.length) continue;
    if (!names) names = row.map((name, i) => name.trim() || "#" + (i + 1));
    else if (row.length > 1 || row[0]) rows.push(Object.fromEntries(names.map((name, i) => [name, row[i]])));
    row = [];
  }
  return rows;
}

/** The objects of a JSON list, of the first list in a JSON object, or of JSON lines; a saved corpus as it was. */
function objects(text) {
  let value;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    value = text.split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));
  }
  if (value?.sanding === 1 && Array.isArray(value.articles)) {
    const isArticle = (a) => typeof a?.file === "string" && typeof a?.text === "string";
    return { own: value.articles.filter(isArticle).map((a) => [a.file, a.text, ""]) };
  }
  if (!Array.isArray(value)) value = Object.values(value).find(Array.isArray) || [value];
  return value.map((row) => (typeof row === "string" ? { text: row } : row)).filter((row) => row && typeof row === "object");
}

// ---- The worker ----

/** Answers the page's orders one after the other. */
function serve() {
  let last = Promise.resolve();
  onmessage = ({ data: [what, value, more] }) => {
    last = last.then(async () => {
      const answer = await ORDERS[what](value, more);
      postMessage(answer, answer instanceof ArrayBuffer ? [answer] : []);
    }).catch((error) => postMessage({ failed: String(error) }));
  };
}

const ORDERS = {
  hello: () => ({}),
  async read(file, column) {
    const found = await readFile(file, column).catch(() => [[file.name, "", "file-unreadable"]]);
    // A long table goes over in parts, so that taking it in does not stop the page.
    if (typeof document === "undefined") {
      found.forEach?.((article) => { article[1] = bytesOf(article[1]); });
      while (found.length > BATCH * 5) postMessage({ some: found.splice(0, BATCH * 5) });
    }
    return { found };
  },
  start: begin,
  pages(pages) {
    readPages(pages);
    return { size: wasm.memory.buffer.byteLength };
  },
  finish(step) {
    const more = own_finish(step);
    return { more, size: wasm.memory.buffer.byteLength };
  },
  piece(from) {
    return wasm.memory.buffer.slice(from, from + PIECE);
  },
};

/** An instance of the program that has not begun to run. */
async function begin(module) {
  wasmInstance = await WebAssembly.instantiate(module, __wbg_get_imports());
  wasmModule = module;
  wasm = wasmInstance.exports;
  return {};
}

/** The reports that the page carries: their only copy, readable where the program does not run. */
function given() {
  const text = (article, name) => article.querySelector(name).textContent;
  return [...document.querySelectorAll("#plain article")].map((article) => [text(article, "h2"), text(article, "pre"), false]);
}

function readPages(pages) {
  for (const [file, text, isOwn] of pages) own_page(file, textOf(text), isOwn);
}

/**
 * A text as it is kept: its bytes, none where nothing stands in it. Thousands of strings would be moved about
 * by the browser each time it cleans up, which stops the page; bytes lie outside of what it cleans.
 */
function bytesOf(text) {
  return typeof text === "string" ? new TextEncoder().encode(text.trim() && text) : text;
}

function textOf(bytes) {
  return typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes);
}

// ---- The page ----

/** Takes files and texts, one after the other, and then has everything read anew. */
async function take(files, column) {
  if (!files.length) return;
  own.isOpen = true;
  if (own.phase === "parse") stop();
  own.waiting = (own.waiting || []).concat([...files].map((file) => [file, column]));
  if (own.phase) return;
  own.phase = "read";
  own.done = own.total = 0;
  const known = own.articles.length, round = own.round;
  if (own.worker === undefined) await startWorker();
  while (own.waiting.length) {
    own.total = own.done + own.waiting.length;
    const [file, column] = own.waiting.shift();
    const found = await sendable(file).then((sent) => order(["read", sent, column], addAll)).catch(() => [[file.name, "", "file-unreadable"]]);
    if (round !== own.round) return;
    takeFound(file, found);
    own.done++;
    tellSoon();
  }
  own.phase = "";
  if (own.articles.length > known) rebuild();
  else endWorker();
  tell();
}

/** What a worker can read of a file. In a page without an origin, as from disk, WebKit lets it read none: there it gets the bytes. */
async function sendable(file) {
  const { name, size } = file;
  return origin !== "null" || LARGEST < size ? file : { name, size, given: await file.arrayBuffer() };
}

function takeFound(file, found) {
  if (found.columns) own.tables.push({ file, ...found });
  else if (found.html) addAll([[found.html[0], textOfHtml(found.html[1]), found.html[2]]]);
  else addAll(found);
}

/** Adds texts under names that no other article has; what is no text becomes a remark. */
function addAll(found) {
  const names = (own.names ||= new Set([...document.querySelectorAll("#plain article h2")].map((h) => key(h.textContent))));
  for (let [name, text, note] of found) {
    name = name.replace(/[\x00-\x1f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, " ").slice(-120) || "artikel";
    text = bytesOf(text);
    if (!text.length) note ||= "file-empty";
    if (note) own.notes.push([name, note]);
    if (!text.length) continue;
    const [, base, end] = /^(.*?)(\.\w+)?$/s.exec(name);
    for (let n = 2; names.has(key(name)); n++) name = base + " (" + n + ")" + (end || "");
    names.add(key(name));
    own.articles.push({ file: name, text });
  }
}

/** The name of a report in links. */
function key(name) {
  return name.replace(/\.txt$/, "");
}

/** The text of a page, a block a line, by way of a document in which nothing runs or loads. */
function textOfHtml(html) {
  // Nothing would run in it as it is; but the browser would complain of each thing that its policy forbids.
  html = html.replace(/<(\/?)(?:script|style)\b/gi, "<$1noembed").replace(/<(?:base|meta|link)\b[^<>]*>/gi, "")
    .replace(/<[a-z][^>]*/gi, (tag) => tag.replace(/([\s"'/])(on\w+|style|srcdoc)(?=\s*=)/gi, "$1x-$2"));
  const page = new DOMParser().parseFromString(inert() ? inert().createHTML(html) : html, "text/html");
  const INLINE = /^(A|ABBR|ACRONYM|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/;
  const NO_TEXT = /^(TITLE|NOEMBED|NOSCRIPT|TEMPLATE|SVG|HEAD|IFRAME|OBJECT|SELECT|TEXTAREA|CANVAS|VIDEO|AUDIO)$/i;
  let text = "";
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += child.data.replace(/\s+/g, " ");
      else if (child.nodeType === 1 && !NO_TEXT.test(child.nodeName)) {
        const end = INLINE.test(child.nodeName) ? "" : "\n";
        text += end;
        walk(child);
        text += end;
      }
    }
  };
  walk(page);
  return text.replace(/ *\n[ \n]*/g, "\n").replace(/ +/g, " ").trim();
}

// ---- The page and its worker ----

/** Sends an order to the worker, to the page's own thread where there is none, and waits for the answer. */
async function order(what, onSome) {
  if (!own.worker) return (await ORDERS.read(what[1], what[2])).found;
  return new Promise((done, fail) => {
    own.fail = fail;
    own.worker.onerror = (event) => fail(event.message);
    own.worker.onmessage = ({ data }) => {
      if (data.some) return onSome(data.some);
      if (data.failed) fail(data.failed);
      else done(data.found || data);
    };
    own.worker.postMessage(what);
  });
}

/** A worker that answers, or `null` where the browser allows none. */
async function startWorker() {
  try {
    const script = document.querySelector("script[type=module]").textContent;
    const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    own.worker = new Worker(inert() ? inert().createScriptURL(url) : url);
    await order(["hello"]);
    URL.revokeObjectURL(url);
  } catch {
    own.worker = null;
  }
}

/** The page's one policy of Trusted Types: for documents in which nothing runs, and for its worker. */
function inert() {
  return (own.inert ||= globalThis.trustedTypes?.createPolicy("sanding", { createHTML: (html) => html, createScriptURL: (url) => url }));
}

function endWorker() {
  own.worker?.terminate();
  own.worker = undefined;
}

/** Reads everything anew and has a new instance of the program show it. */
async function rebuild() {
  const round = (own.round = (own.round || 0) + 1);
  const isLate = () => round !== own.round;
  const all = given().concat(own.articles.map((a) => [a.file, a.text, true]));
  own.phase = "parse";
  own.done = own.step = own.left = own.memory = 0;
  own.total = all.length;
  tell();
  const began = performance.now();
  try {
    if (own.worker === undefined) await startWorker();
    const isApart = !!own.worker;
    const next = sanding(own);
    const send = (what, value) => (isApart ? order([what, value]) : next[what](value));
    await send("start", wasmModule);
    // On the page's own thread one at a time, so that it can draw in between.
    const step = isApart ? 10 : 1;
    for (let from = 0; from < all.length; from += step) {
      const { size } = await send("pages", all.slice(from, from + step));
      if (!isApart) await new Promise((go) => setTimeout(go));
      if (isLate()) return;
      own.done = Math.min(from + step, all.length);
      own.memory = size;
      // Pages are much alike in the mean: what is left takes as long for each as what was read.
      own.left = ((performance.now() - began) / own.done) * (own.total - own.done) / 1000;
      tellSoon();
    }
    own.phase = "finish";
    for (let isMore = true; isMore; own.step++) {
      tell();
      await new Promise((go) => setTimeout(go, 20));
      const { more, size } = await send("finish", own.step);
      if (isLate()) return;
      isMore = more;
      own.memory = size;
    }
    tell();
    if (isApart) {
      await next.goOn(wasmModule, own.memory);
      endWorker();
    }
    // A task of its own for what comes now, once the browser gave back the worker's memory: meanwhile it stops the page.
    await new Promise((go) => setTimeout(go, isApart ? 200 : 0));
    if (isLate()) return;
    own.phase = "";
    own.shown = own.articles.slice();
    next.show();
    setTimeout(keep);
  } catch (error) {
    if (isLate()) return;
    own.phase = "";
    // What was found here is in no file of the reader's: it stays in the list, to be saved.
    if (own.shown || !own.wasFound) own.articles = (own.shown || []).slice();
    own.isOpen = true;
    own.names = null;
    own.notes.push([String(error).slice(0, 200), "own-failed"]);
    tell();
  } finally {
    if (!isLate()) endWorker();
  }
}

/** Takes over the memory of the worker's instance. */
async function goOn(module, size) {
  await begin(module);
  for (let from = 0; from < size; from += PIECE) {
    const piece = await order(["piece", from]);
    const room = wasm.memory.buffer.byteLength;
    if (room < from + piece.byteLength) wasm.memory.grow(Math.min(ROOM, size - room) / 65536);
    new Uint8Array(wasm.memory.buffer, from).set(new Uint8Array(piece));
  }
}

/**
 * Takes the place of the instance on screen, which is taken down once this is drawn, in a task of its own:
 * the next one, since until then it follows links, too, and would set the lists of this one.
 */
function show() {
  setTimeout(own.close);
  own.close = own_close;
  const root = document.createElement("div");
  root.id = "app";
  document.getElementById("app").replaceWith(root);
  __wbg_finalize_init(wasmInstance, wasmModule);
}

/** Stops what is under way: what is on screen stays. */
function stop() {
  own.round = (own.round || 0) + 1;
  own.waiting = [];
  own.phase = "";
  own.articles = (own.shown || []).slice();
  own.names = null;
  endWorker();
  own.fail?.("stopped");
  tell();
}

/** Tells at most ten times a second. */
function tellSoon() {
  own.timer ||= setTimeout(() => { own.timer = 0; tell(); }, 100);
}

// ---- Keeping, saving ----

/** One step in the browser's own store. */
function stored(mode, act) {
  return new Promise((done, fail) => {
    const opened = indexedDB.open("sanding", 1);
    opened.onupgradeneeded = () => opened.result.createObjectStore("own");
    opened.onerror = () => fail(opened.error);
    opened.onsuccess = () => {
      const step = opened.result.transaction("own", mode);
      const asked = act(step.objectStore("own"));
      step.oncomplete = () => { opened.result.close(); done(asked.result); };
      step.onabort = () => fail(step.error);
    };
  });
}

/** Brings the store in step with the articles where the reader asked for it; empties it where not. */
async function keep() {
  try {
    if (!own.isKept && !own.wasKept) return;
    await stored("readwrite", (store) => store.clear());
    own.wasKept = own.isKept;
    if (own.isKept) await putAll();
  } catch {
    own.isKept = false;
    own.notes.push(["", "own-not-kept"]);
  }
  tell();
}

async function putAll() {
  for (let from = 0; from < own.articles.length; from += BATCH) {
    const part = own.articles.slice(from, from + BATCH);
    await stored("readwrite", (store) => store.put(part, from));
  }
}

/** Brings the articles over to the next start of the page, once. Fails where the browser keeps nothing. */
async function carryOver() {
  if (!own.articles.length) return;
  await stored("readwrite", (store) => { store.clear(); return store.put(own.isKept ? [] : [ONCE], -1); });
  await putAll();
}

/** Takes up what the reader had kept, or what a crash carried over: that is taken out again once it is shown. */
async function takeKept() {
  const parts = await stored("readonly", (store) => store.getAll()).catch(() => []);
  if (!parts.length) return;
  own.isKept = parts[0][0] !== ONCE;
  own.wasKept = own.wasFound = true;
  addAll(parts.flat().filter((a) => a !== ONCE).map((a) => [a.file, a.text, ""]));
  rebuild();
}

/** Hands the articles to the reader as one file. */
function save() {
  try {
    saveAll();
  } catch {
    own.notes.push(["", "own-not-saved"]);
    tell();
  }
}

function saveAll() {
  const parts = ['{"sanding":1,"articles":[\n'];
  own.articles.forEach((a, i) => parts.push((i ? ",\n" : "") + JSON.stringify({ file: a.file, text: textOf(a.text) })));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([...parts, "\n]}\n"], { type: "application/json" }));
  link.download = "sanding-artikel.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

// ---- What the program asks and orders ----

/** What the panel shows. */
function ownGet(what, i) {
  const table = own.tables[0];
  switch (what) {
    case "file": return own.articles[i]?.file || "";
    case "note": return own.notes[i]?.join("\t") || "";
    case "table": return table ? table.file.name + "\t" + table.n : "";
    case "column": return table?.columns[i]?.join("\t") || "";
    case "memory": return String(Math.ceil((own.memory || 0) / 1e6));
    case "left": return String(Math.ceil(own.left));
    default: return String(Array.isArray(own[what]) ? own[what].length : own[what]);
  }
}

/** Has a screen reader say it, unless it was said last. In the page itself, which an instance that goes away leaves behind. */
function say(text) {
  let region = document.getElementById("own-said");
  if (!region) {
    region = document.createElement("p");
    region.id = "own-said";
    region.className = "visually-hidden";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  if (region.textContent !== text) region.textContent = text;
}

/** What the reader does in the panel. */
function ownDo(what, value) {
  if (what === "say") return say(value);
  if (what === "open") own.isOpen = !own.isOpen;
  if (what === "stop") stop();
  if (what === "save") save();
  if (what === "paste" && value.trim()) take([new File([value], "tempelan-" + (own.pasted = (own.pasted || 0) + 1) + ".txt")]);
  if (what === "forget") own.notes = [];
  if (what === "column") {
    const table = own.tables.shift();
    if (value) take([table.file], value);
  }
  if (what === "keep") {
    own.isKept = value === "1";
    keep();
  }
  if (what === "remove" || what === "clear") {
    if (own.phase) stop();
    if (what === "clear") {
      own.articles = [];
      own.isKept = false;
      own.notes = [];
    } else own.articles.splice(Number(value), 1);
    own.names = null;
    rebuild();
  }
  tell();
}

/** Files of a drop, folders opened. */
async function dropped(transfer) {
  const files = [];
  const open = async (entry) => {
    if (entry.isFile) files.push(await new Promise((done, fail) => entry.file(done, fail)));
    else {
      const reader = entry.createReader();
      for (;;) {
        const some = await new Promise((done, fail) => reader.readEntries(done, fail));
        if (!some.length) break;
        for (const inner of some) await open(inner);
      }
    }
  };
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const plain = [...transfer.files];
  for (const entry of entries) await open(entry).catch(() => {});
  return files.length ? files.sort((a, b) => (a.name < b.name ? -1 : 1)) : plain;
}

function listen() {
  const isField = (target) => target.closest?.("input, textarea, select, [contenteditable]");
  addEventListener("change", ({ target }) => {
    if (target.id !== "own-files") return;
    take([...target.files]);
    target.value = "";
  });
  addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files") || !isField(event.target)) event.preventDefault();
  });
  addEventListener("drop", async (event) => {
    const transfer = event.dataTransfer;
    if (!transfer.files.length && isField(event.target)) return;
    event.preventDefault();
    const text = transfer.getData("text/plain");
    if (transfer.files.length) take(await dropped(transfer));
    else if (text.length > 99) ownDo("paste", text);
  });
  addEventListener("paste", (event) => {
    const { files } = event.clipboardData || {};
    if (files?.length) event.preventDefault(), take([...files]);
    else if (!isField(event.target)) {
      const text = event.clipboardData?.getData("text/plain") || "";
      if (text.length > 99) ownDo("paste", text);
    }
  });
}

if (typeof document === "undefined") return serve();
if (before) return { ...ORDERS, goOn, show };
