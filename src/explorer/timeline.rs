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
    /// The marks, by day.
    pub marks: Vec<TimelineMark>,
    /// Days from the first to the last mark.
    pub n_days: i64,
    /// Where a year begins between the first and the last mark: the year, days since the first mark.
    pub years: Vec<(i64, i64)>,
    /// Selected reports without any day.
    pub undated: Vec<DocId>,
}

impl Explorer {
    /// The days of the selected reports.
    pub fn timeline(&self, selection: &Selection) -> TimelineView {
        let mut view = TimelineView::default();
        for id in self.select(selection) {
            let Some(d) = self.corpus.document(id) else { continue };
            let dates = [(d.event_date.as_ref(), true), (d.published.as_ref(), false)];
            let marks: Vec<TimelineMark> =
                dates.into_iter().filter_map(|(date, is)| mark(id, date?, is)).collect();
            if marks.is_empty() {
                view.undated.push(id);
            }
            view.marks.extend(marks);
        }
        view.marks.sort_by(|a, b| a.offset.cmp(&b.offset).then(a.doc.cmp(&b.doc)));
        let first = view.marks.first().map_or(0, |m| m.offset);
        view.marks.iter_mut().for_each(|m| m.offset -= first);
        view.n_days = view.marks.last().map_or(0, |m| m.offset);
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

fn mark(doc: DocId, date: &Dated, is_event: bool) -> Option<TimelineMark> {
    let day = date.day().to_owned();
    Some(TimelineMark { doc, offset: day_number(&day)?, day, is_event, how: date.how })
}

/// Days since 0000-03-01 in the Gregorian calendar, for differences (H. Hinnant, "days_from_civil").
fn day_number(iso: &str) -> Option<i64> {
    let mut parts = iso.split('-').map(|p| p.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    Some(civil_day(year, month, day))
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
