//! The words of the trade that the page uses, each in a sentence or two that a pupil understands.
use crate::ui::i18n::{Text, text};

/// A term with what it means. What stands in brackets in a name is another name.
pub type Entry = (Text, Text);

/// The glossary, in the order in which a reader meets its terms.
pub const GLOSSARY: [Entry; 26] = [
    (
        text("kantor berita", "news agency"),
        text(
            "Perusahaan yang menulis berita dan menjualnya kepada banyak media.",
            "A company that writes news and sells it to many outlets.",
        ),
    ),
    (
        text("salinan kantor berita", "agency copy"),
        text(
            "Naskah kantor berita yang dimuat media tanpa banyak diubah. Itu biasa, asal kantor beritanya disebut.",
            "Agency text that an outlet runs with few changes. That is usual, as long as the agency is named.",
        ),
    ),
    (
        text("dateline", "dateline"),
        text(
            "Kota, kadang juga kantor berita, di depan kalimat pertama: “Moskow (LINDARA) –”. Isinya dari mana laporan dikirim.",
            "The city, at times also the agency, before the first sentence: “Moskow (LINDARA) –”. It says where the report was sent from.",
        ),
    ),
    (
        text("byline (nama penulis)", "byline"),
        text(
            "Baris dengan nama orang yang menulis laporan.",
            "The line with the name of who wrote the report.",
        ),
    ),
    (
        text("teras berita (lead)", "lead"),
        text(
            "Paragraf pertama laporan: apa yang terjadi, siapa, kapan, di mana.",
            "The first paragraph of a report: what happened, who, when, where.",
        ),
    ),
    (
        text("disimpulkan", "inferred"),
        text(
            "Tidak tertulis di halaman. Program menduganya dari petunjuk lain, yang dapat Anda periksa.",
            "Not written on the page. The program concluded it from other clues, which you can check.",
        ),
    ),
    (
        text("penutur", "speaker"),
        text(
            "Orang, lembaga, atau dokumen yang kata-katanya disampaikan laporan.",
            "The person, body or document whose words a report passes on.",
        ),
    ),
    (
        text("pernyataan", "statement"),
        text(
            "Kata-kata yang oleh laporan dikatakan berasal dari seorang penutur.",
            "Words that a report says a speaker said.",
        ),
    ),
    (
        text("kutipan langsung", "direct quotation"),
        text(
            "Kata-kata penutur apa adanya, di dalam tanda kutip.",
            "A speaker’s own words, in quotation marks.",
        ),
    ),
    (
        text("kutipan tidak langsung", "indirect quotation"),
        text(
            "Isi ucapan penutur dengan kata-kata wartawan: “Ia mengatakan bahwa …”.",
            "What a speaker said in the reporter’s words: “She said that …”.",
        ),
    ),
    (
        text("tanpa penutur", "nobody named (agentless statement)"),
        text(
            "Pernyataan yang tidak menyebut siapa yang berkata, berharap, atau menilai: “diharapkan …”, “dinilai …”.",
            "A statement that does not tell who says, hopes or judges it: “it is hoped …”.",
        ),
    ),
    (
        text("narasi", "narration"),
        text(
            "Kata-kata wartawan sendiri, yang bukan ucapan siapa pun.",
            "The reporter’s own words, which nobody is said to have said.",
        ),
    ),
    (
        text("padanan", "counterpart"),
        text(
            "Kalimat atau kata di laporan lain yang menyampaikan hal yang sama.",
            "A sentence or word of another report that tells the same.",
        ),
    ),
    (
        text("salinan", "copy"),
        text(
            "Teks yang sama kata demi kata, utuh atau dipotong.",
            "The same text word for word, whole or cut.",
        ),
    ),
    (
        text("hampir salinan", "near copy"),
        text(
            "Salinan dengan perubahan kecil di beberapa kalimat.",
            "A copy with small changes in some sentences.",
        ),
    ),
    (
        text("salinan bersinonim (spun text)", "spun copy (spun text)"),
        text(
            "Salinan yang katanya diganti sinonim satu per satu, sering oleh mesin, sehingga asalnya tidak terlihat.",
            "A copy whose words were replaced by synonyms one by one, often by a machine, so that its source cannot be seen.",
        ),
    ),
    (
        text("parafrasa (dengan kata lain)", "paraphrase (in other words)"),
        text(
            "Kalimat yang artinya sama, tetapi kata-katanya lain.",
            "A sentence with the same meaning in other words.",
        ),
    ),
    (
        text("tulis ulang", "rewrite"),
        text(
            "Laporan yang menyampaikan pernyataan yang sama dengan susunan kata sendiri.",
            "A report that tells the same statements in words of its own.",
        ),
    ),
    (
        text("rumus umum", "stock phrase (formula)"),
        text(
            "Kalimat baku yang dipakai banyak pihak, misalnya “kedua negara sepakat bekerja sama”. Dua laporan dapat memuatnya tanpa saling menyalin.",
            "A set phrase that many use, such as “both countries agreed to cooperate”. Two reports may have it without copying each other.",
        ),
    ),
    (
        text("pergeseran makna", "change of meaning"),
        text(
            "Arti yang berubah di antara dua kalimat yang berpasangan: penutur hilang, yang sudah terjadi menjadi harapan, angka lain.",
            "A meaning that differs between two linked sentences: a speaker dropped, a fact turned into a hope, another number.",
        ),
    ),
    (
        text("istilah", "term"),
        text(
            "Nama, gabungan kata, atau kata yang dihitung dalam semua bentuknya sebagai satu.",
            "A name, phrase or word, all its forms counted as one.",
        ),
    ),
    (
        text("bobot", "weight"),
        text(
            "Angka untuk mengurutkan istilah: naik bila istilah sering muncul, dan di banyak laporan.",
            "The figure that ranks terms: it grows when a term is frequent, and when many reports have it.",
        ),
    ),
    (
        text("khas (keyness)", "typical (keyness)"),
        text(
            "Jauh lebih sering di satu laporan atau media daripada di yang lain. Khas belum berarti penting.",
            "Far more frequent in one report or outlet than in the others. Typical does not mean important.",
        ),
    ),
    (
        text("G²", "G²"),
        text(
            "Angka seberapa yakin suatu beda bukan kebetulan: makin besar makin yakin.",
            "A figure for how sure it is that a difference is no chance: the larger, the surer.",
        ),
    ),
    (
        text("sebaran (DP)", "dispersion (DP)"),
        text(
            "Apakah sebuah kata tersebar rata di semua laporan (0) atau berkumpul di satu laporan (mendekati 1).",
            "Whether a word is spread evenly over all reports (0) or found in one only (near 1).",
        ),
    ),
    (
        text("kata tugas", "function word"),
        text(
            "Kata seperti “yang”, “di”, “dan”, yang merangkai kalimat tetapi tidak memberi tahu isinya.",
            "A word such as “yang”, “di” or “dan” that joins a sentence but does not tell what it is about.",
        ),
    ),
];
