//! The time line: events and publications, with what is inferred told apart.
use super::{Dated, DocId, Explorer, How, Selection};

/// One mark on the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineMark {
    /// The report.
    pub doc: DocId,
    /// The day, `YYYY-MM-DD`.
    pub day: String,
    /// Days since the first mark of the view.
    pub offset: i64,
    /// Whether it is the day of the event, not of publication.
    pub is_event: bool,
    /// Stated or concluded.
    pub how: How,
}

/// The time line.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct TimelineView {
    /// The marks of the first reports, by day.
    pub marks: Vec<TimelineMark>,
    /// Reports that have a mark, those without a place among the first too.
    pub n_reports: usize,
    /// Days from the first to the last mark.
    pub n_days: i64,
    /// Where a year begins between the first and the last mark: the year, days since the first mark.
    pub years: Vec<(i64, i64)>,
    /// Selected reports without any day.
    pub undated: Vec<DocId>,
}

impl Explorer {
    /// The days of the selected reports, with the marks of the first `most` of them by their first day.
    pub fn timeline(&self, selection: &Selection, most: usize) -> TimelineView {
        let mut view = TimelineView::default();
        // The first day of each report above its number: thousands of plain numbers are sorted at once.
        let mut firsts: Vec<u64> = Vec::new();
        let mut last = 0;
        for id in self.select(selection) {
            let mut first = i64::MAX;
            for (day, ..) in self.days_of(id) {
                (first, last) = (day.min(first), day.max(last));
            }
            match first {
                i64::MAX => view.undated.push(id),
                _ => firsts.push((first as u64) << 32 | u64::from(id.0)),
            }
        }
        firsts.sort_unstable();
        let first = firsts.first().map_or(0, |f| (f >> 32) as i64);
        view.n_reports = firsts.len();
        view.n_days = if firsts.is_empty() { 0 } else { last - first };
        for doc in firsts.iter().take(most).map(|f| DocId(*f as u32)) {
            view.marks.extend(self.days_of(doc).map(|(day, date, is_event)| TimelineMark {
                doc,
                day: date.day().to_owned(),
                offset: day - first,
                is_event,
                how: date.how,
            }));
        }
        view.marks.sort_by_key(|m| (m.offset, m.doc));
        view.years = year_starts(&view.marks, first, view.n_days);
        view
    }

    /// The days of a report as numbers; whether each is of the event.
    fn days_of(&self, id: DocId) -> impl Iterator<Item = (i64, &Dated, bool)> {
        let d = self.corpus.document(id);
        let dates = d.map(|d| [(&d.event_date, true), (&d.published, false)]);
        let dates = dates.into_iter().flatten();
        dates.filter_map(|(date, is_event)| {
            let date = date.as_ref()?;
            Some((day_number(date.day())?, date, is_event))
        })
    }
}

/// The first days of years from one day number on, at most a century of them.
fn year_starts(marks: &[TimelineMark], first: i64, n_days: i64) -> Vec<(i64, i64)> {
    let first_year = marks.first().and_then(|m| m.day.get(..4)?.parse::<i64>().ok()).unwrap_or(0);
    let starts = (first_year + 1..first_year + 100).map(|year| (year, civil_day(year, 1, 1) - first));
    starts.take_while(|(_, offset)| *offset <= n_days).collect()
}

/// Days since 0000-03-01 in the Gregorian calendar, for differences (H. Hinnant, "days_from_civil").
fn day_number(iso: &str) -> Option<i64> {
    let digit = |b: &u8| b.is_ascii_digit().then(|| i64::from(b - b'0'));
    let part = |from, to| iso.as_bytes().get(from..to)?.iter().try_fold(0, |n, b| Some(10 * n + digit(b)?));
    Some(civil_day(part(0, 4)?, part(5, 7)?, part(8, 10)?))
}

fn civil_day(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year
}

#[cfg(test)]
mod tests {
    use super::day_number;

    #[test]
    fn days_are_counted_over_leap_years() {
        let between = |a, b| day_number(b).zip(day_number(a)).map(|(b, a)| b - a);
        assert_eq!(between("2020-02-28", "2020-03-01"), Some(2));
        assert_eq!(between("2022-12-30", "2023-02-22"), Some(54));
        assert_eq!(between("2000-01-01", "2001-01-01"), Some(366));
        assert_eq!(day_number("entah"), None);
    }
}
