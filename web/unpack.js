// The first script of the single file: unpacks the others, and leaves `unpacked` to them.

/** What a data block holds: gzip in characters of seven bits, as `xtask/src/pack/dense.rs` writes them. */
function unpacked(block, type) {
  // What does not fit in the bytes is not written: bits that fill the last character.
  const text = block.textContent, bytes = new Uint8Array(block.dataset.size);
  block.remove();
  let size = 0, bits = 0, count = 0;
  const put = (seven) => {
    bits |= seven << count;
    count += 7;
    if (count > 7) {
      bytes[size++] = bits;
      bits >>>= 8;
      count -= 8;
    }
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) put([0, 13, 60][code - 256 >> 7]);
    put(code & 127);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream, { headers: { "content-type": type } });
}

if (typeof DecompressionStream === "undefined") {
  document.documentElement.dataset.boot = "failed";
  const why = {
    id: "Peramban ini terlalu lama untuk membuka berkas tunggal ini (tidak ada DecompressionStream). Perbarui peramban, atau buka halaman yang dihosting. Teks semua laporan tetap dapat dibaca di bawah.",
    en: "This browser is too old to open this single file (it has no DecompressionStream). Update it, or open the hosted page. All reports can still be read below.",
  };
  for (const p of document.querySelectorAll("[data-why]")) p.textContent = why[p.dataset.why];
} else {
  // The page's policy names the hashes of both scripts: no other text can run this way.
  const own = globalThis.trustedTypes?.createPolicy("sanding-unpack", { createScript: (text) => text });
  const run = async (id) => {
    const script = document.createElement("script");
    if (id === "module") script.type = id;
    const text = await unpacked(document.getElementById(id), "").text();
    script.text = own ? own.createScript(text) : text;
    document.body.append(script);
  };
  // A plain script runs at once: an embedded view is chosen before the program looks.
  run("script").then(() => run("module"));
}
