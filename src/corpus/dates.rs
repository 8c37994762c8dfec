//! The day a report tells of: candidates, the choice, and the year where it is not named.
//!
//! News name their day in brackets or with its weekday: "pada Jumat (30/12)". Among such days the
//! latest that is not after publication is the day of the report (in 94 % of the articles that
//! give the year it is within a day of publication); days of plans ("akan", "mendatang") stand
//! back. The year follows, in this order, from the article itself, its time of publication, its
//! copyright line, an anniversary in it, another report of the corpus on the same day, the middle
//! of the corpus. Never from furniture.
use super::days::{self, Day, Mention};
use super::years::{self, Clue};
use super::{Dated, Diagnostic, Document, Evidence, How, Paragraph, Sentence};
use crate::text::Lower;

pub use super::years::settle_years;

/// First and last year that an undated day may lie in.
pub const YEARS: std::ops::RangeInclusive<i32> = 2000..=2030;

/// A day named in the body.
#[derive(Clone, Debug)]
struct Candidate {
    mention: Mention,
    /// Place of the sentence, counted through the body.
    sentence: usize,
    line: u32,
    quote: String,
    is_planned: bool,
    /// Whether the stated weekday and year do not go together, in no year the article names.
    is_conflicting: bool,
}

impl Candidate {
    /// How much the form says "this is the day of the news": weekday and brackets, then either.
    fn rank(&self) -> u8 {
        let m = &self.mention;
        let form =
            u8::from(m.weekday.is_some()) * 2 + u8::from(m.is_bracketed) * 2 + u8::from(m.year.is_some());
        if self.is_planned || self.is_conflicting { form.saturating_sub(4) } else { form }
    }

    fn evidence(&self) -> Evidence {
        let rule = match self.mention.is_bracketed {
            _ if self.sentence == usize::MAX => "day-in-dateline",
            true => "day-in-brackets",
            false => "day-stated",
        };
        Evidence { rule, quote: self.quote.clone(), line: Some(self.line) }
    }
}

/// Words that speak of days to come; what follows them is no news of the day.
const PLANS: [&str; 14] = [
    "akan",
    "rencananya",
    "mendatang",
    "dijadwalkan",
    "hingga",
    "sampai",
    "paling",
    "sebelum",
    "jatuh",
    "berlaku",
    "lahir",
    "kelahiran",
    "sejak",
    "nanti",
];

/// The day of the event, as far as one document tells. A day whose year is open has an ISO form
/// without it (`--12-30`) until [`settle_years`] closes it or takes it away.
pub fn event_day(document: &Document) -> (Option<Dated>, Vec<Diagnostic>) {
    let mut candidates = candidates(document);
    let published = document.published.as_ref().and_then(|p| Day::from_iso(&p.iso));
    let remarks = mend_years(&mut candidates, published);
    let Some(best) = choose(&candidates, published) else {
        return (weekday_alone(document, published), remarks);
    };
    let mention = best.mention;
    if let Some(day) = mention.full() {
        let mut evidence = vec![best.evidence()];
        if mention.weekday.is_some_and(|w| w == day.weekday()) {
            evidence.push(Evidence { rule: "weekday-matches", quote: String::new(), line: None });
        }
        let is_mended = !best.quote.contains(&day.year.to_string());
        let how = if is_mended { How::Inferred } else { How::Explicit };
        return (Some(Dated { iso: day.iso(), how, candidates: Vec::new(), evidence }), remarks);
    }
    let clues = clues(document, &candidates, published);
    let fitting = years::fitting(&mention);
    let mut evidence = vec![best.evidence()];
    let found = years::from_clues(&mention, &fitting, &clues);
    let iso_days: Vec<String> =
        fitting.iter().filter_map(|&y| Day::new(y, mention.month, mention.day)).map(Day::iso).collect();
    let dated = match found {
        Some((year, clue)) => {
            evidence.extend(clue);
            if mention.weekday.is_some() && fitting.contains(&year) {
                evidence.push(Evidence { rule: "weekday-matches", quote: String::new(), line: None });
            }
            let iso = Day::new(year, mention.month, mention.day).map(Day::iso);
            iso.map(|iso| Dated { iso, how: How::Inferred, candidates: iso_days, evidence })
        }
        None => {
            let iso = years::open_iso(&mention);
            Some(Dated { iso, how: How::Inferred, candidates: iso_days, evidence })
        }
    };
    (dated, remarks)
}

/// A weekday that does not fit its year: if it fits another year the article names, that year is
/// meant; else either may be wrong, and the day stands back behind others.
fn mend_years(candidates: &mut [Candidate], published: Option<Day>) -> Vec<Diagnostic> {
    let mut years: Vec<i32> = candidates.iter().filter_map(|c| c.mention.year).collect();
    years.extend(published.map(|d| d.year));
    years.sort_unstable();
    years.dedup();
    let mut remarks = Vec::new();
    for candidate in candidates {
        let mention = &mut candidate.mention;
        let (Some(day), Some(weekday)) = (mention.full(), mention.weekday) else { continue };
        if day.weekday() == weekday {
            continue;
        }
        let fits =
            |year: i32| Day::new(year, mention.month, mention.day).is_some_and(|d| d.weekday() == weekday);
        match years.iter().rev().take(8).find(|&&year| fits(year)) {
            Some(&year) => mention.year = Some(year),
            None => candidate.is_conflicting = true,
        }
        let quote = candidate.quote.clone();
        remarks.push(Diagnostic { line: Some(candidate.line), code: "weekday-conflict", quote });
    }
    remarks
}

/// Every day named in the body, in order.
fn candidates(document: &Document) -> Vec<Candidate> {
    let mut out = Vec::new();
    let sentences = document.body.iter().flat_map(|p| p.sentences.iter().map(move |s| (p, s)));
    for (place, (paragraph, sentence)) in sentences.enumerate() {
        out.extend(days::mentions_in(&document.text, &sentence.tokens).into_iter().map(|mention| {
            Candidate {
                sentence: place,
                line: paragraph.line,
                quote: document.slice(mention.span).to_owned(),
                is_planned: is_planned(document, sentence, &mention),
                is_conflicting: false,
                mention,
            }
        }));
    }
    if let Some(day) = dateline_day(document) {
        out.push(day);
    }
    out
}

/// A day inside the dateline: "MOSKOW, 22 Februari (Xinhua) --".
fn dateline_day(document: &Document) -> Option<Candidate> {
    let span = document.dateline.as_ref()?.span;
    let text = document.slice(span);
    let mut mention = days::mentions(&["(", text, ")"].concat()).into_iter().next()?;
    mention.is_bracketed = false;
    let line = document.lines.iter().find(|l| l.span.start == span.start).map_or(1, |l| l.n);
    Some(Candidate {
        mention,
        sentence: usize::MAX,
        line,
        quote: text.trim().to_owned(),
        is_planned: false,
        is_conflicting: false,
    })
}

/// Whether one of the six words before the day speaks of days to come.
fn is_planned(document: &Document, sentence: &Sentence, mention: &Mention) -> bool {
    let before = sentence.tokens.partition_point(|t| t.span.start < mention.span.start);
    sentence.tokens.get(before.saturating_sub(7)..before).unwrap_or(&[]).iter().any(|t| {
        let word = document.slice(t.span);
        word.len() <= 12 && PLANS.contains(&word.lower().as_str())
    })
}

/// The best form; among equals the latest day not after publication, or else the first named.
fn choose(candidates: &[Candidate], published: Option<Day>) -> Option<&Candidate> {
    let is_past = |c: &&Candidate| match (c.mention.full(), published) {
        (Some(day), Some(published)) => day.number() <= published.number() + 1,
        _ => true,
    };
    let known_years = candidates.iter().filter_map(|c| c.mention.year).max();
    // Where one day has its year, days without theirs are taken to lie in it.
    let day_of = |c: &Candidate| {
        let year = c.mention.year.or(known_years)?;
        Day::new(year, c.mention.month, c.mention.day).map(Day::number)
    };
    let key = |c: &&Candidate| {
        let strong = c.rank() >= 2;
        let first = usize::MAX - c.sentence.min(usize::MAX - 1);
        let latest = if c.is_conflicting { None } else { day_of(c) };
        // A day seven sentences down is more often background than news.
        (strong, c.rank() >= 4 && c.sentence < 7, latest.unwrap_or(i64::MIN), c.rank(), first)
    };
    let background = |c: &&Candidate| {
        // A bare day without year or weekday in a text that names better ones.
        c.rank() > 0 || candidates.iter().all(|other| other.rank() == 0)
    };
    candidates.iter().filter(is_past).filter(background).max_by_key(key)
}

/// "…, Selasa." on a page whose day of publication is known: the last such day before it.
fn weekday_alone(document: &Document, published: Option<Day>) -> Option<Dated> {
    let published = published?;
    let (paragraph, weekday, quote) = document.body.iter().take(6).find_map(|p| bare_weekday(document, p))?;
    let back = (i64::from(published.weekday()) - i64::from(weekday)).rem_euclid(7);
    let day = Day::from_number(published.number() - back);
    let evidence = vec![Evidence { rule: "weekday-before-publication", quote, line: Some(paragraph.line) }];
    Some(Dated { iso: day.iso(), how: How::Inferred, candidates: Vec::new(), evidence })
}

fn bare_weekday<'a>(document: &Document, paragraph: &'a Paragraph) -> Option<(&'a Paragraph, u8, String)> {
    paragraph.sentences.iter().flat_map(|s| s.tokens.iter()).find_map(|t| {
        let word = document.slice(t.span);
        let weekday = days::weekday(word).filter(|_| word.starts_with(char::is_uppercase))?;
        Some((paragraph, weekday, word.to_owned()))
    })
}

/// What the article itself tells of its year, the surest first.
fn clues(document: &Document, candidates: &[Candidate], published: Option<Day>) -> Vec<Clue> {
    let mut out = Vec::new();
    if let Some(day) = published {
        out.push(Clue::new("year-published", day.year, day.iso(), None, Some(day)));
    }
    let mut stated: Vec<&Candidate> =
        candidates.iter().filter(|c| c.mention.full().is_some() && !c.is_conflicting).collect();
    stated.sort_by_key(|c| std::cmp::Reverse(c.mention.full()));
    out.extend(
        stated.first().map(|c| {
            Clue::new("year-stated", c.mention.year.unwrap_or(0), c.quote.clone(), Some(c.line), None)
        }),
    );
    out.extend(years::stated(document));
    out.extend(years::copyright(document));
    out.extend(years::anniversaries(document));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::corpus::{Corpus, Source};

    fn check(pages: &[&str], expected: &[Option<(&str, How)>]) {
        let sources = pages
            .iter()
            .map(|text| Source { file: "satu.txt".to_owned(), text: (*text).to_owned(), is_plain: false })
            .collect();
        let corpus = Corpus::new(sources, Config::default());
        let got: Vec<_> =
            corpus.documents.iter().map(|d| d.event_date.as_ref().map(|e| (e.iso.as_str(), e.how))).collect();
        assert_eq!(got, expected, "{pages:?}");
    }

    #[test]
    fn takes_the_day_of_the_news() {
        let text = "Menteri meresmikan jembatan baru di Palu pada Selasa (21/10/2025) siang bersama warga.\n\
                    Jembatan lama runtuh diterjang banjir besar pada 3 Mei 2019 lalu, kata warga.";
        check(&[text], &[Some(("2025-10-21", How::Explicit))]);
        let planned =
            "Rapat kerja dibuka di gedung dewan, Senin (20/10/2025), dan akan berlanjut Jumat (24/10/2025).";
        check(&[planned], &[Some(("2025-10-20", How::Explicit))]);
    }

    #[test]
    fn mends_a_weekday_that_does_not_fit() {
        let typo = "Wali kota membuka pasar itu pada Senin (20/10/2026) di hadapan pedagang dan warga kota.\n\
                    Pasar itu semula akan dibuka dua pekan lebih awal, yaitu pada Kamis (9/10/2025) pagi.";
        check(&[typo], &[Some(("2025-10-20", How::Inferred))]);
        let unclear = "Wali kota membuka pasar itu pada Kamis (19/9/2025) di hadapan pedagang dan warga kota.\n\
                       Banjir di pasar itu surut pada Rabu (10/9/2025) siang setelah hujan berhenti turun.";
        check(&[unclear], &[Some(("2025-09-10", How::Explicit))]);
    }

    #[test]
    fn infers_the_year() {
        let open =
            "Dua menteri bertemu di Wina membahas harga gandum pada Jumat (30/12) pagi waktu setempat.";
        check(&[open], &[None]);
        let copyright = format!("{open}\nCopyright © WARTA NUSA 2023");
        check(&[&copyright], &[Some(("2022-12-30", How::Inferred))]);
        let anniversary =
            "Kedua pihak memperingati 80 tahun berdirinya PBB dalam sidang pada Selasa (21/1) siang.";
        check(&[anniversary], &[Some(("2025-01-21", How::Inferred))]);
        let dated = "Dua menteri bertemu di Wina, Jumat (30/12/2022), membahas harga gandum dunia yang naik.";
        check(&[open, dated], &[Some(("2022-12-30", How::Inferred)), Some(("2022-12-30", How::Explicit))]);
    }

    #[test]
    fn a_day_to_come_is_not_a_day_of_last_year() {
        let page = |day: &str| {
            format!(
                "Pasar Rebo Dibuka Lagi\nSelasa, 23 Februari 2016 14:49 WIB\n\
                     Pasar itu dibuka kembali oleh wali kota di hadapan ratusan pedagang.\n\
                     Rapat warga dan pedagang di balai kota disebut untuk tanggal {day}."
            )
        };
        check(&[&page("2 April")], &[None]);
        check(&[&page("28 Desember")], &[Some(("2015-12-28", How::Inferred))]);
    }

    #[test]
    fn uses_the_weekday_alone_with_the_day_of_publication() {
        let text = "Pasar Rebo Dibuka Lagi\nSelasa, 23 Februari 2016 14:49 WIB\n\
                    Pasar itu dibuka kembali oleh wali kota di hadapan ratusan pedagang, Senin.";
        check(&[text], &[Some(("2016-02-22", How::Inferred))]);
    }
}
