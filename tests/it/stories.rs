//! Stories that many outlets carry, made from clauses written for it: one dispatch and what was made of it.
//!
//! All stories draw from the same clauses, names and places, so that in a large corpus no word belongs
//! to one story alone: what is special about a statement is which words stand in it together.

/// Makes a number of two, the same each time.
pub fn hash(a: usize, b: usize) -> usize {
    let mut n =
        (a as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (b as u64).wrapping_mul(0xd1b5_4a32_d192_ed03);
    n = (n ^ n >> 31).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    n = (n ^ n >> 29).wrapping_mul(0x94d0_49bb_1331_11eb);
    (n ^ n >> 32) as usize & 0xffff_ffff
}

const WHO: [&str; 16] = [
    "petugas dinas",
    "warga desa",
    "para pedagang",
    "pengurus koperasi",
    "panitia kegiatan",
    "anggota dewan",
    "kepala sekolah",
    "pengelola pelabuhan",
    "kelompok tani",
    "tim penilai",
    "sopir angkutan",
    "perajin batik",
    "peneliti kampus",
    "pegawai kecamatan",
    "nelayan pesisir",
    "pengusaha kecil",
];
const DID: [&str; 20] = [
    "memperbaiki",
    "membuka",
    "meninjau",
    "menolak",
    "membangun",
    "menjual",
    "memeriksa",
    "membahas",
    "menyiapkan",
    "memindahkan",
    "menutup",
    "menambah",
    "mengurangi",
    "membagikan",
    "mencatat",
    "membeli",
    "menjaga",
    "memilih",
    "mengirim",
    "menghitung",
];
const WHAT: [&str; 40] = [
    "jembatan gantung",
    "saluran air",
    "harga beras",
    "pasar ikan",
    "ruang kelas",
    "jalan kampung",
    "pupuk bersubsidi",
    "kapal penyeberangan",
    "tarif parkir",
    "bantuan pangan",
    "gudang garam",
    "alat berat",
    "benih padi",
    "tanggul sungai",
    "pajak kendaraan",
    "perpustakaan keliling",
    "rumah susun",
    "kios pasar",
    "tempat sampah",
    "jaringan listrik",
    "lahan tidur",
    "pelatihan menjahit",
    "dana bergulir",
    "menara suar",
    "hutan bakau",
    "sumur bor",
    "lapangan bola",
    "puskesmas pembantu",
    "jadwal kereta",
    "tempat pelelangan",
    "mesin giling",
    "kandang ayam",
    "pagar laut",
    "trotoar lama",
    "terminal bus",
    "kebun kopi",
    "taman kota",
    "gedung kesenian",
    "pompa banjir",
    "surat tanah",
];
const WHERE: [&str; 20] = [
    "di tepi sungai",
    "di balai desa",
    "di pinggir kota",
    "di lereng bukit",
    "di dekat pelabuhan",
    "di kawasan industri",
    "di jalan utama",
    "di perbatasan kabupaten",
    "di kampung nelayan",
    "di pusat pasar",
    "di halaman kantor",
    "di bantaran kali",
    "di kota lama",
    "di pulau seberang",
    "di sekitar stasiun",
    "di wilayah utara",
    "di bagian selatan",
    "di tanah lapang",
    "di belakang masjid",
    "di dalam gudang",
];
const HOW: [&str; 24] = [
    "sebelum musim hujan tiba",
    "karena anggaran terbatas",
    "bersama mahasiswa",
    "dengan biaya sendiri",
    "setelah rapat panjang",
    "untuk musim tanam berikutnya",
    "tanpa menunggu pusat",
    "menjelang hari raya",
    "atas usul pemuda",
    "selama tiga bulan",
    "meskipun cuaca buruk",
    "agar harga tetap stabil",
    "sesuai janji bupati",
    "dengan alat sederhana",
    "pada akhir pekan",
    "sejak awal tahun",
    "menurut aturan baru",
    "supaya anak-anak aman",
    "lewat kerja bakti",
    "dengan hati-hati",
    "setiap hari Kamis",
    "sampai malam",
    "untuk kedua kalinya",
    "di bawah pengawasan polisi",
];
const HEAD: [&str; 8] = ["Bar", "Ken", "Sela", "Wono", "Tiri", "Maja", "Lem", "Cipa"];
const TAIL: [&str; 8] = ["wangi", "sari", "datar", "gede", "mukti", "rejo", "bang", "tirta"];

/// Clauses of a sentence: who, did, what, where, how.
type Clauses = [&'static str; 5];

fn clauses(story: usize, nth: usize) -> Clauses {
    let draw = |list: &'static [&'static str], k: usize| list[hash(story * 64 + nth, k) % list.len()];
    [draw(&WHO, 1), draw(&DID, 2), draw(&WHAT, 3), draw(&WHERE, 4), draw(&HOW, 5)]
}

/// A town of the story; some forty stories of a thousand share it.
fn town(story: usize) -> String {
    [HEAD[hash(story, 7) % 8], TAIL[hash(story, 8) % 8]].concat()
}

fn started(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn plain([who, did, what, place, how]: Clauses) -> String {
    started(&[who, " ", did, " ", what, " ", place, " ", how, "."].concat())
}

/// The same told with its parts in another order, or with one of them left out.
fn reworded([who, did, what, place, how]: Clauses, way: usize) -> String {
    started(&match way % 3 {
        0 => [how, ", ", who, " ", did, " ", what, " ", place, "."].concat(),
        1 => [place, " ", what, " yang ", who, " urus itu ", did, " juga ", how, "."].concat(),
        _ => [who, " kini ", did, " lagi ", what, " ", how, "."].concat(),
    })
}

/// How a text was made from the dispatch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Making {
    /// Word for word but for one sentence, cut at the end.
    Copy,
    /// Every other sentence told anew, one left out.
    LightRewrite,
    /// Words replaced by listed synonyms.
    Spun,
    /// Every sentence told anew, a third of them left out.
    Rewrite,
}

/// Words that spinning replaces, and by what.
const SPINS: [(&str, &str); 12] = [
    ("memperbaiki", "membetulkan"),
    ("membangun", "mendirikan"),
    ("menolak", "menampik"),
    ("memeriksa", "mengecek"),
    ("menambah", "menaikkan"),
    ("memilih", "menyeleksi"),
    ("karena", "lantaran"),
    ("supaya", "biar"),
    ("meskipun", "kendati"),
    ("kecil", "mungil"),
    ("setelah", "sehabis"),
    ("untuk", "buat"),
];

fn spun(text: &str, seed: usize) -> String {
    let swap = |(k, word): (usize, &str)| {
        let known = SPINS.iter().find(|(common, _)| *common == word && !hash(seed, k).is_multiple_of(4));
        known.map_or(word, |(_, rare)| rare).to_owned()
    };
    text.split(' ').enumerate().map(swap).collect::<Vec<_>>().join(" ")
}

/// Sentences of a dispatch.
const LENGTH: usize = 12;

/// The dispatch of a story, as its agency sent it in the morning.
pub fn dispatch(story: usize) -> String {
    page(story, "06:05", &sentences(story))
}

fn sentences(story: usize) -> Vec<String> {
    (0..LENGTH).map(|nth| plain(clauses(story, nth))).collect()
}

/// What the n-th outlet made of it, later that day.
pub fn version(story: usize, n: usize, making: Making) -> String {
    let seed = hash(story, n + 100);
    let mut told = sentences(story);
    match making {
        Making::Copy => {
            told[seed % 8] = reworded(clauses(story, seed % 8), seed / 8);
            told.truncate(LENGTH - seed / 64 % 4);
        }
        Making::LightRewrite => {
            for nth in (seed % 2..LENGTH).step_by(2) {
                told[nth] = reworded(clauses(story, nth), seed / 2 + nth);
            }
            told.remove(1 + seed / 64 % (LENGTH - 1));
        }
        Making::Rewrite => {
            let kept = (0..LENGTH).filter(|nth| !(nth + seed).is_multiple_of(3));
            told = kept.map(|nth| reworded(clauses(story, nth), hash(seed, nth))).collect();
        }
        Making::Spun => told = told.iter().enumerate().map(|(k, t)| spun(t, seed + k)).collect(),
    }
    page(story, &format!("{:02}:{:02}", 7 + n / 60 % 16, n % 60), &told)
}

/// A page: headline, time, dateline, a sentence or two a paragraph.
fn page(story: usize, time: &str, told: &[String]) -> String {
    const MONTHS: [&str; 4] = ["Maret", "April", "Mei", "Juni"];
    let [who, did, what, ..] = clauses(story, 0);
    let month = MONTHS[hash(story, 9) % 4];
    let day = 1 + hash(story, 10) % 28;
    let head = started(&[who, " ", did, " ", what].concat());
    let mut out = format!("{head}\n\n{day} {month} 2024 {time} WIB\n\n{} - ", town(story));
    for two in told.chunks(2) {
        out += &two.join(" ");
        out += "\n\n";
    }
    out
}
