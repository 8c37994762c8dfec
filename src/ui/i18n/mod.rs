//! Words of the page in Indonesian and English. A text without both does not compile.
pub mod codes;
mod dates;
mod numbers;
mod text;

pub use dates::{day, day_short, moment, year_span};
pub use numbers::{counted, decimal, hundredths, number, percent, tenths};
pub use text::{Noun, Text, fill, noun, text};
