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
        let mut all: Vec<(i64, DocId, bool, &Dated)> = Vec::new();
        for id in self.select(selection) {
            let Some(d) = self.corpus.document(id) else { continue };
            let n = all.len();
            for (date, is_event) in [(&d.event_date, true), (&d.published, false)] {
                let date = date.as_ref().and_then(|date| Some((date, day_number(date.day())?)));
                all.extend(date.map(|(date, day)| (day, id, !is_event, date)));
            }
            if all.len() == n {
                view.undated.push(id);
            }
        }
        all.sort_unstable_by_key(|(day, id, is_published, _)| (*day, *id, *is_published));
        let first = all.first().map_or(0, |m| m.0);
        view.n_days = all.last().map_or(0, |m| m.0 - first);
        let mut is_seen: Vec<Option<bool>> = vec![None; self.corpus.documents.len()];
        for (day, doc, is_published, date) in all {
            let is_first = *is_seen[doc.index()].get_or_insert_with(|| {
                view.n_reports += 1;
                view.n_reports <= most
            });
            if is_first {
                let (day, offset) = (date.day().to_owned(), day - first);
                view.marks.push(TimelineMark { doc, day, offset, is_event: !is_published, how: date.how });
            }
        }
        view.years = year_starts(&view.marks, first, view.n_days);
        view
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
    let part = |from, to| iso.get(from..to).and_then(|p| p.parse::<i64>().ok());
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
