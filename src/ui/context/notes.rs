//! The parts of the view: their names, how their figures are made, what to ask in class.
use super::keywords;
use crate::explorer::ContextPart;
use crate::ui::i18n::{Text, text};

/// The parts: code, name.
pub const PARTS: [(ContextPart, &str, Text); 5] = [
    (ContextPart::Lines, "lines", text("Kalimatnya", "Sentences")),
    (ContextPart::Neighbours, "neighbours", text("Kata di dekatnya", "Words nearby")),
    (ContextPart::Places, "places", text("Letaknya", "Where it stands")),
    (ContextPart::Runs, "runs", text("Rangkaian kata", "Word runs")),
    (ContextPart::Outlets, "outlets", text("Khas tiap media", "Typical of each outlet")),
];

/// The code of a part.
pub fn name(part: ContextPart) -> &'static str {
    PARTS.iter().find(|(of, ..)| *of == part).map_or("", |(_, name, _)| name)
}

/// How the figures of a part are made and what they do not tell, and questions for class.
pub fn of(part: ContextPart) -> (&'static [Text], &'static [Text]) {
    match part {
        ContextPart::Lines => (&LINES, &LINE_QUESTIONS),
        ContextPart::Neighbours => (&NEIGHBOURS, &NEIGHBOUR_QUESTIONS),
        ContextPart::Places => (&PLACES, &PLACE_QUESTIONS),
        ContextPart::Runs => (&RUNS, &RUN_QUESTIONS),
        ContextPart::Outlets => (&keywords::METHOD, &OUTLET_QUESTIONS),
    }
}

/// What stands for the word where none is looked for.
pub const THE_WORD: Text = text("kata itu", "the word");

/// How many words there are.
const COUNTS: Text = text(
    "“Kata berbeda” menghitung tiap bentuk sekali, tanpa melihat huruf besar. Bagiannya selalu turun bila teks makin panjang, siapa pun penulisnya: bandingkan hanya teks yang sama panjang.",
    "“Different words” counts each form once, capitals aside. Their share always falls as a text grows longer, whoever wrote it: compare texts of the same length only.",
);

const LINES: [Text; 4] = [
    text(
        "Yang dicari hanya isi berita, bukan tautan dan label di sekelilingnya. Huruf besar dan kecil dianggap sama kecuali diminta lain. Bentuk kata yang berbeda (“kerja”, “bekerja”) dihitung terpisah di sini.",
        "Only the reports are searched, not the links and labels around them. Capitals do not matter unless you ask. Other forms of a word (“kerja”, “bekerja”) count separately here.",
    ),
    text(
        "Kata berdekatan: potongan terpendek dari satu kalimat yang memuat semua kata itu, dengan jarak antara kata pertama dan terakhir paling jauh seperti yang dipilih; jarak 1 berarti bersebelahan.",
        "Words near each other: the shortest stretch of a sentence that holds them all, its first and last word no further apart than chosen; a distance of 1 is the next word.",
    ),
    text(
        "Sering muncul tidak berarti penting: laporan yang lebih panjang memuat lebih banyak kata. Urutan menurut kata sebelum atau sesudah mengumpulkan pemakaian yang serupa.",
        "Frequent does not mean important: a longer report has more words. Sorting by the word before or after brings similar uses together.",
    ),
    COUNTS,
];

const NEIGHBOURS: [Text; 3] = [
    text(
        "Dihitung: di dekat berapa kemunculan sebuah kata berdiri, dalam kalimat yang sama dan dalam jarak yang dipilih. Bentuk-bentuknya dihitung bersama, kata tugas (“yang”, “di”) dan kata yang Anda keluarkan di Tema tidak ikut. Kekuatan ikatan = logDice (Rychlý 2008) = 14 + log₂(2 × bersama / (semua kemunculan + semua letak kata itu)); paling besar 14, dan satu angka lebih kecil berarti ikatannya separuh.",
        "What is counted: near how many occurrences a word stands, in the same sentence and within the distance chosen. Its forms count together, function words (“yang”, “di”) and the words you left out in Tema do not count. The strength of the tie = logDice (Rychlý 2008) = 14 + log₂(2 × together / (all occurrences + all places of that word)); 14 at most, and one less is a tie half as strong.",
    ),
    text(
        "G² menimbang seberapa yakin itu bukan kebetulan: 6,63 berarti satu kebetulan dari seratus. Di bawah itu, atau bila hanya dua kali berdekatan, tertulis “belum pasti”. Kata yang hanya sekali berdekatan tidak ditampilkan.",
        "G² weighs how sure it is that this is no chance: 6.63 is one chance in a hundred. Below that, or near only twice, it says “unsure”. Words that stand near only once are not shown.",
    ),
    text(
        "Berdekatan belum tentu berhubungan: baca kalimatnya. Salinan satu berita menghitung tetangga yang sama berkali-kali.",
        "Near is not yet related: read the sentences. Copies of one text count the same neighbours several times.",
    ),
];

const PLACES: [Text; 3] = [
    text(
        "Tiap garis adalah satu kemunculan. Kiri adalah awal laporan, kanan akhirnya; letaknya dihitung dalam kata. Garis tipis menandai awal paragraf. “Per 1.000 kata” memperhitungkan panjang laporan.",
        "Each tick is one occurrence. Left is the beginning of the report, right its end; places are counted in words. Thin lines mark where paragraphs begin. “Per 1,000 words” allows for the length of the report.",
    ),
    text(
        "Sebaran DP (Gries 2008) = setengah jumlah selisih antara bagian tiap artikel dari semua kata dan bagiannya dari semua kemunculan: 0 bila sama rata, mendekati 1 bila semuanya di satu artikel.",
        "Dispersion DP (Gries 2008) = half the sum of the differences between each report's share of all words and its share of all occurrences: 0 where they are spread evenly, near 1 where one report has them all.",
    ),
    text(
        "Kata di awal laporan sering dianggap paling penting oleh penulisnya, tetapi letak tidak mengatakan mengapa. Pada salinan, letaknya sama karena disalin.",
        "Writers often put first what they hold most important, but a place does not say why. In copies the places are the same because they were copied.",
    ),
];

const RUNS: [Text; 3] = [
    text(
        "Rangkaian adalah dua sampai lima kata berurutan dalam satu kalimat, tanpa tanda baca di antaranya, yang muncul sedikitnya dua kali. Rangkaian pendek yang selalu menjadi bagian dari yang lebih panjang tidak ditampilkan.",
        "A run is two to five words in a row in one sentence, with no mark between them, that stands at least twice. A shorter run that is always part of a longer one is not shown.",
    ),
    text(
        "Bila tidak ada yang dicari, hanya tampil rangkaian yang tidak dimulai atau diakhiri kata tugas. Rangkaian yang sama di banyak artikel dapat berarti istilah resmi, rumus diplomatik, atau salinan: lihat Bandingkan.",
        "When nothing is looked for, only runs appear that neither begin nor end with a function word. The same run in many reports may be an official term, a diplomatic formula, or a copy: see Bandingkan.",
    ),
    COUNTS,
];

const LINE_QUESTIONS: [Text; 2] = [
    text(
        "Urutkan menurut kata sebelumnya. Siapa atau apa yang paling sering mendahului {}?",
        "Sort by the word before. Who or what most often precedes {}?",
    ),
    text(
        "Cari “diharapkan” lalu “mengatakan”. Laporan mana yang menyebut siapa yang berharap?",
        "Search for “diharapkan” and then “mengatakan”. Which reports say who it is that hopes?",
    ),
];
const NEIGHBOUR_QUESTIONS: [Text; 2] = [
    text(
        "Kata mana di dekat {} yang menilai (baik, buruk, kuat, lemah)? Buka kalimatnya: siapa yang menilai?",
        "Which of the words near {} judge (good, bad, strong, weak)? Open the sentences: who judges?",
    ),
    text(
        "Saring satu media, lalu media lain. Apakah {} punya tetangga yang sama?",
        "Narrow to one outlet, then to another. Does {} keep the same company?",
    ),
];
const PLACE_QUESTIONS: [Text; 2] = [
    text(
        "Laporan mana yang menyebut {} di awal, mana baru di akhir? Apa yang disebut lebih dulu?",
        "Which reports name {} at the beginning, which only at the end? What do they name first?",
    ),
    text(
        "Laporan mana yang tidak menyebut {} sama sekali? Mungkinkah mereka memakai kata lain?",
        "Which reports do not name {} at all? Might they use another word for it?",
    ),
];
const RUN_QUESTIONS: [Text; 2] = [
    text(
        "Rangkaian mana yang terdengar seperti bahasa resmi? Bagaimana Anda akan mengatakannya sehari-hari?",
        "Which runs sound like official language? How would you say it in everyday words?",
    ),
    text(
        "Rangkaian panjang muncul di dua artikel: rumus, istilah, atau salinan? Dari mana Anda tahu?",
        "A long run stands in two reports: a formula, a term, or a copy? How can you tell?",
    ),
];
const OUTLET_QUESTIONS: [Text; 2] = [
    text(
        "Apakah kata khas sebuah media berasal dari peristiwanya, atau dari cara media itu menulis?",
        "Do the typical words of an outlet come from the event, or from the way it writes?",
    ),
    text(
        "Buka kalimat di balik satu kata khas. Apakah media lain membicarakan hal yang sama dengan kata lain?",
        "Open the sentences behind one typical word. Do other outlets speak of the same in other words?",
    ),
];
